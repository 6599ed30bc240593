import { formatDate } from '../../lib/i18n/format-date.ts';
import type { Language, Translate } from '../../lib/i18n/types.ts';
import type { ShownDocument } from '../../lib/preview/types.ts';
import { KIND_KEYS } from '../ui/kind-keys.ts';

/**
 * What tells candidates for one reference apart: for each, its sort, number, dossier, date and sender, without
 * those that all of them share. Candidates that differ in nothing else are told apart by their ids.
 */
export function distinguishingFacts(
  documents: readonly ShownDocument[],
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
  { kind, type, dossier, dossierTitle, number, date, sender }: ShownDocument,
  translate: Translate,
  language: Language,
): string[] {
  return [
    type ?? translate(KIND_KEYS[kind]),
    dossier ? [translate('dossierNumber', dossier), dossierTitle].filter(Boolean).join(' ') : '',
    number ? translate('paperNumber', number) : '',
    date ? formatDate(date, language) : '',
    sender ?? '',
  ];
}
