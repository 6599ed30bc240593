import type { TextLink } from '../references/link-references.ts';
import { NOTE_MARK } from '../references/text/note-mark.ts';
import { isBlock, isElement, isSkipped, isText } from './elements.ts';

/** A run of text that reads as one, gathered from the text nodes of a block element. */
export interface TextBlock {
  /** The block element the text stands in. */
  element: Element;
  /** The text as it stands; {@link NOTE_MARK} where a note mark was, a line break for each `<br>`. */
  text: string;
  /** The text nodes it is made of, in order, and the offset in `text` at which each begins. */
  nodes: Text[];
  starts: number[];
  /** The links in it, as offsets in `text`. */
  links: TextLink[];
  /** The note marks in it, and where each stands in `text`. */
  marks: { element: Element; offset: number }[];
  /** Which note of the page it is a part of, as {@link TextToRead} has it. */
  note?: string;
}

/** What stands in a text but is not of it. */
export interface TextRules {
  /** Superscript digits and links to notes. */
  isMark(element: Element): boolean;
  /** Blocks that are not the paper: navigation, the page's own metadata. */
  isExcluded(element: Element): boolean;
}

/**
 * Gathers the text of a run of sibling nodes that hold no block, else of those up to each block: a block inside
 * an inline element ends one text and begins the next.
 */
export function readTextBlocks(nodes: readonly Node[], element: Element, rules: TextRules): TextBlock[] {
  const blocks: TextBlock[] = [];
  let block = emptyBlock(element);
  const flush = (next: Element) => {
    if (block.nodes.length > 0) blocks.push(block);
    block = emptyBlock(next);
  };
  const readChildren = (node: Node) => {
    for (let child = node.firstChild; child; child = child.nextSibling) read(child);
  };
  const read = (node: Node) => {
    if (isText(node)) {
      block.nodes.push(node);
      block.starts.push(block.text.length);
      block.text += node.data;
    } else if (isElement(node) && !isSkipped(node)) {
      if (node.nodeName === 'BR') block.text += '\n';
      else if (rules.isMark(node)) {
        block.marks.push({ element: node, offset: block.text.length });
        block.text += NOTE_MARK;
      } else if (isBlock(node)) {
        flush(node);
        if (!rules.isExcluded(node)) readChildren(node);
        flush(element);
      } else if (node instanceof HTMLAnchorElement && node.href) {
        const within = block;
        const start = block.text.length;
        readChildren(node);
        if (within === block) block.links.push({ start, end: block.text.length, href: node.href });
      } else readChildren(node);
    }
  };
  nodes.forEach(read);
  flush(element);
  return blocks;
}

function emptyBlock(element: Element): TextBlock {
  return { element, text: '', nodes: [], starts: [], links: [], marks: [] };
}

/** A place in a text node. */
export interface TextPosition {
  node: Text;
  offset: number;
}

/** The text node and offset of an offset in a block's text; with `end` the place behind the character before it. */
export function positionAt({ nodes, starts }: TextBlock, offset: number, end = false): TextPosition {
  let index = starts.length - 1;
  while (index > 0 && (end ? starts[index]! >= offset : starts[index]! > offset)) index -= 1;
  const node = nodes[index]!;
  return { node, offset: Math.min(offset - starts[index]!, node.length) };
}

/** The whole of a block's text as a range. */
export function rangeOfBlock(block: TextBlock): Range {
  const range = document.createRange();
  const end = positionAt(block, block.text.length, true);
  range.setStart(block.nodes[0]!, 0);
  range.setEnd(end.node, end.offset);
  return range;
}
