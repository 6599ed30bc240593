/** Where a paper's blocks came from. */
export type PaperFormat = 'xml' | 'html' | 'docx' | 'pdf' | 'text';

/** A note's mark: it stood in a block's text in front of the character at `at`. */
export interface NoteMark {
  /** UTF-16 offset in the block's text, which does not hold the mark itself. */
  at: number;
  /** Key of the note in {@link Paper.notes}. */
  note: string;
}

/** A footnote or endnote. */
export interface Note {
  /** As printed: "18". */
  number: string;
  text: string;
}

/** What the publisher links: words of a block, and the address or id behind them. */
export interface BlockLink {
  start: number;
  end: number;
  href: string;
}

/** A piece of a paper that reads as one: a paragraph, a heading, a row of a table. */
export interface Block {
  text: string;
  kind: 'heading' | 'paragraph' | 'list-item' | 'table';
  /** Perhaps no block of its own, but more of the one before: the source does not tell. */
  soft?: true;
  /** What the markup itself says it is. */
  role?: 'question' | 'answer';
  /** The markup begins a question or an answer here. */
  begins?: true;
  /** Of a heading: 1 is the highest. */
  level?: number;
  /** 1-based, where the source has pages. */
  page?: number;
  marks: NoteMark[];
  links?: BlockLink[];
}

/** What the source itself says about the paper; all of it may be absent. */
export interface PaperMeta {
  title?: string;
  /** ISO. */
  date?: string;
}

/** A paper without its layout: the same model for every format. */
export interface Paper {
  /** Canonical id, when the source says it. */
  id?: string;
  format: PaperFormat;
  /** In the order of the paper, notes and page furniture left out. */
  blocks: Block[];
  /** By a key of the paper's own. */
  notes: Map<string, Note>;
  meta: PaperMeta;
}
