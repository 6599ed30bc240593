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
import { listPapers, readPaperFacts } from './read-papers.ts';
import { readTable } from './table.ts';
import type { Row } from './table.ts';
import { messageOf } from '../support/message-of.ts';

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
  { memory, tell = () => undefined }: PaperOptions = {},
): Promise<{ source: IndexSource; problems: Problem[] }> {
  const located: LocatedSource = { documents: [], dossiers: [], aliases: [], exchanges: [], citations: [] };
  const problems: Problem[] = [];
  for (const folder of folders) await readFolder(folder, located, problems);
  for (const file of catalogues) {
    located.documents = located.documents.concat(
      await readRows(file, DOCUMENT_COLUMNS, readDocument, problems),
    );
  }
  if (memory !== undefined) await addPapers(folders, memory, located, problems, tell);
  return checkSource(located, problems);
}

/** How official papers among the sources are read; without a memory they are passed over. */
export interface PaperOptions {
  /** A folder in which what was read is kept, so that a build that was stopped goes on where it was. */
  memory?: string;
  tell?: (progress: string) => void;
}

/** Adds the exchanges of official papers, and a record of each that no table has. */
async function addPapers(
  folders: readonly string[],
  memory: string,
  located: LocatedSource,
  problems: Problem[],
  tell: (progress: string) => void,
): Promise<void> {
  const papers = (await Promise.all(folders.map(listPapers))).flat();
  const ids = new Set([
    ...located.documents.map(({ value }) => value.id),
    ...located.aliases.map(({ value }) => value.alias),
  ]);
  const known = (id: string) => ids.has(id);
  const records = new Set(ids);
  const aliases = new Set(ids);
  for (const [count, file] of papers.entries()) {
    if (count % 100 === 0) tell(`reading papers: ${count} of ${papers.length}`);
    const facts = await readPaperFacts(file, memory, known);
    for (const message of facts.problems) problems.push({ file, line: 1, message });
    for (const value of facts.exchanges) located.exchanges.push({ file, line: 1, value });
    if (facts.record && !records.has(facts.record.id)) {
      records.add(facts.record.id);
      located.documents.push({ file, line: 1, value: facts.record });
    }
    for (const value of facts.titles) {
      if (!ids.has(value.id) || aliases.has(value.alias)) continue;
      aliases.add(value.alias);
      located.aliases.push({ file, line: 1, value });
    }
  }
}

async function readFolder(folder: string, located: LocatedSource, problems: Problem[]): Promise<void> {
  const names = new Set(await readdir(folder));
  const known = ['documents.tsv', 'reports.tsv', 'dossiers.tsv', 'aliases.tsv', 'citations.tsv', 'exchanges'];
  if (!known.some((name) => names.has(name)) && (await listPapers(folder)).length === 0) {
    throw new Error(`${folder}: no source folder: it has none of ${known.join(', ')}, and no papers`);
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
      problems.push({ file, line, message: messageOf(error) });
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
