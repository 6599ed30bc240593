import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { painted } from '../../support/page-document.ts';
import { pointAt, pointer, restAside } from '../../support/page-input.ts';
import { closePages, openPage, readPage, type OpenedPage } from '../../support/page-reader.ts';

beforeEach(() => restAside());
afterEach(closePages);

const WORDS = 'Kamerstuk 31 066, nr. 1016';

/** Rests the pointer on words of the page and gives the first exchange of the card, with why it is related. */
async function exchangeAt(page: OpenedPage, words: string) {
  // An open card may lie over the words.
  if (page.card) page.controller.dismiss();
  await pointer.move(pointAt(words));
  await expect.poll(() => [page.at, page.model?.state]).toEqual([words, 'ready']);
  if (page.model?.state !== 'ready') throw new Error('No content');
  const [first] = page.model.preview.exchanges;
  return first;
}

const TAGGED = `<article>
<p>Vragen van het lid Jansen (D66) aan de Minister van Financiën over toeslagen.</p>
<div class="vraag"><h2>Vraag 1</h2><p>Kent u de brief?<sup>3</sup></p></div>
<div class="vraag"><h2>Vraag 2</h2><p>Wat vindt u ervan?</p></div>
<div class="antwoord"><h2>Antwoord 1</h2><p>Ja, zie ${WORDS}.</p></div>
<div class="antwoord"><h2>Antwoord 2</h2><p>Veel, zie ook kst-31066-10.</p></div>
<div class="noot">3 Dat is kst-31066-1017.</div></article>`;

const PLAIN = `<main><p><b>Vraag 1</b><br>Kent u de brief?</p>
<p><b>Antwoord 1</b><br>Ja, zie ${WORDS}.</p><p>En dat is al.</p>
<p><b>Vraag 2</b><br>Wat vindt u ervan?</p><p><b>Antwoord 2</b><br>Veel, zie ook kst-31066-10.</p></main>`;

describe('numbered questions', () => {
  test('that the markup calls so', async () => {
    const page = await openPage(TAGGED);
    expect(page.summary().exchanges.map(({ question, answer, asker }) => [question, answer, asker])).toEqual([
      ['Kent u de brief?', `Ja, zie ${WORDS}.`, expect.objectContaining({ fraction: 'D66' })],
      ['Wat vindt u ervan?', 'Veel, zie ook kst-31066-10.', expect.objectContaining({ fraction: 'D66' })],
    ]);
    expect(await exchangeAt(page, WORDS)).toMatchObject({
      relation: 'on-page',
      numbers: ['1'],
      question: 'Kent u de brief?',
      text: 'excerpt',
    });
    expect(await exchangeAt(page, 'kst-31066-10')).toMatchObject({ numbers: ['2'] });
  });

  test('in plain paragraphs', async () => {
    const page = await openPage(PLAIN);
    expect(page.summary().exchanges.map(({ question, answer }) => [question, answer])).toEqual([
      ['Kent u de brief?', `Ja, zie ${WORDS}.\nEn dat is al.`],
      ['Wat vindt u ervan?', 'Veel, zie ook kst-31066-10.'],
    ]);
    expect(await exchangeAt(page, 'kst-31066-10')).toMatchObject({ numbers: ['2'], relation: 'on-page' });
  });

  test('a reference in a note belongs to the question that its mark stands in', async () => {
    const page = await openPage(TAGGED);
    expect(await exchangeAt(page, 'kst-31066-1017')).toMatchObject({ numbers: ['1'], relation: 'on-page' });
  });
});

test('a fraction asks, and what follows is the answer', async () => {
  const page = await openPage(`<main><h2>Inbreng</h2>
    <p>De leden van de SP-fractie vragen naar ${WORDS}.</p><p>Deze leden vragen ook wanneer?</p><p>Spoedig, zie kst-31066-10.</p>
    <p>De leden van de fractie van GroenLinks vragen waarom?</p><p>Daarom, zie kst-31066-1017.</p></main>`);
  expect(await exchangeAt(page, WORDS)).toMatchObject({ asker: { fraction: 'SP' } });
  expect(await exchangeAt(page, 'kst-31066-10')).toMatchObject({ asker: { fraction: 'SP' } });
  expect(await exchangeAt(page, 'kst-31066-1017')).toMatchObject({
    asker: { fraction: 'GroenLinks' },
    answer: 'Daarom, zie kst-31066-1017.',
  });
});

test('a reference in no exchange gets what the index knows, and no question of the page', async () => {
  const page = await openPage(`<main><h2>Vooraf</h2><p>Zie ${WORDS}.</p><h2>Inbreng</h2>
    <p>De leden van de SP-fractie vragen waarom?</p><p>Daarom.</p></main>`);
  expect(page.summary().exchanges).toHaveLength(1);
  expect(await exchangeAt(page, WORDS)).toMatchObject({ id: 'ah-tk-20212022-7#1', relation: 'cites-target' });
});

