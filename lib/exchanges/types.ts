/** Who asked: a member, a fraction or a committee; all absent when unknown. */
export interface Asker {
  fraction?: string;
  member?: string;
  committee?: string;
}

/** A document cited in an exchange, and where in it. */
export interface Citation {
  /** Canonical id. */
  target: string;
  in: 'question' | 'answer' | 'note';
  /** The note's number as printed, when the citation stands in a note. */
  note?: string;
}

/** One question with its answer. */
export interface Exchange {
  /** `<document id>#<ordinal>`; unique in the index. */
  id: string;
  /** The document it stands in; a local id (`local-…`) when that is not known. */
  document: string;
  /** 1-based place in the document. */
  ordinal: number;
  /** The question numbers it covers as printed, when the paper numbers them. */
  numbers?: string[];
  asker: Asker;
  respondent?: string;
  /** ISO date of the answer, else of the question. */
  date?: string;
  /** ISO date of the question, where the page that is read tells it; then `date` may be the same. */
  asked?: string;
  /** null when the question is not known, as when it stands before the page. */
  question: string | null;
  /** null when there is no answer yet, as in a postponement. */
  answer: string | null;
  /** How the texts came about: in our own words, or quoted from the document. */
  text: 'summary' | 'excerpt';
  cites: Citation[];
}

/** Which of the three relations of an exchange to a reference holds; see docs/glossary.md. */
export type Relation = 'on-page' | 'cites-target' | 'in-target';

/** What in a sentence speaks for an exchange, as it stands there; empty when only its date gives it its place. */
export interface Grounds {
  /** The question numbers that the sentence names, and the exchange has. */
  numbers?: string[];
  /** A few words that both have, those that say most first in the sentence's order. */
  words?: string[];
  /** Who asked: a member's or a fraction's name. */
  asker?: string;
  /** The exchange's date. */
  date?: string;
}

/** An exchange related to a reference, with why. */
export interface RelatedExchange extends Exchange {
  relation: Relation;
  /** Why it ranks where it does, when a sentence ranked it. */
  grounds?: Grounds;
}
