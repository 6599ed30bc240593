import { settle } from '../../lib/references/candidate.ts';
import { extractCandidates } from '../../lib/references/extract.ts';
import type { Reference } from '../../lib/references/types.ts';
import type { Row } from './row.ts';

/** The references of one text, in its order and with their keys in the order of the contract. */
export interface RowReferences {
  id: string;
  references: Reference[];
}

/** Finds the references in a row's text; `known` tells whether the index has an id. */
export function findReferences({ id, text, page }: Row, known: (id: string) => boolean): RowReferences {
  const references = settle(extractCandidates(text, page), known).map(
    ({ start, end, raw, kind, targets, pages, form, evidence }) => ({
      start,
      end,
      raw,
      kind,
      targets,
      ...(pages !== undefined && { pages }),
      form,
      evidence,
    }),
  );
  return { id, references };
}
