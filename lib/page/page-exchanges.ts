import type { QuotedExchange } from '../exchanges/quote.ts';
import type { Paragraph } from '../exchanges/read.ts';
import type { RelatedExchange } from '../exchanges/types.ts';
import { NOTE_MARK } from '../references/text/note-mark.ts';
import { blockOf } from './elements.ts';
import { marksOfNote, noteAround, textRules } from './notes.ts';
import type { Place } from './places.ts';
import type { SiteAdapter } from './sites/types.ts';
import type { TextBlock } from './text-block.ts';
import { walkTextBlocks } from './walk.ts';

/** The questions and answers of a page. */
export interface PageExchanges {
  read: readonly QuotedExchange[];
  /** The text that an exchange's paragraph indexes count. */
  blocks: readonly TextBlock[];
  /** The exchange that a place stands in, or that a mark of the place's note stands in. */
  around(place: Place): QuotedExchange | undefined;
}

/**
 * Gathers a page's texts for its exchanges into `blocks`, one step per text. Notes are no part of them.
 */
export function collectParagraphs(
  root: Element,
  site: SiteAdapter,
  blocks: TextBlock[],
): { texts: Iterator<void>; paragraphs(): Paragraph[] } {
  function* collect(): Generator<void> {
    const options = { ...textRules(site), accept: (text: string) => /\S/.test(text) };
    for (const block of walkTextBlocks(root, options)) {
      if (block && /\S/.test(block.text)) blocks.push(block);
      yield;
    }
  }
  return { texts: collect(), paragraphs: () => blocks.map((block) => paragraphOf(block, site)) };
}

/** Joins exchanges, as read from paragraphs, to the texts of the page they were read from. */
export function joinExchanges(
  read: readonly QuotedExchange[],
  blocks: readonly TextBlock[],
  site: SiteAdapter,
): PageExchanges {
  const byNode = new Map<Node, number>(
    blocks.flatMap(({ nodes }, index) => nodes.map((node) => [node, index] as const)),
  );
  const byBlock = new Map<number, QuotedExchange>();
  for (const exchange of read) {
    for (const index of exchange.paragraphs) {
      if (!byBlock.has(index)) byBlock.set(index, exchange);
    }
  }
  const exchangeAt = (node: Node) => {
    const block = blockOf(node);
    return byBlock.get(byNode.get(node) ?? blocks.findIndex(({ element }) => element === block));
  };
  return { read, blocks, around: (place) => nodesToAsk(place, site).map(exchangeAt).find(Boolean) };
}

/** An exchange of the page as the card and the popup show it: in the page's own words. */
export function ownExchange(
  { paragraphs: _paragraphs, ...exchange }: QuotedExchange,
  self: string,
): RelatedExchange {
  const id = `${self}#${exchange.ordinal}`;
  return { ...exchange, id, document: self, text: 'excerpt', cites: [], relation: 'on-page' };
}

function paragraphOf({ text, element }: TextBlock, site: SiteAdapter): Paragraph {
  const heading = /^H[1-6]$/.test(element.nodeName);
  const role = element.closest(site.answers)
    ? 'answer'
    : element.closest(site.questions)
      ? 'question'
      : undefined;
  return { text: plain(text), ...(heading && { heading }), ...(role && { role }) };
}

function plain(text: string): string {
  return text.replaceAll(NOTE_MARK, '').replace(/\s+/g, ' ').trim();
}

/** The place itself; for a place in a note the marks of that note. */
function nodesToAsk({ note, start }: Place, site: SiteAdapter): Node[] {
  const body = note ? null : noteAround(start.node, site);
  if (!body) return [start.node];
  return marksOfNote(body, site).map(({ element }) => element);
}
