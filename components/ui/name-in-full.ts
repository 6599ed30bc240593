/** What to call a paper that is not in the index: the page's words, unless those are a bare number ("211"). */
export const nameInFull = (raw: string, name = raw): string => (/[a-z]{4}/i.test(raw) ? raw : name);
