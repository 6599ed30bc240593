import type { ReaderPage } from '../../../scripts/support/reader-browser.ts';

/**
 * Compares a page's document with what the browser makes of its source without us: '' when they are the same but
 * for our own host element, else the first place where they differ.
 * @param source the page's HTML as served; it must have no scripts.
 */
export function pageChanges(page: ReaderPage, source: string): Promise<string> {
  return page.evaluate((source) => {
    const now = document.documentElement.cloneNode(true) as Element;
    for (const host of now.querySelectorAll('kamerlens-card')) host.remove();
    const is = now.outerHTML;
    const was = new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML;
    if (is === was) return '';
    let at = 0;
    while (is[at] === was[at]) at++;
    return `was: ${was.slice(at - 40, at + 120)}\nis: ${is.slice(at - 40, at + 120)}`;
  }, source);
}
