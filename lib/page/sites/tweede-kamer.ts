import { MENUS } from './menus.ts';
import type { SiteAdapter } from './types.ts';

/** Pages of www.tweedekamer.nl: `/kamerstukken/…/detail?id=<zaak>&did=<document>`. */
export const tweedeKamer: SiteAdapter = {
  excluded: `${MENUS},.m-breadcrumb,.m-share`,
  paper: ['main article', 'main'],
  noteMarks: 'sup,a.footnote-ref,a[href^="#_ftn"],a[href^="#fn"]',
  noteBodies: '.footnote,.footnotes li,:is([id^=_ftn],[id^=fn]):not(a,sup)',
  questions: '.vraag',
  answers: '.antwoord',
};