test('a page without questions has no exchanges, and menus around the paper are none of it', async () => {
  const none = await readPage(`<p>Zie ${WORDS}.</p>`);
  expect(none.exchanges.read).toEqual([]);
  const page = await readPage(`<div><p>Vraag 1 Menu?</p><p>Antwoord 1 Menu.</p></div>${PLAIN}`);
  expect(page.exchanges.read).toHaveLength(2);
});

test('the popup is taken to an exchange, which lights up', async () => {
  const page = await openPage(`<main><div style="height: 3000px"></div>${PLAIN}</main>`);
  void page.reader.handlers.showExchange(page.summary().exchanges[1]!.place);
  expect(painted('flash')).toEqual(['Vraag 2Wat vindt u ervan?']);
  expect(scrollY).toBeGreaterThan(1000);
  void page.reader.handlers.showExchange(99);
  expect(painted('flash')).toHaveLength(1);
});

// A page torn out of the middle of a written consultation, in words of our own around the references it has.
const TORN = `<div id="content"><article><div class="stuk">
<p>en dat raakt iedereen. De Kamer kreeg op 20 april 2022<a class="nootnum" href="#ID-18" id="m18">18</a>
bericht over het herstel van het vertrouwen.</p>
<p>Goed gedrag begint bij de overheid zelf. Dat is ook afgesproken<a class="nootnum" href="#ID-19" id="m19">19</a> bij de start.</p>
<p>De leden van de D66-fractie zien dat het beter gaat. Komt dat door het beleid van vorige kabinetten?</p>
<p>In de publicatie ‘Gevestigd, maar niet thuis’ van het SCP staat dat er vooruitgang is.</p>
<p>Welk beleid hielp is lastig te zeggen. Onderzoek<a class="nootnum" href="#ID-20" id="m20">20</a> wijst op de conjunctuur.</p>
<div id="noten">
<div class="voet noot" id="ID-18"><p><a class="nootnum" href="#m18">18</a> Kamerstukken 2021-2022, 31 066, nr. 1016.</p></div>
<div class="voet noot" id="ID-19"><p><a class="nootnum" href="#m19">19</a> Coalitieakkoord 2021 – 2025, Omzien naar elkaar, vooruitkijken naar de toekomst (15 december 2021), p.29.</p></div>
<div class="voet noot" id="ID-20"><p><a class="nootnum" href="#m20">20</a> Zie SCP, 2016, Integratie in zicht of Significant, 2023, monitor van gelijkwaardige kansen.</p></div>
</div></div></article></div>`;

describe('a page torn from the middle of a paper', () => {
  const BEFORE = { asker: {}, question: null, relation: 'on-page' };
  const D66 = { asker: { fraction: 'D66' }, relation: 'on-page' };

  test('begins with the rest of an answer; then a fraction asks', async () => {
    const page = await openPage(TORN);
    const [before, d66, ...others] = page.summary().exchanges;
    expect(others).toEqual([]);
    expect(before).toMatchObject({
      ...BEFORE,
      answer: expect.stringMatching(/^(?:… )?en dat raakt.*bij de start\.$/s) as string,
    });
    expect(d66).toMatchObject({ ...D66, question: expect.stringMatching(/kabinetten\?$/) as string });
    expect(d66?.answer).toMatch(/^In de publicatie.*conjunctuur\.$/s);
    expect(before?.answer).not.toMatch(/18|19|\uFFFC/);
  });

  test('paints its references, those of one note apart, and the marks of the notes', async () => {
    await readPage(TORN);
    const all = [...painted('found'), ...painted('unknown')].map((words) => words.replace(/\.$/, ''));
    expect(all).toEqual(expect.arrayContaining(['18', '19', '20', 'SCP, 2016, Integratie in zicht']));
    expect(all).toContain('Kamerstukken 2021-2022, 31 066, nr. 1016');
    expect(all).toContain('Significant, 2023, monitor van gelijkwaardige kansen');
    expect(all.some((words) => words.includes('Gevestigd, maar niet thuis'))).toBe(true);
    expect(all).toHaveLength(8);
  });

  test.each([
    ['Kamerstukken 2021-2022, 31 066, nr. 1016', BEFORE],
    ['SCP, 2016, Integratie in zicht', D66],
    ['Significant, 2023, monitor van gelijkwaardige kansen', D66],
  ])('%s belongs to the exchange of its mark', async (words, expected) => {
    expect(await exchangeAt(await openPage(TORN), words)).toMatchObject(expected);
  });

  test('the date of a letter is nothing on its own', async () => {
    const page = await openPage(TORN);
    await pointer.move(pointAt('op 20 april'));
    await pointer.move(pointAt('Kamerstukken 2021-2022, 31 066, nr. 1016'));
    await expect.poll(() => page.model?.state).toBe('ready');
    expect(page.summary().groups.some(({ raw }) => raw.includes('april'))).toBe(false);
  });
});
