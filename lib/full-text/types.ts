/**
 * Why a full text cannot be shown; each has one sentence in the interface.
 * - `off`: the reader has switched fetching off; `unpublished`: the paper has no address to fetch it from;
 * - `offline`: the browser has no network; `unreachable`: the site gave no answer; `slow`: not in time;
 * - `absent`: the site has no text of it, perhaps a PDF only; `busy`: the site refuses for now, or is out of order;
 * - `elsewhere`: the site sent us on to another site, where Kamerlens does not go;
 * - `too-large`, `damaged`: cut off, or not the XML it should be; `other`: not this paper, or no paper;
 * - `stopped`: the reader stopped it; `failed`: anything else.
 */
export type FullTextFailure =
  | 'off'
  | 'unpublished'
  | 'offline'
  | 'unreachable'
  | 'slow'
  | 'absent'
  | 'busy'
  | 'elsewhere'
  | 'too-large'
  | 'damaged'
  | 'other'
  | 'stopped'
  | 'failed';

/** A full text that could not be had. */
export class FullTextError extends Error {
  readonly reason: FullTextFailure;
  constructor(reason: FullTextFailure, message: string = reason, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FullTextError';
    this.reason = reason;
  }
}

/** What the reader asks for. */
export interface FullTextRequest {
  /** The exchange that the card shows, `<document id>#<ordinal>`; or a document's id alone. */
  id: string;
  /** The sentence that the paper is cited in; it finds the place in a paper that holds no exchange. */
  sentence: string;
}

/** The words of a paper that a card shows. */
export interface Passage {
  /** `exchange`: question and answer; `match`: the paragraphs most like what was asked; `opening`: how it begins. */
  kind: 'exchange' | 'match' | 'opening';
  /** Of an exchange; paragraphs are lines. null when the paper has none. */
  question: string | null;
  /** Of an exchange the answer; else the paragraphs. */
  answer: string | null;
}

/** A passage with where it came from. */
export interface FullText extends Passage {
  /** The paper's own page on the official site. */
  url: string;
  /** ISO timestamp: when it was fetched. */
  fetchedAt: string;
}

export type FullTextResult = { ok: true; text: FullText } | { ok: false; error: FullTextFailure };

/** A paper that is kept, as the options page lists it. */
export interface KeptText {
  /** Canonical id of the paper. */
  id: string;
  title?: string;
  /** Bytes that it takes. */
  size: number;
  /** ISO timestamps. */
  fetchedAt: string;
  usedAt: string;
}
