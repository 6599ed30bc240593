import { isBlock, isElement, isSkipped, isText } from './elements.ts';
import { readTextBlocks, type TextBlock, type TextRules } from './text-block.ts';

export interface WalkOptions extends TextRules {
  /** Whether a text is worth reading; asked of whole elements, so that their parts need no visit. */
  accept(text: string): boolean;
}

/** A container with more children than this is opened without asking: some part of it would be accepted. */
const WIDE = 12;

/** Texts passed over from one chance to stop to the next; a step for each would cost more than the texts. */
const STEP = 16;

/**
 * Walks a part of a page and yields the texts that `accept` takes, in the order of the page. Visiting text nodes is
 * what costs, so the text of each container is asked for at once and only what `accept` takes is opened; a
 * container that yields nothing yields undefined, so that the caller can stop in between.
 */
export function* walkTextBlocks(root: Element, options: WalkOptions): Generator<TextBlock | undefined> {
  // An element still to open, or a run of nodes that stand between the blocks of one.
  const pending: (Element | Run)[] = [root];
  let passed = 0;
  for (let next = pending.pop(); next; next = pending.pop()) {
    if ('nodes' in next) {
      if (options.accept(next.nodes.map((node) => node.textContent).join(''))) {
        yield* readTextBlocks(next.nodes, next.element, options);
      }
      continue;
    }
    if (next.childElementCount <= WIDE && !isNested(next) && !options.accept(next.textContent)) {
      if (++passed % STEP === 0) yield undefined;
    } else if (isSkipped(next) || options.isExcluded(next)) {
      continue;
    } else if (holdsBlocks(next)) {
      const parts = partsOf(next);
      for (let index = parts.length - 1; index >= 0; index -= 1) pending.push(parts[index]!);
    } else yield* readTextBlocks([...next.childNodes], next, options);
  }
}

interface Run {
  nodes: Node[];
  element: Element;
}

/** Whether an element holds containers, to be asked each for itself: no text is asked for at every level. */
function isNested(element: Element): boolean {
  if (element.nodeName === 'P') return false;
  const inner = element.firstElementChild?.firstElementChild;
  return inner !== null && inner !== undefined && isBlock(inner);
}

function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (isBlock(child)) return true;
  }
  return false;
}

/** The block children of a container and the runs of text between them, in order. */
function partsOf(element: Element): (Element | Run)[] {
  const parts: (Element | Run)[] = [];
  let run: Run | undefined;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isElement(child) && isBlock(child)) {
      parts.push(child);
      run = undefined;
    } else if (isElement(child) || (isText(child) && /\S/.test(child.data))) {
      if (!run) parts.push((run = { nodes: [], element }));
      run.nodes.push(child);
    }
  }
  return parts;
}

/** The run of text that a node of a block element stands in: what is around it, up to the blocks beside that. */
export function runAround(node: Node, element: Element): Node[] {
  let first = node;
  while (first.parentNode && first.parentNode !== element) first = first.parentNode;
  while (first.previousSibling && !isBlock(first.previousSibling)) first = first.previousSibling;
  const nodes: Node[] = [];
  for (let next: Node | null = first; next && !isBlock(next); next = next.nextSibling) nodes.push(next);
  return nodes;
}
