/** What `npm run -s accuracy` was asked for. */
export interface AccuracyOptions {
  /** Stores what is read now as the last result. */
  update: boolean;
  /** Shows every reference that is not right. */
  verbose: boolean;
  /** Tells what was left out, and how far it has come, on standard error. */
  tell(sentence: string): void;
}

/** What one section of the command measured. */
export interface SectionResult {
  /** For `--json`: figures by name; shares count from 0 to 1. */
  figures: unknown;
  /** For a reader: lines of text. */
  report: readonly string[];
  /** What makes the command fail, a sentence each. */
  failures: readonly string[];
}

/** A part of what is measured: references, exchanges, ranking. */
export type Section = (options: AccuracyOptions) => Promise<SectionResult>;
