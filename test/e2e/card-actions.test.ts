import { beforeAll, describe, expect, test } from 'vitest';
import { DEMO, demoSites } from '../../scripts/demo/demo-sites.ts';
import { cardText, openCard, restOn } from '../../scripts/support/card.ts';
import { clickControl } from '../../scripts/support/controls.ts';
import { openOptions } from '../../scripts/support/extension-pages.ts';
import { poll } from '../../scripts/support/poll.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';
import { name, text } from './support/texts.ts';

const REPORT = 'SCP, 2016, Integratie in zicht';
const KAMERSTUK = 'Kamerstukken 2021-2022, 31 066, nr. 1016';

/** Milliseconds of rest in which a card would surely have come. */
const LONG_ENOUGH = 2000;

const waitForCard = (page: ReaderPage, shows: RegExp) =>
  poll(`The card with ${String(shows)}`, async () => {
    const shown = await cardText(page);
    return shown !== null && shows.test(shown) ? shown : null;
  });

describe.each(FAMILIES)('what can be done in a card in %s', (family) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(family, demoSites);
    return () => reader.close();
  });

  test('tags and a note written in the card stand with the saved document', async () => {
    const page = await reader.read(DEMO.consultation);
    await openCard(page, REPORT, { accept: (shown) => text('answer').test(shown) });
    await clickControl(page, name('cardSave'), 'card');
    await waitForCard(page, text('cardAnnotateHint'));
    await clickControl(page, name('cardTags').split(',')[0]!, 'card');
    await page.type('integratie, arbeidsmarkt');
    await clickControl(page, name('cardNoteField'), 'card');
    await waitForCard(page, text('cardAnnotated'));
    await page.type('Vraag 3 gaat hierover');
    // The card goes with the note still in the field.
    await page.press('Escape');
    await poll('The end of the card', async () => (await cardText(page)) === null);

    const options = await openOptions(reader.browser, /Integratie in zicht/);
    const kept = () =>
      options.evaluate(
        () => ({
          words: document.body.innerText,
          note: document.querySelector<HTMLTextAreaElement>('.note textarea')?.value,
        }),
        null,
      );
    await poll('The note', async () => (await kept()).note === 'Vraag 3 gaat hierover');
    const { words, note } = await kept();
    expect(note).toBe('Vraag 3 gaat hierover');
    expect(words).toMatch(/integratie/);
    expect(words).toMatch(/arbeidsmarkt/);
    expect([...page.errors, ...options.errors]).toEqual([]);
    await options.close();
    await page.close();
  });

  test('says who cites the document, and prepares the report of a wrong link without sending it', async () => {
    const page = await reader.read(DEMO.consultation);
    await openCard(page, KAMERSTUK, { accept: (shown) => text('answer').test(shown) });
    const before = await page.evaluate(() => scrollY, null);
    await clickControl(page, name('cardCiting'), 'card');
    await waitForCard(page, /In \d+ (?:vra|stuk)|haalt niemand/);
    // What was unfolded at the card's edge comes into sight, and the page stays where it is.
    const { hidden, scrolled } = await page.evaluate(() => {
      const card = document.querySelector('kamerlens-card')?.shadowRoot;
      const bottom = (selector: string) =>
        card?.querySelector(selector)?.getBoundingClientRect().bottom ?? NaN;
      return { hidden: bottom('.citing') - bottom('.card-body'), scrolled: scrollY };
    }, null);
    expect(hidden).toBeLessThanOrEqual(0);
    expect(scrolled).toBe(before);
    await clickControl(page, name('cardMore'), 'card');
    await clickControl(page, name('cardReport'), 'card');
    await waitForCard(page, text('cardReportCopy'));
    const report = await page.evaluate(
      () =>
        document.querySelector('kamerlens-card')?.shadowRoot?.querySelector('textarea, pre')?.textContent ??
        '',
      null,
    );
    expect(report).toContain(DEMO.consultation);
    expect(report).toContain(KAMERSTUK);
    expect(report).toContain('kst-31066-1016');
    expect(page.errors).toEqual([]);
    await page.close();
  });

  test('"not on this page" holds at once, and can be taken back in the card', async () => {
    const page = await reader.read(DEMO.consultation);
    const silence = async () => {
      await openCard(page, REPORT, { accept: (shown) => text('answer').test(shown) });
      await clickControl(page, name('cardMore'), 'card');
      await clickControl(page, name('cardSilencePage'), 'card');
      await waitForCard(page, text('cardSilencedPage'));
    };
    await silence();
    await clickControl(page, name('optionsUndo'), 'card');
    // The page is read anew.
    await poll('The reading', async () => (await reader.summary(DEMO.consultation)).groups.length > 0);
    await page.movePointer(2, 2);
    await silence();
    await page.press('Escape');
    await page.movePointer(2, 2);
    await restOn(page, REPORT);
    await new Promise((done) => setTimeout(done, LONG_ENOUGH));
    expect(await cardText(page)).toBeNull();
    expect(page.errors).toEqual([]);
    await page.close();
  });
});
