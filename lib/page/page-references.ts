import { extractCandidates } from '../references/extract.ts';
import type { Candidate } from '../references/candidate.ts';
import { idOfAddress } from '../references/identifiers.ts';
import { parseId } from '../documents/ids.ts';
import { sentenceAround } from '../references/sentence.ts';
import { mayHoldReference } from '../references/trigger.ts';
import type { PageContext } from '../references/types.ts';
import { isSkipped } from './elements.ts';
import { findNoteMarks, isNoteMark, noteAround, sentenceOfMark } from './notes.ts';
import type { Place, Places } from './places.ts';
import type { SiteAdapter } from './sites/types.ts';
import { positionAt, type TextBlock } from './text-block.ts';
import { walkTextBlocks } from './walk.ts';

/** Links that lead to a document of either site. */
const DOCUMENT_LINKS = ['kst-', 'ah-', 'h-tk-', 'h-ek-', 'kv-tk-', 'blg-', 'did=', 'id=20']
  .map((part) => `a[href*="${part}"]`)
  .join(',');

/** Finds the references of a page, and the note marks that lead to some, and adds them to its places. */
export interface PageReferences {
  /** One step per container passed and text read; yields the places it added. */
  scan(root: Element): Generator<Place[]>;
}

export function createPageReferences(
  places: Places,
  site: SiteAdapter,
  page: () => PageContext,
): PageReferences {
  const isMark = (element: Element) => isNoteMark(element, site);
  const isExcluded = (element: Element) => element.matches(site.excluded);

  function* scan(root: Element): Generator<Place[]> {
    for (const block of walkTextBlocks(root, { isMark, isExcluded, accept: mayHoldReference })) {
      yield block ? addReferences(block) : [];
    }
    for (const link of root.querySelectorAll<HTMLAnchorElement>(DOCUMENT_LINKS)) yield addLink(link);
    yield addNoteMarks(root);
  }

  function addReferences(block: TextBlock): Place[] {
    return extractCandidates(block.text, page()).flatMap((candidate) => {
      const start = positionAt(block, candidate.start);
      const end = positionAt(block, candidate.end, true);
      const link = linkWithin(start.node, end.node);
      const linked = link && documentOf(link);
      if (linked && linked === page().self) return [];
      const sentence = sentenceAround(block.text, candidate.start, candidate.end);
      return [
        places.add({
          start,
          end,
          element: block.element,
          candidate: linked ? confirmed(candidate, linked) : candidate,
          sentence,
          status: null,
          ...(link && { link }),
        }),
      ];
    });
  }

  /** A link to a document whose words say nothing of it: "deze brief". */
  function addLink(link: HTMLAnchorElement): Place[] {
    const target = documentOf(link);
    const texts = textNodes(link);
    const [first, last] = [texts[0], texts.at(-1)];
    if (!target || !first || !last || target === page().self || link.closest(site.excluded)) return [];
    if (texts.some((node) => places.at({ node, offset: 1 }))) return [];
    const raw = link.textContent;
    const kind = parseId(target)?.kind ?? 'kamerstuk';
    return [
      places.add({
        start: { node: first, offset: 0 },
        end: { node: last, offset: last.length },
        element: link,
        candidate: {
          kind,
          start: 0,
          end: raw.length,
          raw,
          targets: [target],
          form: 'LINK',
          evidence: 'label',
        },
        sentence: link.parentElement?.textContent.replace(/\s+/g, ' ').trim().slice(0, 600) ?? raw,
        status: null,
        link,
      }),
    ];
  }

  function addNoteMarks(root: Element): Place[] {
    const bodies = new Map<Element, Place[]>();
    for (const place of places.all()) {
      const body = place.candidate ? noteAround(place.start.node, site) : null;
      if (body) bodies.set(body, [...(bodies.get(body) ?? []), place]);
    }
    if (bodies.size === 0) return [];
    return findNoteMarks(root.ownerDocument.body, site).flatMap((mark) => {
      const inside = bodies.get(mark.body);
      const node = textNodes(mark.element)[0];
      if (!inside || !node || places.at({ node, offset: 0 })) return [];
      const sentence = sentenceOfMark(mark, site);
      // The sentence that uses a note's reference is the one its mark stands in.
      for (const place of inside) place.sentence = sentence || place.sentence;
      return [
        places.add({
          start: { node, offset: 0 },
          end: { node, offset: node.length },
          element: mark.element,
          sentence,
          note: { label: mark.label, body: mark.body },
          status: 'found',
        }),
      ];
    });
  }

  return { scan };
}

/** The site's own link is the publisher's word: it outranks what the text makes one think. */
function confirmed(candidate: Candidate, target: string): Candidate {
  if (candidate.targets.length === 1 && candidate.targets[0] === target) return candidate;
  const { needs: _needs, ...rest } = candidate;
  return { ...rest, kind: parseId(target)?.kind ?? candidate.kind, targets: [target], evidence: 'label' };
}

function documentOf(link: HTMLAnchorElement): string | undefined {
  if (!/(?:^|\.)(?:tweedekamer|officielebekendmakingen|overheid)\.nl$/.test(link.hostname)) return undefined;
  return idOfAddress(link.pathname + link.search);
}

/** The link that a reference stands in, or that stands in it. */
function linkWithin(start: Node, end: Node): HTMLAnchorElement | undefined {
  return (end.parentElement?.closest('a[href]') ?? start.parentElement?.closest('a[href]') ?? undefined) as
    HTMLAnchorElement | undefined;
}

function textNodes(element: Element): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (/\S/.test(node.data) && !isSkipped(node.parentElement!)) nodes.push(node);
  }
  return nodes;
}
