import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO, demoSites } from '../../scripts/demo/demo-sites.ts';
import { cardText } from '../../scripts/support/card.ts';
import { openOptions, waitForText } from '../../scripts/support/extension-pages.ts';
import { poll } from '../../scripts/support/poll.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import { downloaded } from './support/downloads.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';
import { name, text } from './support/texts.ts';

/** The control that has the focus, also within the card: what a screen reader calls it, and where it stands. */
interface Focus {
  /** '' when none has the focus. */
  name: string;
  place: string;
}

const focus = (page: ReaderPage): Promise<Focus> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return { name: '', place: '' };
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : undefined;
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent;
    const steps: number[] = [];
    for (let at: Element | null = element; at?.parentNode; at = at.parentElement)
      steps.push(Array.prototype.indexOf.call(at.parentNode.children, at));
    return { name: name.replace(/\s+/g, ' ').trim(), place: steps.join(' ') };
  }, null);
const focused = async (page: ReaderPage): Promise<string> => (await focus(page)).name;

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

/** Milliseconds in which a key moves the focus, but for one that leads out of the page. */
const MOVED = 3_000;

/** Presses Tab until the control whose name begins with `wanted` has the focus. */
async function tabTo(page: ReaderPage, wanted: string): Promise<void> {
  const passed: string[] = [];
  let now = await focus(page);
  for (let presses = 0; presses < 60; presses++) {
    if (now.name.startsWith(wanted)) return;
    passed.push(now.name);
    const { place } = now;
    await page.press('Tab');
    const moved = async () => {
      now = await focus(page);
      return now.place !== place;
    };
    await poll('Another focus', moved, MOVED).catch(() => undefined);
  }
  throw new Error(`Tab does not come to "${wanted}". It came to: ${passed.join(' | ')}.`);
}

describe.each(FAMILIES)('without a mouse, in %s', (family) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(family, demoSites);
    return () => reader.close();
  });

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
    await options.press('Enter');
    await poll('The focus in the menu', async () => {
      const { name: now } = await focus(options);
      return now !== '' && !now.startsWith(name('optionsExport'));
    });
    await tabTo(options, 'RIS');
    await options.press('Enter');
    const ris = await downloaded(reader.browser, /\.ris$/);
    expect(ris).toMatch(/^TI {2}- Integratie in zicht\?/m);
    expect(ris).toMatch(/^N1 {2}- Voor het debat$/m);
    expect([...page.errors, ...options.errors]).toEqual([]);
    await options.close();
    await page.close();
  });
});
