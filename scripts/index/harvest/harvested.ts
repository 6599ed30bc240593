import type { DocumentRecord } from '../../../lib/documents/types.ts';
import type { ReferenceKind } from '../../../lib/references/types.ts';

/** What a service says of one publication. */
export interface Harvested {
  record: DocumentRecord;
  dossierTitle?: string;
  /** Another id by which it is known. */
  alias?: string;
}

/** One page of a service's answer. */
export interface HarvestPage {
  entries: Harvested[];
  /** Why others were left out, a line each. */
  problems: string[];
  /** Entries that the whole query has. */
  total: number;
}

const KINDS: [beginning: string, kind: ReferenceKind][] = [
  ['kst-', 'kamerstuk'],
  ['ah-', 'aanhangsel'],
  ['h-', 'handelingen'],
  ['kv-', 'kamervraag'],
  ['blg-', 'bijlage'],
  ['nds-', 'bijlage'],
  ['stb-', 'staatsblad'],
  ['stcrt-', 'staatscourant'],
  ['trb-', 'tractatenblad'],
  ['doc-', 'document'],
];

/** The kind of document that an id is of; undefined for an id of none that the index has. */
export function kindOf(id: string): ReferenceKind | undefined {
  return KINDS.find(([beginning]) => id.startsWith(beginning))?.[1];
}

/** A text on one line; undefined when it is empty. */
export function oneLine(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/** A dossier with its suffix as the index writes it: "36200-XV". */
export function dossierOf(number: string | undefined, suffix: string | undefined): string | undefined {
  const dossier = [number, suffix].filter(Boolean).join('-').replace(/[ ;]/g, '-');
  return /^(?:\d{4,5}|[CDILMVX]+)(?:-[A-Z\d]+)?$/.test(dossier) ? dossier : undefined;
}

/** Without the fields that are undefined. */
export function record(fields: {
  [Key in keyof DocumentRecord]: DocumentRecord[Key] | undefined;
}): DocumentRecord {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as unknown as DocumentRecord;
}
