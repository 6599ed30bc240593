import * as v from 'valibot';
import type { Exchange } from '../../lib/exchanges/types.ts';
import { isDate, isId } from './cells.ts';
import type { Problem } from './problem.ts';
import { messageOf } from '../support/message-of.ts';

/** Longest question or answer that is taken; a card shows no more. */
const TEXT_LENGTH = 4_000;

const text = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.maxLength(TEXT_LENGTH, `is longer than ${TEXT_LENGTH}`),
);
const date = v.pipe(v.string(), v.check(isDate, 'is no date like 2022-04-20'));
const id = v.pipe(v.string(), v.check(isId, 'is no canonical id'));
const asker = v.strictObject({
  fraction: v.optional(v.string()),
  member: v.optional(v.string()),
  committee: v.optional(v.string()),
});
const shared = {
  date: v.optional(date),
  asker: v.optional(asker),
  respondent: v.optional(v.string()),
};
const entry = v.strictObject({
  ...shared,
  ordinal: v.pipe(v.number(), v.integer(), v.minValue(1)),
  numbers: v.optional(v.array(v.string())),
  question: v.nullable(text),
  answer: v.nullable(text),
  cites: v.array(
    v.strictObject({
      target: id,
      in: v.picklist(['question', 'answer', 'note']),
      note: v.optional(v.string()),
    }),
  ),
});
const head = v.strictObject({
  ...shared,
  document: id,
  /** Whether the texts are in our own words, as they are unless told, or quoted. */
  text: v.optional(v.picklist(['summary', 'excerpt'])),
  exchanges: v.array(v.unknown()),
});

/** Exchanges that could be read, with their lines, and a problem for each that could not. */
export interface ReadExchanges {
  /** The document they stand in, when that can be read. */
  document?: string;
  exchanges: { exchange: Exchange; line: number }[];
  problems: Problem[];
}

/**
 * Reads the exchanges of one document from a file of its own.
 *
 * @param name The file's name without ".json"; must be the document's id.
 */
export function readExchangeFile(file: string, name: string, json: string): ReadExchanges {
  const parsed = parseJson(json);
  if ('message' in parsed) return { exchanges: [], problems: [{ file, ...parsed }] };
  const read = readDocument(file, parsed.value, linesOf(json));
  if (read.document === undefined || read.document === name) return read;
  const message = `the file's name is not "${read.document}.json"`;
  return { exchanges: [], problems: [{ file, line: 1, message }] };
}

/** Reads the exchanges of one document from a line of a file that has a document in each. */
export function readExchangeLine(file: string, line: number, json: string): ReadExchanges {
  const parsed = parseJson(json);
  if ('message' in parsed) return { exchanges: [], problems: [{ file, ...parsed, line }] };
  const { exchanges, problems } = readDocument(file, parsed.value, []);
  return {
    exchanges: exchanges.map(({ exchange }) => ({ exchange, line })),
    problems: problems.map((problem) => ({ ...problem, line })),
  };
}

/**
 * What a document says at its top (date, asker, respondent) holds for each exchange that does not say otherwise.
 *
 * @param lines The line of each exchange; the first where none is given.
 */
function readDocument(file: string, value: unknown, lines: readonly number[]): ReadExchanges {
  const exchanges: ReadExchanges['exchanges'] = [];
  const problems: Problem[] = [];
  const document = v.safeParse(head, value);
  if (!document.success) return { exchanges, problems: [{ file, line: 1, message: fault(document.issues) }] };
  const { document: of, exchanges: entries, text = 'summary', ...defaults } = document.output;
  entries.forEach((value, index) => {
    const line = lines[index] ?? 1;
    const result = v.safeParse(entry, value);
    if (!result.success) {
      problems.push({ file, line, message: `exchange ${index + 1}: ${fault(result.issues)}` });
      return;
    }
    const { ordinal } = result.output;
    const merged = { asker: {}, ...defaults, ...result.output } as Omit<Exchange, 'id' | 'document' | 'text'>;
    exchanges.push({ line, exchange: { ...merged, id: `${of}#${ordinal}`, document: of, text } });
  });
  return { document: of, exchanges, problems };
}

function parseJson(json: string): { value: unknown } | { line: number; message: string } {
  try {
    return { value: JSON.parse(json) as unknown };
  } catch (error) {
    const message = messageOf(error);
    const line = Number(/\(line (\d+)/.exec(message)?.[1] ?? 1);
    return { line, message: `no JSON: ${message}` };
  }
}

/** The line of each exchange: where it names its ordinal. */
function linesOf(json: string): number[] {
  const places = json.matchAll(/"ordinal"\s*:/g);
  return Array.from(places, ({ index }) => json.slice(0, index).split('\n').length);
}

function fault(issues: [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  const path = v.getDotPath(issues[0]);
  return path ? `${path}: ${issues[0].message}` : issues[0].message;
}
