/** A node of parsed markup, by whichever parser. */
export interface MarkupNode {
  /** As of the DOM's `Node`. */
  nodeType: number;
  parent: MarkupNode | null;
  /** Words of a text, a comment, a processing instruction. */
  data?: string;
  children?: MarkupNode[];
}

/** An element of parsed markup. */
export interface MarkupElement extends MarkupNode {
  name: string;
  attribs: Record<string, string>;
  children: MarkupNode[];
}

/** `Node.TEXT_NODE` of the DOM. */
const TEXT_NODE = 3;

export function isElement(node: MarkupNode): node is MarkupElement {
  return 'attribs' in node;
}

export function isText(node: MarkupNode): node is MarkupNode & { data: string } {
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
  return one.children?.map(rawText).join('') ?? '';
}

/** The first ancestor, or the element itself, that passes a test. */
export function closest(
  element: MarkupElement,
  test: (candidate: MarkupElement) => boolean,
): MarkupElement | undefined {
  for (let at: MarkupNode | null = element; at && isElement(at); at = at.parent) {
    if (test(at)) return at;
  }
  return undefined;
}
