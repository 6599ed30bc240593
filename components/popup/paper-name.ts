import { citationOf } from '../../lib/documents/citation.ts';
import { parseId } from '../../lib/documents/ids.ts';

/** A dossier as papers print it: "36200-XV" → "36 200 XV", "21501-32" → "21 501-32". */
export function printDossier(dossier: string): string {
  return dossier.replace(/^(\d\d)(\d{3})/, '$1 $2').replace(/-(?=[A-Z])/, ' ');
}

/** What a paper is called in one breath: "Kamerstuk 31 066, nr. 1016", "Kamerstuk 35 925, E"; others by their citation. */
export function paperName(id: string): string | undefined {
  const parsed = parseId(id);
  if (!parsed) return undefined;
  if (parsed.kind !== 'kamerstuk') return citationOf({ id, kind: parsed.kind, title: id });
  const number = /^\d/.test(parsed.number) ? `nr. ${parsed.number}` : parsed.number;
  return `Kamerstuk ${printDossier(parsed.dossier)}, ${number}`;
}
