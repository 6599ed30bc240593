import { beforeAll, describe, expect, test } from 'vitest';
import { demoSites } from '../../scripts/demo/demo-sites.ts';
import { clickControl } from '../../scripts/support/controls.ts';
import { openOptions, waitForText } from '../../scripts/support/extension-pages.ts';
import { poll } from '../../scripts/support/poll.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import { storeSaved } from '../../scripts/support/store-saved.ts';
import { savedDocument } from '../support/saved-document.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';
import { name, text } from './support/texts.ts';

/** Enough for most of them to be far from the window. */
const COUNT = 400;
const DOCUMENTS = Array.from({ length: COUNT }, (_, i) =>
  savedDocument({
    id: `kst-${31000 + (i % 20)}-${i}`,
    dossier: String(31000 + (i % 20)),
    title: `Brief ${i} over de uitvoering`,
    savedAt: new Date(Date.UTC(2026, 1, 1) - i * 60_000).toISOString(),
  }),
);

/** What has the focus: the row's document, and the control in it. */
const focused = (page: ReaderPage) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const row = element?.closest<HTMLElement>('.saved-item')?.dataset['id'] ?? '';
    return `${row} ${element?.localName ?? ''}`.trim();
  }, null);
const waitForFocus = (page: ReaderPage, wanted: string) =>
  poll(`The focus on ${wanted}`, async () => (await focused(page)) === wanted || null);
const rows = (page: ReaderPage) => page.evaluate(() => document.querySelectorAll('.saved-item').length, null);

describe.each(FAMILIES)('hundreds of saved documents in %s', (family) => {
  let reader: Reader;
  let page: ReaderPage;
  beforeAll(async () => {
    reader = await openReader(family, demoSites);
    return () => reader.close();
  });
  beforeAll(async () => {
    page = await openOptions(reader.browser, text('optionsEmptyTitle'));
    await storeSaved(page, DOCUMENTS);
    await page.goto('about:blank');
    await page.goto(reader.browser.extensionUrl('options.html'));
    await waitForText(page, 'The options page', /400 stukken/);
  });

  test('are all in the page, for the browser’s own search', async () => {
    await poll('All rows', async () => (await rows(page)) === COUNT || null);
    const words = await page.evaluate(() => document.body.textContent, null);
    expect(words).toContain('Brief 399 over de uitvoering');
  });

  test('by keyboard alone: find one, go to it, write a note, go on to the last', async () => {
    await poll('The search field', async () => {
      if ((await focused(page)) === 'input') return true;
      await page.press('Tab');
      return null;
    });
    await page.type('brief 399');
    await waitForText(page, 'The options page', /1 van 400 stukken/);
    await page.press('ArrowDown');
    await waitForFocus(page, 'kst-31019-399 input');
    await page.press('F2');
    await waitForFocus(page, 'kst-31019-399 textarea');
    await page.type('Voor het debat');
    await page.press('Escape');
    await waitForFocus(page, 'kst-31019-399 input');
    await page.press('Escape');
    await waitForFocus(page, 'input');
    for (const _ of 'brief 399') await page.press('Backspace');
    await waitForText(page, 'The options page', /\b400 stukken/);
    await page.press('ArrowDown');
    await waitForFocus(page, 'kst-31000-0 input');
    await page.press('End');
    await waitForFocus(page, 'kst-31019-399 input');
    const note = () =>
      page.evaluate(
        () => document.activeElement?.closest('.saved-item')?.querySelector('textarea')?.value,
        null,
      );
    await poll('The note', async () => (await note()) === 'Voor het debat');
    expect(await note()).toBe('Voor het debat');
  });

  test('one has an address of its own, also when it is far down', async () => {
    await page.goto('about:blank');
    await page.goto(reader.browser.extensionUrl('options.html#saved/kst-31010-350'));
    await waitForFocus(page, 'kst-31010-350 input');
    const place = () =>
      page.evaluate(() => {
        const { top, bottom } = document.activeElement!.getBoundingClientRect();
        return { top, isInSight: top > 0 && bottom < innerHeight };
      }, null);
    let last = await place();
    // The rows around it get their heights when they are drawn.
    let still = 0;
    await poll('The row at rest', async () => {
      const now = await place();
      still = now.top === last.top ? still + 1 : 0;
      last = now;
      return still === 10;
    });
    expect(last.isInSight).toBe(true);
  });

  test('two pages open at once show the same, and each removal can be undone', async () => {
    const other = await openOptions(reader.browser, /400 stukken/);
    await clickControl(other, name('optionsRemoveNamed').replace('$1', DOCUMENTS[0]!.title));
    await waitForText(other, 'The page itself', /399 stukken/);
    await waitForText(page, 'The other page', /399 stukken/);
    await clickControl(other, name('optionsRemoveNamed').replace('$1', DOCUMENTS[1]!.title));
    await waitForText(page, 'The other page', /398 stukken/);
    await clickControl(other, name('optionsUndo'));
    await waitForText(page, 'The other page', /399 stukken/);
    await clickControl(other, name('optionsUndo'));
    await waitForText(page, 'The other page', /\b400 stukken/);
    expect([...page.errors, ...other.errors]).toEqual([]);
    await other.close();
  });
});
