import type { ReferenceKind } from '../../lib/references/types.ts';

type Kind = ReferenceKind | 'page';

/** The message that names a kind of document: "report" → `kindReport`. */
export const kindKey = (kind: Kind) =>
  `kind${kind[0]!.toUpperCase()}${kind.slice(1)}` as `kind${Capitalize<Kind>}`;
