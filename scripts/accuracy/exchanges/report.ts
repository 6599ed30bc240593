import type { PairVerdict } from './judge.ts';
import type { JudgedPaper } from './measure.ts';

/** Counts of verdicts, and the shares (0 to 1) they come to. */
export interface PairFigures {
  labels: number;
  found: number;
  right: number;
  precision: number;
  recall: number;
  /** Of the targets cited in the pairs. */
  cited: { labels: number; found: number; right: number; precision: number; recall: number };
}

export function pairFigures(verdicts: readonly PairVerdict[]): PairFigures {
  const count = (...outcomes: PairVerdict['outcome'][]) =>
    verdicts.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const sum = (key: keyof PairVerdict['cited']) =>
    verdicts.reduce((total, { cited }) => total + cited[key].length, 0);
  const shares = (right: number, found: number, labels: number) => ({
    labels,
    found,
    right,
    precision: found === 0 ? 1 : right / found,
    recall: labels === 0 ? 1 : right / labels,
  });
  const right = count('right');
  return {
    ...shares(right, count('right', 'wrong', 'extra'), count('right', 'wrong', 'missed')),
    cited: shares(sum('right'), sum('right') + sum('extra'), sum('right') + sum('missed')),
  };
}

/** Figures of all, by form and by set. */
export function exchangeFigures(papers: readonly JudgedPaper[]): {
  all: PairFigures;
  forms: Record<string, PairFigures>;
  sets: Record<string, PairFigures>;
} {
  const verdicts = papers.flatMap((paper) => paper.verdicts);
  const order = new Intl.Collator('en', { numeric: true });
  const by = (groups: Map<string, PairVerdict[]>) =>
    Object.fromEntries(
      [...groups].sort(([a], [b]) => order.compare(a, b)).map(([key, own]) => [key, pairFigures(own)]),
    );
  const sets = Map.groupBy(papers, ({ set }) => set);
  return {
    all: pairFigures(verdicts),
    forms: by(Map.groupBy(verdicts, ({ form }) => form)),
    sets: by(new Map([...sets].map(([set, own]) => [set, own.flatMap((paper) => paper.verdicts)]))),
  };
}

/** A table of figures for a reader. */
export function exchangeTable(figures: Record<string, PairFigures>): string[] {
  const share = (value: number) => value.toFixed(3);
  const row = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(10))).join('');
  return [
    row(['', 'labels', 'found', 'right', 'precision', 'recall', 'cited', 'precision', 'recall']),
    ...Object.entries(figures).map(([name, { labels, found, right, precision, recall, cited }]) =>
      row([
        name,
        ...[labels, found, right].map(String),
        ...[precision, recall].map(share),
        String(cited.labels),
        ...[cited.precision, cited.recall].map(share),
      ]),
    ),
  ];
}

/** What is not right, a line each. */
export function wrongLines(papers: readonly JudgedPaper[]): string[] {
  return papers.flatMap(({ paper, labels, verdicts }) =>
    verdicts
      .filter(({ outcome, cited }) => outcome !== 'right' || cited.missed.length + cited.extra.length > 0)
      .map(({ outcome, label, differs, cited }) => {
        const { numbers, asker } = labels[label - 1] ?? {};
        const what = [
          ...differs,
          ...cited.missed.map((target) => `not ${target}`),
          ...cited.extra.map((target) => `also ${target}`),
        ];
        return `${paper} #${label} (${numbers?.join() ?? asker?.fraction ?? ''}): ${outcome} ${what.join(', ')}`;
      }),
  );
}
