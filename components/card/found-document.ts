import type { DocumentRecord } from '../../lib/documents/types.ts';
import type { CardModel } from '../../lib/preview/types.ts';

/** The one document a card is about, once that is certain. */
export function foundDocument(model: CardModel): DocumentRecord | undefined {
  const resolution = model.state === 'ready' ? model.preview.resolution : undefined;
  return resolution?.status === 'found' ? resolution.document : undefined;
}
