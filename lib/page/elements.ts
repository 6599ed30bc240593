/** Elements that begin a text of their own; every other element runs on in the text around it. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** Elements whose text is no prose of the page, or is the reader's own. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT BUTTON CODE SVG svg MATH math IFRAME OBJECT CANVAS AUDIO VIDEO KAMERLENS-CARD'.split(
    ' ',
  ),
);

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isBlock(node: Node): boolean {
  return BLOCKS.has(node.nodeName);
}

/**
 * Whether an element's text is passed over; an editable one holds the reader's own. The attribute is asked, not
 * `isContentEditable`, which makes the browser bring its styles up to date.
 */
export function isSkipped(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return SKIPPED.has(element.nodeName) || (editable !== null && editable !== 'false');
}

/** The nearest block around a node. */
export function blockOf(node: Node): Element | null {
  let current: Node | null = node;
  while (current && !(isElement(current) && isBlock(current))) current = current.parentNode;
  return current;
}

/** Whether an element, null for none, is one of these or stands in one of them. */
export function isWithin(element: Element | null, elements: ReadonlySet<Element>): boolean {
  for (let current = element; current; current = current.parentElement) {
    if (elements.has(current)) return true;
  }
  return false;
}
