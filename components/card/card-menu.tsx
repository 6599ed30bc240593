import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../ui/icon.tsx';

/** A button that opens a short list of other things to do; opening one closes the other. */
export function CardMenu({
  icon,
  label,
  words,
  children,
}: {
  icon: IconName;
  label: string;
  /** Shown beside the icon, and then its name. */
  words?: string;
  children: ComponentChildren;
}) {
  return (
    <details class="menu" name="card-menu">
      <summary
        class={words ? 'quiet-button' : 'icon-button'}
        aria-label={words ? undefined : label}
        title={label}
      >
        {words}
        <Icon name={icon} />
      </summary>
      <div class="menu-list">{children}</div>
    </details>
  );
}

/** One thing to do: its `data-` attributes say what. */
export function MenuItem({
  children,
  ...data
}: { children: ComponentChildren } & Record<`data-${string}`, unknown>) {
  return (
    <button type="button" class="menu-item" {...data}>
      {children}
    </button>
  );
}
