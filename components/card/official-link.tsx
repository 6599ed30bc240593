import type { ComponentChildren } from 'preact';
import type { Paper } from '../../lib/documents/paper.ts';
import { OutsideLink } from '../ui/outside-link.tsx';
import type { Texts } from './types.ts';

/** A link to an official place. */
export function OfficialLink({
  texts: { translate },
  url,
  children,
}: {
  texts: Texts;
  url: string;
  children: ComponentChildren;
}) {
  return (
    <OutsideLink url={url} hint={translate('opensInNewTab')}>
      {children}
    </OutsideLink>
  );
}

/** A paper's short name, as a link where it has an official address. */
export function PaperName({ texts, paper: { name, url } }: { texts: Texts; paper: Paper }) {
  const words = <span lang="nl">{name}</span>;
  return url ? (
    <OfficialLink texts={texts} url={url}>
      {words}
    </OfficialLink>
  ) : (
    words
  );
}
