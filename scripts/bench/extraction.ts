import '../support/publishers.ts';
import { extractCandidates } from '../../lib/references/extract.ts';
import { figure, type Figures } from './figure.ts';
import type { BenchOptions } from './options.ts';
import { makeRealLikeText } from './real-like-text.ts';

/** The least that finding references takes: one pattern that finds the labels of Kamerstukken and reads nothing. */
const LABEL = /(?<![A-Za-z])(?:[Kk]amerst(?:uk(?:ken|nummers?)?|\.)?|KAMERSTUK(?:KEN)?|[Kk]st\.)(?![a-z])/g;
/** Characters of text to find them in. */
const SIZE = 2_000_000;

/** Texts that a careless pattern reads in quadratic time: each is doubled up to a megabyte. */
const HARD = [
  '0',
  ',',
  ' ',
  '\n',
  '(',
  '‘',
  '\u00AD',
  'nr. ',
  'nrs. 1, ',
  '31 066, ',
  '31 066 en ',
  'Kamerstukken ',
  'EK ',
  '2021-2022, ',
  "'85/-'",
  'motie op stuk nr. 12 ',
  'Handelingen II 2007/08, p. 1-',
  'Stb. 2018, 1 en ',
  'kst-1-',
  "' van ",
  'SCP, 2016, ',
  '(2016) ',
  'Huijnk, W. (2016). ',
  'https://www.overheid.nl/',
  'zie noot 3 ',
];
const LARGEST = 1_000_000;
const SMALLEST = 62_500;

/** Finding references in plain text, without a page: beside its floor, and how the time grows. */
export function measureExtraction({ quick, tell }: BenchOptions): Figures {
  tell('extraction');
  const { paragraphs } = makeRealLikeText(SIZE);
  const runs = quick ? 3 : 7;
  const times: number[] = [];
  const floors: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    floors.push(clock(() => paragraphs.reduce((sum, text) => sum + (text.match(LABEL)?.length ?? 0), 0)));
    times.push(clock(() => paragraphs.reduce((sum, text) => sum + extractCandidates(text).length, 0)));
  }
  return {
    extraction: figure('ms', times, floors),
    'extraction.doubling': figure(
      'times',
      HARD.map((part) => growth(part, quick, tell)),
    ),
  };
}

/** How many times the time grows from half a megabyte to one; the least of several tries, as noise only adds. */
function growth(part: string, quick: boolean, tell: BenchOptions['tell']): number {
  const time = (size: number): number => {
    const text = part.repeat(Math.ceil(size / part.length));
    return Math.min(
      ...Array.from({ length: quick ? 3 : 5 }, () => clock(() => extractCandidates(text).length)),
    );
  };
  // A small one first: of quadratic time the largest would take minutes.
  const [first, second] = [time(SMALLEST), time(2 * SMALLEST)];
  if (second / first > 3 && second > 1_000) return second / first;
  const grown = time(LARGEST) / time(LARGEST / 2);
  tell(`extraction: "${part}" doubled takes ${grown.toFixed(2)} times as long`);
  return grown;
}

/** Milliseconds that work takes; its result is used, so that it cannot be left out. */
function clock(work: () => number): number {
  const start = performance.now();
  const result = work();
  const time = performance.now() - start;
  if (!Number.isFinite(result)) throw new Error('Nothing was measured.');
  return time;
}
