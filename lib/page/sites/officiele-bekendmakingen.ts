import { MENUS } from './menus.ts';
import type { SiteAdapter } from './types.ts';

/** Pages of zoek.officielebekendmakingen.nl: `/<id>.html`. */
export const officieleBekendmakingen: SiteAdapter = {
  excluded: `${MENUS},.publicatie-metadata,.metadata,dl.meta`,
  paper: ['#content article', '#broodtekst', 'div.stuk', 'article', 'main'],
  noteMarks: 'a.nootnum,a.noot,sup > a[href^="#"],a[class*="supernote"],sup',
  noteBodies: '.noot:not(a),.voet',
  questions: '.vraag,.kamervraag',
  answers: '.antwoord,.kamerantwoord',
};
