import { isBlock, isElement, isSkipped, isText } from './elements.ts';
import { readTextBlocks, type TextBlock, type TextRules } from './text-block.ts';

export interface WalkOptions extends TextRules {
  /** Whether a text is worth reading; asked of whole elements, so that their parts need no visit. */
  accept(text: string): boolean;
}

/** A container with more children than this is opened without asking: some part of it would be accepted. */
const WIDE = 12;

/** Blocks passed over from one chance to stop to the next; a step for each would cost more than the blocks. */
const STEP = 48;

/** A container being walked: its next child, and the run of text that stands before that. */
interface Opened {
  element: Element;
  next: Node | null;
  run: Node[];
}

/**
 * Walks a part of a page and yields the texts that `accept` takes, in the order of the page. Visiting text nodes is
 * what costs, so the text of each block is asked for at once and only what `accept` takes is opened; what is passed
 * over yields undefined now and then, so that the caller can stop in between.
 */
export function* walkTextBlocks(root: Element, options: WalkOptions): Generator<TextBlock | undefined> {
  const accepts = (nodes: readonly Node[]) => options.accept(nodes.map((node) => node.textContent).join(''));
  const isLeft = (element: Element) => isSkipped(element) || options.isExcluded(element);
  if (isLeft(root)) return;
  if (!holdsBlocks(root)) {
    if (accepts([root])) yield* readTextBlocks([...root.childNodes], root, options);
    return;
  }
  const opened: Opened[] = [{ element: root, next: root.firstChild, run: [] }];
  for (let container = opened.at(-1); container; container = opened.at(-1)) {
    const passed = container.run.length > 0 ? 0 : passOver(container, options.accept);
    if (passed === STEP) {
      yield undefined;
      continue;
    }
    const child = container.next;
    if (child && !isBlock(child)) {
      if (isElement(child) || (isText(child) && /\S/.test(child.data))) container.run.push(child);
      container.next = child.nextSibling;
      continue;
    }
    if (container.run.length > 0) {
      if (accepts(container.run)) yield* readTextBlocks(container.run, container.element, options);
      container.run = [];
    } else if (!child) opened.pop();
    else {
      const element = child as Element;
      container.next = child.nextSibling;
      if (isLeft(element)) continue;
      if (holdsBlocks(element)) opened.push({ element, next: element.firstChild, run: [] });
      else yield* readTextBlocks([...element.childNodes], element, options);
    }
  }
}

/**
 * Moves a container past the blocks that `accept` does not take, up to {@link STEP} of them, and tells how many. A
 * plain loop, as most of a page goes through here.
 */
function passOver(container: Opened, accept: (text: string) => boolean): number {
  let passed = 0;
  let child = container.next;
  while (passed < STEP && child && isAsked(child) && !accept(child.textContent!)) {
    child = child.nextSibling;
    passed += 1;
  }
  container.next = child;
  return passed;
}

/** Whether a node is a block that is asked for its text; nearly every one is a paragraph. */
function isAsked(node: Node): boolean {
  return node.nodeName === 'P' || (isBlock(node) && !isContainer(node as Element));
}

/** Whether an element is opened without asking: it is wide, or holds containers that are asked each for itself. */
function isContainer(element: Element): boolean {
  const inner = element.firstElementChild?.firstElementChild;
  return element.childElementCount > WIDE || (inner !== null && inner !== undefined && isBlock(inner));
}

function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (isBlock(child)) return true;
  }
  return false;
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
