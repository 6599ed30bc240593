import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ComponentChildren, KeyboardEventHandler } from 'preact';
import type { SavedDocument } from '../../lib/storage/types.ts';
import { useTranslate } from '../ui/i18n.tsx';
import type { CutGroup } from './group-saved.ts';
import { SavedBlock } from './saved-block.tsx';
import type { RowState } from './saved-row.ts';
import type { Wanted } from './use-go-to.ts';
import { useFilling } from './use-filling.ts';

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
  const blocks = groups.flatMap((group) => group.blocks);
  const held = wanted
    ? blocks.findIndex(({ documents }) => documents.some(({ id }) => id === wanted.id))
    : -1;
  const filled = useFilling(laidOut, blocks.length, held + 1);
  useLayoutEffect(() => {
    if (wanted && list.current) bringIntoSight(list.current, wanted);
  }, [wanted]);

  let before = 0;
  return (
    <div class="saved-groups" ref={list} onKeyDown={onKeyDown}>
      {groups.map((group) => {
        const first = before;
        before += group.blocks.length;
        if (first >= filled) return null;
        return (
          <SavedGroup key={group.dossier ?? 'all'} group={group}>
            {(level) =>
              group.blocks
                .slice(0, filled - first)
                .map((block, place) => (
                  <SavedBlock
                    key={block.key}
                    block={block}
                    level={level}
                    near={first + place === 0}
                    held={first + place === held}
                    rowOf={(document) => ({ ...rowOf(document), level })}
                  />
                ))
            }
          </SavedGroup>
        );
      })}
    </div>
  );
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

/** Rows out of sight have a height by estimate: once those around it are laid out, its place is looked up again. */
function bringIntoSight(list: HTMLElement, { id, part, block }: Wanted): void {
  const row = list.querySelector<HTMLElement>(`.saved-item[data-id="${CSS.escape(id)}"]`);
  if (!row) return;
  const scroll = () => row.scrollIntoView({ block, behavior: 'instant' });
  scroll();
  const focused = part === 'note' ? '.note textarea' : '.check input';
  if (part !== 'none') row.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  requestAnimationFrame(() => requestAnimationFrame(scroll));
}
