import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEMO, demoSites } from '../../scripts/demo/demo-sites.ts';
import { cardText, openCard, restOn } from '../../scripts/support/card.ts';
import { poll } from '../../scripts/support/poll.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import { cardMiddle, clickControl } from '../../scripts/support/controls.ts';
import { extraRequests } from './support/own-traffic.ts';
import { pageChanges } from './support/page-changes.ts';
import { FAMILIES, openReader, settle, type Reader } from './support/reader.ts';
import { name, text } from './support/texts.ts';

const KAMERSTUK = 'Kamerstukken 2021-2022, 31 066, nr. 1016';
const REPORT = 'SCP, 2016, Integratie in zicht';

/** Longer than any card takes to come (350 ms) or to go (300 ms). */
const LONGER = 900;
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LONGER));

describe.each(FAMILIES)('the demo page in %s', (family) => {
  let reader: Reader;
  let page: ReaderPage;
  beforeAll(async () => {
    reader = await openReader(family, demoSites);
    return () => reader.close();
  });
  beforeAll(async () => {
    page = await reader.read(DEMO.consultation);
  });
  afterEach(() => settle(page));

  const card = (words: string, nth = 0): Promise<string> =>
    openCard(page, words, { nth, accept: (shown) => text('answer').test(shown) });

  test('a Kamerstuk shows what it is, and the exchange in whose answer its note stands', async () => {
    const shown = await card(KAMERSTUK);
    expect(shown).toMatch(/20 april 2022/);
    expect(shown).toMatch(text('relationOnPage'));
    expect(shown).toMatch(text('questionBeforePage'));
    expect(shown).toMatch(/een overheid die vertrouwen terug wil winnen/i);
  });

  test('a report shows the exchange with the fraction that asked, and the sentence of this place', async () => {
    const shown = await card(REPORT);
    expect(shown).toMatch(/Op deze plek\nDe economie telt zwaar mee/);
    expect(shown).toMatch(/Integratie in zicht/);
    expect(shown).toMatch(/D66-fractie/);
    expect(shown).toMatch(/nieuwe generaties het beter doen/);
  });

  test('the second report of the same note has a card of its own', async () => {
    const shown = await card('Significant, 2023, monitor van gelijkwaardige kansen');
    expect(shown).toMatch(/monitor van gelijkwaardige kansen/i);
    expect(shown).not.toMatch(/Integratie in zicht\n/);
    expect(shown).toMatch(/D66-fractie/);
  });

  test('the coalition agreement is cited with its page', async () => {
    const shown = await card('Coalitieakkoord 2021 – 2025, Omzien naar elkaar');
    expect(shown).toMatch(/Omzien naar elkaar/);
    expect(shown).toMatch(/p\. 29/);
    expect(shown).toMatch(text('questionBeforePage'));
  });

  test('a report named in running text, title first, shows the exchange', async () => {
    const shown = await card('Gevestigd, maar niet thuis');
    expect(shown).toMatch(/Gevestigd, maar niet thuis/);
    expect(shown).toMatch(/D66-fractie/);
  });

  test('a note mark shows the note, and the card one step on', async () => {
    const note = await openCard(page, '18');
    expect(note).toMatch(/Noot 18/);
    expect(note).toContain(KAMERSTUK);
    await clickControl(page, KAMERSTUK, 'card');
    const shown = await poll('The card of the note', async () => {
      const now = await cardText(page);
      return now !== null && text('questionBeforePage').test(now) ? now : null;
    });
    expect(shown).toMatch(/20 april 2022/);
  });

  test('Escape closes the card', async () => {
    await card(REPORT);
    await page.press('Escape');
    await poll('The end of the card', async () => (await cardText(page)) === null);
  });

  test('the pointer can enter the card, and leaving it closes it', async () => {
    await card(REPORT);
    const { x, y } = await cardMiddle(page);
    await page.movePointer(x, y);
    await rest();
    expect(await cardText(page)).not.toBeNull();
    await page.movePointer(2, 2);
    await poll('The end of the card', async () => (await cardText(page)) === null);
  });

  test('the card does not cover the line it belongs to', async () => {
    await card(REPORT);
    const { y } = await restOn(page, REPORT);
    const box = await page.evaluate(() => {
      const shown = document.querySelector('kamerlens-card')?.shadowRoot?.querySelector('[role=dialog]');
      const { top = 0, bottom = 0 } = shown?.getBoundingClientRect() ?? {};
      return { top, bottom };
    }, null);
    expect(y < box.top || y > box.bottom).toBe(true);
  });

  test('a date alone is no reference', async () => {
    await restOn(page, '20 april 2022');
    await rest();
    expect(await cardText(page)).toBeNull();
  });

  test('the keyboard walks the references, Enter pins, Escape gives the focus back', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#ID-18-mark')?.focus(), null);
    await reader.extension.callPage(DEMO.consultation, 'walkReferences', 'next');
    const first = await poll('The card of the first reference', () => cardText(page));
    await reader.extension.callPage(DEMO.consultation, 'walkReferences', 'next');
    await poll('The card of the next reference', async () => {
      const now = await cardText(page);
      return now !== null && now !== first;
    });
    await page.press('Enter');
    await page.movePointer(2, 2);
    await rest();
    expect(await cardText(page)).not.toBeNull();
    await page.press('Escape');
    await poll('The end of the card', async () => (await cardText(page)) === null);
    const focus = await page.evaluate(() => document.activeElement?.nodeName, null);
    expect(focus).not.toBe('KAMERLENS-CARD');
  });

  // Last: it looks back on all of the above.
  test('nothing in the page changed, nothing was logged, nothing was fetched', async () => {
    const { pathname, host } = new URL(DEMO.consultation);
    expect(await pageChanges(page, demoSites(host, pathname)?.body ?? '')).toBe('');
    expect(page.errors).toEqual([]);
    expect(extraRequests(reader.sites.requests)).toEqual([]);
  });
});

