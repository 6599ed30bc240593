import type { Problem } from './problem.ts';

/** A line of a table: its cells by column, empty ones left out. */
export interface Row {
  file: string;
  /** 1-based line in the file. */
  line: number;
  cells: ReadonlyMap<string, string>;
}

/** Longest cell that is taken; longer ones are a broken row rather than a title. */
const CELL_LENGTH = 2_000;

/**
 * Reads tab-separated text whose first line names the columns. Blank lines are passed over.
 *
 * @param columns The columns there may be, in any order; the first is required.
 * @returns The good rows, and a problem for each bad one.
 */
export function readTable(file: string, text: string, columns: readonly string[]) {
  const problems: Problem[] = [];
  const rows: Row[] = [];
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const header = head.split('\t');
  const unknown = header.filter((column) => !columns.includes(column));
  if (!header.includes(columns[0]!) || unknown.length > 0) {
    const found = unknown.length > 0 ? `, not: ${unknown.join(', ')}` : '';
    return { rows, problems: [{ file, line: 1, message: `the columns are ${columns.join(', ')}${found}` }] };
  }
  lines.forEach((text, index) => {
    const cells = text.split('\t').map((cell) => cell.trim());
    const message = fault(cells, header.length);
    const line = index + 2;
    if (text.trim() === '') return;
    if (message) problems.push({ file, line, message });
    else rows.push({ file, line, cells: new Map(pairs(header, cells)) });
  });
  return { rows, problems };
}

function fault(cells: readonly string[], columns: number): string | undefined {
  if (cells.length > columns) return `${cells.length} cells, but there are ${columns} columns`;
  if (cells.some((cell) => cell.length > CELL_LENGTH))
    return `a cell is longer than ${CELL_LENGTH} characters`;
  return undefined;
}

function pairs(header: readonly string[], cells: readonly string[]): [string, string][] {
  return header.flatMap((column, index): [string, string][] => {
    const cell = cells[index];
    return cell ? [[column, cell]] : [];
  });
}
