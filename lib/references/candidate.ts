import type { Reference } from './types.ts';

/** A reference whose form alone does not prove it: it stands when the index has one of `needs`. */
export interface Candidate extends Reference {
  needs?: string[];
}

/** Whether a candidate stands, on its own or by what is known; `known` tells whether the index has an id. */
export function isBorneOut({ needs }: Candidate, known: (id: string) => boolean): boolean {
  return !needs || needs.some(known);
}

/** The candidates that stand. */
export function settle(candidates: readonly Candidate[], known: (id: string) => boolean): Reference[] {
  return candidates
    .filter((candidate) => isBorneOut(candidate, known))
    .map(({ needs: _needs, ...reference }) => reference);
}
