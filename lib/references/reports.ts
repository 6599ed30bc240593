import { slugOf } from '../documents/ids.ts';
import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import { takePages } from './numbers.ts';
import { PUBLISHER_NAMES, publisherId } from './publishers.ts';
import type { Rule } from './rule.ts';

const PUBLISHER = new RegExp(`(${PUBLISHER_NAMES})(?![\\w&])(?: \\([A-Z]{2,5}\\))?`, 'y');
const YEAR =
  /,? ?(?:\(((?:19|20)\d\d)\)[,.:]?|((?:19|20)\d\d)[,.:]) (?=['‘’«“"A-ZÀ-Þ])|, ((?:19|20)\d\d), (?=[a-zà-ÿ])/y;
const YEAR_BEHIND = /,? ?(?:\((\d{4})\)|(?:uit )?(\d{4})(?!\d)\)?)/y;
const QUOTED = /‘[^‘’\n]{3,200}’|«[^«»\n]{3,200}»|“[^“”\n]{3,200}”|'[^'\n]{3,200}'|"[^"\n]{3,200}"/y;
/**
 * An unquoted title ends with its sentence, before a bracket or page, where the next reference begins, or where the
 * sentence around it goes on ("…, waarin staat dat …").
 */
const TITLE_END = new RegExp(
  [
    String.raw`[?!](?= |$)|(?=\.(?: |$|\n)|;|\n| \(|,? p(?:p|ag)?\. ?\d|,? blz\.|$`,
    String.raw`,? (?:(?:of|en|zie|zie ook) ){0,2}(?:[Kk]amerstuk|Aanhangsel|Handelingen|(?:${PUBLISHER_NAMES}),? \(?\d{4})`,
    String.raw`, (?:waar(?:in|uit|bij|van)|dat|die|zie) | (?:blijkt|staat|stelt|volgt|concludeert|toont|laat zien) )`,
  ].join('|'),
  'g',
);
const AGREEMENT = /(?:[Cc]oalitie|[Rr]egeer)akkoord(?: (\d{4}) ?- ?\d{4})?,? (?=['‘«“"]?[A-Z])/y;
const DATE = / ?\((?:\d{1,2} )?(?:[a-z]{3,9} )?(\d{4})\)/y;

/** Words that make the publisher's name a part of a sentence ("volgens het CBS (2019)") and no citation. */
const IN_SENTENCE = /\b(?:het|de|van|door|volgens|aldus|bij) $/i;

/** "SCP-rapport ‘Integratie in zicht’": the work is named behind its publisher. */
const OWN_WORK = /-(?:rapport|publicatie|onderzoek|studie|advies|monitor|notitie) (?=['‘«“"])/y;

/** What may stand between a title and its publisher: "’ (2012) van het", "’ (". */
const BEFORE_PUBLISHER = /(['’»”"])(?: \((\d{4})\))? (?:(?:van|door|uit) (?:het |de )?|\()$/;
const OPENING: Record<string, string> = { '’': '‘', '»': '«', '”': '“', "'": "'", '"': '"' };
/** Words for what has a title. A title whose opening quote went missing begins behind one. */
const WORK = '(?:publicatie|rapport|onderzoek|studie|advies|monitor|evaluatie|notitie|boek|jaarverslag) ';
const TITLE_WORD = new RegExp(`${WORK}(?=[A-Z])`, 'g');
const NAMED_WORK = new RegExp(`${WORK}$`);
const LONGEST_TITLE = 200;

/** Reports at their publisher's name, and coalition agreements. */
export const reports: Rule = {
  cue: String.raw`(?<![\w-])(?:(?:[Cc]oalitie|[Rr]egeer)akkoord|${PUBLISHER_NAMES})(?![\wÀ-ÿ])`,
  take: takeReport,
};

/** Reads a report at a publisher's name: "SCP, 2016, Integratie in zicht", "‘Gevestigd, maar niet thuis’ van het SCP". */
function takeReport(cursor: Cursor): Candidate[] {
  const start = cursor.position;
  const agreement = takeAgreement(cursor);
  if (agreement) return [agreement];
  const name = cursor.take(PUBLISHER);
  if (!name) return [];
  const publisher = publisherId(name[1]!)!;
  const titled = titleBefore(cursor.text, start);
  if (titled) {
    const year = titled.year ?? behind(cursor);
    const found = report(titled.start, cursor.position, publisher, year, titled.title, 'R2');
    // Quotes alone may hold any words of the publisher's.
    return [year || titled.named ? found : { ...found, evidence: 'known', needs: found.targets }];
  }
  if (cursor.take(OWN_WORK)) {
    const title = takeTitle(cursor, { quoted: true });
    const printed = title && behind(cursor);
    return title ? [report(start, cursor.position, publisher, printed, title, 'R4')] : [];
  }
  const match = cursor.take(YEAR);
  const year = match?.[1] ?? match?.[2] ?? match?.[3];
  const inSentence = IN_SENTENCE.test(cursor.text.slice(Math.max(0, start - 12), start));
  const title = year ? takeTitle(cursor, { quoted: inSentence }) : undefined;
  if (!year || !title) return [];
  const pages = takePages(cursor);
  return [{ ...report(start, cursor.position, publisher, year, title, 'R1'), ...(pages && { pages }) }];
}

/** "Coalitieakkoord 2021 - 2025, Omzien naar elkaar, … (15 december 2021), p.29". */
function takeAgreement(cursor: Cursor): Candidate | undefined {
  const start = cursor.position;
  const match = cursor.take(AGREEMENT);
  if (!match) return undefined;
  const quoted = /['‘«“"]/.test(cursor.text[cursor.position] ?? '');
  const title = match[1] || quoted ? takeTitle(cursor) : undefined;
  if (!title) {
    cursor.position = start;
    return undefined;
  }
  const date = cursor.take(DATE);
  const pages = takePages(cursor);
  const year = match[1] ?? date?.[1];
  return {
    ...report(start, cursor.position, 'coalitieakkoord', year, title, 'R3'),
    ...(pages && { pages }),
  };
}

/** @param must whether only a title in quotes counts */
function takeTitle(cursor: Cursor, must: { quoted?: boolean } = {}): string | undefined {
  const quoted = cursor.take(QUOTED);
  if (quoted) return quoted[0].slice(1, -1);
  if (must.quoted) return undefined;
  const start = cursor.position;
  TITLE_END.lastIndex = start;
  const end = TITLE_END.exec(cursor.text.slice(0, start + LONGEST_TITLE));
  if (!end) return undefined;
  cursor.position = end.index + end[0].length;
  const title = cursor.text.slice(start, cursor.position);
  return title.length >= 3 ? title : undefined;
}

function titleBefore(
  text: string,
  publisher: number,
): { start: number; title: string; year?: string; named: boolean } | undefined {
  const from = Math.max(0, publisher - LONGEST_TITLE - 30);
  const before = text.slice(from, publisher);
  const link = BEFORE_PUBLISHER.exec(before);
  if (!link) return undefined;
  const quoted = before.lastIndexOf(OPENING[link[1]!]!, link.index - 1);
  const closed = before.lastIndexOf(link[1]!, link.index - 1);
  const opened = quoted >= 0 && quoted >= closed;
  const start = opened ? quoted : lastTitleWord(before.slice(0, link.index));
  if (start === undefined) return undefined;
  const title = before.slice(opened ? start + 1 : start, link.index);
  if (title.length < 3 || /[\n’»”]/.test(title)) return undefined;
  const named = NAMED_WORK.test(before.slice(0, start));
  return { start: from + start, title, named, ...(link[2] && { year: link[2] }) };
}

function lastTitleWord(before: string): number | undefined {
  const last = [...before.matchAll(TITLE_WORD)].at(-1);
  return last && last.index + last[0].length;
}

function behind(cursor: Cursor): string | undefined {
  const match = cursor.take(YEAR_BEHIND);
  return match?.[1] ?? match?.[2];
}

function report(
  start: number,
  end: number,
  publisher: string,
  year: string | undefined,
  title: string,
  form: string,
): Candidate {
  const target = `report:${publisher}:${year ?? ''}:${slugOf(title)}`;
  return { kind: 'report', start, end, raw: '', targets: [target], form, evidence: 'label' };
}
