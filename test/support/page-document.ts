import { HOST_NAME } from '../../lib/page/card-host.ts';

/** Makes HTML the page's body. Scripts in it do not run, as in what a reader of files would show. */
export function showPage(html: string): void {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html');
  document.body.replaceChildren(...body.childNodes);
  scrollTo(0, 0);
}

/** Adds HTML to the end of an element, as a script of the page would. */
export function addHtml(element: Element, html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  element.append(...body.childNodes);
}

/** The one element that a selector stands for. */
export function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No ${selector} on the page`);
  return element;
}

/** The page's own document, to the last byte, without the one element of ours. */
export function serialisePage(): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  copy.querySelector(HOST_NAME)?.remove();
  return new XMLSerializer().serializeToString(copy);
}

/** The range of words on the page, also when they run over several text nodes. */
export function rangeOfWords(words: string): Range {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const start = nodes
    .map(({ data }) => data)
    .join('')
    .indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not on the page`);
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const at = start - before;
    if (at >= 0 && at < node.length) range.setStart(node, at);
    const end = at + words.length;
    if (end > 0 && end <= node.length) range.setEnd(node, end);
    before += node.length;
  }
  return range;
}

/** The words painted with a status, in the order they were painted. */
export function painted(status: string): string[] {
  return [...(CSS.highlights.get(`kamerlens-${status}`) ?? [])].map((painting) => {
    const range = document.createRange();
    range.setStart(painting.startContainer, painting.startOffset);
    range.setEnd(painting.endContainer, painting.endOffset);
    return range.toString().replace(/\s+/g, ' ');
  });
}
