import type { BibliographyItem } from './types.ts';

const FORMAT = 'kamerlens-references';
const VERSION = 1;

/** A page's references as JSON with all that is known of them; `now` becomes its date. */
export function toJson(items: readonly BibliographyItem[], now: Date): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: now.toISOString(), items }, null, 2)}\n`;
}
