/** Dashes and white space of all kinds, which reading makes hyphens and single spaces: parts of patterns for text as printed. */
export const DASH = String.raw`[-\u2010-\u2015\u2212]`;
