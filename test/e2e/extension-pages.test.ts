import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO, demoSites } from '../../scripts/demo/demo-sites.ts';
import { cardText, openCard, restOn } from '../../scripts/support/card.ts';
import { openOptions, openPopup, waitForText } from '../../scripts/support/extension-pages.ts';
import { poll } from '../../scripts/support/poll.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import { clickControl } from '../../scripts/support/controls.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';
import { name, text } from './support/texts.ts';

/** Milliseconds of rest in which a card would surely have come. */
const LONG_ENOUGH = 3000;

describe.each(FAMILIES)('the pages of the extension in %s', (family) => {
  let reader: Reader;
  let page: ReaderPage;
  beforeAll(async () => {
    reader = await openReader(family, demoSites);
    return () => reader.close();
  });
  beforeAll(async () => {
    page = await reader.read(DEMO.consultation);
  });

  test('the popup sums the page up: documents, counts, questions and answers', async () => {
    const popup = await openPopup(reader.browser, reader.extension, DEMO.consultation, /Integratie in zicht/);
    const shown = await waitForText(popup, 'The popup', text('popupExchangesHere'));
    expect(shown).toMatch(/\b5\s+gevonden/i);
    expect(shown).toMatch(/Gevestigd, maar niet thuis/);
    expect(shown).toMatch(/D66/);
    expect(popup.errors).toEqual([]);
    await popup.close();
  });

  test('a document saved on its card stands on the options page, and removing it can be undone', async () => {
    await page.bringToFront();
    await openCard(page, 'SCP, 2016, Integratie in zicht', { accept: (shown) => text('answer').test(shown) });
    await clickControl(page, name('cardSave'), 'card');
    await poll('The saved mark', async () =>
      (
        await page.evaluate(
          () => document.querySelector('kamerlens-card')?.shadowRoot?.textContent ?? '',
          null,
        )
      ).includes('Bewaard'),
    );

    const options = await openOptions(reader.browser, /Integratie in zicht/);
    await clickControl(options, name('optionsRemove'));
    await waitForText(options, 'The options page', text('optionsEmptyTitle'));
    await clickControl(options, name('optionsUndo'));
    await waitForText(options, 'The options page', /Integratie in zicht/);
    expect(options.errors).toEqual([]);
    await options.close();

    const again = await openOptions(reader.browser, /Integratie in zicht/);
    await again.close();
  });

  test('a note outlives a reload right after the last letter', async () => {
    const options = await openOptions(reader.browser, /Integratie in zicht/);
    const note = () =>
      options.evaluate(() => document.querySelector<HTMLTextAreaElement>('.note textarea')?.value, null);
    const field = name('optionsNoteOf').replace('$1', 'Integratie in zicht');
    // The list may still move under a click while the page is being filled.
    const enterField = () =>
      poll('The cursor in the note', async () => {
        await clickControl(options, field);
        return options.evaluate(() => document.activeElement?.matches('.note textarea'), null);
      });
    await enterField();
    for (const words of ['Vraag 3', ' en het antwoord', ' van de minister']) {
      const before = await note();
      await options.type(words);
      await options.goto(reader.browser.extensionUrl('options.html'));
      await poll(`The note "${before}${words}"`, async () => (await note()) === `${before}${words}` || null);
      await enterField();
      await options.press('End');
    }
    expect(await note()).toBe('Vraag 3 en het antwoord van de minister');
    expect(options.errors).toEqual([]);
    await options.close();
  });

  test('the options page says what the index holds and how old it is', async () => {
    const options = await openOptions(reader.browser, text('optionsAbout'));
    await options.goto(reader.browser.extensionUrl('options.html#about'));
    await clickControl(options, name('optionsAbout'));
    const shown = await waitForText(options, 'The options page', text('optionsIndexExchanges'));
    expect(shown).toMatch(/\d{1,2} [a-z]+ 20\d\d/);
    await options.close();
  });

  test('switched off on this site, no card comes', async () => {
    await reader.extension.storeSettings({ language: 'nl', sitesOff: [new URL(DEMO.consultation).host] });
    const quiet = await reader.browser.openPage(DEMO.consultation);
    const popup = await openPopup(reader.browser, reader.extension, DEMO.consultation, /uit op/);
    await popup.close();
    await quiet.bringToFront();
    await restOn(quiet, 'SCP, 2016, Integratie in zicht');
    await new Promise((done) => setTimeout(done, LONG_ENOUGH));
    expect(await cardText(quiet)).toBeNull();
    await reader.extension.storeSettings({ language: 'nl' });
    await quiet.close();
  });
});
