import type { SentReference } from '../messaging/protocol.ts';
import { showsExchange } from '../exchanges/sign.ts';
import type { PageContext } from '../references/types.ts';
import { NOTE_MARK } from '../references/text/note-mark.ts';
import { hasHint, mayHoldReference } from '../references/trigger.ts';
import { blockOf, isSkipped } from './elements.ts';
import { findNoteMarks, noteAround, textAroundMark, textRules } from './notes.ts';
import type { Place, Places } from './places.ts';
import type { SiteAdapter } from './sites/types.ts';
import { positionAt, readTextBlocks, type TextBlock, type TextPosition } from './text-block.ts';
import { runAround, walkTextBlocks } from './walk.ts';

/** Links that lead to a document of either site. */
const DOCUMENT_LINK = /kst-|ah-|h-[te]k-|kv-tk-|blg-|did=|id=20/;

/**
 * The texts of a part of a page that may hold references: those whose words may, its notes, and those with a link to
 * a document; undefined where there was nothing. `onExchange` is told of a sign of questions and answers.
 */
export function* textsWithReferences(
  root: Element,
  site: SiteAdapter,
  { agenda }: PageContext,
  onExchange: () => void,
): Generator<TextBlock | undefined> {
  if (isOutside(root, site)) return;
  // What a debate says of its agenda, "de brief", has nothing that gives it away.
  const accept = (text: string) => {
    if (!agenda && !hasHint(text)) return false;
    if (showsExchange(text)) onExchange();
    return agenda ? true : mayHoldReference(text);
  };
  const rules = textRules(site);
  const read = new Set<Text>();
  const isNew = ({ links, nodes }: TextBlock) => links.length > 0 && !nodes.some((node) => read.has(node));
  const keep = (block: TextBlock) => block.nodes.forEach((node) => read.add(node));
  for (const block of walkTextBlocks(root, { ...rules, accept })) {
    if (block?.links.length) keep(block);
    yield block;
  }
  for (const [place, body] of document.querySelectorAll(site.noteBodies).entries()) {
    if (!root.contains(body)) continue;
    for (const block of readTextBlocks([...body.childNodes], body, rules)) {
      keep(block);
      yield { ...block, note: `${place + 1} ${body.textContent.trim().slice(0, 6)}` };
    }
  }
  for (const link of root.querySelectorAll('a[href]')) {
    if (!DOCUMENT_LINK.test(link.getAttribute('href') ?? '')) {
      yield undefined;
      continue;
    }
    const element = blockOf(link);
    const words = firstText(link);
    if (!element || !words || read.has(words) || isOutside(link, site)) continue;
    const blocks = readTextBlocks(runAround(link, element), element, rules).filter(isNew);
    blocks.forEach(keep);
    yield* blocks;
  }
}

/** Whether a part of the page stands in one that is not read. */
export function isOutside(part: Element, site: SiteAdapter): boolean {
  for (let around: Element | null = part; around; around = around.parentElement) {
    if (isSkipped(around)) return true;
  }
  return part.closest(site.excluded) !== null;
}

/** Adds a reference found in a block; undefined when the block has left the page or the place is there already. */
export function addReference(places: Places, block: TextBlock, reference: SentReference): Place | undefined {
  const start = positionAt(block, reference.start);
  const end = positionAt(block, reference.end, true);
  if (!start.node.isConnected || !end.node.isConnected || overlaps(places.at(start), start)) return undefined;
  const words = block.text.slice(reference.start, reference.end).replaceAll(NOTE_MARK, '');
  const raw = words.replace(/\s+/g, ' ').trim();
  return places.add({ start, end, raw, reference, block, status: reference.status });
}

/** A text that changed while the page was being read may have been read twice. */
function overlaps(place: Place | undefined, { node, offset }: TextPosition): boolean {
  return place !== undefined && (place.end.node !== node || place.end.offset > offset);
}

/** Adds the marks of those notes that hold references. */
export function addNoteMarks(places: Places, site: SiteAdapter): Place[] {
  const bodies = new Set<Element>();
  if (!document.querySelector(site.noteBodies)) return [];
  for (const { reference, start } of places.all()) {
    const body = reference ? noteAround(start.node, site) : null;
    if (body) bodies.add(body);
  }
  if (bodies.size === 0) return [];
  return findNoteMarks(site).flatMap(({ element, label, body }) => {
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
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (/\S/.test(node.data)) return node;
  }
  return undefined;
}
