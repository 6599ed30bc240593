/**
 * The first words of a text, at most `limit` UTF-16 units, cut between words where there is a space in the last
 * third, and never inside a surrogate pair.
 */
export function firstWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  const words = space > (limit * 2) / 3 ? cut.slice(0, space) : cut;
  return words.replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}
