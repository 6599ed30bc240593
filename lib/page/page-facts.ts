import type { PageFacts } from '../references/identify-page.ts';

/** What the page says of itself: its address, its metadata, and the documents it links to. */
export function readPageFacts(): PageFacts {
  return {
    url: location.href,
    meta: [...document.querySelectorAll('meta')].map(({ name, content }) => [name, content]),
    links: [...document.querySelectorAll('a[href*=did]')].map(String),
  };
}
