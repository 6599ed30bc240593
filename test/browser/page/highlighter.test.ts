import { afterEach, expect, test } from 'vitest';
import { createHighlighter } from '../../../lib/page/highlighter.ts';
import {
  addHtml,
  find,
  painted,
  rangeOfWords,
  serialisePage,
  showPage,
} from '../../support/page-document.ts';
import type { Settings } from '../../../lib/storage/types.ts';
import { closePages, openPage, readPage } from '../../support/page-reader.ts';

afterEach(closePages);

const PAGE = `<main><p>Zie <a href="https://zoek.officielebekendmakingen.nl/kst-31066-10.html">deze brief</a>,
Kamerstuk 31 066, <em>nr. 1016</em> en Kamerstuk 31 066, nr. 999.</p><p>Zie kst-31066-1017.</p></main>`;

test('each reference is painted by what the index makes of it', async () => {
  await readPage(PAGE);
  expect(painted('found')).toEqual(['deze brief', 'Kamerstuk 31 066, nr. 1016', 'kst-31066-1017']);
  expect(painted('unknown')).toEqual(['Kamerstuk 31 066, nr. 999']);
  expect(painted('ambiguous')).toEqual([]);
  expect(painted('active')).toEqual([]);
});

test('stopping leaves no paint', async () => {
  const reading = await readPage(PAGE);
  reading.stop();
  expect([...CSS.highlights.values()].map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
  expect(reading.places.inOrder()).toHaveLength(0);
});

test('what is painted is painted at once in the style that the reader chooses', async () => {
  const { reader, settings } = await openPage(PAGE);
  const choose = (underline: Settings['underline']) => {
    settings.underline = underline;
    reader.restyle();
  };
  expect(painted('found')).toHaveLength(3);
  choose('solid');
  expect(painted('found-solid')).toHaveLength(3);
  expect(painted('unknown-solid')).toHaveLength(1);
  expect([...CSS.highlights.keys()].filter((name) => name === 'kamerlens-found')).toEqual([]);
  choose('none');
  expect(painted('found-none')).toHaveLength(3);
  choose('dotted');
  expect(painted('found')).toHaveLength(3);
  expect([...CSS.highlights.keys()].filter((name) => /-(?:solid|none|faint)$/.test(name))).toEqual([]);
});

test('the open place is marked, and only that one', async () => {
  const { places } = await readPage(PAGE);
  const highlighter = createHighlighter();
  const [first, second] = places.inOrder();
  highlighter.activate(first!);
  highlighter.activate(second!);
  expect(painted('active')).toEqual(['Kamerstuk 31 066, nr. 1016']);
  highlighter.activate(null);
  expect(painted('active')).toEqual([]);
});

test('what is painted can be erased, also after its text has left', async () => {
  const { places } = await readPage(PAGE);
  const highlighter = createHighlighter();
  const [first, second] = places.inOrder();
  highlighter.paint(first!);
  highlighter.paint(second!);
  find('main').remove();
  highlighter.erase(first!);
  highlighter.erase(first!);
  expect(painted('found')).toEqual(['Kamerstuk 31 066, nr. 1016']);
});

test('a flash goes out by itself', async () => {
  showPage(PAGE);
  createHighlighter().flash(rangeOfWords('Kamerstuk 31 066'));
  expect(painted('flash')).toEqual(['Kamerstuk 31 066']);
  await expect.poll(() => painted('flash')).toEqual([]);
});

test('reading a page, its late content and an open card change nothing of the page itself', async () => {
  const page = await openPage('');
  page.reader.stop();
  addHtml(document.body, PAGE);
  const before = serialisePage();
  await page.reader.start();
  expect(painted('found')).toHaveLength(3);
  expect(serialisePage()).toBe(before);

  page.walk('next');
  await expect.poll(() => page.model?.state).toBe('ready');
  expect(serialisePage()).toBe(before);

  page.reader.stop();
  expect(serialisePage()).toBe(before);
  expect(document.querySelector('kamerlens-card')).toBeNull();
});
