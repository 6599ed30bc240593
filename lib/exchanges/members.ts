/** A place in a text that speaks of members: "de leden van de fracties van CDA en SP", "deze leden". */
export interface Members {
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** "CDA en SP"; absent for "deze leden", who were named before. */
  fraction?: string;
  /** "Omtzigt", of "het lid Omtzigt". */
  member?: string;
}

const ANCHOR =
  /(?<![\p{L}-])(?:[Dd]e|[Hh]et|[Dd]eze|[Dd]it|[Vv]oornoemde|[Gg]enoemde|[Bb]ovengenoemde|[Dd]ezelfde)\s(?:(?:hier )?aan het woord zijnde )?(?:(?:leden|lid|fracties?)(?!\p{L})|(?=[\p{Lu}\d][^\s,.;:?()]{0,30}[-\u2010\u2011]fracties?(?!\p{L})))/gu;
/** Small words between "leden" and the first name, or between two names. */
const OF = /\s(?:van|der|behorende tot|de|het|fracties?|lid|leden)(?=\s)/uy;
const WORD = /\s?([\p{Lu}\d][^\s,.;:?!()]{0,40})/uy;
/** The small words inside a name: "Partij voor de Dieren". */
const INNER = /\s(?:van|voor)(?:\s(?:de|het))?(?=\s\p{Lu})/uy;
const AND = /,?\sen(?=\s)|,?\s(?:alsmede|alsook|evenals)(?=\s)|,(?=\s)/uy;
const FRACTION = /[-\u2010\u2011](?:fracties?|fractieleden)$/u;
/** Words of one name, and names of one phrase, at most. */
const MOST = 12;

/** Finds who is spoken of as members, in the order of the text, without overlaps. */
export function findMembers(text: string): Members[] {
  const found: Members[] = [];
  for (const { index, 0: anchor } of text.matchAll(ANCHOR)) {
    const members = index < (found.at(-1)?.end ?? 0) ? undefined : takeMembers(text, index, anchor);
    if (members) found.push(members);
  }
  return found;
}

function takeMembers(text: string, start: number, anchor: string): Members | undefined {
  const isNameNext = /\s$/.test(anchor);
  let end = start + anchor.length;
  if (!isNameNext && !/^\s(?:van|der|behorende|\p{Lu})/u.test(text.slice(end, end + 12))) {
    // "de leden", but not "de fractie", and not "het lid" of an article.
    return /leden$|^(?:dit|het aan).* lid$/i.test(anchor) ? { start, end } : undefined;
  }
  const isPerson = /(?:leden|lid)$/.test(anchor) && /^\s\p{Lu}/u.test(text.slice(end, end + 2));
  const names: string[] = [];
  for (let from = isNameNext ? end - 1 : end; names.length < MOST;) {
    const name = takeName(text, skip(OF, text, from));
    if (!name) break;
    names.push(name.name);
    end = name.end;
    from = skip(AND, text, end, 1);
    if (from === end) break;
  }
  if (names.length === 0) return undefined;
  return isPerson ? { start, end, member: listed(names) } : { start, end, fraction: listed(names) };
}

function takeName(text: string, from: number): { name: string; end: number } | undefined {
  const words: string[] = [];
  let end = from;
  while (words.length < MOST) {
    WORD.lastIndex = end;
    const word = WORD.exec(text)?.[1];
    if (!word || (words.length > 0 && text[end] !== ' ' && text[end] !== '\u00A0')) break;
    end = WORD.lastIndex;
    words.push(word.replace(FRACTION, '').replace(/^[Ff]ractie-/, ''));
    if (FRACTION.test(word)) break;
    const inner = skip(INNER, text, end, 1);
    if (inner > end) words.push(text.slice(end, inner).trim());
    end = inner;
  }
  const trailing = /^\sfracties?(?!\p{L})/u.exec(text.slice(end, end + 10))?.[0] ?? '';
  return words.length > 0 ? { name: words.join(' '), end: end + trailing.length } : undefined;
}

/** The offset behind as many of a pattern as stand at an offset. */
function skip(pattern: RegExp, text: string, from: number, most = 7): number {
  let end = from;
  for (let count = 0; count < most; count += 1) {
    pattern.lastIndex = end;
    if (!pattern.test(text)) break;
    end = pattern.lastIndex;
  }
  return end;
}

/** "A", "A en B", "A, B en C". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1)!;
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} en ${last}`;
}
