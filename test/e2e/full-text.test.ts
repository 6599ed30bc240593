import { beforeAll, describe, expect, test } from 'vitest';
import { cardText, openCard } from '../../scripts/support/card.ts';
import { clickControl } from '../../scripts/support/controls.ts';
import { openOptions, waitForText } from '../../scripts/support/extension-pages.ts';
import { OFFICIAL } from '../../scripts/support/local-sites.ts';
import { poll } from '../../scripts/support/poll.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import type { SiteContent, SiteFile } from '../../scripts/support/site-server.ts';
import { officialPage } from '../support/html.ts';
import { extraRequests } from './support/own-traffic.ts';
import { FAMILIES, openReader, type Reader } from './support/reader.ts';
import { name, text } from './support/texts.ts';

const ID = 'ah-tk-20222023-3649';
const XML = `/${ID}.xml`;
const WORDS = 'Kamerstuk 29 383, nr. 406';
/** A made paper in the official form; the index has summaries of the exchanges of the real one. */
const PAPER = `<?xml version="1.0" encoding="utf-8"?>
<officiele-publicatie>
  <metadata><meta name="DC.identifier" content="${ID}"/><meta name="DC.title" content="Stalvloeren"/></metadata>
  <kamervragen>${Array.from({ length: 8 }, (_, index) => {
    const number = String(index + 1);
    return `<vraag><nr>Vraag ${number}</nr><al>Dit is de gemaakte vraag ${number}?</al></vraag>
      <antwoord><nr>Antwoord ${number}</nr><al>Dit is het gemaakte antwoord ${number}.</al></antwoord>`;
  }).join('')}</kamervragen>
</officiele-publicatie>`;
const READ = `${OFFICIAL}/kst-1-1.html`;

describe.each(FAMILIES)('the full text in %s', (family) => {
  let reader: Reader;
  let page: ReaderPage;
  /** What the site answers for the paper. */
  let paper: SiteFile | undefined;
  const content: SiteContent = (_host, path) => {
    if (path === XML) return paper;
    return path === new URL(READ).pathname
      ? { body: officialPage('Een brief', `<p>Zie daarover ${WORDS}.</p>`, []) }
      : undefined;
  };
  const asked = () => reader.sites.requests.filter(({ address }) => address.endsWith(XML)).length;
  const ask = async () => {
    await openCard(page, WORDS, { accept: (shown) => text('fullTextFetch').test(shown) });
    await clickControl(page, name('fullTextFetch'), 'card');
  };
  const waitForCard = async (pattern: RegExp) => {
    let last: string | null = null;
    const matching = async () => {
      last = await cardText(page);
      return last !== null && pattern.test(last) ? last : null;
    };
    return poll(`A card with ${String(pattern)}`, matching).catch((error: unknown) => {
      throw new Error(`The card says:\n${String(last)}`, { cause: error });
    });
  };

  beforeAll(async () => {
    reader = await openReader(family, content);
    return () => reader.close();
  });
  beforeAll(async () => {
    page = await reader.read(READ);
  });

  test('is not asked for by opening a card, nor offered when the reader has switched that off', async () => {
    await openCard(page, WORDS, { accept: (shown) => text('fullTextFetch').test(shown) });
    await reader.extension.storeSettings({ language: 'nl', fullText: false });
    await openCard(page, WORDS, { accept: (shown) => !text('fullTextFetch').test(shown) });
    await reader.extension.storeSettings({ language: 'nl' });
    expect(asked()).toBe(0);
  });

  test('that the site does not have is said in a sentence, and the summary stays', async () => {
    paper = undefined;
    await ask();
    expect(await waitForCard(text('fullTextAbsent'))).toMatch(text('textSummary'));
    expect(asked()).toBe(1);
  });

  test('is not fetched from another site, which is never asked', async () => {
    paper = { body: '', location: `https://elders.example${XML}` };
    await ask();
    await waitForCard(text('fullTextElsewhere'));
    expect(extraRequests(reader.sites.requests).filter((address) => address.includes('elders'))).toEqual([]);
  });

  test('stands in the card after one click: the whole exchange, as a quotation', async () => {
    paper = { body: PAPER, type: 'application/xml' };
    const before = asked();
    await ask();
    const shown = await waitForCard(/gemaakte antwoord/);
    const [, number] = /gemaakte antwoord (\d)/.exec(shown)!;
    expect(['3', '7']).toContain(number);
    expect(shown).toContain(`Dit is de gemaakte vraag ${number}?`);
    expect(shown).toMatch(text('textExcerpt'));
    expect(asked()).toBe(before + 1);
    const question = await page.evaluate(() => {
      const card = document.querySelector('kamerlens-card')?.shadowRoot;
      const top = (selector: string) => card?.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
      return top('.exchange') - top('.card-body');
    }, null);
    expect(question).toBeGreaterThanOrEqual(0);
  });

  test('comes from what is kept the second time, with the site down; and says so when nothing is kept', async () => {
    await reader.sites.close();
    await ask();
    await waitForCard(/gemaakte antwoord/);

    const options = await openOptions(reader.browser, text('optionsAbout'));
    await options.goto(reader.browser.extensionUrl('options.html#settings'));
    await waitForText(options, 'The options page', /1 stuk, \d+ kB/);
    await clickControl(options, name('optionsFullTextsClear'));
    await waitForText(options, 'The options page', text('optionsFullTextsNone'));
    expect(options.errors).toEqual([]);
    await options.close();

    await page.bringToFront();
    await ask();
    const shown = await waitForCard(/is niet te bereiken|Je bent offline/);
    expect(shown).toMatch(text('textSummary'));
    expect(page.errors).toEqual([]);
  });
});
