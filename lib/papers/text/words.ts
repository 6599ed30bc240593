/** Repairs what a PDF's text layer does to words: hyphens at line ends, and words glued together. */

/** Ends of Dutch words that are no words themselves: behind a hyphen inside a line they belong to what is before it. */
const TAILS = new Set(
  `ren men gen den ten ken len nen pen sen ven zen cen jes tje tjes ting ring ning ling king ping sing ding ging ving
   zing heid lijk lijke tie ties tieve ment menten teit teiten teur ste ers rd rden ne le re ke pe se ge ve ze`.match(
    /\S+/g,
  ),
);
const ADDRESS = /https?:|www\.|@/;
/** Longest run without a space that is taken for words; above it, for something else. */
const LONGEST_WORD = 120;
/** Words before which a hyphen is written, also inside a line. */
const KEEPS_HYPHEN = /(?:^|[^\p{L}])(?:niet|non|ex|oud|quasi|semi|pro|anti|pre|co)-$/iu;

/** The words of a text, in small letters; what is whole somewhere in a paper may be joined elsewhere in it. */
export function vocabularyOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
}

/** Joins lines into the text they are of. */
export function joinLines(lines: readonly string[]): string {
  const parts: string[] = [];
  for (const line of lines) {
    const next = line.trim();
    const before = parts.at(-1);
    if (before !== undefined) {
      const joined = joinLine(before, next);
      parts[parts.length - 1] = joined.slice(0, joined.length - next.length);
    }
    parts.push(next);
  }
  return parts.join('');
}

/** Joins a line to the line before it. A hyphen at the line's end goes, unless the word is written with one. */
function joinLine(before: string, line: string): string {
  const text = before.trimEnd();
  const next = line.trimStart();
  if (!text) return next;
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + next;
  const tail = text.slice(-LONGEST_WORD);
  const cut = /(?:^|[^\p{L}\d])([\p{L}\d]+)-$/u.exec(tail);
  if (!cut)
    return /[/=&_-]$/.test(tail) && ADDRESS.test(tail.slice(tail.lastIndexOf(' ') + 1))
      ? text + next
      : `${text} ${next}`;
  // "in- en uitvoer" keeps both its hyphen and its space.
  if (/^(?:en|of|en\/of|dan wel)\b/.test(next)) return `${text} ${next}`;
  const isWord = /^\p{Ll}+$/u.test(cut[1]!) || /^\p{Lu}\p{Ll}+$/u.test(cut[1]!);
  const joins = isWord && /^\p{Ll}/u.test(next) && !KEEPS_HYPHEN.test(tail);
  return joins ? text.slice(0, -1) + next : text + next;
}

/**
 * Mends what a text layer does inside its lines, where that is certain: hyphens ("emissiefacto-ren") and words
 * without a space between them. Addresses stay as they are.
 * @param vocabulary the words of the whole paper
 */
export function mendWords(text: string, vocabulary: ReadonlySet<string>): string {
  return text.replace(/\S+/g, (word) =>
    word.length > LONGEST_WORD || ADDRESS.test(word) ? word : unglue(mendHyphens(word, vocabulary)),
  );
}

function mendHyphens(word: string, vocabulary: ReadonlySet<string>): string {
  return word.split('-').reduce((before, part) => {
    const head = before.replace(NOT_LAST_WORD, '');
    const tail = FIRST_WORD.exec(part)?.[0] ?? '';
    const isWord = /\p{Ll}$/u.test(head) && tail !== '';
    const joins = isWord && (TAILS.has(tail) || vocabulary.has((head + tail).toLowerCase()));
    return joins ? before + part : `${before}-${part}`;
  });
}

const NOT_LAST_WORD = /^.*\P{L}/su;
const FIRST_WORD = /^\p{Ll}+/u;

/** Small words as a pattern, also with a capital; not by a flag, for then a capital behind them could not be asked. */
const small = (words: string) =>
  words
    .split('|')
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`)
    .join('|');

const BEFORE = small(
  'van|in|op|aan|met|voor|door|bij|uit|over|naar|om|tot|onder|tussen|tegen|dat|of|en|is|wordt|worden|zijn|heeft|als|dan|ook|wat|welke|vanuit|binnen|sinds|tijdens|volgens|hoe|dit|die',
);
const ARTICLES = 'de|het|deze|dit|uw|hun|onze';
/** Two small words that the text layer wrote as one: "vande", "ophet". */
const GLUED_ARTICLE = new RegExp(String.raw`(?<![\p{L}\d-])(${BEFORE})(${ARTICLES})(?![\p{L}\d-])`, 'gu');
/** Real words that look like that. */
const REAL = new Set(['zijnde']);
/** A small word glued to a name: "deVerenigde", "vanRijkswaterstaat". */
const GLUED_NAME = new RegExp(
  String.raw`(?<![\p{L}\d-])(${BEFORE}|${small('de|het|een|te|er')})(?=\p{Lu}\p{Ll})`,
  'gu',
);
/** A number glued to the small word before it: "op21 oktober", "Kamerstuk36 600". */
const GLUED_NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d-])(${BEFORE}|${small('de|kamerstuk|kamerstukken|vergaderjaar|artikel|vraag|antwoord|circa|ruim')})(?=\d)`,
  'gu',
);
/** A sentence or part of one that begins without a space. */
const GLUED_SENTENCE = /(\p{Ll}{2}[»”)]?[.?!:;])(?=\p{Lu}\p{Ll}*(?:,|$))/gu;
const GLUED_COMMA = /(\p{Ll}{2},)(?=\p{Ll}{2})/gu;

function unglue(text: string): string {
  return text
    .replace(GLUED_SENTENCE, '$1 ')
    .replace(GLUED_COMMA, '$1 ')
    .replace(GLUED_ARTICLE, (whole, before: string, article: string) =>
      REAL.has(whole.toLowerCase()) ? whole : `${before} ${article}`,
    )
    .replace(GLUED_NAME, '$1 ')
    .replace(GLUED_NUMBER, '$1 ');
}
