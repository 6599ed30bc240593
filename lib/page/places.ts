import type { SentReference } from '../messaging/protocol.ts';
import type { ResolutionStatus } from '../resolver/types.ts';
import type { TextBlock, TextPosition } from './text-block.ts';

/** Where something that has a card stands on the page: a reference, or the mark of a note that holds some. */
export interface Place {
  id: number;
  start: TextPosition;
  end: TextPosition;
  /** Its words, with white space collapsed. */
  raw: string;
  /** The reference; absent at a note mark. */
  reference?: SentReference;
  /** The text it stands in; offsets of the reference count it. */
  block: TextBlock;
  /** Which note it is the mark of. */
  note?: NoteLink;
  status: ResolutionStatus;
}

/** A note mark's note. */
export interface NoteLink {
  label: string;
  body: Element;
}

/** All places of a page, looked up by the text node they stand in. */
export interface Places {
  add(place: Omit<Place, 'id'>): Place;
  /**
   * Each of these answers with the places it removed: those given, those in an element, those off the page. The
   * mark of a note goes with its note.
   */
  remove(places: readonly Place[]): Place[];
  removeIn(element: Element): Place[];
  removeDisconnected(): Place[];
  byId(id: number): Place | undefined;
  at(position: TextPosition): Place | undefined;
  all(): Iterable<Place>;
  /** The places in the order of the page. */
  inOrder(): Place[];
}

export function createPlaces(): Places {
  const places = new Map<number, Place>();
  const nodes = new Map<number, Text[]>();
  // Weak: a page that goes on changing must not be held in memory by what it has removed.
  const byNode = new WeakMap<Text, Set<Place>>();
  let nextId = 1;

  const remove = (unwanted: readonly Place[]): Place[] => {
    const removed = unwanted.filter(({ id }) => places.delete(id));
    for (const place of removed) {
      for (const node of nodes.get(place.id) ?? []) byNode.get(node)?.delete(place);
      nodes.delete(place.id);
    }
    return removed;
  };
  const removeWhere = (isUnwanted: (place: Place) => boolean) =>
    remove([...places.values()].filter(isUnwanted));

  return {
    add(place) {
      const added = { ...place, id: nextId++ };
      places.set(added.id, added);
      nodes.set(added.id, nodesOf(added));
      for (const node of nodes.get(added.id)!) {
        const there = byNode.get(node);
        if (there) there.add(added);
        else byNode.set(node, new Set([added]));
      }
      return added;
    },
    remove,
    removeIn: (element) =>
      removeWhere(
        ({ start, note }) =>
          element.contains(start.node) ||
          (note !== undefined && (element.contains(note.body) || note.body.contains(element))),
      ),
    removeDisconnected: () =>
      removeWhere(
        ({ start, end, note }) =>
          !start.node.isConnected || !end.node.isConnected || note?.body.isConnected === false,
      ),
    byId: (id) => places.get(id),
    at(position) {
      let before: Place | undefined;
      for (const place of byNode.get(position.node) ?? []) {
        if (!covers(place, position)) continue;
        // Where one place ends and the next begins it is the next.
        if (place.end.node !== position.node || position.offset < place.end.offset) return place;
        before = place;
      }
      return before;
    },
    all: () => places.values(),
    inOrder: () => [...places.values()].sort(comparePlaces),
  };
}

/** The place as a live range, for its rectangles. */
export function rangeOf({ start, end }: Place): Range {
  const range = document.createRange();
  range.setStart(start.node, Math.min(start.offset, start.node.length));
  range.setEnd(end.node, Math.min(end.offset, end.node.length));
  return range;
}

/** The text nodes from a place's start to its end; nearly always one, sometimes a few. */
function nodesOf({ start, end }: Place): Text[] {
  if (start.node === end.node) return [start.node];
  const nodes = [start.node];
  const walker = document.createTreeWalker(start.node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = start.node;
  while (nodes.at(-1) !== end.node && walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function covers({ start, end }: Place, { node, offset }: TextPosition): boolean {
  if (node === start.node && offset < start.offset) return false;
  return node !== end.node || offset <= end.offset;
}

function comparePlaces(a: Place, b: Place): number {
  if (a.start.node === b.start.node) return a.start.offset - b.start.offset;
  return a.start.node.compareDocumentPosition(b.start.node) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
