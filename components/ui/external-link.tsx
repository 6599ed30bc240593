import type { ComponentChildren } from 'preact';
import { useTranslate } from './i18n.tsx';
import { Icon } from './icon.tsx';

/** A link to an official place; opens beside the page that is being read. */
export function ExternalLink({ url, children }: { url: string; children: ComponentChildren }) {
  const translate = useTranslate();
  return (
    <a class="link" href={url} target="_blank" rel="noreferrer noopener">
      <span>{children}</span>
      <Icon name="external" />
      <span class="visually-hidden">{translate('opensInNewTab')}</span>
    </a>
  );
}
