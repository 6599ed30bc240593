import type { SentReference } from '../messaging/protocol.ts';
import { mayHoldReference } from '../references/trigger.ts';
import { blockOf } from './elements.ts';
import { findNoteMarks, isNoteMark, noteAround, textAroundMark } from './notes.ts';
import type { Place, Places } from './places.ts';
import type { SiteAdapter } from './sites/types.ts';
import { positionAt, readTextBlocks, type TextBlock } from './text-block.ts';
import { walkTextBlocks } from './walk.ts';

/** Links that lead to a document of either site. */
const DOCUMENT_LINKS = ['kst-', 'ah-', 'h-tk-', 'h-ek-', 'kv-tk-', 'blg-', 'did=', 'id=20']
  .map((part) => `a[href*="${part}"]`)
  .join(',');

/**
 * The texts of a part of a page that may hold references: those whose words may, and those with a link to a
 * document. One step per container passed or text read; undefined when there was nothing.
 */
export function* textsWithReferences(root: Element, site: SiteAdapter): Generator<TextBlock | undefined> {
  const isMark = (element: Element) => isNoteMark(element, site);
  const isExcluded = (element: Element) => element.matches(site.excluded);
  const read = new Set<Element>();
  for (const block of walkTextBlocks(root, { isMark, isExcluded, accept: mayHoldReference })) {
    if (block) read.add(block.element);
    yield block;
  }
  for (const link of root.querySelectorAll(DOCUMENT_LINKS)) {
    const element = blockOf(link);
    if (!element || read.has(element) || link.closest(site.excluded)) continue;
    read.add(element);
    yield* readTextBlocks([...element.childNodes], element, isMark).filter(({ links }) => links.length > 0);
  }
}

/** Adds a reference found in a block to the places; undefined when the block has left the page meanwhile. */
export function addReference(places: Places, block: TextBlock, reference: SentReference): Place | undefined {
  const start = positionAt(block, reference.start);
  const end = positionAt(block, reference.end, true);
  if (!start.node.isConnected || !end.node.isConnected) return undefined;
  const raw = block.text.slice(reference.start, reference.end).replace(/\s+/g, ' ').trim();
  return places.add({ start, end, raw, reference, block, status: reference.status });
}

/** Adds the marks of those notes that hold references. */
export function addNoteMarks(places: Places, root: Element, site: SiteAdapter): Place[] {
  const bodies = new Set<Element>();
  for (const { reference, start } of places.all()) {
    const body = reference ? noteAround(start.node, site) : null;
    if (body) bodies.add(body);
  }
  if (bodies.size === 0) return [];
  return findNoteMarks(root, site).flatMap(({ element, label, body }) => {
    const around = bodies.has(body) ? textAroundMark(element, site) : undefined;
    const node = around && firstText(element);
    if (!node || places.at({ node, offset: 0 })) return [];
    const start = { node, offset: 0 };
    const end = { node, offset: node.length };
    return [
      places.add({ start, end, raw: label, block: around.block, note: { label, body }, status: 'found' }),
    ];
  });
}

function firstText(element: Element): Text | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (/\S/.test(node.data)) return node;
  }
  return undefined;
}
