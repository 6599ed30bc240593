import { formatDate } from '../../lib/i18n/format-date.ts';
import type { ShownDocument } from '../../lib/preview/types.ts';
import { kindKey } from '../ui/kind-key.ts';
import type { Texts } from './types.ts';

/**
 * What tells candidates for one reference apart: for each, its sort, number, dossier, date and sender, without
 * those that all of them share. Candidates that differ in nothing else are told apart by their ids.
 */
export function distinguishingFacts(documents: readonly ShownDocument[], texts: Texts): string[][] {
  const rows = documents.map((document) => factsOf(document, texts));
  const differs = (column: number) => new Set(rows.map((row) => row[column])).size > 1;
  return rows.map((row, index) => {
    const telling = row.filter((fact, column) => fact && differs(column));
    return telling.length > 0 ? telling : [documents[index]!.id];
  });
}

function factsOf(
  { kind, type, dossier, dossierTitle, number, date, sender }: ShownDocument,
  { translate, language }: Texts,
): string[] {
  return [
    type ?? translate(kindKey(kind)),
    dossier ? [translate('dossierNumber', dossier), dossierTitle].filter(Boolean).join(' ') : '',
    number ? translate('paperNumber', number) : '',
    date ? formatDate(date, language) : '',
    sender ?? '',
  ];
}
