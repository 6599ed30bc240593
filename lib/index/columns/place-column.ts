import type { Citation } from '../../exchanges/types.ts';
import { unzigzag, zigzag } from '../bytes.ts';
import type { ByteReader, ByteWriter } from '../bytes.ts';

/** Where in an exchange a citation stands. */
export type Place = Pick<Citation, 'in' | 'note'>;

/** Two bits for each citation; what is known of an OTHER note follows apart. */
export const QUESTION = 0;
export const ANSWER = 1;
export const NEXT_NOTE = 2;
export const OTHER_NOTE = 3;
export const PLACE_CODES = 4;

const NO_NUMBER = 0;
const TEXT = 1;
const NUMBER = 2;

/** The codes of a document's citations: notes mostly count on by one. The details of others go to `details`. */
export function placeCodes(places: readonly Place[], details: ByteWriter): number[] {
  let next = 1;
  return places.map(({ in: place, note }) => {
    if (place !== 'note') return place === 'question' ? QUESTION : ANSWER;
    const number = /^[1-9]\d{0,5}$/.test(note ?? '') ? Number(note) : undefined;
    if (number === next) {
      next++;
      return NEXT_NOTE;
    }
    details.uint(
      number !== undefined ? NUMBER + zigzag(number - next) : note === undefined ? NO_NUMBER : TEXT,
    );
    if (number !== undefined) next = number + 1;
    else if (note !== undefined) details.text(note);
    return OTHER_NOTE;
  });
}

/** What is known of an OTHER note: a number that says so, or its text. */
export type Detail = number | string;

export function readDetail(reader: ByteReader): Detail {
  const detail = reader.uint();
  return detail === TEXT ? reader.text() : detail;
}

/**
 * @param codes The first of one document, alone or as the lowest part of a larger code.
 * @param details All of that document.
 */
export function toPlaces(codes: Iterable<number>, details: readonly Detail[]): Place[] {
  let next = 1;
  let other = 0;
  return Array.from(codes, (step): Place => {
    const code = step % PLACE_CODES;
    if (code === QUESTION) return { in: 'question' };
    if (code === ANSWER) return { in: 'answer' };
    if (code === NEXT_NOTE) return { in: 'note', note: String(next++) };
    const detail = details[other++]!;
    if (detail === NO_NUMBER) return { in: 'note' };
    if (typeof detail === 'string') return { in: 'note', note: detail };
    next += unzigzag(detail - NUMBER) + 1;
    return { in: 'note', note: String(next - 1) };
  });
}
