/** Long enough to be rare, short enough that the parts of a Dutch compound have some of their own. */
const LENGTH = 4;

/**
 * The runs of four characters in a word and its edges: "stal" gives "_sta", "stal", "tal_". Words of one stem, and a
 * compound and its parts, have runs in common, so that neither a stemmer nor a list of compounds is needed; for Dutch
 * four or five characters do best (McNamee and Mayfield, "Character N-Gram Tokenization for European Language Text
 * Retrieval", Information Retrieval 7, 2004).
 */
export function gramsOf(word: string): string[] {
  const edged = `_${word}_`;
  const grams: string[] = [];
  for (let start = 0; start + LENGTH <= edged.length; start += 1)
    grams.push(edged.slice(start, start + LENGTH));
  return grams.length > 0 ? grams : [edged];
}
