import type { ComponentChildren } from 'preact';
import { useTranslate } from './i18n.tsx';
import { OutsideLink } from './outside-link.tsx';

/** A link to an official place; opens beside the page that is being read. */
export function ExternalLink({ url, children }: { url: string; children: ComponentChildren }) {
  const translate = useTranslate();
  return (
    <OutsideLink url={url} hint={translate('opensInNewTab')}>
      {children}
    </OutsideLink>
  );
}
