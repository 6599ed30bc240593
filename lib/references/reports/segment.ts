import { isTitle } from './titles.ts';
import { PLACE, workBefore } from './words.ts';

/** The part of a note that one citation takes up, as far as the publisher or year that ends it. */
export interface Segment {
  start: number;
  end: number;
  /** A bracket opens before what follows: "Integratie in zicht (". */
  bracket: boolean;
  /** Something parts it from what follows: a bracket, a comma, a full stop, a place. */
  parted: boolean;
  /** A place stands before what follows, as in the imprint of a book: "Den Haag: ". */
  place: boolean;
}

const LONGEST = 280;
const IMPRINT = new RegExp(String.raw`(?:[.,]? (${PLACE})(?: ?[/&] ?${PLACE}){0,2}: ?|( \()|[.,:]? )?$`);
/** Where a citation begins at the latest. */
const BREAK =
  /[\n;] ?(?:\d{1,3} ?(?=[A-ZÀ-Þ]))?|\((?![^()]{0,60}\))|\b(?:[Zz]ie|[Vv]gl\.|[Cc]f\.|[Bb]ron(?:nen)?)(?::| [a-zë.]{2,16}){0,4}:? (?=[A-ZÀ-Þ\d«‘“"])|(?:19|20)\d\d\)?(?:, pp?\. ?[\d-]{1,9})?,? (?:of|en|and) |(?:^|\D)\d{1,3} ?(?=[A-ZÀ-Þ])|(?:^| )(?:\(?(?:\d{1,3}|[a-z])\)|\[\d{1,3}\]|[-•*▪◦·]) (?=[A-ZÀ-Þ«‘])/g;
/** A sentence's end that is no initial's or abbreviation's. */
const SENTENCE_END = /(?<!\b(?:[A-Z]|red|eds?|nr|vs|dr|prof|mr|St))[.?!] (?=[A-ZÀ-Þ])/g;
const AUTHOR = String.raw`(?:(?:[A-Z]\.(?:-| ?)){1,4}(?:(?:van|de|der|den|ten|ter|te|von|el|van der|van den|van de) )?[A-ZÀ-Þ][\wÀ-ÿ'-]{1,30}|(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en) ){0,2}[A-ZÀ-Þ][\wÀ-ÿ'-]{1,30},? (?:[A-Z]\.(?:-| ?)){1,4}(?: van| de| der| den){0,2})`;
const AUTHORS = new RegExp(
  String.raw`^${AUTHOR}(?:(?:,? (?:&|en|and) |, |/)${AUTHOR}){0,8}(?: e\.a\.| et al\.)?(?: ?\((?:red|eds?)\.\))?(?:[,:.] ?|$| )`,
);

/**
 * The segments that may end at `end`, without the bracket, comma or place before it: one back to where a citation
 * must begin, and its last sentence, for a title may have a sentence behind it and a citation one before it.
 */
export function segmentsBefore(text: string, end: number): Segment[] {
  const from = Math.max(0, end - LONGEST);
  const window = text.slice(from, end);
  const imprint = IMPRINT.exec(window)!;
  const words = window.slice(0, imprint.index);
  if (!/[A-ZÀ-Þ]/.test(words)) return [];
  const breaks = [...words.matchAll(BREAK)].at(-1);
  let start = breaks ? breaks.index + breaks[0].length : 0;
  if (start === 0 && from > 0) {
    const sentence = [...words.matchAll(SENTENCE_END)].at(-1);
    if (!sentence) return [];
    start = sentence.index + sentence[0].length;
  }
  // Two sentences at most, and one before a bracket; the first of two whatever stands before it.
  const sentences = [...words.slice(start).matchAll(SENTENCE_END)];
  const beyond = sentences.at(imprint[2] ? -1 : -2);
  if (beyond) start += beyond.index + 2;
  while (words[start] === ' ') start += 1;
  const segment = {
    end: from + imprint.index,
    bracket: imprint[2] !== undefined,
    parted: imprint[0].trim() !== '',
    place: imprint[1] !== undefined,
  };
  const last = [...words.slice(start).matchAll(SENTENCE_END)].at(-1);
  const starts = last ? [start, start + last.index + 2] : [start];
  return starts.map((each) => ({ ...segment, start: from + each }));
}

/** The title in a segment, behind its authors and a word for the work; undefined when it is no title. */
export function titleOfSegment(
  text: string,
  { start, end }: Segment,
): { start: number; text: string; named: boolean; opens: boolean } | undefined {
  const words = text.slice(start, end);
  const authors = AUTHORS.exec(words)?.[0].length ?? 0;
  const work = [...words.matchAll(/ (?=[A-ZÀ-Þ])/g)].findLast(({ index }) =>
    workBefore(words.slice(0, index)),
  );
  const begin = work ? work.index + 1 : authors;
  const title = words.slice(begin);
  if (!/^[A-ZÀ-Þ\d]/.test(title) || !isTitle(title) || /["«»‘’“”()]/.test(title)) return undefined;
  const opens = /(?:^|\n|(?:^|\D)\d{1,3}) ?$/.test(text.slice(Math.max(0, start - 6), start));
  return { start: start + begin, text: title, named: work !== undefined, opens };
}
