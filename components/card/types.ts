import type { Language, Translate } from '../../lib/i18n/types.ts';
import type { CardFullText, CardModel, Outcome, ShownCiting, ShownPanel } from '../../lib/preview/types.ts';

/** How a component says things: in which language, and with which words. */
export interface Texts {
  translate: Translate;
  language: Language;
}

/**
 * Everything a card shows. What a reader can do in it is an attribute of its control: `data-act` names it, other
 * `data-` attributes say with what; see `lib/page/card-acts.ts`.
 */
export interface PreviewCardProps {
  texts: Texts;
  model: CardModel;
  /** The document shown is among the saved ones. */
  saved: boolean;
  /** Host name of the page, as in "zet uit op …". */
  siteName: string;
  /** An earlier card can be gone back to, as from a note's reference to the note. */
  canGoBack: boolean;
  /** What became of what the reader did last in it. */
  outcome?: Outcome;
  /** The reader can have the full text of an exchange fetched. */
  offersFullText?: boolean;
  /** What became of that wish. */
  fullText?: CardFullText;
  /** Lists are whole, not their first few. */
  all?: boolean;
  /** What cites the document, once that was asked for. */
  citing?: ShownCiting;
  /** What the reader opened between text and actions. */
  panel?: ShownPanel;
}

/** What a card's exchanges need to know of full texts. */
export type FullTextWish = Pick<PreviewCardProps, 'offersFullText' | 'fullText'>;
