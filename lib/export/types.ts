import type { ReferenceKind } from '../references/types.ts';
import type { ResolutionStatus } from '../resolver/types.ts';

/** The files that a list of documents can be written as; docs/export.md says what each holds. */
export const EXPORT_FORMATS = ['json', 'csv', 'excel', 'ris', 'bibtex', 'csl-json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to offer to the reader. */
export interface ExportFile {
  /** "kamerlens-2026-11-22.ris" */
  name: string;
  mediaType: string;
  text: string;
}

/**
 * A document as a bibliography needs it, whether it was saved or stands on a page. Texts are as they were met: each
 * format takes out itself what it cannot hold.
 */
export interface BibliographyItem {
  /** Canonical id; a page's address; of an ambiguous reference all its ids, separated by a space. */
  id: string;
  kind: ReferenceKind | 'page';
  /** The document's title; of a reference that is not found, its words on the page. */
  title: string;
  /** Who sent, tabled or published it: each one name, never to be taken apart. */
  authors: string[];
  /** ISO date, or no more of it than is known: "2022-04-20", "2016". */
  date?: string;
  /** What sort of paper: "Brief regering", "Motie". */
  type?: string;
  /** With its suffix: "31066", "36200-XV". */
  dossier?: string;
  /** Its number in the series: "1016", "C", "nr. 66, item 6". */
  number?: string;
  /** Parliamentary year as printed: "2021/22". */
  session?: string;
  /** What it is a number of: "Kamerstukken II 2021/22, 31066", "Staatsblad". */
  series?: string;
  /** The year of a gazette. */
  volume?: string;
  /** Which body brought it out: "Tweede Kamer der Staten-Generaal", "SCP". */
  publisher?: string;
  /** The official way to write it down; absent of a page that is no known document. */
  citation?: string;
  /** Language of the document, where it is known (BCP 47). */
  language?: string;
  url?: string;
  tags: string[];
  note: string;
  /** The sentence in which the reader met it, and where. */
  quote?: { text: string; pageTitle: string; pageUrl: string };
  /** ISO date on which the reader saved it or had the page open. */
  accessed?: string;
  /** Of a reference on a page: what the index makes of it. */
  status?: ResolutionStatus;
  /** Of a reference on a page: how often it stands there. */
  places?: number;
  /** Of an ambiguous reference: the citations of what it may mean. */
  candidates?: string[];
}
