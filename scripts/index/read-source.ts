import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { IndexSource } from '../../lib/index/source.ts';
import { checkSource } from './check-source.ts';
import { readExchangeFile, readExchangeLine } from './exchange-file.ts';
import type { ReadExchanges } from './exchange-file.ts';
import type { Located, LocatedSource } from './located.ts';
import type { Problem } from './problem.ts';
import {
  ALIAS_COLUMNS,
  CITATION_COLUMNS,
  DOCUMENT_COLUMNS,
  DOSSIER_COLUMNS,
  readAlias,
  readCitation,
  readDocument,
  readDossier,
  readReport,
  REPORT_COLUMNS,
} from './rows.ts';
import { readTable } from './table.ts';
import type { Row } from './table.ts';

/**
 * Reads readable source folders (documents.tsv, reports.tsv, dossiers.tsv, aliases.tsv, citations.tsv, exchanges/*.json; all
 * of them optional, one at least) and further tables of documents.
 *
 * @param catalogues Files with the columns of documents.tsv.
 * @returns The good part of the source, and a problem for each bad row.
 * @throws Error when a folder or file cannot be read, or is no source at all.
 */
export async function readSource(
  folders: readonly string[],
  catalogues: readonly string[] = [],
): Promise<{ source: IndexSource; problems: Problem[] }> {
  const located: LocatedSource = { documents: [], dossiers: [], aliases: [], exchanges: [], citations: [] };
  const problems: Problem[] = [];
  for (const folder of folders) await readFolder(folder, located, problems);
  for (const file of catalogues) {
    located.documents = located.documents.concat(
      await readRows(file, DOCUMENT_COLUMNS, readDocument, problems),
    );
  }
  return checkSource(located, problems);
}

async function readFolder(folder: string, located: LocatedSource, problems: Problem[]): Promise<void> {
  const names = new Set(await readdir(folder));
  const known = ['documents.tsv', 'reports.tsv', 'dossiers.tsv', 'aliases.tsv', 'citations.tsv', 'exchanges'];
  if (!known.some((name) => names.has(name))) {
    throw new Error(`${folder}: no source folder: it has none of ${known.join(', ')}`);
  }
  const rows = async <T>(name: string, columns: readonly string[], read: (row: Row) => T) =>
    names.has(name) ? readRows(join(folder, name), columns, read, problems) : [];

  located.documents = located.documents.concat(await rows('documents.tsv', DOCUMENT_COLUMNS, readDocument));
  for (const { value, ...place } of await rows('reports.tsv', REPORT_COLUMNS, readReport)) {
    located.documents.push({ ...place, value: value.record });
    for (const alias of value.aliases) {
      located.aliases.push({ ...place, value: { alias, id: value.record.id } });
    }
  }
  located.dossiers = located.dossiers.concat(await rows('dossiers.tsv', DOSSIER_COLUMNS, readDossier));
  located.aliases = located.aliases.concat(await rows('aliases.tsv', ALIAS_COLUMNS, readAlias));
  located.citations = located.citations.concat(await rows('citations.tsv', CITATION_COLUMNS, readCitation));
  if (names.has('exchanges')) await readExchanges(join(folder, 'exchanges'), located, problems);
}

async function readRows<T>(
  file: string,
  columns: readonly string[],
  read: (row: Row) => T,
  problems: Problem[],
): Promise<Located<T>[]> {
  const table = readTable(file, await readFile(file, 'utf8'), columns);
  problems.push(...table.problems);
  return table.rows.flatMap((row) => {
    const { line } = row;
    try {
      return [{ file, line, value: read(row) }];
    } catch (error) {
      problems.push({ file, line, message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
}

async function readExchanges(folder: string, located: LocatedSource, problems: Problem[]): Promise<void> {
  for (const name of (await readdir(folder)).sort()) {
    const file = join(folder, name);
    const keep = (read: ReadExchanges) => {
      problems.push(...read.problems);
      for (const { exchange: value, line } of read.exchanges) located.exchanges.push({ file, line, value });
    };
    if (name.endsWith('.json')) {
      keep(readExchangeFile(file, basename(name, '.json'), await readFile(file, 'utf8')));
    } else if (name.endsWith('.jsonl')) {
      let line = 0;
      for await (const json of createInterface({ input: createReadStream(file) })) {
        line++;
        if (json.trim() !== '') keep(readExchangeLine(file, line, json));
      }
    } else
      problems.push({ file, line: 1, message: 'not a file of exchanges (<document id>.json, or .jsonl)' });
  }
}
