import type { KeyboardEventHandler } from 'preact';
import { rowCommand } from './row-command.ts';

/** What the keys of the list lead to; `id` is the row that has the focus. */
export interface RowKeyActions {
  /** Goes on by so many rows; with `extend`, everything on the way is selected. */
  onMove: (id: string, by: number, extend: boolean) => void;
  onOpen: (id: string) => void;
  onNote: (id: string) => void;
  onRemove: (id: string) => void;
  onSelectAll: () => void;
  /** Out of the list. */
  onLeave: () => void;
  /** Out of a field in the row, back to the row. */
  onBack: (id: string) => void;
}

/** Takes the keys of the list; what is typed in a field of a row stays the field's. */
export function rowKeys(actions: RowKeyActions): KeyboardEventHandler<HTMLElement> {
  return (event) => {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('.saved-item')?.dataset['id'];
    if (id === undefined || event.isComposing) return;
    const isField = target.matches('textarea, input:not([type=checkbox])');
    const command = rowCommand(event, target.matches('.check input'));
    if (!command || (isField && command.do !== 'leave')) return;
    event.preventDefault();
    switch (command.do) {
      case 'move':
        actions.onMove(id, command.by, command.extend);
        break;
      case 'open':
        actions.onOpen(id);
        break;
      case 'note':
        actions.onNote(id);
        break;
      case 'remove':
        actions.onRemove(id);
        break;
      case 'all':
        actions.onSelectAll();
        break;
      case 'leave':
        if (isField) actions.onBack(id);
        else actions.onLeave();
    }
  };
}
