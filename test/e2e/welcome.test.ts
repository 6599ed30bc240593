import { beforeAll, describe, expect, test } from 'vitest';
import { demoSites } from '../../scripts/demo/demo-sites.ts';
import { cardText, restOn } from '../../scripts/support/card.ts';
import { clickControl } from '../../scripts/support/controls.ts';
import { waitForText } from '../../scripts/support/extension-pages.ts';
import { poll } from '../../scripts/support/poll.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';
import { name, text } from './support/texts.ts';

/** Milliseconds in which a page would surely have opened. */
const LONG_ENOUGH = 3000;

const REFERENCE = 'SCP, 2016, Integratie in zicht';

// That the page opens on installing is seen at every start of a browser: see scripts/support.
describe.each(FAMILIES)('the page for new readers in %s', (family) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(family, demoSites);
    return () => reader.close();
  });

  const open = async () => {
    const page = await reader.browser.openPage(reader.browser.extensionUrl('welcome.html'));
    await waitForText(page, 'The page', text('welcomeTitle'));
    await poll('The paint', () =>
      page.evaluate(() => CSS.highlights.get('kamerlens-found')?.size === 1, null),
    );
    return page;
  };

  test('shows the real card at its example', async () => {
    const page = await open();
    await restOn(page, REFERENCE);
    await poll('The card', async () => ((await cardText(page)) ?? '').includes('D66'));
    await page.press('Escape');
    await poll('No card', async () => (await cardText(page)) === null);
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('leads the keyboard to its example, and speaks the language chosen', async () => {
    const page = await open();
    await clickControl(page, name('welcomeTryOpen'));
    await poll('The card', async () => ((await cardText(page)) ?? '').includes('Integratie in zicht'));
    await page.press('Escape');
    await reader.extension.storeSettings({ language: 'en', trigger: 'alt' });
    await waitForText(page, 'The page in English', /with Alt held down/);
    await reader.extension.storeSettings({ language: 'nl' });
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('does not open when the extension is updated', async () => {
    await reader.browser.updateExtension();
    await new Promise((done) => setTimeout(done, LONG_ENOUGH));
    const open = await reader.browser.addresses();
    expect(open.filter((address) => address.endsWith('welcome.html'))).toEqual([]);
    // The update has come through: the extension answers.
    const page = await reader.browser.openPage(reader.browser.extensionUrl('welcome.html'));
    await waitForText(page, 'The page', /Kamerlens/);
    await page.close();
  });
});
