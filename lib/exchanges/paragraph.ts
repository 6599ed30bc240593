/** One paragraph of a paper, from whatever source: a web page, a file. */
export interface Paragraph {
  text: string;
  /** What the markup itself says it is. */
  role?: 'question' | 'answer';
  /** The markup begins a question or an answer here. */
  begins?: boolean;
  heading?: boolean;
  /** Perhaps no paragraph of its own, but more of the one before: the source does not tell. */
  soft?: boolean;
}
