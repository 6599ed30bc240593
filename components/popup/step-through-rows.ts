/**
 * Arrow keys lead from row to row through the lists around them, Home and End to a list's first and last row, and the
 * arrow up from its first row back to its search field. Choices and menus keep their arrow keys.
 */
export function stepThroughRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const from = event.target as HTMLElement;
  if (from.closest('select, .popup-menu') || event.altKey || event.ctrlKey || event.metaKey) return;
  const to = goalOf(event.key, from, event.currentTarget);
  if (!to) return;
  event.preventDefault();
  to.focus();
}

function goalOf(key: string, from: Element, report: Element): HTMLElement | null | undefined {
  const list = from.closest('section');
  const row = from.closest('li');
  const own = [...(list?.querySelectorAll('li') ?? [])];
  if (!row) return key === 'ArrowDown' ? control(own[0]) : undefined;
  const rows = [...report.querySelectorAll('li')];
  const at = rows.indexOf(row);
  switch (key) {
    case 'ArrowDown':
      return control(rows[at + 1]);
    case 'ArrowUp':
      return (
        (row === own[0] ? list?.querySelector<HTMLElement>('[type=search]') : null) ?? control(rows[at - 1])
      );
    case 'Home':
      return control(own[0]);
    case 'End':
      return control(own.at(-1));
  }
  return undefined;
}

const control = (row: Element | undefined) => row?.querySelector<HTMLElement>('button, a[href]');
