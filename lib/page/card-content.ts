import { CARD_HOLES, fillHoles } from '../markup/fill-holes.ts';
import type { InterfaceState } from '../messaging/protocol.ts';
import type {
  CardDrawing,
  CardParts,
  CardReference,
  CardRequest,
  CardSubject,
  PreviewRequest,
} from '../preview/types.ts';
import { marksOfNote, noteAround, noteText, textAroundMark } from './notes.ts';
import { ownExchange } from './page-exchanges.ts';
import type { PageReading } from './page-reading.ts';
import type { NoteLink, Place } from './places.ts';
import type { SiteAdapter } from './sites/types.ts';

/** What a card shows, and all that it was asked for with. */
export interface CardContent extends CardParts, Pick<CardRequest, 'subject' | 'canGoBack'> {
  loading: boolean;
  drawing: CardDrawing;
}

export type CardChange = CardParts & Pick<CardRequest, 'act'>;

/** Fills cards: what the page itself knows goes to the background, which knows the rest and draws it all. */
export interface CardContents {
  /** What the card at a place is about. */
  at(place: Place): CardSubject;
  /** The same for a reference that a note's card lists. */
  listed(reference: CardReference): CardSubject;
  /** What can be shown at once; `further` one step on in an open card. */
  loading(subject: CardSubject, further: boolean): CardContent;
  /** The content in full, or that the background cannot be reached. */
  filled(content: CardContent, change?: CardChange): Promise<CardContent>;
}

/** Most characters of a text that go along with a look-up; its sentence is well within. */
const MAX_CONTEXT = 8_000;

export function createCardContents(
  reading: PageReading,
  site: SiteAdapter,
  drawCard: (request: CardRequest) => Promise<CardDrawing | null>,
  state: () => Pick<InterfaceState, 'cards' | 'words'>,
): CardContents {
  const places = new WeakMap<CardReference, Place>();

  function noteSubject({ label: number, ...note }: NoteLink): CardSubject {
    const inside = reading.places
      .inOrder()
      .filter(({ reference, start }) => reference && note.body.contains(start.node));
    const references = inside.map((place) => {
      const reference = cardReference(place);
      places.set(reference, place);
      return reference;
    });
    return { number, text: noteText({ label: number, ...note }), references };
  }

  function referenceSubject(place: Place, reference: CardReference): CardSubject {
    const { self } = reading.page;
    const around = reading.exchanges.around(place);
    return {
      reference,
      context: contextOf(place),
      ...(self && { self }),
      ...(around && { own: ownExchange(around, self ?? location.href) }),
    };
  }

  /** The text that uses a reference: for a note and what is in it, the text that the note's mark stands in. */
  function contextOf({ block, reference, start, note }: Place): PreviewRequest['context'] {
    const body = note?.body ?? noteAround(start.node, site);
    const mark = body && marksOfNote(body, site)[0];
    const around = mark && textAroundMark(mark.element, site);
    if (around) return clip({ text: around.block.text, start: around.offset, end: around.offset + 1 });
    return clip({ text: block.text, start: reference?.start ?? 0, end: reference?.end ?? 0 });
  }

  /** A card that was drawn beforehand, of something that has a kind and a name. */
  function prepared(name: keyof InterfaceState['cards'], subject: CardSubject): CardDrawing {
    const { cards, words } = state();
    const { kind, raw } =
      'reference' in subject ? subject.reference : { kind: 'note' as const, raw: subject.number };
    const holes = { [CARD_HOLES.kind]: words.kinds[kind], [CARD_HOLES.title]: raw };
    return { card: fillHoles(cards[name], holes), said: [] };
  }

  return {
    at: (place) => (place.note ? noteSubject(place.note) : referenceSubject(place, cardReference(place))),
    listed: (reference) => referenceSubject(places.get(reference)!, reference),
    loading: (subject, further) => ({
      subject,
      loading: true,
      canGoBack: further,
      drawing: prepared(further ? 'stepping' : 'loading', subject),
    }),
    async filled({ loading: _loading, drawing: _drawing, ...asked }, { act, ...change } = {}) {
      const page = { title: document.title, url: location.href };
      const kept = { ...asked, ...change };
      const request = { ...kept, page, ...(act && { act }) };
      const drawing = (await drawCard(request)) ?? prepared('disconnected', kept.subject);
      return { ...kept, loading: false, drawing };
    },
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
