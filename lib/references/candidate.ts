import { parseId } from '../documents/ids.ts';
import type { Reference } from './types.ts';

/** A reference whose form alone does not prove it: it stands when the index has one of `needs`. */
export interface Candidate extends Reference {
  needs?: string[];
}

/** Whether the index has an id; where it has it under another one, that one. */
export type Known = (id: string) => boolean | string;

/** Whether a candidate stands, on its own or by what is known. */
function isBorneOut({ needs }: Candidate, known: Known): boolean {
  return !needs || needs.some(known);
}

/** The candidates that stand; of a choice that only the index can make, what it has. */
export function settle(candidates: readonly Candidate[], known: Known): Reference[] {
  return candidates
    .filter((candidate) => isBorneOut(candidate, known))
    .map(({ needs, ...reference }) => (needs ? narrowed(reference, known) : reference));
}

function narrowed(reference: Reference, known: Known): Reference {
  const targets = reference.targets.flatMap((target) => {
    const own = known(target);
    return typeof own === 'string' ? own : own ? target : [];
  });
  if (targets.length === 0) return reference;
  const kind = parseId(targets[0]!)?.kind ?? reference.kind;
  return { ...reference, targets, kind };
}
