/**
 * What one site's pages look like. Only markup that is known is used, and every part may be absent: the layout of
 * the sites changes, and a page that matches nothing here is still read as plain text.
 */
export interface SiteAdapter {
  /** Parts that are not the paper: menus, the page's own metadata, search forms. */
  excluded: string;
  /** The paper itself, where the markup sets it apart: the first of these that a page has. */
  paper: readonly string[];
  /** Marks in the text that point at a note. */
  noteMarks: string;
  /** The notes themselves. */
  noteBodies: string;
  /** Headings or containers that the markup itself calls a question or an answer. */
  questions: string;
  answers: string;
}
