import type { Figures } from './figure.ts';

/** The figures as a table for a reader. */
export function table(figures: Figures): string {
  const rows = Object.entries(figures).map(([name, { value, unit, floor, ratio, runs, min, max }]) => [
    name,
    `${String(value)} ${unit}`,
    floor === undefined ? '' : `${String(floor)} ${unit}`,
    ratio === undefined ? '' : String(ratio),
    `${String(min)} – ${String(max)}`,
    String(runs),
  ]);
  const all = [['figure', 'value', 'floor', 'ratio', 'range', 'runs'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .join('\n');
}
