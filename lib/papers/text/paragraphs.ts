import { NOTE_MARK } from '../../references/text/note-mark.ts';
import { joinLines } from './words.ts';

/** A line of a paper's running text. */
export interface Line {
  text: string;
  /** 1-based. */
  page: number;
}

/** Lines that read as one. */
export interface LineGroup {
  text: string;
  page: number;
  /** Set apart from what is around it, short, and no sentence. */
  heading: boolean;
  /** A sentence ended with the line before: this may be a new paragraph, or the same one. */
  soft: boolean;
}

const NUMBERS = String.raw`(?:\d{1,3}[a-z]?|[lI|]{1,2})(?:(?:,? ?(?:en|[-–&]|t\/m|tot en met) ?|, ?| )\d{1,3})*`;
/** A head of a question or an answer that has its line to itself. */
const HEAD_LINE = new RegExp(
  String.raw`^(?:Vra(?:ag|gen)|(?:Nadere? |Aanvullend )?[Aa]ntwoord(?:en)?(?: (?:op|bij))?(?: de)?(?: vra(?:ag|gen))?|Mededeling|Toelichting)(?: ${NUMBERS})?\s*[:.]?$|^\d{1,3}$`,
);
/** A head with the text behind it, perhaps glued to it: "Vraag 2: Hoe …", "Antwoord 2Ja." */
const HEAD_START =
  /^(?:Vra(?:ag|gen)|Antwoord(?:en)?(?: op)?(?: de)?(?: vra(?:ag|gen))?) \d{1,3}(?:(?:, | en |, en | t\/m )\d{1,3})*[:.]? ?(?=\p{Lu})/u;
/** The title of a letter or a paper: "BRIEF VAN DE MINISTER VAN FINANCIËN". */
const CAPITALS = /^(?:Nr\. ?\w{1,5} )?(?=(?:\P{Lu}*\p{Lu}){10})(?=\S+ )[^\p{Ll}.?!;]{10,120}$/u;
/** The head of a part of a consultation: "II. Reactie van de Minister", also with its page in a table of contents. */
const PART_LINE =
  /^(?:(?:[IVX]{1,4}|[A-C]|\d{1,2})\.? )?(?:Vragen en opmerkingen|Inbreng|Antwoord(?:en)?|Reactie|Beantwoording)\b[^.?!:;]{1,90}\b(?:fracties?|minister|staatssecretaris|bewinds(?:lieden|personen)|regering|kabinet)(?: \d{1,3})?$/i;
