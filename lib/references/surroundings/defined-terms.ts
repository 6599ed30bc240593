import { isCompound, PAPER_WORD } from '../forms/paper-words.ts';
import { sentenceSpan } from '../text/sentence.ts';
import { leaningOn, within, type PlacedReference, type Surroundings } from './surroundings.ts';

/** Papers that go by what they hold: "het Actieplan". */
const NAMED_PAPER = String.raw`[A-Z][a-zà-ÿ]{0,24}(?:plan|akkoord|agenda|visie|strategie|programma)(?![\wÀ-ÿ])`;
const NAME = String.raw`[A-ZÀ-Þ][\wÀ-ÿ’']{0,30}`;
/** What makes a paper's word a name: "motie-Kuik", "amendement-Van der Laan/Vos", "Nota Ruimte". */
const OWN_NAME = String.raw`[- ]${NAME}(?:(?:[-/]| (?:(?:de|den|der|van|ten|ter|het) ){0,2})${NAME}){0,3}`;
/** "hierna:", "verder te noemen", "hierna de motie genoemd"; "zie verder de brief" defines nothing. */
const DEFINITION = new RegExp(
  String.raw`(?:(?:[Hh]ierna|[Vv]erder)(?: ook)?(?: te noemen:?| aan te duiden als:?| aangeduid als:?| genoemd:?|:)|(?<lead>[Hh]ierna|[Vv]erder)) ?["'«‘“]?(?:(?:de|het) )?["'«‘“]?(?<term>(?:[A-Za-zÀ-ÿ][\wÀ-ÿ-]{0,30} ){0,2}?(?<word>(?:[A-Za-z][\w-]{0,20}-)?${PAPER_WORD})(?<own>${OWN_NAME})?|${NAMED_PAPER})(?: c\.s\.)?["'»’”]? ?(?:(?<named>(?:te noemen|genoemd)\b)|(?=[,;.)\]\uFFFC]|$))`,
  'g',
);
/** In a bracket of its own "hierna" says enough: "(hierna de Motie)". */
const OPENED = /[(,;] ?$/;
/** What a definition has. */
const HINT = /hierna|verder/i;
const RIGHT_BEHIND = /^[ ,;)(]{0,4}$/;
/** A term in small letters means another paper with these behind it; any without a name of its own, with a name. */
const SPECIFIED = /^(?:-| ?[(«“‘"]| (?:van|aan|over|op|inzake|die|dat|waarin|nrs?\.?)\b)/;
const NAMED = /^ [A-ZÀ-Þ][a-zà-ÿ]/;
const MOST = 50;

/** A word that a document writes as a name: "Motie". */
const CAPITAL = /^[A-ZÀ-Þ][a-zà-ÿ]/;

interface Term {
  /** Whether the words alone are a name: "motie-Kuik", "Actieplan". */
  isName: boolean;
  meant: PlacedReference;
  /** Behind its definition. */
  from: { text: number; offset: number };
}

/**
 * Reads terms that a document defines for a paper, "(Kamerstuk 31 066, nr. 5; hierna: de Motie)", from their definition
 * on. A definition belongs to the only reference of its sentence, or to the one right before it. A term is all of its
 * words: "de motie-Kuik" makes no term of "de motie".
 */
export function readDefinedTerms(around: Surroundings): PlacedReference[] {
  const terms = termsOf(around);
  if (terms.size === 0) return [];
  const printed = [...terms.keys()].sort((a, b) => b.length - a.length).join('|');
  const use = new RegExp(String.raw`(?<![\wÀ-ÿ-])(?:[Dd]e|[Hh]et) (${printed})(?![\wÀ-ÿ-])`, 'g');
  return around.texts.flatMap(({ text: raw }, text) => {
    const words = around.words(text);
    return [...words.matchAll(use)].flatMap((match) => {
      const { isName, meant, from } = terms.get(match[1]!)!;
      const end = match.index + match[0].length;
      const isDefined = text > from.text || (text === from.text && match.index >= from.offset);
      const behind = words.slice(end, end + 12);
      const isOther = !isName && (NAMED.test(behind) || (!CAPITAL.test(match[1]!) && SPECIFIED.test(behind)));
      if (!isDefined || isOther) return [];
      const place = { text, start: match.index, end, raw: raw.slice(match.index, end) };
      return [leaningOn(meant, place, { form: 'B3', evidence: 'page' })];
    });
  });
}

function termsOf({ texts, words: all, references, isOne }: Surroundings): Map<string, Term> {
  const byText = Map.groupBy(references, ({ text }) => text);
  const terms = new Map<string, Term>();
  const twice = new Set<string>();
  for (const [text, own] of byText) {
    if (!HINT.test(texts[text]!.text)) continue;
    const words = all(text);
    for (const match of words.matchAll(DEFINITION)) {
      const { 0: whole, index } = match;
      const { lead, named } = match.groups!;
      if (lead && !named && !(/^h/i.test(lead) && OPENED.test(words.slice(Math.max(0, index - 2), index))))
        continue;
      const meant = definedBy(words, own, index, index + whole.length);
      if (!meant || !isOne(meant.targets)) continue;
      for (const [term, isName] of namesIn(match)) {
        const known = terms.get(term);
        if (known && String(known.meant.targets) !== String(meant.targets)) twice.add(term);
        else if (!known && terms.size < MOST)
          terms.set(term, { isName, meant, from: { text, offset: index + whole.length } });
      }
    }
  }
  for (const term of twice) terms.delete(term);
  return terms;
}

/** What a definition names, and whether that is a name: "Focusbrief OS" goes by "Focusbrief" too. */
function namesIn({ groups }: RegExpExecArray): [term: string, isName: boolean][] {
  const { term, word, own } = groups!;
  if (!own) return [[term!, word === undefined]];
  const short = own.startsWith(' ') && CAPITAL.test(word!) && isCompound(word!) ? word! : undefined;
  return short === undefined
    ? [[term!, true]]
    : [
        [term!, true],
        [short, false],
      ];
}

function definedBy(
  words: string,
  references: readonly PlacedReference[],
  start: number,
  end: number,
): PlacedReference | undefined {
  const inSentence = within(references, sentenceSpan(words, start, end));
  if (inSentence.length === 1) return inSentence[0];
  return inSentence.find((one) => one.end <= start && RIGHT_BEHIND.test(words.slice(one.end, start)));
}