describe.each(FAMILIES)('references in lists and links in %s', (family) => {
  let reader: Reader;
  let page: ReaderPage;
  beforeAll(async () => {
    reader = await openReader(family, demoSites);
    return () => reader.close();
  });
  beforeAll(async () => {
    page = await reader.read(DEMO.questions);
  });
  afterEach(() => settle(page));

  test('an existing link is enriched, and stays the link it was', async () => {
    const shown = await openCard(page, '31 066, nr. 1016', { nth: 1 });
    expect(shown).toMatch(/20 april 2022/);
    const links = await page.evaluate(
      () => Array.from(document.querySelectorAll('li a'), (a) => [a.getAttribute('href'), a.children.length]),
      null,
    );
    expect(links).toEqual([['https://zoek.officielebekendmakingen.nl/kst-31066-1016', 0]]);
  });

  test('a question shows itself with its answer', async () => {
    const shown = await openCard(page, 'Aanhangsel Handelingen', {
      accept: (card) => text('answer').test(card),
    });
    expect(shown).toMatch(/3649|emissiearme|stalvloer/);
    expect(shown).toMatch(text('relationOnPage'));
  });

  test('an unknown paper is quiet: the card says so, and names the way to its dossier', async () => {
    const shown = await openCard(page, 'Kamerstuk 31 066, nr. 9876');
    expect(shown).toMatch(text('cardUnknown'));
    expect(shown).toMatch(/Naar dossier 31066/i);
    expect(shown).toMatch(text('cardWhy'));
    expect(shown).not.toMatch(text('cardSave'));
  });

  test('of several papers the reader chooses one, and can go back to the choice', async () => {
    const choice = await openCard(page, 'Kamerstukken 31 936/32 813, nr. 1185');
    expect(choice).toMatch(text('cardChoice'));
    expect(choice).toMatch(/Luchtvaartbeleid.*17 december 2024/);
    expect(choice).toMatch(/Klimaatbeleid.*23 maart 2023/);
    expect(choice).not.toMatch(text('cardSave'));
    const shows = (pattern: RegExp) =>
      poll(`A card with ${String(pattern)}`, async () => pattern.test((await cardText(page)) ?? ''));
    await clickControl(page, 'Motie van het lid Kröger', 'card');
    await shows(text('cardSave'));
    expect(await cardText(page)).toMatch(/32813\), nr\. 1185/);
    await clickControl(page, name('cardBack'), 'card');
    await shows(text('cardChoice'));
  });

  test('the other site is read too', async () => {
    const letter = await reader.read(DEMO.letter);
    const shown = await openCard(letter, 'Kamerstuk 31 066, nr. 1016');
    expect(shown).toMatch(/20 april 2022/);
    const link = await openCard(letter, 'ah-tk-20222023-3649');
    expect(link).toMatch(/stalvloer/);
    expect(link).toMatch(text('relationInTarget'));
    expect(letter.errors).toEqual([]);
    const { pathname, host } = new URL(DEMO.letter);
    expect(await pageChanges(letter, demoSites(host, pathname)?.body ?? '')).toBe('');
    await letter.close();
  });

  test('nothing in the page changed, nothing was logged, nothing was fetched', async () => {
    const { pathname, host } = new URL(DEMO.questions);
    expect(await pageChanges(page, demoSites(host, pathname)?.body ?? '')).toBe('');
    expect(page.errors).toEqual([]);
    expect(extraRequests(reader.sites.requests)).toEqual([]);
  });
});
