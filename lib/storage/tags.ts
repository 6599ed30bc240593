import { LIMITS } from './limits.ts';

/**
 * Tags as they are kept: white space trimmed and joined, empty ones dropped, each cut to the longest allowed,
 * and the same word in other capitals kept once (the first way of writing stays).
 */
export function normaliseTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const clean = tag.replace(/\s+/g, ' ').trim().slice(0, LIMITS.tag).trim();
    const key = clean.toLowerCase();
    if (clean && !kept.has(key)) kept.set(key, clean);
  }
  return [...kept.values()];
}
