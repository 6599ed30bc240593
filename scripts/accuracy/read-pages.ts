import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PageContext } from '../../lib/references/types.ts';
import { corpusText } from './corpus.ts';
import { LabelError, type Label, type LabelledCase } from './label.ts';
import { LABELLED } from './read-references.ts';

/** A real document as it was labelled: which text it is of, and what stands in it. */
export interface LabelledDocument {
  set: string;
  /** Its name in the corpus: "aanhangsel/ah-tk-20222023-3649.txt", "references.jsonl#r0001". */
  document: string;
  /** UTF-16 units of the text, and the first 12 hexadecimal digits of its SHA-256. */
  length: number;
  sha256: string;
  page?: PageContext;
  /** Ids that the index is taken to have beside its own. */
  known?: string[];
  labels: Label[];
}

type Line = { document: string } & (Omit<LabelledDocument, 'set' | 'labels'> | Label);

/**
 * The labels in `test/labelled/pages/*.jsonl`: a line for a document, and one for each reference in it.
 * @throws LabelError on a label of no document, or outside its text
 */
export function readLabelledDocuments(folder = `${LABELLED}pages/`): LabelledDocument[] {
  return globSync('*.jsonl', { cwd: folder })
    .sort()
    .flatMap((file) => readFile(folder + file));
}

function readFile(path: string): LabelledDocument[] {
  const set = basename(path, '.jsonl');
  const documents = new Map<string, LabelledDocument>();
  for (const [index, text] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (text === '') continue;
    const line = JSON.parse(text) as Line;
    if ('sha256' in line) {
      documents.set(line.document, { set, ...line, labels: [] });
      continue;
    }
    const { document, ...label } = line;
    const of = documents.get(document);
    if (!of || label.start < 0 || label.start >= label.end || label.end > of.length)
      throw new LabelError(`${basename(path)}:${String(index + 1)}: this is no place in ${document}`);
    of.labels.push(label);
  }
  return [...documents.values()];
}

/** A labelled document with its text; undefined when the corpus has another text, or none. */
export function caseOf({
  document,
  length,
  sha256,
  known,
  page = {},
  ...rest
}: LabelledDocument): LabelledCase | undefined {
  const text = corpusText(document);
  if (text?.length !== length || fingerprint(text) !== sha256) return undefined;
  return { id: document, text, page, ...rest, ...(known && { alsoKnown: known }) };
}

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
