import { blockOf, isSkipped } from './elements.ts';
import type { SiteAdapter } from './sites/types.ts';
import type { NoteLink } from './places.ts';
import { readTextBlocks, type TextBlock, type TextRules } from './text-block.ts';
import { runAround } from './walk.ts';

/** A mark in the text, "18", and the note it points at. */
export interface NoteMark extends NoteLink {
  element: Element;
}

const LABEL = /^\s*[[(]?(\d{1,3}|\*{1,3})[\])]?\s*$/;
/** The number that a note begins with. */
const LEAD = /^\s*[[(]?(\d{1,3}|\*{1,3})[\])]?\.? ?(?=\D)/;

const EVERYTHING: TextRules = { isMark: () => false, isExcluded: () => false };

/** What of a site's pages stands in a text but is not of it; notes are texts of their own. */
export function textRules(site: SiteAdapter): TextRules {
  const excluded = `${site.excluded},${site.noteBodies}`;
  return {
    isMark: (element) => isNoteMark(element, site),
    isExcluded: (element) => element.matches(excluded),
  };
}

/** Whether an element is a note mark: markup that the site uses for one, around a number or asterisk. */
function isNoteMark(element: Element, site: SiteAdapter): boolean {
  return element.matches(site.noteMarks) && LABEL.test(element.textContent);
}

/** The note that a node stands in, if any. */
export function noteAround(node: Node, site: SiteAdapter): Element | null {
  return node.parentElement?.closest(site.noteBodies) ?? null;
}

/** All marks on a page whose note is on the page too, in order. */
export function findNoteMarks(site: SiteAdapter): NoteMark[] {
  const found = [...document.querySelectorAll(site.noteMarks)].flatMap((element) => {
    const label = LABEL.exec(element.textContent)?.[1];
    // A link inside a superscript is the mark; the superscript around it is not a second one.
    if (!label || element.querySelector(site.noteMarks) || isSkipped(element) || noteAround(element, site))
      return [];
    return [{ element, label, linked: linkedNote(element, site) }];
  });
  if (found.length === 0) return [];
  const linkedTo = new Set(found.map(({ linked }) => linked));
  const byLabel = notesByLabel(site);
  return found.flatMap(({ element, label, linked }) => {
    const body = linked ?? byLabel.get(label);
    // A bare number is no mark of a note that has one with a link: it is a power, as in m².
    return body && (linked || !linkedTo.has(body)) ? [{ element, label, body }] : [];
  });
}

/** The marks of one note. */
export function marksOfNote(body: Element, site: SiteAdapter): NoteMark[] {
  return findNoteMarks(site).filter((mark) => mark.body === body);
}

/** A note's own text, without its number. */
export function noteText({ label, body }: NoteLink): string {
  const blocks = readTextBlocks([...body.childNodes], body, EVERYTHING);
  const text = blocks
    .map((block) => block.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const number = LEAD.exec(text);
  return number?.[1] === label ? text.slice(number[0].length) : text;
}

/** The text that a mark stands in, and where in it. */
export function textAroundMark(
  mark: Element,
  site: SiteAdapter,
): { block: TextBlock; offset: number } | undefined {
  const element = blockOf(mark);
  const blocks = element ? readTextBlocks(runAround(mark, element), element, textRules(site)) : [];
  for (const block of blocks) {
    const found = block.marks.find((one) => one.element.contains(mark));
    if (found) return { block, offset: found.offset };
  }
  return undefined;
}

function linkedNote(mark: Element, site: SiteAdapter): Element | undefined {
  const link = mark.closest('a') ?? mark.querySelector('a');
  const hash = link?.hash.slice(1);
  const click = /supernote-click-(\S+)/.exec(link?.className ?? '')?.[1];
  for (const id of [hash, click]) {
    const target = id ? document.getElementById(decoded(id)) : null;
    const body = target?.closest(site.noteBodies) ?? target?.querySelector(site.noteBodies) ?? target;
    if (body && !body.contains(mark)) return body;
  }
  return undefined;
}

/** An id as a page wrote it in an address, which need not be a sound one. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function notesByLabel(site: SiteAdapter): Map<string, Element> {
  const notes = new Map<string, Element>();
  for (const body of document.querySelectorAll(site.noteBodies)) {
    const label = LEAD.exec(body.textContent)?.[1];
    if (label && !notes.has(label)) notes.set(label, body);
  }
  return notes;
}
