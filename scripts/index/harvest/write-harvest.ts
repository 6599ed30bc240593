import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentRecord } from '../../../lib/documents/types.ts';
import { sortIds } from '../../../lib/index/id-order.ts';
import { ALIAS_COLUMNS, DOCUMENT_COLUMNS, DOSSIER_COLUMNS } from '../rows.ts';
import type { Harvested } from './harvested.ts';

/** Longest title that a table takes. */
const TITLE_LENGTH = 2_000;

/**
 * Writes what was harvested as a source folder for `index build`. Of a publication that several services have, the
 * first one's facts count, and the others' fill what it lacks.
 */
export async function writeHarvest(folder: string, found: readonly Harvested[]) {
  const records = new Map<string, DocumentRecord>();
  const dossiers = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const { record, dossierTitle, alias } of found) {
    records.set(record.id, { ...record, ...records.get(record.id) });
    if (record.dossier && dossierTitle && !dossiers.has(record.dossier))
      dossiers.set(record.dossier, dossierTitle);
    if (alias && !aliases.has(alias)) aliases.set(alias, record.id);
  }
  for (const alias of aliases.keys()) if (records.has(alias)) aliases.delete(alias);

  const documents = sortIds(records.keys()).map((id) => {
    const record = records.get(id)!;
    return DOCUMENT_COLUMNS.map((column) => (record[column] ?? '').slice(0, TITLE_LENGTH));
  });
  await writeTable(join(folder, 'documents.tsv'), DOCUMENT_COLUMNS, documents);
  const titles = [...dossiers].map((row) => row.map((cell) => cell.slice(0, TITLE_LENGTH)));
  await writeTable(join(folder, 'dossiers.tsv'), DOSSIER_COLUMNS, titles.sort());
  await writeTable(join(folder, 'aliases.tsv'), ALIAS_COLUMNS, [...aliases].sort());
  return { documents: records.size, dossiers: dossiers.size, aliases: aliases.size };
}

function writeTable(
  file: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  return writeFile(file, [columns, ...rows].map((row) => `${row.join('\t')}\n`).join(''));
}
