import type { Change } from './compare.ts';
import type { Figures } from './figures.ts';
import type { Judgement } from './judge.ts';

/** 0.9876 → "98.8 %". */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Rows under a head, in columns; the first column reads from the left, the others from the right. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .trimEnd(),
  );
}

/** A table of figures, a row per key. */
export function figuresTable(title: string, groups: ReadonlyMap<string, Figures>): string[] {
  const head = [title, 'labels', 'found', 'right', 'precision', 'recall', 'wrong links', 'exact spans'];
  const rows = [...groups].map(([key, figures]) => [
    key || '(none)',
    String(figures.labels),
    String(figures.found),
    String(figures.right),
    figures.found ? percent(figures.precision) : '–',
    figures.labels ? percent(figures.recall) : '–',
    String(figures.wrongLinks),
    figures.right ? percent(figures.exactSpans) : '–',
  ]);
  return columns([head, ...rows]);
}

/** Gains or losses, a line each. */
export function changeLines(title: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [`${title}: none`];
  return [
    `${title}: ${String(changes.length)}`,
    ...changes.map(({ id, reference, form, from, to }) => `  ${id}  ${reference}  ${form}  ${from} → ${to}`),
  ];
}

/** What was asked for and not found, and the reverse: a line per verdict that is not right. */
export function faultLines(judgements: readonly Judgement[]): string[] {
  return judgements.flatMap(({ labelled: { id, text }, verdicts }) =>
    verdicts
      .filter(({ outcome }) => outcome !== 'right')
      .map(({ outcome, label, found }) => {
        const asked =
          label && `${label.form} ${label.targets.join('|')} «${text.slice(label.start, label.end)}»`;
        const read = found && `${found.form} ${found.targets.join('|')} «${found.raw}»`;
        return `  ${outcome.padEnd(6)} ${id}: ${[asked, read && `read ${read}`].filter(Boolean).join(', ')}`.replace(
          /\s*\n\s*/g,
          ' ⏎ ',
        );
      }),
  );
}
