import type { Reference } from './types.ts';

/** A reference whose form alone does not prove it: it stands when the index has one of `needs`. */
export interface Candidate extends Reference {
  needs?: string[];
}

/** Keeps the candidates that stand on their own or by what is known; `known` tells whether the index has an id. */
export function settle(candidates: readonly Candidate[], known: (id: string) => boolean): Reference[] {
  return candidates
    .filter(({ needs }) => !needs || needs.some(known))
    .map(({ needs: _needs, ...reference }) => reference);
}
