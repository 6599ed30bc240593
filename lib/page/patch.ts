import type { Markup, MarkupElement } from '../markup/types.ts';
import { isElement } from './elements.ts';

const SVG = 'http://www.w3.org/2000/svg';
const TAGS =
  /^(?:a|article|blockquote|button|datalist|details|div|footer|form|h[2-4]|header|input|label|li|mark|option|p|path|section|small|span|summary|svg|textarea|ul)$/;

/** What the reader changed stays: a fold that was opened, what was typed, and what card-form.ts knows of that. */
const OWN = ['open', 'value', 'data-kept', 'data-sent'];

/**
 * Makes an element hold what the markup says, with text nodes and plain elements alone. Where the same thing
 * (tag, and `data-key`) stands in the same place its element stays, and with it the focus, what is scrolled, and
 * what is folded open.
 */
export function patch(parent: Element, children: readonly Markup[]): void {
  for (const [index, markup] of children.entries()) {
    const there = parent.childNodes[index];
    const node = typeof markup === 'string' ? textFor(there, markup) : elementFor(there, markup);
    if (node !== there) {
      if (there) there.replaceWith(node);
      else parent.append(node);
    }
  }
  while (parent.childNodes.length > children.length) parent.lastChild?.remove();
}

function textFor(there: ChildNode | undefined, text: string): ChildNode {
  if (there?.nodeType !== Node.TEXT_NODE) return document.createTextNode(text);
  if (there.nodeValue !== text) there.nodeValue = text;
  return there;
}

function elementFor(there: ChildNode | undefined, [tag, attributes, ...children]: MarkupElement): Element {
  if (!TAGS.test(tag)) throw new Error(`No element that a card has: ${tag}`);
  const isSame =
    there &&
    isElement(there) &&
    there.localName === tag &&
    there.getAttribute('data-key') === (attributes['data-key'] ?? null);
  const isDrawing = tag === 'svg' || tag === 'path';
  const element = isSame
    ? there
    : isDrawing
      ? document.createElementNS(SVG, tag)
      : document.createElement(tag);
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes) && !OWN.includes(name)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    const isKept = isSame && OWN.includes(name);
    if (!isKept && isHarmless(name, value) && element.getAttribute(name) !== value)
      element.setAttribute(name, value);
  }
  patch(element, children);
  return element;
}

/** Nothing that runs or sends, and no address but that of a page. Of an attribute's name capitals mean nothing. */
function isHarmless(name: string, value: string): boolean {
  if (/^(?:on|style|src|action|formaction|ping)/i.test(name)) return false;
  return !/href$/i.test(name) || value.startsWith('https://');
}
