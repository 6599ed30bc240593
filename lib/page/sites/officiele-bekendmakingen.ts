import type { SiteAdapter } from './types.ts';

/** Pages of zoek.officielebekendmakingen.nl: `/<id>.html`, with metadata in `OVERHEIDop.*` meta elements. */
export const officieleBekendmakingen: SiteAdapter = {
  facts(page, url) {
    const meta = (name: string) =>
      page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim();
    const identifier = meta('DC.identifier');
    const dossier = meta('OVERHEIDop.dossiernummer');
    const number = meta('OVERHEIDop.ondernummer');
    const creator = meta('DC.creator');
    return {
      url,
      ...(identifier && { identifier }),
      ...(dossier && { dossier }),
      ...(number && { number }),
      ...(creator && { creator }),
    };
  },
  excluded: 'header, nav, footer, [role=navigation], [role=search], .publicatie-metadata, .metadata, dl.meta',
  paper: '#content article, #broodtekst, div.stuk, article, main',
  noteMarks: 'a.nootnum, a.noot, sup > a[href^="#"], a[class*="supernote"], sup',
  noteBodies: '.noot:not(a), .voet, li[id^="noot"], p[id^="noot"]',
  questions: '.vraag, .kamervraag',
  answers: '.antwoord, .kamerantwoord',
};
