import { parseId } from '../documents/ids.ts';
import { idOfAddress } from './identifiers.ts';
import type { Chamber, PageContext } from './types.ts';

/** What a page says of itself: its address, and its metadata as the sites name it. */
export interface PageFacts {
  url: string;
  /** `DC.identifier`: "kst-31066-1016". */
  identifier?: string;
  /** `OVERHEIDop.dossiernummer` and `OVERHEIDop.ondernummer`. */
  dossier?: string;
  number?: string;
  /** `DC.creator`: "Tweede Kamer der Staten-Generaal". */
  creator?: string;
}

/** Which document a page is, and in which chamber it stands. */
export function identifyPage(facts: PageFacts): PageContext {
  const { hostname, pathname, search } = new URL(facts.url);
  const self = idOfAddress(pathname + search) ?? facts.identifier;
  const parsed = self ? parseId(self) : undefined;
  const dossier = (parsed && 'dossier' in parsed ? parsed.dossier : undefined) ?? facts.dossier;
  const number = parsed?.kind === 'kamerstuk' ? parsed.number : facts.number;
  const chamber = /(?:^|\.)tweedekamer\.nl$/.test(hostname) ? 'tk' : chamberOf(self, number, facts.creator);
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
  // Only papers of the Eerste Kamer are lettered.
  return number ? (/^[A-Z]/.test(number) ? 'ek' : 'tk') : undefined;
}
