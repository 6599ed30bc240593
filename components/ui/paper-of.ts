import { officialAddresses } from '../../lib/documents/addresses.ts';
import { citationOf } from '../../lib/documents/citation.ts';
import { parseId } from '../../lib/documents/ids.ts';

/** Name and official address of a paper of which only the id is known; undefined for a local id. */
export function paperOf(id: string): { name: string; url: string | undefined } | undefined {
  const parsed = parseId(id);
  if (!parsed) return undefined;
  const record = { id, kind: parsed.kind, title: id };
  return { name: citationOf(record), url: officialAddresses(record)[0]?.url };
}
