import { parseId } from '../../lib/documents/ids.ts';
import type { DocumentRecord } from '../../lib/documents/types.ts';
import { formatDate } from '../../lib/i18n/format-date.ts';
import type { Language, Translate } from '../../lib/i18n/types.ts';
import { KIND_KEYS } from '../ui/kind-keys.ts';

/**
 * What tells candidates for one reference apart: for each, its sort, number, dossier, date and sender, without
 * those that all of them share. Candidates that differ in nothing else are told apart by their ids.
 */
export function distinguishingFacts(
  documents: readonly DocumentRecord[],
  translate: Translate,
  language: Language,
): string[][] {
  const rows = documents.map((document) => factsOf(document, translate, language));
  const differs = (column: number) => new Set(rows.map((row) => row[column])).size > 1;
  return rows.map((row, index) => {
    const telling = row.filter((fact, column) => fact && differs(column));
    return telling.length > 0 ? telling : [documents[index]!.id];
  });
}

function factsOf(
  { id, kind, type, dossier, dossierTitle, date, sender }: DocumentRecord,
  translate: Translate,
  language: Language,
): string[] {
  const parsed = parseId(id);
  return [
    type ?? translate(KIND_KEYS[kind]),
    dossier ? [translate('dossierNumber', dossier), dossierTitle].filter(Boolean).join(' ') : '',
    parsed && 'number' in parsed ? translate('paperNumber', parsed.number) : '',
    date ? formatDate(date, language) : '',
    sender ?? '',
  ];
}
