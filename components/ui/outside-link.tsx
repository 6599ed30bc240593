import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** A link that opens beside the page that is being read; `hint` says so to who does not see the icon. */
export function OutsideLink({
  url,
  hint,
  children,
}: {
  url: string;
  hint: string;
  children: ComponentChildren;
}) {
  return (
    <a class="link" href={url} target="_blank" rel="noreferrer noopener">
      <span>{children}</span>
      <Icon name="external" />
      <span class="visually-hidden">{hint}</span>
    </a>
  );
}
