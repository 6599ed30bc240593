import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PageContext } from '../../lib/references/types.ts';
import { corpusText } from './corpus.ts';
import { LabelError, type Label, type LabelledCase } from './label.ts';
import { LABELLED } from './read-references.ts';

/** The first line of a document: which text the labels that follow are of. */
interface DocumentLine {
  document: string;
  /** UTF-16 units of the text, and the first 12 hexadecimal digits of its SHA-256. */
  length: number;
  sha256: string;
  page?: PageContext;
  /** Ids that the index is taken to have beside its own. */
  known?: string[];
}

type LabelLine = Label & { document: string };

/** Cases of real documents, and the documents that could not be read as they were labelled, a sentence each. */
export interface PageCases {
  cases: LabelledCase[];
  leftOut: string[];
}

/**
 * Joins the labels in `test/labelled/pages/*.jsonl`, which are facts, to the texts of the corpus.
 * @throws LabelError on a label of no document, or outside its text
 */
export function readPageCases(folder = `${LABELLED}pages/`): PageCases {
  const result: PageCases = { cases: [], leftOut: [] };
  for (const file of globSync('*.jsonl', { cwd: folder }).sort()) {
    const set = basename(file, '.jsonl');
    const documents = new Map<string, LabelledCase | undefined>();
    for (const [index, line] of readFileSync(folder + file, 'utf8')
      .split('\n')
      .entries()) {
      if (line === '') continue;
      const row = JSON.parse(line) as DocumentLine | LabelLine;
      const where = `${file}:${String(index + 1)}: ${row.document}`;
      if ('sha256' in row) {
        documents.set(row.document, caseOf(row, set, result.leftOut));
      } else {
        if (!documents.has(row.document)) throw new LabelError(`${where} has no line of its own`);
        const labelled = documents.get(row.document);
        if (labelled) labelled.labels = [...labelled.labels, checked(row, labelled.text, where)];
      }
    }
    result.cases.push(...[...documents.values()].filter((labelled) => labelled !== undefined));
  }
  return result;
}

function caseOf(
  { document, length, sha256, page = {}, known }: DocumentLine,
  set: string,
  leftOut: string[],
): LabelledCase | undefined {
  const text = corpusText(document);
  if (text?.length !== length || fingerprint(text) !== sha256) {
    leftOut.push(`${document} is ${text === undefined ? 'not there' : 'not the text that was labelled'}`);
    return undefined;
  }
  return { id: document, set, text, page, labels: [], ...(known && { alsoKnown: known }) };
}

export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12);

function checked({ document: _document, ...label }: LabelLine, text: string, where: string): Label {
  if (label.start < 0 || label.end > text.length || label.start >= label.end)
    throw new LabelError(`${where}: ${label.start}–${label.end} is no place in the text`);
  return label;
}
