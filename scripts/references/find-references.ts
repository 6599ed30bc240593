import '../support/publishers.ts';
import { withBackReferences } from '../../lib/references/surroundings/back-references.ts';
import type { Known } from '../../lib/references/candidate.ts';
import { extractFromTexts, settleTexts } from '../../lib/references/extract-texts.ts';
import type { Reference } from '../../lib/references/types.ts';
import type { Row } from './row.ts';

/** The references of one text, in its order and with their keys in the order of the contract. */
export interface RowReferences {
  id: string;
  references: Reference[];
}

/**
 * Finds the references in a row's text.
 * @param known tells whether the index has an id
 * @param typeOf what sort of paper the index says a document is, "Brief regering"; undefined where it cannot tell
 */
export function findReferences(
  { id, text, page }: Row,
  known: Known,
  typeOf: (id: string) => string | undefined = () => undefined,
): RowReferences {
  const texts = [{ text }];
  const found = withBackReferences({
    texts,
    references: settleTexts(extractFromTexts(texts, page), known),
    page,
    isOne: (targets) => targets.length === 1 || targets.filter(known).length === 1,
    typeOf,
  });
  const references = found.map(({ start, end, raw, kind, targets, pages, form, evidence }) => ({
    start,
    end,
    raw,
    kind,
    targets,
    ...(pages !== undefined && { pages }),
    form,
    evidence,
  }));
  return { id, references };
}