/** "2. Hoofdlijnen van het voorstel". */
const NUMBERED_TITLE = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,4}\.) \p{Lu}[^.?!:;]*$/u;
const BULLET = /^[–•▪◦*]|^- /;
const LIST_ITEM = /^(?:\d{1,3}|[a-z])[.)]\s+\S/;
const SENTENCE_END = /[.?!:;][»”’")\]\uFFFC]*$/;
const CONTINUES = /^[\p{Ll}\d(]/u;

/** A line that ends like this goes on with the next. */
const GOES_ON = /[,-]$| (?:de|het|een|van|en|of|aan|over|voor|in|op|met|der|ter|dat|te|door|bij|uit)$/;

/** Lines among which the next one with text is looked for. */
const LOOK_AHEAD = 6;
const HEADING_START = /^(?:[IVX]+\.?|[A-Z0-9](?:\.\d+)*\.?)?\s*[\p{Lu}§«“‘"]/u;

/** Part of the usual line's length below which a line ends its paragraph. */
const SHORT = 0.78;
const HEADING_LENGTH = 110;
/** Longest line that may be a heading behind a full line. */
const NAME_LENGTH = 30;

/**
 * Groups lines into paragraphs. Blank lines part them, but for one that a page break put inside a sentence, and so do
 * heads and lists. Where there is no blank line, each line that ends a sentence may end a paragraph: what follows is
 * parted softly.
 */
export function groupLines(lines: readonly Line[]): LineGroup[] {
  const width = usualWidth(lines);
  const groups: OpenGroup[] = [];
  let blank = true;
  for (const [index, { text: raw, page }] of lines.entries()) {
    const text = raw.trim();
    if (!text) {
      blank = true;
      continue;
    }
    const open = groups.at(-1);
    if (!open || begins(open, text, { blank, page })) {
      const isHead = HEAD_LINE.test(text) || (isTitle(text) && /\d$/.test(text));
      const apart = blank || isApart(open, text, width);
      const soft = !apart && !isHead && open !== undefined && !open.isHead;
      groups.push({ lines: [text], page, heading: false, soft, apart, isHead });
    } else open.lines.push(text);
    blank = false;
    const group = groups.at(-1)!;
    const following = lines.slice(index + 1, index + LOOK_AHEAD).find((line) => line.text.trim() !== '');
    const isLast = lines[index + 1]?.text.trim() === '';
    group.heading = !group.isHead && isHeading(group, { following: following?.text.trim(), isLast, width });
  }
  return groups.map(({ lines: own, page, heading, soft }) => ({ text: joinLines(own), page, heading, soft }));
}

/** A group that may still grow. */
interface OpenGroup extends Omit<LineGroup, 'text'> {
  lines: string[];
  /** Set apart from the group before it. */
  apart: boolean;
  /** The head of a question or an answer, with the line to itself. */
  isHead: boolean;
}

const lastOf = ({ lines }: OpenGroup) => lines.at(-1)!;

function begins(open: OpenGroup, text: string, { blank, page }: { blank: boolean; page: number }): boolean {
  if (open.heading || open.isHead || HEAD_LINE.test(text) || HEAD_START.test(text) || isTitle(text))
    return true;
  if (text.replaceAll(NOTE_MARK, '').trim() === '') return false;
  const ended = SENTENCE_END.test(lastOf(open));
  if (blank) return ended || open.page === page || !CONTINUES.test(text);
  if (BULLET.test(text)) return true;
  if (LIST_ITEM.test(text) && ended) return true;
  return ended && /^[\p{Lu}\d«“‘"'(–•]/u.test(text);
}

/** Whether a line stands apart from the one before it, though no blank line says so. */
function isApart(open: OpenGroup | undefined, text: string, width: number): boolean {
  if (!open || open.heading) return true;
  const last = lastOf(open);
  return SENTENCE_END.test(last) && (last.length < SHORT * width || isName(text));
}

/** A line that is a title whatever stands around it; it begins with a capital, as a line inside a sentence may not. */
function isTitle(text: string): boolean {
  return CAPITALS.test(text) || (PART_LINE.test(text) && /^[\p{Lu}\d]/u.test(text));
}

/** A few words that are no sentence, such as a party's name. */
function isName(text: string): boolean {
  return text.length < NAME_LENGTH && !SENTENCE_END.test(text);
}

/** A short line set apart that is no sentence. */
function isHeading(
  { lines, apart }: OpenGroup,
  { following, isLast, width }: { following: string | undefined; isLast: boolean; width: number },
): boolean {
  const [text] = lines;
  if (text && isTitle(text)) return true;
  const isNumbered = text !== undefined && NUMBERED_TITLE.test(text) && /^\p{Lu}/u.test(following ?? '');
  if (!(apart || isNumbered) || lines.length > 1 || !following || !text || text.length > HEADING_LENGTH)
    return false;
  if (SENTENCE_END.test(text) || GOES_ON.test(text) || BULLET.test(text) || !HEADING_START.test(text))
    return false;
  if (HEAD_START.test(text) || !/^[\p{Lu}\d«“‘"–•(]/u.test(following)) return false;
  return isLast || text.length < 0.6 * width;
}

/** The length that most full lines have: what nine of ten lines do not exceed. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.trim().length).filter((length) => length > 20);
  lengths.sort((a, b) => a - b);
  return Math.min(lengths[Math.floor(lengths.length * 0.8)] ?? 80, 120);
}
