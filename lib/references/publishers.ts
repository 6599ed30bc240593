import PUBLISHERS from './publishers.json' with { type: 'json' };

/** A publisher's name in a text, with its abbreviation in brackets where that stands behind it. */
export interface PublisherName {
  /** The usual abbreviation in small letters, else a slug of its name: what stands in a report's id. */
  id: string;
  start: number;
  end: number;
}

const LONGEST_NAME = 85;
const ABBREVIATION = / \((?:hierna:? )?[A-Z][A-Za-z&-]{1,11}\)/y;
const ABBREVIATION_BEHIND = / ?\([A-Z][A-Za-z&-]{1,11}\)$/;
const JOINED = / ?\/ ?| & | en (?:het |de )?/y;
const JOINED_BEHIND = /(?: ?\/ ?| & | en (?:het |de )?)$/;

/** A name of one word counts as printed; of several words also where its capitals differ. */
const keyOf = (name: string) => (name.includes(' ') ? name.toLowerCase() : name);
const firstWord = (text: string) => /^[\p{L}\d&+-]{0,40}/u.exec(text)![0].toLowerCase();
const lastWord = (text: string) =>
  /[\p{L}\d&+-]{0,40}$/u.exec(text.slice(text.lastIndexOf(' ') + 1).replace(/^\d+/, ''))![0].toLowerCase();

const IDS = new Map(
  Object.entries(PUBLISHERS).flatMap(([id, names]) =>
    names.split(' | ').map((name) => [keyOf(name), id] as const),
  ),
);
/** What most words are not, so that few places need a closer look. */
const FIRST_WORDS = new Set(Array.from(IDS.keys(), firstWord));
const LAST_WORDS = new Set(Array.from(IDS.keys(), lastWord));

/** The id of a publisher as printed, "SCP" → "scp"; undefined when it is not in the list. */
export function publisherId(name: string): string | undefined {
  return IDS.get(keyOf(name));
}

/** The publishers whose names begin at `start`, "ZIN en de Nederlandse Zorgautoriteit (NZa)"; the first has the id. */
export function publisherAt(text: string, start: number): PublisherName | undefined {
  const first = nameAt(text, start);
  if (!first) return undefined;
  JOINED.lastIndex = first.end;
  const second = JOINED.test(text) ? publisherAt(text, JOINED.lastIndex) : undefined;
  return { ...first, end: second?.end ?? first.end };
}

/** The publishers whose names end at `end`; the first has the id. A hyphen may follow: "SCP-rapport". */
export function publisherBefore(text: string, end: number): PublisherName | undefined {
  const last = nameBefore(text, end);
  if (!last) return undefined;
  const joined = JOINED_BEHIND.exec(text.slice(Math.max(0, last.start - 8), last.start));
  const first = joined ? publisherBefore(text, last.start - joined[0].length) : undefined;
  return first ? { ...first, end } : last;
}

function nameAt(text: string, start: number): PublisherName | undefined {
  const window = text.slice(start, start + LONGEST_NAME + 1);
  if (!FIRST_WORDS.has(firstWord(window)) || isInside(text, start)) return undefined;
  for (let length = Math.min(window.length, LONGEST_NAME); length > 1; length -= 1) {
    if (isInside(text, start + length)) continue;
    const id = publisherId(window.slice(0, length));
    if (!id) continue;
    ABBREVIATION.lastIndex = start + length;
    return { id, start, end: start + length + (ABBREVIATION.exec(text)?.[0].length ?? 0) };
  }
  return undefined;
}

function nameBefore(text: string, end: number): PublisherName | undefined {
  const bracket = ABBREVIATION_BEHIND.exec(text.slice(Math.max(0, end - 16), end));
  if (bracket) {
    const spelled = nameBefore(text, end - bracket[0].length);
    return spelled && { ...spelled, end };
  }
  const from = Math.max(0, end - LONGEST_NAME);
  const window = text.slice(from, end);
  if (!LAST_WORDS.has(lastWord(window)) || /[\p{L}&+]/u.test(text[end] ?? '')) return undefined;
  for (let start = from; start < end - 1; start += 1) {
    if (isInside(text, start)) continue;
    const id = publisherId(text.slice(start, end));
    if (id) return { id, start, end };
  }
  return undefined;
}

/** Whether a place stands within a word or beside its hyphen; a note's number may be glued to a name. */
function isInside(text: string, index: number): boolean {
  return /[\p{L}&+-][\p{L}&+-]|\d[\p{Ll}\d&+-]/u.test(text.slice(Math.max(0, index - 1), index + 1));
}
