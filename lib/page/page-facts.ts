import type { PageFacts } from '../references/identify-page.ts';

/** What the page says of itself: its address and its metadata. */
export function readPageFacts(): PageFacts {
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name]');
  const meta = Object.fromEntries([...metas].map(({ name, content }) => [name, content.trim()]));
  return { url: location.href, meta };
}
