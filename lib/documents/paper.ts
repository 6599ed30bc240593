import { officialAddresses } from './addresses.ts';
import { citationOf } from './citation.ts';
import { parseId } from './ids.ts';

/** The short name of a paper of which only the id is known, and its official address. */
export interface Paper {
  name: string;
  url?: string;
}

/** Names a paper by its id; undefined for a local id. */
export function paperOf(id: string): Paper | undefined {
  const parsed = parseId(id);
  if (!parsed) return undefined;
  const record = { id, kind: parsed.kind, title: id };
  const url = officialAddresses(record)[0]?.url;
  return { name: citationOf(record), ...(url && { url }) };
}
