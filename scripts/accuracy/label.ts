import type { PageContext, ReferenceKind } from '../../lib/references/types.ts';

/** A reference that a person found in a text. */
export interface Label {
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  kind: ReferenceKind;
  /** Canonical ids: one, or the choices with the best one first. */
  targets: readonly string[];
  pages?: string;
  /** The form it is written in: K1 … K28, A1 … A8, H1 …, R…; see the table of forms in the README. */
  form: string;
}

/** A text with all the references in it. */
export interface LabelledCase {
  /** Unique over all sets. */
  id: string;
  /** The set it belongs to: "references", "aanhangsel", "texts" … */
  set: string;
  text: string;
  page: PageContext;
  /** Ids that play the part of the index; the bundled index does when absent. */
  known?: readonly string[];
  /** Ids that the index is taken to have beside its own. */
  alsoKnown?: readonly string[];
  labels: readonly Label[];
  /** What the text looks like and is not, when it was written to mislead. */
  trap?: string;
}

/** A file of labels that cannot be used; its message names file and line. */
export class LabelError extends Error {}
