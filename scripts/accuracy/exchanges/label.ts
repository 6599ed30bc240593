import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Asker } from '../../../lib/exchanges/types.ts';

/** Where the labels are, and the papers made for them. */
export const LABELS = fileURLToPath(new URL('../../../test/labelled/exchanges/', import.meta.url));

/** A question with its answer, as a person reads them in a paper. Spans are UTF-16 offsets, end exclusive. */
export interface ExchangeLabel {
  /** A real document as `corpusText` names it, or a made one: "papers/lijst.txt". */
  paper: string;
  /** The text that the spans count in, when the paper's own has no offsets; it holds the same words. */
  text?: string;
  /** Q1 … Q11, as docs/exchanges.md lists them. */
  form: string;
  numbers?: string[];
  asker?: Asker;
  respondent?: string;
  date?: string;
  question: [number, number] | null;
  answer: [number, number] | null;
  cites?: { in: 'question' | 'answer' | 'note'; note?: string; target: string }[];
}

/** A labelled paper. */
export interface LabelledPaper {
  /** File of labels, without its ending. */
  set: string;
  paper: string;
  labels: ExchangeLabel[];
}

/** Reads all labels, by paper, in the order of the files. */
export function readLabels(folder = LABELS): LabelledPaper[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
    const labels = lines.map((line) => JSON.parse(line) as ExchangeLabel);
    const set = file.replace('.jsonl', '');
    return [...Map.groupBy(labels, ({ paper }) => paper)].map(([paper, own]) => ({
      set,
      paper,
      labels: own,
    }));
  });
}
