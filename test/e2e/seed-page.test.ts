import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cardText, openCard, restOn } from '../../scripts/support/card.ts';
import { OFFICIAL } from '../../scripts/support/local-sites.ts';
import { poll } from '../../scripts/support/poll.ts';
import type { ReaderPage } from '../../scripts/support/reader-browser.ts';
import { corpusAbsent, seedPage } from '../support/corpus.ts';
import { clickControl } from '../../scripts/support/controls.ts';
import { pageChanges } from './support/page-changes.ts';
import { FAMILIES, openReader, settle, type Reader } from './support/reader.ts';
import { text } from './support/texts.ts';

// The page on which the product was first described, laid out as the official site lays out such a paper.
const html = seedPage() ?? '';
const URL_ = `${OFFICIAL}/schriftelijk-overleg.html`;
const KAMERSTUK = 'Kamerstukken 2021-2022, 31 066, nr. 1016';

describe.each(FAMILIES)('the seed page in %s', (family) => {
  if (corpusAbsent) {
    test(`every row of its table (skipped: ${corpusAbsent})`, ({ skip }) => {
      skip(corpusAbsent || undefined);
    });
    return;
  }
  let reader: Reader;
  let page: ReaderPage;
  beforeAll(async () => {
    reader = await openReader(family, (_, path) => (URL_.endsWith(path) ? { body: html } : undefined));
    return () => reader.close();
  });
  beforeAll(async () => {
    page = await reader.read(URL_);
  });
  afterEach(() => settle(page));

  const card = (words: string): Promise<string> =>
    openCard(page, words, { accept: (shown) => text('answer').test(shown) });

  /** The exchange that begins before the page: its question is missing, and its asker is not known. */
  const expectFirstExchange = (shown: string): void => {
    expect(shown).toMatch(text('relationOnPage'));
    expect(shown).toMatch(text('questionBeforePage'));
    expect(shown).toMatch(text('askerUnknown'));
    expect(shown).not.toMatch(/D66-fractie\n/);
  };
  const expectD66Exchange = (shown: string): void => {
    expect(shown).toMatch(text('relationOnPage'));
    expect(shown).toMatch(/D66-fractie/);
    expect(shown).toMatch(/trend van vooruitgang/);
    expect(shown).not.toMatch(text('questionBeforePage'));
  };

  test('the text at the top is an answer whose question stands before the page; then D66 asks', async () => {
    const { exchanges } = await reader.summary(URL_);
    expect(
      exchanges.map(({ asker, question, answer }) => [asker, question === null, answer === null]),
    ).toEqual([
      [{}, true, false],
      [{ fraction: 'D66' }, false, false],
    ]);
    const [before, d66] = exchanges;
    // In the middle of a sentence.
    expect(before?.answer).toMatch(/^… [a-z]/);
    expect(before?.answer).toMatch(/coalitieakkoord\.$/);
    expect(d66?.question).toMatch(/^De leden van de D66-fractie zien.*op deze vooruitgang\?$/s);
    expect(d66?.answer).toMatch(/^In de publicatie/);
  });

  test('note 18: the Kamerstuk, with the exchange in whose answer mark 18 stands', async () => {
    const shown = await card(KAMERSTUK);
    expect(shown).toMatch(/20 april 2022/);
    expect(shown).toMatch(/Belastingdienst/);
    expectFirstExchange(shown);
  });

  test('mark 18 in the text: the note itself, and the same card one step on', async () => {
    const note = await openCard(page, '18', { accept: (shown) => shown.includes('Noot 18') });
    expect(note).toContain(KAMERSTUK);
    await clickControl(page, KAMERSTUK, 'card');
    expectFirstExchange(
      await poll('The card of the note', async () => {
        const now = await cardText(page);
        return now !== null && text('questionBeforePage').test(now) ? now : null;
      }),
    );
  });

  test('note 19: the coalition agreement, page 29, with the first exchange', async () => {
    const shown = await card('Coalitieakkoord 2021 – 2025, Omzien naar elkaar');
    expect(shown).toMatch(/Omzien naar elkaar/);
    expect(shown).toMatch(/p\. 29/);
    expect(shown).toMatch(/35 ?788/);
    expectFirstExchange(shown);
  });

  test('note 20: two reports, each with a card of its own, with the D66 exchange', async () => {
    const scp = await card('SCP, 2016, Integratie in zicht');
    expect(scp).toMatch(/Integratie in zicht/);
    expectD66Exchange(scp);
    await settle(page);
    const significant = await card('Significant, 2023, monitor van gelijkwaardige kansen');
    expect(significant).toMatch(/evenredige posities op de arbeidsmarkt/i);
    expectD66Exchange(significant);
    expect(significant).not.toBe(scp);
  });

  test('the report in the body, title first and publisher after, with the D66 exchange', async () => {
    const shown = await card('Gevestigd, maar niet thuis');
    expect(shown).toMatch(/Gevestigd, maar niet thuis/);
    expectD66Exchange(shown);
  });

  test('"op 20 april 2022" is nothing on its own', async () => {
    await restOn(page, 'Uw Kamer is op 20 april');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await cardText(page)).toBeNull();
  });

  test('the page is as it was', async () => {
    expect(await pageChanges(page, html)).toBe('');
    expect(page.errors).toEqual([]);
  });
});
