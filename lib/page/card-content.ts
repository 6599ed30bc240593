import type { CardModel, CardReference, Preview, PreviewRequest, PreviewResult } from '../preview/types.ts';
import { marksOfNote, noteAround, noteText, textAroundMark } from './notes.ts';
import { ownExchange } from './page-exchanges.ts';
import type { PageReading } from './page-reading.ts';
import type { NoteLink, Place } from './places.ts';
import type { SiteAdapter } from './sites/types.ts';

/** Fills cards: what the page itself knows, in front of what the index knows. */
export interface CardContent {
  /** What can be shown at once: a note whole, of a reference only what it is. */
  immediate(place: Place): CardModel;
  /** The content for a reference of the page; `chosen` narrows it to one of several documents. */
  of(place: Place, chosen?: CardReference): Promise<CardModel>;
  /** The place of a reference that a note's card lists. */
  placeOf(reference: CardReference): Place | undefined;
}

/** Most characters of a text that go along with a look-up; its sentence is well within. */
const MAX_CONTEXT = 8_000;

export function createCardContent(
  reading: PageReading,
  site: SiteAdapter,
  getPreview: (request: PreviewRequest) => Promise<PreviewResult>,
): CardContent {
  const listed = new WeakMap<CardReference, Place>();

  function noteModel(note: NoteLink): CardModel {
    const inside = reading.places
      .inOrder()
      .filter(({ reference, start }) => reference && note.body.contains(start.node));
    const references = inside.map((place) => {
      const reference = cardReference(place);
      listed.set(reference, place);
      return reference;
    });
    return { state: 'note', number: note.label, text: noteText(note), references };
  }

  /** The text that uses a reference: for a note and what is in it, the text that the note's mark stands in. */
  function contextOf({ block, reference, start, note }: Place): PreviewRequest['context'] {
    const body = note?.body ?? noteAround(start.node, site);
    const mark = body && marksOfNote(body, site)[0];
    const around = mark && textAroundMark(mark.element, site);
    if (around) return clip({ text: around.block.text, start: around.offset, end: around.offset + 1 });
    return clip({ text: block.text, start: reference?.start ?? 0, end: reference?.end ?? 0 });
  }

  function withOwnExchange(place: Place, preview: Preview): Preview {
    const { exchanges, page } = reading;
    const around = exchanges.around(place);
    if (!around) return preview;
    const own = ownExchange(around, page.self ?? location.href);
    // A local id stands for a page whose paper is not known: its exchange of the same asker is this one.
    const others = preview.exchanges.filter(
      ({ document, asker }) => !document.startsWith('local-') || asker.fraction !== own.asker.fraction,
    );
    return { ...preview, exchanges: [own, ...others] };
  }

  async function filled(place: Place, reference: CardReference): Promise<CardModel> {
    const { self } = reading.page;
    const { targets, pages } = reference;
    const context = contextOf(place);
    const result = await getPreview({ targets, context, ...(pages && { pages }), ...(self && { self }) });
    if (!result.ok) return { state: 'error', reference, error: result.error };
    const preview = withOwnExchange(place, result.preview);
    return { state: 'ready', reference: { ...reference, sentence: preview.sentence }, preview };
  }

  return {
    immediate: (place) =>
      place.note ? noteModel(place.note) : { state: 'loading', reference: cardReference(place) },
    async of(place, chosen) {
      const reference = chosen ?? cardReference(place);
      try {
        return await filled(place, reference);
      } catch {
        return { state: 'error', reference, error: 'failed' };
      }
    },
    placeOf: (reference) => listed.get(reference),
  };
}

/** A place's reference as a card needs it; its sentence comes with the look-up. */
function cardReference({ reference, raw }: Place): CardReference {
  if (!reference) throw new Error('A note mark has no reference of its own');
  const { kind, targets, pages, form, evidence } = reference;
  return { raw, kind, targets, form, evidence, sentence: '', ...(pages && { pages }) };
}

function clip({ text, start, end }: PreviewRequest['context']): PreviewRequest['context'] {
  const from = Math.max(0, start - MAX_CONTEXT / 2);
  return { text: text.slice(from, end + MAX_CONTEXT / 2), start: start - from, end: end - from };
}
