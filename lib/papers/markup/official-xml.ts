import type { Note, Paper } from '../types.ts';
import { collectBlocks, type ElementRole } from './collect-blocks.ts';
import { elementsOf, isElement, textOf, type MarkupElement, type MarkupNode } from './tree.ts';

/** Elements of the official schema whose content is one block. */
const BLOCKS: Record<string, ElementRole> = {
  al: { as: 'block' },
  tekstregel: { as: 'block' },
  dossiernr: { as: 'block' },
  stuknr: { as: 'block' },
  datumtekst: { as: 'block' },
  kamervraagnummer: { as: 'block' },
  kamervraagomschrijving: { as: 'block' },
  kamervraagonderwerp: { as: 'block' },
  aanhef: { as: 'block' },
  ondertekening: { as: 'block' },
  naam: { as: 'inline' },
  li: { as: 'block', kind: 'list-item', solid: true },
  row: { as: 'block', kind: 'table', solid: true },
  kop: { as: 'block', kind: 'heading', solid: true },
  titel: { as: 'block', kind: 'heading', solid: true },
  tussenkop: { as: 'block', kind: 'heading', solid: true },
  'item-titel': { as: 'block', kind: 'heading', solid: true },
  spreker: { as: 'block', kind: 'heading', solid: true },
  vraag: { as: 'block', role: 'question' },
  antwoord: { as: 'block', role: 'answer' },
  metadata: { as: 'nothing' },
  nadruk: { as: 'inline' },
};
const OFFICIAL = 'https://zoek.officielebekendmakingen.nl/';

/** Reads the parsed XML of a Kamerstuk, of written questions or of a debate. */
export function readOfficialXml(roots: readonly MarkupNode[]): Paper {
  const notes = new Map<string, Note>();
  const blocks = collectBlocks(roots, (element) => roleOf(element, notes));
  const meta = metaOf(roots);
  const id = meta.get('DC.identifier') ?? idOfAddress(meta.get('OVERHEIDop.externMetadataRecord'));
  const title = meta.get('DC.title');
  const date = meta.get('DCTERMS.issued') ?? meta.get('DCTERMS.available');
  return {
    ...(id && { id }),
    format: 'xml',
    blocks,
    notes,
    meta: { ...(title && { title }), ...(date && { date }) },
  };
}

function roleOf(element: MarkupElement, notes: Map<string, Note>): ElementRole {
  const { name, attribs } = element;
  if (name === 'noot') return { as: 'mark', note: takeNote(element, notes) };
  if (name === 'extref') {
    const target = attribs['doc'] ?? '';
    return target
      ? { as: 'link', href: /^https?:/.test(target) ? target : OFFICIAL + target }
      : { as: 'inline' };
  }
  // The schema parts a name's pieces, and prints the space between them itself.
  if (name === 'voorvoegsels' || name === 'voornaam' || name === 'functie')
    return { as: 'text', text: `${textOf(element.children)} ` };
  // The number of a question or an answer stands above it; any other is part of its heading or item.
  if (name === 'nr')
    return /^(?:vraag|antwoord)$/.test(parentName(element)) ? { as: 'block' } : { as: 'inline' };
  return BLOCKS[name] ?? { as: 'inline' };
}

function takeNote(element: MarkupElement, notes: Map<string, Note>): string {
  const key = element.attribs['id'] ?? `note-${notes.size + 1}`;
  const isNumber = (node: MarkupNode) => isElement(node) && node.name === 'noot.nr';
  const number = element.children.find(isNumber);
  const text = textOf(element.children.filter((node) => !isNumber(node)));
  notes.set(key, { number: number ? textOf(number) : String(notes.size + 1), text });
  return key;
}

function metaOf(roots: readonly MarkupNode[]): Map<string, string> {
  const meta = new Map<string, string>();
  for (const { name, attribs } of elementsOf(roots)) {
    const key = attribs['name'];
    const content = attribs['content'];
    if (name === 'meta' && key && content && !meta.has(key)) meta.set(key, content);
  }
  return meta;
}

/** "https://zoek.officielebekendmakingen.nl/h-tk-20172018-70-3/metadata.xml" */
function idOfAddress(address: string | undefined): string | undefined {
  return /\/([a-z]{1,4}-[\w-]+)\/metadata\.xml$/.exec(address ?? '')?.[1];
}

function parentName({ parent }: MarkupElement): string {
  return parent && isElement(parent) ? parent.name : '';
}
