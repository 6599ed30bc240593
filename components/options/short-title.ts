import { firstWords } from '../ui/first-words.ts';

/** Characters by which one knows a document again. */
const ENOUGH = 120;

/** A title as the name of a control, or in a line with others: titles may have up to two thousand characters. */
export function shortTitle(title: string): string {
  return title.length > ENOUGH ? `${firstWords(title, ENOUGH)}…` : title;
}
