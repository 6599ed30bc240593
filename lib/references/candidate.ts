import { parseId } from '../documents/ids.ts';
import type { Reference } from './types.ts';

/** A reference whose form alone does not prove it: it stands when the index has one of `needs`. */
export interface Candidate extends Reference {
  needs?: string[];
}

/** Whether a candidate stands, on its own or by what is known; `known` tells whether the index has an id. */
export function isBorneOut({ needs }: Candidate, known: (id: string) => boolean): boolean {
  return !needs || needs.some(known);
}

/** The candidates that stand; of a choice that only the index can make, what it has. */
export function settle(candidates: readonly Candidate[], known: (id: string) => boolean): Reference[] {
  return candidates
    .filter((candidate) => isBorneOut(candidate, known))
    .map(({ needs, ...reference }) => (needs ? narrowed(reference, known) : reference));
}

function narrowed(reference: Reference, known: (id: string) => boolean): Reference {
  const targets = reference.targets.filter(known);
  if (reference.targets.length === 1 || targets.length === 0) return reference;
  const kind = parseId(targets[0]!)?.kind ?? reference.kind;
  return { ...reference, targets, kind };
}
