import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tally } from './figures.ts';
import type { ResultLine } from './last-result.ts';
import { percent } from './report.ts';

/** A form in which references are written: its name in labels, what it is, and one of it. */
export interface Form {
  form: string;
  what: string;
  example: string;
}

const START = '<!-- npm run -s accuracy -- --table -->';
const END = '<!-- end of table -->';
/** Where the table stands, between two marks. */
export const TABLE_FILES = ['README.md', 'docs/accuracy.md'].map((file) =>
  fileURLToPath(new URL(`../../${file}`, import.meta.url)),
);

/** The forms of `forms.tsv`, in its order. */
export function readForms(): Form[] {
  const [, ...lines] = readFileSync(new URL('forms.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [form = '', what = '', example = ''] = line.split('\t');
    return { form, what, example };
  });
}

/** Every form with an example and how it was read last, as a table in Markdown. */
export function formsTable(result: readonly ResultLine[], forms = readForms()): string {
  const shares = (lines: readonly ResultLine[]) => {
    const outcomes = lines.flatMap(({ outcome }) => (outcome === 'quiet' ? [] : [outcome]));
    const { labels, found, precision, recall } = tally(outcomes);
    return [String(labels), found ? percent(precision) : '–', labels ? percent(recall) : '–'];
  };
  const rows = forms.map(({ form, what, example }) => [
    `${form}: ${what}`,
    example,
    ...shares(result.filter((line) => line.form === form)),
  ]);
  rows.push(['all', '', ...shares(result)]);
  const head = ['form', 'example', 'labels', 'precision', 'recall'];
  return markdownTable([head, ...rows], ['left', 'left', 'right', 'right', 'right']);
}

/** Rows under a head, in the layout that Prettier gives a table. */
function markdownTable(rows: readonly string[][], aligned: readonly ('left' | 'right')[]): string {
  const [head = [], ...others] = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = aligned.map((_, column) => Math.max(3, ...rows.map((row) => row[column]!.length)));
  const rule = aligned.map((side, column) =>
    side === 'left' ? '-'.repeat(widths[column]!) : `${'-'.repeat(widths[column]! - 1)}:`,
  );
  return [head, rule, ...others]
    .map((row) =>
      row.map((cell, column) =>
        aligned[column] === 'left' ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      ),
    )
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/** Puts a table between the marks of a text; a text without them stays as it is. */
export function withTable(text: string, table: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) return text;
  return `${text.slice(0, start + START.length)}\n\n${table}\n\n${text.slice(end)}`;
}

/** Writes the table into the files that have its marks; returns those that changed. */
export function writeTables(result: readonly ResultLine[], files = TABLE_FILES): string[] {
  const table = formsTable(result);
  return files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    const changed = withTable(text, table);
    if (changed !== text) writeFileSync(file, changed);
    return changed !== text;
  });
}
