import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO, demoSites } from '../../scripts/demo/demo-sites.ts';
import { cardText } from '../../scripts/support/card.ts';
import { openOptions, waitForText } from '../../scripts/support/extension-pages.ts';
import { poll } from '../../scripts/support/poll.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';
import { name, text } from './support/texts.ts';

/** What a screen reader calls the control that has the focus, also within the card; '' when none has it. */
const focused = (page: ReaderPage) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return '';
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : undefined;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent).replace(/\s+/g, ' ').trim();
  }, null);

/** What the cards of the demo page are called, in the order of its references and marks of notes, as far as the one to save. */
const TITLES = [
  'Noot 18',
  'Noot 19',
  'Gevestigd, maar niet thuis',
  'Noot 20',
  'verbetertraject',
  'Omzien naar elkaar',
  'Integratie in zicht?',
];

/** Presses Tab until the control whose name begins with `wanted` has the focus. */
async function tabTo(page: ReaderPage, wanted: string): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const now = await focused(page);
    if (now.startsWith(wanted)) return;
    passed.push(now);
    await page.press('Tab');
  }
  throw new Error(`Tab does not come to "${wanted}". It came to: ${passed.join(' | ')}.`);
}

describe.each(FAMILIES)('without a mouse, in %s', (family) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(family, demoSites);
  });
  afterAll(() => reader.close());

  test('from a reference to its card, to a saved document with a note, to a file', async () => {
    const page = await reader.read(DEMO.consultation);
    // A browser hands its own shortcuts to the background, where no test can press them; what follows is the same.
    const title = () =>
      page.evaluate(
        () => document.querySelector('kamerlens-card')?.shadowRoot?.querySelector('h2')?.textContent ?? '',
        null,
      );
    for (const expected of TITLES) {
      await reader.extension.callPage(DEMO.consultation, 'walkReferences', 'next');
      await poll(`The card "${expected}"`, async () => (await title()).includes(expected));
    }
    await page.press('Enter');
    await poll('The focus in the card', async () => (await focused(page)) !== '');
    await tabTo(page, name('cardSave'));
    await page.press('Enter');
    await poll('The saved mark', async () => (await cardText(page))?.includes(name('cardSaved')));
    await page.press('Escape');
    await poll('The end of the card', async () => (await cardText(page)) === null);

    const options = await openOptions(reader.browser, /Integratie in zicht\?/);
    await tabTo(options, name('optionsFind'));
    await options.type('integratie');
    await options.press('ArrowDown');
    await poll('The focus in the list', async () =>
      (await focused(options)).includes('Integratie in zicht?'),
    );
    await options.press('F2');
    await options.type('Voor het debat');
    await options.press('Escape');
    await waitForText(options, 'The options page', text('optionsNoteSaved'));
    // Back to the top of the page; going on with Tab would lead through the browser's own controls.
    await options.goto(reader.browser.extensionUrl('options.html'));
    await waitForText(options, 'The options page', /Integratie in zicht\?/);
    await tabTo(options, name('optionsExport'));
    // The page may still be filling: a key that came too soon is pressed again.
    await poll('The menu', async () => {
      await options.press('Enter');
      const opened = () =>
        options.evaluate(() => document.querySelector('.export-menu')?.matches(':popover-open'), null);
      return poll('The open menu', opened, 1_500).catch(() => null);
    });
    await tabTo(options, 'RIS');
    await options.press('Enter');
    const file = await poll('The file', async () =>
      (await readdir(reader.browser.downloads)).find((file) => file.endsWith('.ris')),
    );
    const ris = await poll('Its text', () => readFile(join(reader.browser.downloads, file), 'utf8'));
    expect(ris).toMatch(/^TI {2}- Integratie in zicht\?/m);
    expect(ris).toMatch(/^N1 {2}- Voor het debat$/m);
    expect([...page.errors, ...options.errors]).toEqual([]);
    await options.close();
    await page.close();
  });
});
