import { PAPER_WORD } from './paper-words.ts';
import { sentenceSpan } from './sentence.ts';
import { leaningOn, within, type PlacedReference, type Surroundings } from './surroundings.ts';

/** Papers that go by what they hold: "het Actieplan". */
const NAMED_PAPER = String.raw`[A-Z][a-zà-ÿ]{0,24}(?:plan|akkoord|agenda|visie|strategie|programma)(?![\wÀ-ÿ])`;
const DEFINITION = new RegExp(
  String.raw`(?:[Hh]ierna|[Vv]erder)(?: ook)?(?: te noemen| aan te duiden als| aangeduid als| genoemd)?:? ?["'«‘“]?(?:(?:de|het) )?["'«‘“]?((?:[A-Za-zÀ-ÿ][\wÀ-ÿ-]{0,30} ){0,2}?${PAPER_WORD}|${NAMED_PAPER})`,
  'g',
);
const RIGHT_BEHIND = /^[ ,;)(]{0,4}$/;
/** A term in small letters means another paper with these behind it. */
const SPECIFIED = /^(?:-| ?[(«“‘"]| (?:van|aan|over|op|inzake|die|dat|waarin|nrs?\.?)\b)/;
const MOST = 50;

interface Term {
  words: string;
  meant: PlacedReference;
  /** Behind its definition. */
  from: { text: number; offset: number };
}

/**
 * Reads terms that a document defines for a paper, "(Kamerstuk 31 066, nr. 5; hierna: de Motie)", from their definition
 * on. A definition belongs to the only reference of its sentence, or to the one right before it.
 */
export function readDefinedTerms(around: Surroundings): PlacedReference[] {
  const terms = termsOf(around);
  if (terms.size === 0) return [];
  const printed = [...terms.keys()].sort((a, b) => b.length - a.length).join('|');
  const use = new RegExp(String.raw`(?<![\wÀ-ÿ-])(?:[Dd]e|[Hh]et) (${printed})(?![\wÀ-ÿ-])`, 'g');
  return around.texts.flatMap(({ text: raw }, text) => {
    const words = around.words[text]!;
    return [...words.matchAll(use)].flatMap((match) => {
      const { words: term, meant, from } = terms.get(match[1]!)!;
      const end = match.index + match[0].length;
      const isDefined = text > from.text || (text === from.text && match.index >= from.offset);
      const isOther = term === term.toLowerCase() && SPECIFIED.test(words.slice(end, end + 12));
      if (!isDefined || isOther) return [];
      const place = { text, start: match.index, end, raw: raw.slice(match.index, end) };
      return [leaningOn(meant, place, { form: 'B3', evidence: 'page' })];
    });
  });
}

function termsOf({ words: all, references, isOne }: Surroundings): Map<string, Term> {
  const byText = Map.groupBy(references, ({ text }) => text);
  const terms = new Map<string, Term>();
  const twice = new Set<string>();
  for (const [text, own] of byText) {
    const words = all[text]!;
    for (const { 0: whole, 1: term, index } of words.matchAll(DEFINITION)) {
      const meant = definedBy(words, own, index, index + whole.length);
      if (!meant || !isOne(meant.targets) || terms.size >= MOST) continue;
      const known = terms.get(term!);
      if (known && String(known.meant.targets) !== String(meant.targets)) twice.add(term!);
      else if (!known)
        terms.set(term!, { words: term!, meant, from: { text, offset: index + whole.length } });
    }
  }
  for (const term of twice) terms.delete(term);
  return terms;
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
