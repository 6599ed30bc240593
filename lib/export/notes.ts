import { lines, oneLine } from './text.ts';
import type { BibliographyItem } from './types.ts';

/** The notes of an item, for formats that only have room for notes: the reader's own, the sentence, the choice. */
export function notesOf({ note, quote, candidates }: BibliographyItem): string[] {
  const met = quote && `“${oneLine(quote.text)}” (${oneLine(quote.pageTitle)}, ${quote.pageUrl})`;
  const choice = candidates && `Keuze: ${candidates.join('; ')}`;
  return [lines(note).trim(), met, choice].filter((text) => text !== undefined && text !== '') as string[];
}

/** Year, month and day of a date, as far as it is known. */
export function datePartsOf(date: string): number[] {
  return date.split('-').map(Number);
}
