import { LIMITS } from './limits.ts';

/** Characters. */
export const LONGEST_TAG = LIMITS.tag;

/**
 * Tags as they are kept: white space trimmed and joined, empty ones dropped, each cut to the longest allowed,
 * and the same word in other capitals kept once (the first way of writing stays).
 */
export function normaliseTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG).trim();
    const key = clean.toLowerCase();
    if (clean && !kept.has(key)) kept.set(key, clean);
  }
  return [...kept.values()];
}

/** The tags in what a reader typed, with commas or semicolons between; of whatever length. */
export const splitTags = (typed: string): string[] =>
  typed
    .split(/[,;]/)
    .map((tag) => tag.trim())
    .filter(Boolean);

/** Whether a tag is too long to be saved. */
export const isTooLong = (tag: string): boolean => tag.length > LONGEST_TAG;
