/** The kinds of documents that a reference can point at. */
export const REFERENCE_KINDS = [
  'kamerstuk',
  'dossier',
  'bijlage',
  'aanhangsel',
  'kamervraag',
  'handelingen',
  'zaak',
  'document',
  'activiteit',
  'toezegging',
  'staatsblad',
  'staatscourant',
  'tractatenblad',
  'report',
] as const;

export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/**
 * Why a reference may be trusted: `label` by its own words ("Kamerstuk …"), `known` because the index has the
 * document, `page` by the page it stands on, `list` as a later member of a list, `note` through another note.
 */
export type Evidence = 'label' | 'known' | 'page' | 'list' | 'note';

/** A place in a text that points at a document. */
export interface Reference {
  kind: ReferenceKind;
  /** UTF-16 offset in the text of the first character. */
  start: number;
  /** UTF-16 offset in the text behind the last character. */
  end: number;
  /** Exactly the text from `start` to `end`. */
  raw: string;
  /** Canonical ids, best first; one is a link, several are an ambiguous choice. Never empty. */
  targets: string[];
  /** Pages as printed, without "p." and with their own dash: "3", "7909–7943", "22 e.v.". */
  pages?: string;
  /** The rule that matched: K1 … K28, A1 … A8, H1 …, R…; see the table of forms in the README. */
  form: string;
  evidence: Evidence;
}

/** Which chamber of parliament: Tweede Kamer or Eerste Kamer. */
export type Chamber = 'tk' | 'ek';

/** What is known of the page a text stands on; all of it may be absent. */
export interface PageContext {
  /** Dossier of the page's own paper, with its suffix: "32824", "36200-XV". */
  dossier?: string;
  /** The other dossiers in its head, in their order; a number belongs to the first. */
  dossiers?: string[];
  /** Number of the page's own paper within the dossier: "343", "A". */
  number?: string;
  chamber?: Chamber;
  /** Who published it, as the page says: "Tweede Kamer der Staten-Generaal". */
  publisher?: string;
  /** Parliamentary year, "20212022". */
  session?: string;
  /** The page's own canonical id; never linked. */
  self?: string;
  /** Ids of the documents on the agenda, when the page is a debate. */
  agenda?: string[];
}
