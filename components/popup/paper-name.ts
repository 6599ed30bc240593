import { citationOf } from '../../lib/documents/citation.ts';
import { parseId } from '../../lib/documents/ids.ts';
import { printSession } from '../../lib/documents/session.ts';

/** What papers that have no more than a number are called. */
const NUMBERED: Readonly<Record<string, string>> = { kv: 'Kamervragen', zaak: 'Zaak', doc: 'Document' };

/** A dossier as papers print it: "36200-XV" → "36 200 XV", "21501-32" → "21 501-32". */
export function printDossier(dossier: string): string {
  return dossier.replace(/^(\d\d)(\d{3})/, '$1 $2').replace(/-(?=[A-Z])/, ' ');
}

/**
 * What a paper is called in one breath: "Kamerstuk 31 066, nr. 1016", "Kamerstuk 35 925, E", "Dossier 31 066",
 * "Aanhangsel 2022/23, nr. 3649", "Kamervragen 2024Z18659"; others by their citation.
 */
export function paperName(id: string): string | undefined {
  const parsed = parseId(id);
  if (!parsed) return undefined;
  switch (parsed.kind) {
    case 'kamerstuk':
      return `Kamerstuk ${printDossier(parsed.dossier)}, ${/^\d/.test(parsed.number) ? 'nr. ' : ''}${parsed.number}`;
    case 'dossier':
      return `Dossier ${printDossier(parsed.dossier)}`;
    case 'aanhangsel':
      if ('session' in parsed) {
        const chamber = parsed.chamber === 'ek' ? 'I ' : '';
        return `Aanhangsel ${chamber}${printSession(parsed.session)}, nr. ${parsed.number}`;
      }
  }
  const word = NUMBERED[id.split('-', 1)[0]!];
  return word && 'number' in parsed
    ? `${word} ${parsed.number}`
    : citationOf({ id, kind: parsed.kind, title: id });
}
