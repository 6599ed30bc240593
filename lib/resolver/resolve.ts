import type { DocumentRecord } from '../documents/types.ts';
import type { Resolution } from './types.ts';

/**
 * What the index makes of a reference.
 *
 * @param records What the index has for each of the reference's targets, best first; undefined where it has
 *   nothing. Targets that stand for the same document count once.
 * @returns `found` when they come down to one document, `ambiguous` with all of them, best first, when to
 *   several, `unknown` when to none.
 */
export function resolve(records: readonly (DocumentRecord | undefined)[]): Resolution {
  const documents = new Map<string, DocumentRecord>();
  for (const record of records) if (record && !documents.has(record.id)) documents.set(record.id, record);

  const [document, ...others] = documents.values();
  if (!document) return { status: 'unknown' };
  if (others.length === 0) return { status: 'found', document };
  return { status: 'ambiguous', documents: [document, ...others] };
}
