import { parseId } from '../documents/ids.ts';
import { idOfAddress } from './identifiers.ts';
import type { Chamber, PageContext } from './types.ts';

/** What a page says of itself. */
export interface PageFacts {
  url: string;
  /** Its `meta` elements by name; officielebekendmakingen.nl names the paper in those of `DC` and `OVERHEIDop`. */
  meta: Readonly<Record<string, string>>;
}

/** Which document a page is, and in which chamber it stands. */
export function identifyPage({ url, meta }: PageFacts): PageContext {
  const { hostname, pathname, search } = new URL(url);
  const self = idOfAddress(pathname + search) ?? meta['DC.identifier'];
  const parsed = self ? parseId(self) : undefined;
  const dossier =
    (parsed && 'dossier' in parsed ? parsed.dossier : undefined) ?? meta['OVERHEIDop.dossiernummer'];
  const number = parsed?.kind === 'kamerstuk' ? parsed.number : meta['OVERHEIDop.ondernummer'];
  const chamber = /(?:^|\.)tweedekamer\.nl$/.test(hostname)
    ? 'tk'
    : chamberOf(self, number, meta['DC.creator']);
  return {
    ...(self && { self }),
    ...(dossier && { dossier }),
    ...(number && { number }),
    ...(chamber && { chamber }),
  };
}

function chamberOf(
  self: string | undefined,
  number: string | undefined,
  creator: string | undefined,
): Chamber | undefined {
  const named = /^(?:ah|h|kv)-(tk|ek)-/.exec(self ?? '')?.[1];
  if (named) return named as Chamber;
  if (creator?.includes('Eerste Kamer')) return 'ek';
  if (creator?.includes('Tweede Kamer')) return 'tk';
  // Old advice to the Tweede Kamer is lettered too (27415, A), so a letter counts only where no creator is named.
  return number ? (/^[A-Z]/.test(number) ? 'ek' : 'tk') : undefined;
}
