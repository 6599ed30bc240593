import type { CardModel, ShownDocument } from './types.ts';

/** The one document a card is about, once that is certain. */
export function foundDocument(model: CardModel): ShownDocument | undefined {
  const resolution = model.state === 'ready' ? model.preview.resolution : undefined;
  return resolution?.status === 'found' ? resolution.document : undefined;
}
