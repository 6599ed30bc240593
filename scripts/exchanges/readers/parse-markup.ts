import { DomHandler, Parser } from 'htmlparser2';
import { ReadError } from './read-error.ts';

/** A node of parsed markup. */
export type MarkupNode = DomHandler['root']['children'][number];
/** An element of parsed markup. */
export type MarkupElement = Extract<MarkupNode, { attribs: unknown }>;

export interface Markup {
  roots: MarkupNode[];
  /** Elements that the file ends before closing; of HTML, where that is allowed, none. */
  unclosed: number;
}

/** `Node.TEXT_NODE` of the DOM. */
const TEXT_NODE = 3;
/** Deepest nesting that is read; official papers stay below thirty. */
const DEEPEST = 500;

/**
 * Parses XML or HTML. Nothing is fetched, and entities that a file declares itself are never expanded.
 * @throws ReadError when XML declares entities, or the nesting is absurd
 */
export function parseMarkup(text: string, xmlMode: boolean): Markup {
  if (xmlMode && /<!ENTITY\s/.test(text.slice(0, 100_000)))
    throw new ReadError('declares entities of its own, and is not read for safety');
  const handler = new DomHandler();
  let depth = 0;
  const parser = new Parser(
    {
      onparserinit: (self) => handler.onparserinit(self),
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new ReadError(`nests its elements more than ${DEEPEST} deep`);
        handler.onopentag(name, attributes);
      },
      onclosetag() {
        depth -= 1;
        handler.onclosetag();
      },
      ontext: (data) => handler.ontext(data),
      oncdatastart: () => handler.oncdatastart(),
      oncdataend: () => handler.oncdataend(),
      onend: () => handler.onend(),
    },
    { xmlMode, decodeEntities: true },
  );
  parser.write(text);
  const unclosed = xmlMode ? depth : 0;
  parser.end();
  return { roots: handler.root.children, unclosed };
}

export function isElement(node: MarkupNode): node is MarkupElement {
  return 'attribs' in node;
}

export function isText(node: MarkupNode): node is Extract<MarkupNode, { data: string }> {
  return node.nodeType === TEXT_NODE;
}

/** All elements below some nodes, in order. */
export function* elementsOf(nodes: readonly MarkupNode[]): Generator<MarkupElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsOf(node.children);
  }
}

/** The text below a node, white space single. */
export function textOf(node: MarkupNode | readonly MarkupNode[]): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: MarkupNode | readonly MarkupNode[]): string {
  if (Array.isArray(node)) return node.map(rawText).join('');
  const one = node as MarkupNode;
  if (isText(one)) return one.data;
  return 'children' in one ? one.children.map(rawText).join('') : '';
}

/** The first ancestor, or the element itself, that passes a test. */
export function closest(
  element: MarkupElement,
  test: (candidate: MarkupElement) => boolean,
): MarkupElement | undefined {
  for (let at: MarkupNode | null = element; at && isElement(at); at = at.parent as MarkupNode | null) {
    if (test(at)) return at;
  }
  return undefined;
}
