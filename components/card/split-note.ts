import type { CardReference } from '../../lib/preview/types.ts';

/** A note's text cut at its references, in order; a reference that is not in the text comes at the end. */
export function splitNote(text: string, references: readonly CardReference[]): (string | CardReference)[] {
  const parts: (string | CardReference)[] = [];
  const missing: CardReference[] = [];
  let done = 0;
  for (const reference of references) {
    const at = reference.raw ? text.indexOf(reference.raw, done) : -1;
    if (at < 0) {
      missing.push(reference);
      continue;
    }
    if (at > done) parts.push(text.slice(done, at));
    parts.push(reference);
    done = at + reference.raw.length;
  }
  if (done < text.length) parts.push(text.slice(done));
  return [...parts, ...missing];
}
