import type { DocumentRecord } from '../documents/types.ts';

/** What the index makes of a reference's targets. */
export type Resolution =
  | { status: 'found'; document: DocumentRecord }
  | { status: 'ambiguous'; documents: DocumentRecord[] }
  | { status: 'unknown' };

export type ResolutionStatus = Resolution['status'];
