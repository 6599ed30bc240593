import { readExchanges, type Paragraph, type ReadExchange } from '../exchanges/read.ts';
import type { RelatedExchange } from '../exchanges/types.ts';
import { NOTE_MARK } from '../references/normalise.ts';
import { blockOf } from './elements.ts';
import { findNoteMarks, isNoteMark, noteAround } from './notes.ts';
import type { Place } from './places.ts';
import type { SiteAdapter } from './sites/types.ts';
import type { TextBlock } from './text-block.ts';
import { walkTextBlocks } from './walk.ts';

/** What pages with questions and answers have somewhere; without it a page is not read for them. */
const CUE = /Vra(?:ag|gen)\s+\d|(?:leden|lid) van [^.]{1,60}fractie/;

/** The questions and answers of a page, with the way from a place to the exchange it stands in. */
export interface PageExchanges {
  exchanges: ReadExchange[];
  /** The text blocks that an exchange's paragraph indexes count. */
  blocks: TextBlock[];
  /** The exchange that a place stands in, or that a mark of the place's note stands in. */
  around(place: Place): ReadExchange | undefined;
}

/** Reads a page's exchanges; one step per text. The last value yielded is the result. */
export function* readPageExchanges(root: Element, site: SiteAdapter): Generator<PageExchanges | undefined> {
  const blocks: TextBlock[] = [];
  if (CUE.test(root.textContent)) {
    const options = {
      isMark: (element: Element) => isNoteMark(element, site),
      isExcluded: (element: Element) => element.matches(site.excluded) || element.matches(site.noteBodies),
      accept: (text: string) => /\S/.test(text),
    };
    for (const block of walkTextBlocks(root, options)) {
      if (block) blocks.push(block);
      yield undefined;
    }
  }
  const exchanges = readExchanges(blocks.map((block) => paragraphOf(block, site)));
  const byNode = new Map<Node, number>(
    blocks.flatMap(({ nodes }, index) => nodes.map((node) => [node, index] as const)),
  );
  const byBlock = new Map<number, ReadExchange>();
  for (const exchange of exchanges) {
    for (const index of [...(exchange.question ?? []), ...(exchange.answer ?? [])]) {
      if (!byBlock.has(index)) byBlock.set(index, exchange);
    }
  }
  yield {
    exchanges,
    blocks,
    around: (place) => placesToAsk(place, root, site).map(exchangeAt).find(Boolean),
  };

  function exchangeAt(node: Node): ReadExchange | undefined {
    const block = blockOf(node);
    const index = byNode.get(node) ?? blocks.findIndex(({ element }) => element === block);
    return byBlock.get(index);
  }
}

/** An exchange of the page as the card and the popup show it: the page's own words. */
export function describeExchange(
  { exchanges, blocks }: PageExchanges,
  exchange: ReadExchange,
  self: string,
): RelatedExchange {
  const textOf = (indexes: number[] | null) =>
    indexes &&
    indexes
      .map((index) => blocks[index]!.text.replaceAll(NOTE_MARK, '').replace(/\s+/g, ' ').trim())
      .join('\n')
      .replace(
        /^(?:Vraag|Vragen|Antwoord(?:en)?)(?: op)?(?: vra(?:ag|gen))? [\d ,]+(?:(?:en|t\/m) \d+)?[:.]?\s*/,
        '',
      );
  const { question, answer, ...rest } = exchange;
  return {
    ...rest,
    id: `${self}#${exchanges.indexOf(exchange) + 1}`,
    document: self,
    question: textOf(question),
    answer: textOf(answer),
    text: 'excerpt',
    cites: [],
    relation: 'on-page',
  };
}

function paragraphOf({ text, element }: TextBlock, site: SiteAdapter): Paragraph {
  const heading = /^H[1-6]$/.test(element.nodeName);
  const role = element.closest(site.answers)
    ? 'answer'
    : element.closest(site.questions)
      ? 'question'
      : undefined;
  return { text: text.replace(/\s+/g, ' ').trim(), heading, ...(role && { role }) };
}

/** The place itself; for a place in a note the marks of that note. */
function placesToAsk(place: Place, root: Element, site: SiteAdapter): Node[] {
  const body = place.note ? null : noteAround(place.start.node, site);
  if (!body) return [place.start.node];
  return findNoteMarks(root, site)
    .filter((mark) => mark.body === body)
    .map((mark) => mark.element);
}
