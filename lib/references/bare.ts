import { takeBareKamerstuk } from './kamerstuk.ts';
import type { Rule } from './rule.ts';

/** Words before digits that make them anything but a dossier: money, telephone, law gazettes, case law. */
const OTHER_NUMBER =
  /(?:€|EUR|euro|[Tt]el\.|telefoon|[Pp]ostbus|KvK(?:-?nummer)?|BSN|ISBN|ISSN|Stb\.|Stcrt\.|Trb\.|ECLI|LJN|art\.|artikel|COM|bedrag van|p\.|blz\.) ?(?:\(?\d{4}\)?,? )?(?:nr\. ?)?$/;
const QUANTITY =
  /^ ?(?:euro|personen|woningen|mln|miljoen|mld|miljard|%|procent|m2|km|ha\b|stuks|[A-Z]{2}\b)/;

/** Digits like a dossier's without a word before them, "21 501-32, nr. 1703", where nothing makes them another number. */
export const bare: Rule = {
  cue: String.raw`(?<![\w.,€/:-]|[€:] |\d )\d\d[ .-]?\d{3}(?!\d)`,
  take(cursor) {
    const { text, position } = cursor;
    if (OTHER_NUMBER.test(text.slice(Math.max(0, position - 28), position))) return [];
    if (QUANTITY.test(text.slice(position, position + 20).replace(/^\d\d[ .-]?\d{3}/, ''))) return [];
    return takeBareKamerstuk(cursor);
  },
};
