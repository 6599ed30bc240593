import { parseId } from '../documents/ids.ts';
import { sessionOf } from '../documents/session.ts';
import { idOfAddress } from './forms/identifiers.ts';
import type { Chamber, PageContext } from './types.ts';

/** What a page says of itself. */
export interface PageFacts {
  url: string;
  /** Its `meta` elements; officielebekendmakingen.nl names the paper in those of `DC` and `OVERHEIDop`. */
  meta?: readonly (readonly [name: string, content: string])[];
  /** Addresses of the documents of the Tweede Kamer that it links to. */
  links?: readonly string[];
}

/** Pages of tweedekamer.nl that show a debate with its agenda. */
const DEBATE = /^\/(?:debat_en_vergadering|kamerstukken\/plenaire_verslagen)\//;

/** Which document a page is, in which chamber it stands, and of a debate what is on its agenda. */
export function identifyPage({ url, meta = [], links = [] }: PageFacts): PageContext {
  const { hostname, pathname, search } = new URL(url);
  const all = (name: string) =>
    meta.flatMap(([key, content]) => (key === name && content.trim() ? [content.trim()] : []));
  const [identifier] = all('DC.identifier');
  const self = idOfAddress(pathname + search) ?? identifier;
  const parsed = self ? parseId(self) : undefined;
  const own = parsed && 'dossier' in parsed ? [parsed.dossier] : [];
  const [dossier, ...dossiers] = new Set([...own, ...all('OVERHEIDop.dossiernummer').map(asDossier)]);
  const number = parsed?.kind === 'kamerstuk' ? parsed.number : all('OVERHEIDop.ondernummer')[0];
  const ofTweedeKamer = /(?:^|\.)tweedekamer\.nl$/.test(hostname);
  const [publisher] = all('DC.creator');
  const chamber = ofTweedeKamer ? 'tk' : chamberOf(self, number, publisher);
  const session = sessionOfPage(self, all('OVERHEIDop.vergaderjaar')[0]);
  const handled = all('OVERHEIDop.behandeldDossier').map(idOfHandled);
  const linked = ofTweedeKamer && DEBATE.test(pathname) ? links.flatMap((link) => linkedId(link) ?? []) : [];
  const agenda = [...new Set([...handled, ...linked])].filter((id) => id !== self);
  return {
    ...(self && { self }),
    ...(dossier && { dossier }),
    ...(dossiers.length > 0 && { dossiers }),
    ...(number && { number }),
    ...(chamber && { chamber }),
    ...(publisher && { publisher }),
    ...(session && { session }),
    ...(agenda.length > 0 && { agenda }),
  };
}

/** "36200 XV" and "36200;XV" stand for the dossier that ids call 36200-XV; "27484 (R1669)" is 27484. */
function asDossier(printed: string): string {
  const [dossier = ''] = printed.split('(');
  return dossier.trim().replace(/[\s;]/g, '-');
}

/** What a debate dealt with: "35899;7" is a paper, "35925-VII" a dossier. */
function idOfHandled(printed: string): string {
  const [dossier = '', number] = printed.split(';');
  return number ? `kst-${dossier.trim()}-${number.trim()}` : `dossier-${dossier.trim()}`;
}

function linkedId(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { pathname, search } = new URL(link);
  return idOfAddress(pathname + search);
}

function sessionOfPage(self: string | undefined, printed: string | undefined): string | undefined {
  const named = /^(?:ah|h)-[a-z]+-(\d{8})-/.exec(self ?? '')?.[1];
  const [, first, second] = /^(\d{4})\D(\d{4})$/.exec(printed ?? '') ?? [];
  return named ?? (first && second && sessionOf(first, second));
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
