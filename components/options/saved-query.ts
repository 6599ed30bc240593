import type { SavedDocument } from '../../lib/storage/types.ts';

export type SortOrder = 'saved' | 'date' | 'title' | 'dossier';

/** What a reader looks for among the saved documents, and how to lay it out; an empty field does not filter. */
export interface SavedQuery {
  /** Words that must all occur, in what is kept of the document or in an exchange about it. */
  words: string;
  tag: string;
  kind: SavedDocument['kind'] | '';
  dossier: string;
  /** ISO dates, both included: the document's own date lies between them. */
  from: string;
  to: string;
  /** Only documents about which there is something new. */
  news: boolean;
  sort: SortOrder;
  /** Under a heading for each dossier. */
  grouped: boolean;
}

/** Everything, the newest saved first. */
export const EMPTY_QUERY: SavedQuery = {
  words: '',
  tag: '',
  kind: '',
  dossier: '',
  from: '',
  to: '',
  news: false,
  sort: 'saved',
  grouped: false,
};

/** The query without its filters: everything, laid out as before. */
export const withoutFilters = ({ sort, grouped }: SavedQuery): SavedQuery => ({
  ...EMPTY_QUERY,
  sort,
  grouped,
});
