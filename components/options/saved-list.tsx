import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren, KeyboardEventHandler } from 'preact';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import type { CutGroup, SavedBlock as Block } from './group-saved.ts';
import { bringIntoSight } from './bring-into-sight.ts';
import { SavedBlock } from './saved-block.tsx';
import type { RowState } from './saved-row.ts';
import type { Wanted } from './use-go-to.ts';
import { useFilling } from './use-filling.ts';

/** Rows that are near the window to begin with. */
const NEAR_FIRST = 10;

/** The documents found, all of them; see docs/adr for how thousands stay quick. */
export function SavedList({
  groups,
  laidOut,
  wanted,
  rowOf,
  onKeyDown,
}: {
  groups: readonly CutGroup[];
  /** Another object whenever the list is another one, and not the same with a change in it. */
  laidOut: object;
  wanted: Wanted | undefined;
  rowOf: (document: SavedDocument) => Omit<RowState, 'level'>;
  onKeyDown: KeyboardEventHandler<HTMLElement>;
}) {
  const list = useRef<HTMLDivElement>(null);
  const places = placeBlocks(groups);
  const total = groups.reduce((sum, { documents }) => sum + documents.length, 0);
  const held =
    wanted && [...places.keys()].find(({ documents }) => documents.some(({ id }) => id === wanted.id));
  const filled = useFilling(laidOut, total, held ? places.get(held)! + 1 : 0);
  useLayoutEffect(
    () => (wanted && list.current ? bringIntoSight(list.current, wanted) : undefined),
    [wanted],
  );

  const isThere = (block: Block) => places.get(block)! < filled;
  return (
    <div class="saved-groups" ref={list} onKeyDown={onKeyDown}>
      {groups
        .filter(({ blocks }) => blocks.some(isThere))
        .map((group) => (
          <SavedGroup key={group.dossier ?? 'all'} group={group}>
            {(level) =>
              group.blocks
                .filter(isThere)
                .map((block) => (
                  <SavedBlock
                    key={block.key}
                    block={block}
                    level={level}
                    near={places.get(block)! < NEAR_FIRST}
                    held={block === held}
                    rowOf={(document) => ({ ...rowOf(document), level })}
                  />
                ))
            }
          </SavedGroup>
        ))}
    </div>
  );
}

/** How many rows stand before each block. */
function placeBlocks(groups: readonly CutGroup[]): Map<Block, number> {
  let before = 0;
  const places = new Map<Block, number>();
  for (const block of groups.flatMap(({ blocks }) => blocks)) {
    places.set(block, before);
    before += block.documents.length;
  }
  return places;
}

function SavedGroup({
  group: { dossier, documents },
  children,
}: {
  group: CutGroup;
  children: (level: RowState['level']) => ComponentChildren;
}) {
  const translate = useTranslate();
  const id = useId();
  if (dossier === undefined) {
    return (
      <div role="list" aria-label={translate('optionsSaved')}>
        {children(3)}
      </div>
    );
  }
  return (
    <section class="saved-group" aria-labelledby={id}>
      <h3 id={id} class="group-title">
        {dossier ? translate('dossierNumber', dossier) : translate('optionsNoDossier')}
        <span class="facts">{translate('optionsCount', documents.length)}</span>
      </h3>
      <div role="list" aria-labelledby={id}>
        {children(4)}
      </div>
    </section>
  );
}
