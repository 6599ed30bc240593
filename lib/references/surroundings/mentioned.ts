import { PAPER_WORD, sortOfType, sortOfWord } from '../forms/paper-words.ts';
import { sentenceSpan, type Span } from '../text/sentence.ts';
import { leaningOn, within, type PlacedReference, type Surroundings } from './surroundings.ts';

const BEFORE = String.raw`(?:[Vv]oor(?:noemd|meld)|(?:[Ee]erder|[Bb]oven|[Hh]iervoor|[Ll]aatst|[Zz]ojuist)[ -]?(?:genoemd|vermeld)|[Gg]enoemd)e?`;
const MENTION = new RegExp(
  String.raw`(?<![\wÀ-ÿ-])(?:${BEFORE} (${PAPER_WORD})|[Dd]at (rapport|[Kk]amerstuk)(?!\w)|[Dd]it (rapport|onderzoek)(?!\w)|[Dd](?:eze|ie) (studie|publicatie)(?!\w))(?!-| van | ?\((?!p\.|blz))`,
  'g',
);
/** What any of these has. */
const HINT =
  /(?:[Vv]oor|[Ee]erder|[Bb]oven|[Ll]aatst|[Zz]ojuist)\s?-?(?:noemd|meld|vermeld|genoemd)|\b[Gg]enoemd|\b[Dd]at\s(?:rapport|[Kk]amerstuk)|\b[Dd]it\s(?:rapport|onderzoek)|\b[Dd](?:ez|i)e\s(?:studie|publicatie)/;
/** A paper of its own name or date: "brief van 3 mei", "motie-Vos". */
const NAMED = new RegExp(
  String.raw`(?<![\wÀ-ÿ-])(${PAPER_WORD})(?=-[A-Z]| van (?:\d|het lid |de leden ))`,
  'g',
);
const ANY_PAPER = new RegExp(String.raw`(?<![\wÀ-ÿ-])${PAPER_WORD}`, 'g');
/** Where a paragraph ends, another fraction has the word, or another question or note begins. */
const BORDER =
  /\n\s{0,20}\n|[.?!:;][)»”’"']?[ \t]{0,9}\r?\n|\n(?=\s{0,8}\d{1,3}[.)]?\s?[A-Z])|[Ll]eden van de (?:fractie van (?:de |het )?)?([A-Z][\w-]{0,30}?)(?:-fractie)?(?![\w-])/g;
/** Papers that bring a report along: "het rapport is bij brief van 6 mei aangeboden (Kamerstuk …)" is the letter. */
const BRINGS = new Set(['brief', 'motie', 'amendement', 'nota']);
/** More text, or more references, than a paragraph has. */
const LONGEST = 4_000;
const MOST = 20;

/** A reference with what the text or the index calls it, and where the words about it begin. */
interface Described {
  reference: PlacedReference;
  sort: string | undefined;
  from: number;
}

/**
 * Reads words for what was named before: "voornoemde brief", "dat Kamerstuk", "dit onderzoek". They mean the only paper
 * of that sort before them in their paragraph, and within the words of one fraction; where there are two, or one that
 * may be of that sort, they are left alone.
 */
export function readMentioned(around: Surroundings): PlacedReference[] {
  const byText = Map.groupBy(around.references, ({ text }) => text);
  return [...byText].flatMap(([text, references]) => {
    const { text: raw } = around.texts[text]!;
    if (!HINT.test(raw)) return [];
    const words = around.words(text);
    const mentions = [...words.matchAll(MENTION)];
    const borders = mentions.length > 0 ? bordersOf(raw) : [];
    let border = 0;
    return mentions.flatMap((match) => {
      while (border + 1 < borders.length && borders[border + 1]! <= match.index) border += 1;
      const scope = { start: borders[border]!, end: match.index };
      const sort = sortOfWord(match.slice(1).find(Boolean)!)!;
      const meant = scope.end - scope.start < LONGEST && onlyOne(around, words, references, scope, sort);
      if (!meant) return [];
      const end = match.index + match[0].length;
      const place = { text, start: match.index, end, raw: raw.slice(match.index, end) };
      return [leaningOn(meant, place, { form: 'B1', evidence: 'page' })];
    });
  });
}

function bordersOf(raw: string): number[] {
  const borders = [0];
  let fraction: string | undefined;
  for (const { 0: words, 1: name, index } of raw.matchAll(BORDER)) {
    if (name === undefined) borders.push(index + words.length);
    else if (name !== fraction) borders.push(index);
    fraction = name ?? fraction;
  }
  return borders;
}

function onlyOne(
  around: Surroundings,
  words: string,
  references: readonly PlacedReference[],
  scope: Span,
  sort: string,
): PlacedReference | undefined {
  const before = within(references, scope);
  if (before.length === 0 || before.length > MOST) return undefined;
  const described = describe(around, words, before, scope.start);
  const meant = described.filter((one) => mayBe(one, sort));
  const [one] = meant;
  if (!one || !around.isOne(one.reference.targets)) return undefined;
  if (meant.some((other) => !isOfSort(other, sort) || !isSame(other, one))) return undefined;
  const others = [...words.slice(scope.start, scope.end).matchAll(NAMED)].some(({ 1: word, index }) => {
    const at = scope.start + index;
    return (
      sortOfWord(word!) === sort && !meant.some(({ from, reference }) => from <= at && at < reference.start)
    );
  });
  return others ? undefined : one.reference;
}

function describe(
  { typeOf }: Surroundings,
  words: string,
  references: readonly PlacedReference[],
  scopeStart: number,
): Described[] {
  let last = scopeStart;
  let previous: PlacedReference | undefined;
  return references.flatMap((reference) => {
    const sentence = sentenceSpan(words, reference.start, reference.end);
    const from = Math.max(last, sentence.start);
    const lead = words.slice(from, reference.start);
    // "rapport «…» (Kamerstuk …)": the paper that brought the report, and no other work.
    const isCompanion = previous?.kind === 'report' && /^[ ,]*\(?(?:zie )?$/.test(lead);
    last = reference.end;
    previous = reference;
    if (isCompanion) return [];
    if (reference.kind === 'report') return [{ reference, sort: 'report', from }];
    const types = reference.targets.flatMap((target) => typeOf(target) ?? []);
    const sort = sortOfWords(lead) ?? (types[0] && sortOfType(types[0]));
    return [{ reference, sort, from }];
  });
}

/** What the words before a reference call it; undefined when they name nothing, or several. */
function sortOfWords(words: string): string | undefined {
  const sorts = [...new Set([...words.matchAll(ANY_PAPER)].map(([word]) => sortOfWord(word)))];
  if (sorts.length < 2) return sorts[0];
  const [one, ...others] = sorts.filter((sort) => sort !== 'report');
  return one && others.length === 0 && BRINGS.has(one) ? one : undefined;
}

const isSame = (a: Described, b: Described) => String(a.reference.targets) === String(b.reference.targets);

function isOfSort({ reference: { kind }, sort }: Described, asked: string): boolean {
  return sort === asked || (asked === 'paper' && kind === 'kamerstuk');
}

/** What neither the text nor the index calls anything may be of any sort. */
function mayBe(one: Described, asked: string): boolean {
  const { kind } = one.reference;
  if (one.sort !== undefined || asked === 'paper') return isOfSort(one, asked);
  return kind === 'kamerstuk' || kind === 'document' || kind === 'zaak' || kind === 'bijlage';
}
