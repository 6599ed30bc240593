import type { Markup } from './types.ts';

/** What is filled in a card that was drawn beforehand: the kind of document, and the words of the reference. */
export const CARD_HOLES = { kind: '{kind}', title: '{title}' } as const;

/** Markup with the texts that are names of `values`, as a drawing made beforehand has them, replaced by those. */
export function fillHoles<M extends Markup>(markup: M, values: Readonly<Record<string, string>>): M;
export function fillHoles(markup: Markup, values: Readonly<Record<string, string>>): Markup {
  if (typeof markup === 'string') return values[markup] ?? markup;
  const [tag, attributes, ...children] = markup;
  return [tag, attributes, ...children.map((child) => fillHoles(child, values))];
}
