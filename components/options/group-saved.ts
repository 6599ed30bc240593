import type { SavedDocument } from '../../lib/storage/types.ts';

/** Documents under one heading: those of a dossier, or of none; without a heading when `dossier` is absent. */
export interface SavedGroup {
  dossier?: string;
  documents: readonly SavedDocument[];
}

/** The documents as one group, or a group for each dossier: in the order of their first documents, "none" last. */
export function groupSaved(documents: readonly SavedDocument[], byDossier: boolean): SavedGroup[] {
  if (!byDossier) return [{ documents }];
  const groups = new Map<string, SavedDocument[]>();
  for (const document of documents) {
    const dossier = document.dossier ?? '';
    const group = groups.get(dossier);
    if (group) group.push(document);
    else groups.set(dossier, [document]);
  }
  const none = groups.get('');
  groups.delete('');
  if (none) groups.set('', none);
  return Array.from(groups, ([dossier, documents]) => ({ dossier, documents }));
}

/** Part of a group that is drawn as one. */
export interface SavedBlock {
  key: string;
  documents: readonly SavedDocument[];
}

/** A group in blocks. */
export interface CutGroup extends SavedGroup {
  blocks: readonly SavedBlock[];
}

/** Documents in one new block: few enough to draw within a frame, enough to have few blocks. */
const BLOCK = 10;

/**
 * The groups cut into blocks. A document stays in the block that it has in `before`, which grows and shrinks by what
 * comes and goes, so that a row keeps its place in the page and with it the focus; a block that did not change is the
 * very same object, so that nothing needs to be drawn anew for it.
 */
export function cutGroups(groups: readonly SavedGroup[], before: readonly CutGroup[] = []): CutGroup[] {
  const blocksBefore = before.flatMap(({ blocks }) => blocks);
  const known = new Map(blocksBefore.map((block) => [block.key, block]));
  const keys = new Map(blocksBefore.flatMap(({ key, documents }) => documents.map(({ id }) => [id, key])));
  const used = new Set<string>();
  let fresh = blocksBefore.reduce((most, { key }) => Math.max(most, Number(key)), 0) + 1;

  return groups.map((group) => {
    const blocks: { key: string; documents: SavedDocument[] }[] = [];
    for (const document of group.documents) {
      const current = blocks.at(-1);
      const own = keys.get(document.id);
      const isFree = own === undefined || used.has(own);
      const room = current && current.documents.length < BLOCK * (known.has(current.key) ? 2 : 1);
      if (current && (own === current.key || (isFree && room))) {
        current.documents.push(document);
        continue;
      }
      const key = isFree ? String(fresh++) : own;
      used.add(key);
      blocks.push({ key, documents: [document] });
    }
    return { ...group, blocks: blocks.map((block) => sameOr(known.get(block.key), block)) };
  });
}

function sameOr(before: SavedBlock | undefined, now: SavedBlock): SavedBlock {
  const isSame =
    before?.documents.length === now.documents.length &&
    before.documents.every((document, place) => document === now.documents[place]);
  return isSame ? before : now;
}
