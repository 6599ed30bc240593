import '../support/publishers.ts';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Citation, Exchange } from '../../lib/exchanges/types.ts';
import { titlePairs } from '../../lib/index/title-pairs.ts';
import type { TitlePair } from '../../lib/index/title-pairs.ts';
import type { Paper } from '../../lib/papers/types.ts';
import { settle } from '../../lib/references/candidate.ts';
import { extractCandidates } from '../../lib/references/extract.ts';
import { extractExchanges } from '../exchanges/paper-exchanges.ts';
import type { PrintedExchange } from '../exchanges/paper-exchanges.ts';
import { readPaper } from '../exchanges/readers/read-paper.ts';
import { isDate, isId } from './cells.ts';
import type { DocumentRecord } from '../../lib/documents/types.ts';
import { kindOf } from './harvest/harvested.ts';
import { messageOf } from '../support/message-of.ts';

/** Names of official papers; what they are shows from their content. */
const PAPERS = ['.xml', '.html', '.htm', '.docx', '.pdf', '.txt'];
/** Longest question or answer that is kept; a card shows no more. */
const TEXT_LENGTH = 4_000;

/** What the index takes of one official paper. */
export interface ReadPaperFacts {
  /** Absent when the paper does not say which it is. */
  record?: DocumentRecord;
  exchanges: Exchange[];
  titles: TitlePair[];
  /** What is odd about it, a line each. */
  problems: string[];
}

/** The official papers in a folder and the folders in it, in order of name. */
export async function listPapers(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && PAPERS.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Reads an official paper, or what was kept of it in `memory` when its content is the same.
 *
 * @param known Whether an id is of a document that the other sources have.
 */
export async function readPaperFacts(
  file: string,
  memory: string,
  known: (id: string) => boolean,
): Promise<ReadPaperFacts> {
  const bytes = await readFile(file);
  const name = createHash('sha256').update(file).update('\0').update(bytes).digest('hex').slice(0, 32);
  const kept = join(memory, `${name}.json`);
  const before = await readFile(kept, 'utf8').catch(() => undefined);
  if (before !== undefined) return JSON.parse(before) as ReadPaperFacts;
  const facts = await readFacts(file, bytes, known);
  await mkdir(memory, { recursive: true });
  await writeFile(`${kept}.new`, JSON.stringify(facts));
  await rename(`${kept}.new`, kept);
  return facts;
}

async function readFacts(
  file: string,
  bytes: Uint8Array,
  known: (id: string) => boolean,
): Promise<ReadPaperFacts> {
  const problems: string[] = [];
  const tell = (problem: string) => problems.push(problem.replace(/\s+/g, ' '));
  try {
    const paper = await readPaper(file, bytes, tell);
    const { document, exchanges } = extractExchanges(file, bytes, paper, known);
    const record = recordOf(document, paper);
    const papersIn = (text: string) =>
      settle(extractCandidates(text, {}), known).flatMap(({ kind, targets }) =>
        kind === 'kamerstuk' && targets.length === 1 ? targets : [],
      );
    return {
      ...(record && { record }),
      exchanges: exchanges.map((exchange) => toExchange(document, exchange)),
      titles: paper.blocks.flatMap(({ text }) => titlePairs(text, papersIn)),
      problems,
    };
  } catch (error) {
    tell(messageOf(error));
    return { exchanges: [], titles: [], problems };
  }
}

function recordOf(id: string, { meta }: Paper): DocumentRecord | undefined {
  const kind = kindOf(id);
  if (!kind || !meta.title) return undefined;
  return { id, kind, title: meta.title, ...(meta.date && isDate(meta.date) && { date: meta.date }) };
}

function toExchange(document: string, exchange: PrintedExchange): Exchange {
  const { references, question, answer, ...facts } = exchange;
  const cites = references.flatMap(({ targets: [target, ...others], in: place, note }): Citation[] =>
    target !== undefined && others.length === 0 && isId(target) && target !== document
      ? [{ target, in: place, ...(note !== undefined && { note }) }]
      : [],
  );
  const unique = new Map(cites.map((cite) => [JSON.stringify(cite), cite]));
  return {
    ...facts,
    id: `${document}#${exchange.ordinal}`,
    document,
    question: cut(question),
    answer: cut(answer),
    text: 'excerpt',
    cites: [...unique.values()],
  };
}

/** Long texts end at a word, with an ellipsis. */
function cut(text: string | null): string | null {
  if (text === null || text.length <= TEXT_LENGTH) return text;
  return `${text.slice(0, TEXT_LENGTH - 2).replace(/\s+\S*$/, '')} …`;
}
