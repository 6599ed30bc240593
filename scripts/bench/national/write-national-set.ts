import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { DocumentRecord } from '../../../lib/documents/types.ts';
import { sortIds } from '../../../lib/index/id-order.ts';
import { createChance } from './chance.ts';
import { makeDocuments } from './made-documents.ts';
import { makeExchanges } from './made-exchanges.ts';
import { createTitleMaker } from './made-titles.ts';
import { createVocabulary } from './vocabulary.ts';

/** A made set, as source folder of the builder. */
export interface NationalSet {
  folder: string;
  ids: string[];
  /** Citations in exchanges, and of documents outside of them. */
  links: number;
  exchanges: number;
  /** What is compared with: the facts of all documents, sorted and column by column. */
  columns: string;
}

const COLUMNS = ['id', 'kind', 'type', 'date', 'dossier', 'documentNumber', 'title'] as const;

/** Writes documents, dossiers, citations and exchanges that the same seed makes again. */
export async function writeNationalSet(
  folder: string,
  documentCount: number,
  exchangeCount: number,
  seed: number,
): Promise<NationalSet> {
  const chance = createChance(seed);
  const titles = createTitleMaker(chance, createVocabulary(seed + 1));
  const made = makeDocuments(documentCount, chance, titles);
  await mkdir(join(folder, 'exchanges'), { recursive: true });

  const row = (record: DocumentRecord) => COLUMNS.map((column) => record[column] ?? '').join('\t');
  await writeLines(join(folder, 'documents.tsv'), [COLUMNS.join('\t'), ...made.documents.map(row)]);
  const dossiers = made.dossiers.map(({ dossier, topic }) => `${dossier}\t${topic.title}`);
  await writeLines(join(folder, 'dossiers.tsv'), ['dossier\ttitle', ...dossiers]);

  let links = 0;
  let exchanges = 0;
  const citations = ['from\tto'];
  function* lines() {
    for (const { document, exchanges: own, citations: cited } of makeExchanges(
      exchangeCount,
      made,
      chance,
      titles,
    )) {
      for (const to of cited) citations.push(`${document}\t${to}`);
      if (own.length === 0) continue;
      exchanges += own.length;
      for (const { cites } of own) links += cites.length;
      const entries = own.map(({ id: _id, document: _document, text: _text, ...entry }) => entry);
      yield JSON.stringify({ document, text: 'excerpt', exchanges: entries });
    }
  }
  await writeLines(join(folder, 'exchanges', 'all.jsonl'), lines());
  await writeLines(join(folder, 'citations.tsv'), citations);

  const records = new Map(made.documents.map((record) => [record.id, record]));
  const ids = sortIds(records.keys());
  const columns = COLUMNS.map((column) => ids.map((id) => records.get(id)![column] ?? '').join('\n'));
  return {
    folder,
    ids,
    links: links + citations.length - 1,
    exchanges,
    columns: [...columns, ...dossiers].join('\n'),
  };
}

async function writeLines(file: string, lines: Iterable<string>): Promise<void> {
  const stream = createWriteStream(file);
  for (const line of lines) {
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}
