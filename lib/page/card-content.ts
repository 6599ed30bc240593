import type { CardModel, CardReference, PreviewRequest, PreviewResult } from '../preview/types.ts';
import { describeExchange } from './page-exchanges.ts';
import { noteAround, noteText } from './notes.ts';
import type { PageReading } from './page-reading.ts';
import type { Place } from './places.ts';
import type { SiteAdapter } from './sites/types.ts';

/** Fills cards: what the page itself knows, in front of what the index knows. */
export interface CardContent {
  /** What can be shown at once. */
  immediate(place: Place): CardModel;
  /** The content of a card for one of the page's references; `chosen` narrows it to one of several documents. */
  of(place: Place, chosen?: CardReference): Promise<CardModel>;
  /** The place of a reference that a note's card lists. */
  placeOf(reference: CardReference): Place | undefined;
}

export function createCardContent(
  reading: PageReading,
  site: SiteAdapter,
  getPreview: (request: PreviewRequest) => Promise<PreviewResult>,
): CardContent {
  const listed = new WeakMap<CardReference, Place>();

  function noteModel(place: Place): CardModel | undefined {
    if (!place.note) return undefined;
    const { label, body } = place.note;
    const references = reading.places
      .inOrder()
      .filter(({ candidate, start }) => candidate && noteAround(start.node, site) === body)
      .map((inside) => {
        const reference = referenceOf(inside);
        listed.set(reference, inside);
        return reference;
      });
    return { state: 'note', number: label, text: noteText(body), references };
  }

  return {
    immediate: (place) => noteModel(place) ?? { state: 'loading', reference: referenceOf(place) },
    async of(place, chosen) {
      const note = noteModel(place);
      if (note && !chosen) return note;
      const reference = chosen ?? referenceOf(place);
      const { self } = reading.page;
      const { targets, sentence } = reference;
      const result = await getPreview({ targets, sentence, ...(self && { self }) });
      if (!result.ok) return { state: 'error', reference, error: result.error };
      const { preview } = result;
      const exchanges = reading.exchanges();
      const around = exchanges.around(place);
      const own = around ? [describeExchange(exchanges, around, self ?? location.href)] : [];
      return {
        state: 'ready',
        reference,
        preview: { ...preview, exchanges: [...own, ...preview.exchanges] },
      };
    },
    placeOf: (reference) => listed.get(reference),
  };
}

/** A place's reference as a card needs it. */
function referenceOf({ candidate, sentence }: Place): CardReference {
  if (!candidate) throw new Error('A note mark has no reference of its own');
  const { raw, kind, targets, pages, form, evidence } = candidate;
  return { raw: raw.replace(/\s+/g, ' '), kind, targets, form, evidence, sentence, ...(pages && { pages }) };
}
