import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractExchanges } from '../../exchanges/paper-exchanges.ts';
import type { Known } from '../../exchanges/find-cited.ts';
import { readPaper } from '../../exchanges/readers/read-paper.ts';
import { corpusPath, corpusText } from '../corpus.ts';
import { judgeExchanges, type PairVerdict } from './judge.ts';
import { LABELS, type LabelledPaper } from './label.ts';

/** The verdicts of one paper. */
export interface JudgedPaper extends LabelledPaper {
  verdicts: PairVerdict[];
}

/** Reads a labelled paper and judges its exchanges; undefined when the paper is not there. */
export async function judgePaper(
  labelled: LabelledPaper,
  known: Known,
  folder = LABELS,
): Promise<JudgedPaper | undefined> {
  const { paper, labels } = labelled;
  const isMade = paper.startsWith('papers/');
  const path = isMade ? join(folder, paper) : corpusPath(paper);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const source = labels[0]?.text;
  const text = source
    ? readFileSync(join(folder, source), 'utf8')
    : isMade
      ? bytes.toString('utf8')
      : corpusText(paper);
  if (text === undefined) return undefined;
  const { exchanges } = extractExchanges(path, bytes, await readPaper(path, bytes, () => {}), known);
  const wordsAt = (span: [number, number]) => {
    const words = text.slice(...span);
    return isMarkup(paper) ? words.replace(/<[^>]*>/g, '') : words;
  };
  return { ...labelled, verdicts: judgeExchanges(labels, exchanges, wordsAt) };
}

/** The spans of these count tags too, which are no words. */
function isMarkup(paper: string): boolean {
  return /\.(?:xml|html)$/.test(paper);
}
