/** Stands in a text where a note mark stands on the page; no printable text contains it. */
export const NOTE_MARK = '\uFFFC';
