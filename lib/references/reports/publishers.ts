import { slugOf } from '../../documents/ids.ts';

/** A publisher's name in a text, with its abbreviation in brackets where that stands behind it. */
export interface PublisherName {
  /** The usual abbreviation in small letters, else a slug of its name: what stands in a report's id. */
  id: string;
  start: number;
  end: number;
}

const LONGEST_WORD = 41;
const ABBREVIATION = / \((?:hierna:? )?[A-Z][A-Za-z&-]{1,11}(?: i\.o\.)?\)/y;
const ABBREVIATION_BEHIND = / ?\([A-Z][A-Za-z&-]{1,11}(?: i\.o\.)?\)$/;
const JOINED = / ?\/ ?| & | en (?:het |de )?/y;
const JOINED_BEHIND = /(?: ?\/ ?| & | en (?:het |de )?)$/;

/** A name of one word counts as printed; of several words also where its capitals differ. */
const keyOf = (name: string) => (name.includes(' ') ? name.toLowerCase() : name);
const firstWord = (text: string) => /^[\p{L}\d&+-]{0,40}/u.exec(text)![0].toLowerCase();
const lastWord = (text: string) =>
  /[\p{L}\d&+-]{0,40}$/u.exec(text.slice(text.lastIndexOf(' ') + 1).replace(/^\d+/, ''))![0].toLowerCase();

interface Names {
  /** Ids by name. */
  ids: ReadonlyMap<string, string>;
  /** The names by a word of theirs, the longest first: most words are in none, and the others in few. */
  byFirstWord: ReadonlyMap<string, readonly string[]>;
  byLastWord: ReadonlyMap<string, readonly string[]>;
}

let publishers: readonly string[] | undefined;
let read: Names | undefined;

/**
 * Tells which publishers there are, before the first text is read: the list is data of the package and not part of the
 * code, which every wake-up of the background parses.
 * @param list what `publishers.json` has: a publisher is its names, the first of which gives the id where "id: " does
 * not lead them
 */
export function learnPublishers(list: readonly string[]): void {
  publishers = list;
  read = undefined;
}

/** Made at the first look-up: it takes milliseconds, and many a page names no publisher. */
const names = () => (read ??= readNames());

function readNames(): Names {
  if (!publishers) throw new Error('Publishers are not known yet');
  const ids = new Map(
    publishers.flatMap((publisher) => {
      const [, given, listed] = /^(?:([a-z-]+): )?(.+)$/.exec(publisher)!;
      const all = listed!.split(' | ');
      const id = given ?? slugOf(all[0]!);
      return all.map((name) => [keyOf(name), id] as const);
    }),
  );
  const longestFirst = [...ids.keys()].sort((one, other) => other.length - one.length);
  const by = (word: (name: string) => string) => Map.groupBy(longestFirst, word);
  return { ids, byFirstWord: by(firstWord), byLastWord: by(lastWord) };
}

/** The id of a publisher as printed, "SCP" → "scp"; undefined when it is not in the list. */
export function publisherId(name: string): string | undefined {
  return names().ids.get(keyOf(name));
}

/** Whether a word, in small letters, begins or ends the name of a publisher. */
export function isInPublisher(word: string): boolean {
  const { byFirstWord, byLastWord } = names();
  return byFirstWord.has(word) || byLastWord.has(word);
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
  const { ids, byFirstWord } = names();
  const likely = byFirstWord.get(firstWord(text.slice(start, start + LONGEST_WORD)));
  if (!likely || isInside(text, start)) return undefined;
  const name = likely.find((each) => {
    const end = start + each.length;
    return keyOf(text.slice(start, end)) === each && !isInside(text, end);
  });
  if (!name) return undefined;
  const end = start + name.length;
  ABBREVIATION.lastIndex = end;
  return { id: ids.get(name)!, start, end: end + (ABBREVIATION.exec(text)?.[0].length ?? 0) };
}

function nameBefore(text: string, end: number): PublisherName | undefined {
  const closed = text[end - 1] === ')';
  const bracket = closed ? ABBREVIATION_BEHIND.exec(text.slice(Math.max(0, end - 22), end)) : null;
  if (bracket) {
    const spelled = nameBefore(text, end - bracket[0].length);
    return spelled && { ...spelled, end };
  }
  const { ids, byLastWord } = names();
  const likely = byLastWord.get(lastWord(text.slice(Math.max(0, end - LONGEST_WORD), end)));
  if (!likely || /[\p{L}&+]/u.test(text[end] ?? '')) return undefined;
  const name = likely.find((each) => {
    const start = end - each.length;
    return start >= 0 && keyOf(text.slice(start, end)) === each && !isInside(text, start);
  });
  return name === undefined ? undefined : { id: ids.get(name)!, start: end - name.length, end };
}

/** Whether a place stands within a word or beside its hyphen; a note's number may be glued to a name. */
function isInside(text: string, index: number): boolean {
  return /[\p{L}&+-][\p{L}&+-]|\d[\p{Ll}\d&+-]/u.test(text.slice(Math.max(0, index - 1), index + 1));
}
