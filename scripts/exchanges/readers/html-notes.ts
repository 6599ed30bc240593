import type { Note } from '../../../lib/papers/types.ts';
import { closest, isElement, textOf, type MarkupElement } from '../../../lib/papers/markup/tree.ts';

/** The notes of a page and the marks that point at them. */
export interface HtmlNotes {
  /** By key. */
  texts: Map<string, Note>;
  /** The key of the note that an element is the mark of. */
  markOf(element: MarkupElement): string | undefined;
  isBody(element: MarkupElement): boolean;
}

const LABEL = /^\s*[[(]?(\d{1,3}|\*{1,3})[\])]?\s*$/;
const NUMBER = /^[[(]?(\d{1,3}|\*{1,3})[\])]?\.? ?(?=\D)/;
const BODY_ID = /^(?:_?ftn|_?edn|fn|footnote|noot)[-_]?\w*\d/i;
const BODY_CLASS = /(?:^|\s)(?:noot|voet|footnote|voetnoot)(?:\s|$)/;

/** Finds notes by the classes and ids that the official sites and Word's HTML give them, and by what marks link to. */
export function findHtmlNotes(all: readonly MarkupElement[]): HtmlNotes {
  const byId = new Map(
    all.flatMap((element) => (element.attribs['id'] ? [[element.attribs['id'], element] as const] : [])),
  );
  // The outermost of those inside each other.
  const bodies = new Set(all.filter((element) => isNoteBody(element) && !isInsideBody(element)));
  const keys = new Map<MarkupElement, string>();
  const texts = new Map<string, Note>();
  const keyOf = (body: MarkupElement): string => {
    const known = keys.get(body);
    if (known !== undefined) return known;
    const key = `note-${keys.size + 1}`;
    keys.set(body, key);
    const text = textOf(body);
    const number = NUMBER.exec(text);
    texts.set(key, {
      number: number?.[1] ?? String(keys.size),
      text: number ? text.slice(number[0].length) : text,
    });
    return key;
  };
  for (const body of bodies) keyOf(body);
  const byNumber = new Map([...texts].map(([key, { number }]) => [number, key] as const).reverse());

  return {
    texts,
    isBody: (element) => bodies.has(element),
    markOf(element) {
      if (!/^(?:a|sup)$/.test(element.name)) return undefined;
      const label = LABEL.exec(textOf(element))?.[1];
      if (!label) return undefined;
      const linked = linkedBody(element, byId, bodies);
      if (linked) return keyOf(linked);
      return element.name === 'sup' || isNoteLink(element) ? byNumber.get(label) : undefined;
    },
  };
}

function isNoteBody(element: MarkupElement): boolean {
  if (element.name === 'a' || element.name === 'sup') return false;
  if (BODY_CLASS.test(element.attribs['class'] ?? '')) return true;
  if (
    element.name === 'li' &&
    closest(element, ({ attribs }) => /(?:^|\s)footnotes(?:\s|$)/.test(attribs['class'] ?? ''))
  )
    return true;
  return /^(?:li|p|div|dd|aside)$/.test(element.name) && BODY_ID.test(element.attribs['id'] ?? '');
}

function linkedBody(
  mark: MarkupElement,
  byId: ReadonlyMap<string, MarkupElement>,
  bodies: ReadonlySet<MarkupElement>,
): MarkupElement | undefined {
  const link = mark.name === 'a' ? mark : mark.children.filter(isElement).find(({ name }) => name === 'a');
  const hash = /#([^#]+)$/.exec(link?.attribs['href'] ?? '')?.[1];
  const click = /supernote-click-(\S+)/.exec(link?.attribs['class'] ?? '')?.[1];
  for (const id of [hash, click]) {
    const target = id === undefined ? undefined : byId.get(id);
    const body = target && closest(target, (element) => bodies.has(element));
    if (body) return body;
  }
  return undefined;
}

function isNoteLink({ attribs }: MarkupElement): boolean {
  return (
    /nootnum|supernote|footnote|(?:^|\s)noot(?:\s|$)/.test(attribs['class'] ?? '') ||
    /^#(?:_?ftn|fn|noot)/i.test(attribs['href'] ?? '')
  );
}

function isInsideBody({ parent }: MarkupElement): boolean {
  return parent !== null && isElement(parent) && closest(parent, isNoteBody) !== undefined;
}
