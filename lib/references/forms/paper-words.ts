/** Words for papers by what they may stand for; one that ends on such a word ("voortgangsbrief") is one too. */
const WORDS: readonly (readonly [sort: string, words: string])[] = [
  ['brief', '[Bb]rief'],
  ['motie', '[Mm]otie'],
  ['amendement', '[Aa]mendement'],
  ['report', '[Rr]apport|[Oo]nderzoek|[Ss]tudie|[Pp]ublicatie|[Ee]valuatie|[Mm]onitor'],
  ['advies', '[Aa]dvies'],
  ['bill', '[Ww]etsvoorstel|[Vv]oorstel van wet'],
  ['nota', '[Nn]ota|[Nn]otitie'],
  ['verslag', '[Vv]erslag'],
  ['memorie', '[Mm]emorie'],
  ['paper', '[Kk]amerstuk'],
];
const SORTS = WORDS.map(([sort, words]) => [sort, new RegExp(`(?:${words})$`)] as const);
const COMPOUND = new RegExp(`.(?:${WORDS.map(([, words]) => words).join('|')})$`);

/** What one paper may be called, as a part of a pattern that begins at a word. */
export const PAPER_WORD = String.raw`(?:[A-Za-z][a-zà-ÿ]{0,24})?(?:${WORDS.map(([, words]) => words).join('|')})(?![\wÀ-ÿ])`;

/** The sort of paper that a word names: "brief" for "Kamerbrief"; undefined when it names none. */
export function sortOfWord(word: string): string | undefined {
  return SORTS.find(([, pattern]) => pattern.test(word))?.[0];
}

/** Whether a word says more than the sort of paper: "Focusbrief", not "Brief". */
export function isCompound(word: string): boolean {
  return COMPOUND.test(word);
}

/** What the index calls papers ("Brief regering"), the narrower before the wider. */
const TYPES: readonly (readonly [sort: string, type: RegExp])[] = [
  ['bill', /voorstel van wet|wetsvoorstel/i],
  ['motie', /motie/i],
  ['amendement', /amendement/i],
  ['brief', /^brief/i],
  ['advies', /^advies/i],
  ['memorie', /memorie/i],
  ['verslag', /verslag/i],
  ['nota', /nota/i],
  ['report', /rapport/i],
];

/** The sort of paper that the index's type of a document names; "other" when it names none of these. */
export function sortOfType(type: string): string {
  return TYPES.find(([, pattern]) => pattern.test(type))?.[0] ?? 'other';
}
