import { gramsOf } from './grams.ts';
import { termsOf, writtenTerms } from './terms.ts';

/** How like a sentence a text is. */
export interface Similarity {
  /** From 0 (nothing in common) to below 1. */
  score: number;
  /** The words of the sentence that say most of this, as they stand in it and in its order. */
  words: string[];
}

/** The usual parameters of BM25: how soon a gram's repetition stops to count, and how much length does. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;
/** The share of its grams that a text must have to have a word: less is chance, as an ending that two words share. */
const SHARED = 0.3;
/** Words that are named as shared. */
const MOST_WORDS = 4;

/** Words with which a sentence speaks of a paper, and not of its subject. */
const REFERRING = new Set(
  `aanhangsel aldus alleen allereerst alsnog ander andere anders antwoordde antwoorden beantwoorden beantwoording bekend
   bericht berichten bijvoorbeeld bleek blijken blijkens blijkt daar daarbij daardoor daarmee daarom daarover daarvan
   doen doet dossier echter eerder eerdere enige enkele erop ervan evenmin fractie geweest gemeld genoemd genoemde
   gesteld gevraagd gezegd hadden handelingen heer hierbij hierover ieder iedere immers inderdaad inmiddels kamerbrief
   kamerleden kamerlid kamervragen kenmerk kent kon konden kunt laat laten mag mede meent melding mening mevrouw moest mogelijk na
   naast nadat namelijk nemen net nieuwe nummer regering schreef schriftelijke slechts staan staat stb stcrt stelling
   stelt stuk tegen tevens toch toen vergaderjaar verder verwezen verwijst vindt vond vooral vraagt vragen vroeg waaraan
   waarbij waardoor waarin waarmee waarom waarop waarover waarvan welk wil wilde wilden willen zeer zegt zei zie zodat
   zonder zulke`.match(/\S+/g),
);
/** Numbers of a reference: its session, and what follows "nr.". */
const REFERENCE_NUMBERS = /\b(?:\d{4}\s?[-–/]\s?\d{2,4}\b|nrs?\.\s?\d+)/g;

/**
 * How like a sentence each text is: BM25 over the {@link gramsOf} of its words (Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond", 2009), as a part of what a text could reach that had all of
 * them. A word counts by the square root of its grams: a compound for more than a short word, not for its length.
 *
 * @param texts The candidates; how rare a gram is, is counted over them.
 */
export function similarities(sentence: string, texts: readonly string[]): Similarity[] {
  const words = wordsOf(sentence);
  const asked = new Set(words.flatMap(({ grams }) => grams));
  const bags = bagsOf(texts, asked);
  const weights = rarities(asked, bags);
  const most = words.reduce((sum, word) => sum + worthOf(word, (gram) => weights.get(gram)!), 0);
  const average = bags.reduce((sum, { size }) => sum + size, 0) / texts.length || 1;

  return bags.map(({ counts, size }) => {
    const damping = SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * size) / average);
    const shared = words
      .filter(({ grams }) => grams.filter((gram) => counts.has(gram)).length >= SHARED * grams.length)
      .map((word) => ({
        word,
        worth: worthOf(word, (gram) => {
          const count = counts.get(gram) ?? 0;
          return (weights.get(gram)! * count) / (count + damping);
        }),
      }))
      .sort((a, b) => b.worth - a.worth);
    const named = shared.slice(0, MOST_WORDS).map(({ word }) => word);
    return {
      score: shared.reduce((sum, { worth }) => sum + worth, 0) / (most || 1),
      words: words.filter((word) => named.includes(word)).map(({ written }) => written),
    };
  });
}

interface Word {
  written: string;
  grams: string[];
}

function wordsOf(sentence: string): Word[] {
  return [...writtenTerms(sentence.replace(REFERENCE_NUMBERS, ' '))]
    .filter(([term]) => !REFERRING.has(term))
    .map(([term, written]) => ({ written, grams: [...new Set(gramsOf(term))] }));
}

function worthOf({ grams }: Word, worth: (gram: string) => number): number {
  return grams.reduce((sum, gram) => sum + worth(gram), 0) / Math.sqrt(grams.length);
}

interface Bag {
  /** How often the text has each gram that is asked for. */
  counts: Map<string, number>;
  /** All grams of the text. */
  size: number;
}

function bagsOf(texts: readonly string[], asked: ReadonlySet<string>): Bag[] {
  // Texts share most of their words: each is cut up once.
  const known = new Map<string, { size: number; found: string[] }>();
  const cut = (term: string) => {
    const grams = gramsOf(term);
    const entry = { size: grams.length, found: grams.filter((gram) => asked.has(gram)) };
    known.set(term, entry);
    return entry;
  };
  return texts.map((text) => {
    const counts = new Map<string, number>();
    let length = 0;
    for (const term of termsOf(text)) {
      const { size, found } = known.get(term) ?? cut(term);
      length += size;
      for (const gram of found) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return { counts, size: length };
  });
}

/** A gram's weight by how few of the texts have it. */
function rarities(grams: ReadonlySet<string>, bags: readonly Bag[]): Map<string, number> {
  return new Map(
    Array.from(grams, (gram) => {
      const having = bags.filter(({ counts }) => counts.has(gram)).length;
      return [gram, Math.log(1 + (bags.length - having + 0.5) / (having + 0.5))];
    }),
  );
}
