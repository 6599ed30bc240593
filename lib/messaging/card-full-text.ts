import type { FullTexts } from '../full-text/full-texts.ts';
import type { CardFullText, CardModel, CardRequest } from '../preview/types.ts';

/**
 * The full text that a card shows. It is fetched when the reader has just asked for that, and at no other time; a
 * fetch that the reader stopped leaves the card as it was.
 */
export async function fullTextOf(
  { act, fullText }: CardRequest,
  model: CardModel,
  { get, kept, isFetching }: Pick<FullTexts, 'get' | 'kept' | 'isFetching'>,
  tab: number | undefined,
): Promise<CardFullText | undefined> {
  const asked = act?.type === 'full-text' ? act : undefined;
  const id = asked?.id ?? fullText;
  if (id === undefined || model.state !== 'ready') return undefined;
  if (asked && !asked.fetch) return { id, state: 'fetching' };
  const request = { id, sentence: model.reference.sentence };
  const result = await (asked ? get(request, tab) : kept(request));
  if (!result) return isFetching(id, tab) ? { id, state: 'fetching' } : undefined;
  if (result.ok) return { id, state: 'shown', text: result.text };
  return result.error === 'stopped' ? undefined : { id, state: 'failed', error: result.error };
}
