import { readAgenda } from './agenda.ts';
import { readDefinedTerms } from './defined-terms.ts';
import { readMentioned } from './mentioned.ts';
import { readNoteChain } from './note-chain.ts';
import { readNumbered } from './numbered.ts';
import { plain, type PlacedReference, type Surroundings } from './surroundings.ts';

/**
 * Finds the references that lean on their surroundings: on another note, on what was named before, on a debate's
 * agenda. Each of them means one paper with certainty, or is left alone.
 * @returns those that stand by themselves and these, in the order of the texts, without overlaps
 */
export function withBackReferences(found: Omit<Surroundings, 'words'>): PlacedReference[] {
  if (found.references.length === 0 && !found.page.agenda) return [];
  const words: string[] = [];
  const around = { ...found, words: (text: number) => (words[text] ??= plain(found.texts[text]!.text)) };
  const leaning = [readNoteChain, readMentioned, readDefinedTerms, readNumbered, readAgenda].flatMap((read) =>
    read(around),
  );
  if (leaning.length === 0) return [...around.references];
  // Of two readings the first stands.
  const rank = new Map([...around.references, ...leaning].map((one, index) => [one, index]));
  const all = [...rank.keys()].sort((a, b) => a.text - b.text || a.start - b.start);
  const clashes = new Set<PlacedReference>();
  for (const [index, one] of all.entries()) {
    for (let next = index + 1; next < all.length && overlap(one, all[next]!); next += 1) {
      const [first, second] = rank.get(one)! < rank.get(all[next]!)! ? [one, all[next]!] : [all[next]!, one];
      if (!clashes.has(first) && rank.get(second)! >= around.references.length) clashes.add(second);
    }
  }
  return all.filter((one) => !clashes.has(one));
}

function overlap(one: PlacedReference, next: PlacedReference): boolean {
  return one.text === next.text && next.start < one.end;
}
