import type { NotedText } from './note-list.ts';
import type { Span } from '../text/sentence.ts';
import type { PageContext, Reference } from '../types.ts';

/** A reference in one of several texts. */
export interface PlacedReference extends Reference {
  /** Index of the text it stands in. */
  text: number;
}

/** What a reference may lean on: the texts around it, and what was read in them. */
export interface Surroundings {
  texts: readonly NotedText[];
  /** The words of a text, with plain spaces and hyphens, each character in its place; made when first asked for. */
  words(text: number): string;
  /** The references that stand by themselves, in the order of the texts. */
  references: readonly PlacedReference[];
  page: PageContext;
  /** Whether targets come down to one document, be it one that the index does not have. */
  isOne(targets: readonly string[]): boolean;
  /** What sort of paper a document is, "Brief regering"; undefined where the index cannot tell. */
  typeOf(id: string): string | undefined;
}

/** A text as {@link Surroundings.words} has it. */
export function plain(text: string): string {
  return text.replace(/[^\S ]/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** Those of some references of one text, in its order, that stand wholly in a part of it. */
export function within(references: readonly PlacedReference[], { start, end }: Span): PlacedReference[] {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (references[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: PlacedReference[] = [];
  for (let index = low; index < references.length && references[index]!.start < end; index += 1) {
    if (references[index]!.end <= end) found.push(references[index]!);
  }
  return found;
}

/** A reference that points at what another one points at. */
export function leaningOn(
  { kind, targets }: Pick<PlacedReference, 'kind' | 'targets'>,
  place: { text: number; start: number; end: number; raw: string },
  why: Pick<PlacedReference, 'form' | 'evidence' | 'pages'>,
): PlacedReference {
  return { kind, ...place, targets: [...targets], ...why };
}
