import type { DocumentRecord } from '../documents/types.ts';
import { isBorneOut, type Candidate } from '../references/candidate.ts';
import { extractCandidates } from '../references/extract.ts';
import { joinLinks, type TextLink } from '../references/link-references.ts';
import type { PageContext, Reference } from '../references/types.ts';
import { resolve } from './resolve.ts';
import type { ResolutionStatus } from './types.ts';

/** A text of a page, or of any document, with the links that stand in it. */
export interface TextToRead {
  text: string;
  links?: TextLink[];
}

/** A reference in one of several texts, with what the index makes of it. */
export interface ResolvedReference extends Reference {
  /** Index of the text it stands in. */
  text: number;
  status: ResolutionStatus;
  /** The document's id and title in the index, when found. */
  found?: { id: string; title: string };
}

/** Looks ids up in the index: one record per id, undefined where it has none. */
export type LookUp = (ids: readonly string[]) => Promise<readonly (DocumentRecord | undefined)[]>;

/**
 * Finds the references in texts and resolves them, all with one look-up. A reference that nothing bears out, and
 * one of a page to itself, is left out.
 */
export async function readTexts(
  texts: readonly TextToRead[],
  page: PageContext,
  lookUp: LookUp,
): Promise<ResolvedReference[]> {
  const candidates = texts.flatMap(({ text, links = [] }, index) =>
    joinLinks(text, extractCandidates(text, page), links).map((candidate) => ({ ...candidate, text: index })),
  );
  const asked = candidates.flatMap(({ targets, needs = [] }) => [...targets, ...needs]);
  const ids = [...new Set(page.self ? [...asked, page.self] : asked)];
  const records = await lookUp(ids);
  const known = new Map(ids.map((id, index) => [id, records[index]]));
  return candidates.flatMap((candidate) => resolved(candidate, known, page));
}

function resolved(
  found: Candidate & { text: number },
  known: ReadonlyMap<string, DocumentRecord | undefined>,
  { self }: PageContext,
): ResolvedReference[] {
  if (!isBorneOut(found, (id) => known.get(id) !== undefined)) return [];
  const { needs: _needs, ...candidate } = found;
  const resolution = resolve(candidate.targets.map((target) => known.get(target)));
  if (resolution.status !== 'found') {
    return candidate.targets.includes(self ?? '') ? [] : [{ ...candidate, status: resolution.status }];
  }
  const { id, title } = resolution.document;
  // The page may be known by another id than its address has.
  const isSelf = self !== undefined && id === (known.get(self)?.id ?? self);
  return isSelf ? [] : [{ ...candidate, status: 'found', found: { id, title } }];
}
