import type { DocumentRecord } from '../documents/types.ts';
import { withBackReferences } from '../references/surroundings/back-references.ts';
import { extractFromTexts, settleTexts, type TextToRead } from '../references/extract-texts.ts';
import type { PlacedReference } from '../references/surroundings/surroundings.ts';
import type { PageContext } from '../references/types.ts';
import { joinRanges } from './join-ranges.ts';
import { paperType } from './paper-type.ts';
import { resolve } from './resolve.ts';
import type { ResolutionStatus } from './types.ts';

/** A reference in one of several texts, with what the index makes of it. */
export interface ResolvedReference extends PlacedReference {
  status: ResolutionStatus;
  /** The document's id and title in the index, when found. */
  found?: { id: string; title: string };
}

/** Looks ids up in the index: one record per id, undefined where it has none. */
export type LookUp = (ids: readonly string[]) => Promise<readonly (DocumentRecord | undefined)[]>;

/**
 * Finds the references in texts of one document and resolves them, all with one look-up. A reference that nothing
 * bears out, and one of a page to itself, is left out. No two overlap: {@link joinRanges}.
 */
export async function readTexts(
  texts: readonly TextToRead[],
  page: PageContext,
  lookUp: LookUp,
): Promise<ResolvedReference[]> {
  const candidates = extractFromTexts(texts, page);
  const { self = '', agenda = [] } = page;
  const asked = candidates.flat().flatMap(({ targets, needs = [] }) => [...targets, ...needs]);
  const ids = [...new Set([...asked, ...agenda, ...(self ? [self] : [])])];
  const records = await lookUp(ids);
  const known = new Map(ids.map((id, index) => [id, records[index]]));
  const resolutionOf = (targets: readonly string[]) => resolve(targets.map((target) => known.get(target)));
  const isKnown = (id: string) => known.get(id) !== undefined;
  const references = withBackReferences({
    texts,
    references: settleTexts(candidates, isKnown),
    page,
    isOne: (targets) => targets.length === 1 || resolutionOf(targets).status === 'found',
    typeOf: (id) => paperType(known.get(id)),
  });
  return joinRanges(references, texts, isKnown).flatMap((reference): ResolvedReference[] => {
    const resolution = resolutionOf(reference.targets);
    if (resolution.status !== 'found')
      return reference.targets.includes(self) ? [] : [{ ...reference, status: resolution.status }];
    const { id, title } = resolution.document;
    // The page may be known by another id than its address has.
    const isSelf = id === (known.get(self)?.id ?? self);
    return isSelf ? [] : [{ ...reference, status: 'found', found: { id, title } }];
  });
}
