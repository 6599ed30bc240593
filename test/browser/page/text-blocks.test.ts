import { afterEach, describe, expect, test } from 'vitest';
import { officieleBekendmakingen as site } from '../../../lib/page/sites/officiele-bekendmakingen.ts';
import { textRules } from '../../../lib/page/notes.ts';
import { walkTextBlocks } from '../../../lib/page/walk.ts';
import { rangeOf } from '../../../lib/page/places.ts';
import { painted, showPage } from '../../support/page-document.ts';
import { closePages, readPage, referencesOf } from '../../support/page-reader.ts';

afterEach(closePages);

/** All texts of a page, in the order they are read. */
function textsOf(html: string): string[] {
  showPage(html);
  const blocks = walkTextBlocks(document.body, {
    ...textRules(site),
    accept: (text) => /\S/.test(text),
  });
  return [...blocks].flatMap((block) => (block && /\S/.test(block.text) ? [block.text] : []));
}

describe('a reference that the markup cuts through is one reference', () => {
  const WHOLE = 'Kamerstukken 2021-2022, 31 066, nr. 1016';
  test.each([
    ['emphasis', 'Zie <em>Kamerstukken</em> 2021-2022, <strong>31 066</strong>, nr. 10<b>16</b>.'],
    ['a line break element', 'Zie Kamerstukken 2021-2022,<br>31 066, nr. 1016.'],
    ['line breaks in the source', 'Zie Kamerstukken\n   2021-2022, 31\n066, nr. 1016.'],
    ['spaces that do not break', 'Zie Kamerstukken&nbsp;2021-2022, 31&nbsp;066, nr.&#160;1016.'],
    ['thin spaces', 'Zie Kamerstukken 2021-2022, 31&thinsp;066, nr.&#8239;1016.'],
    ['comments', 'Zie Kamerstukken<!-- a --> 2021-2022, 31 066, nr. 10<!-- b -->16.'],
    ['an empty element', 'Zie Kamerstukken 2021-2022, <span></span>31 066, nr. 1016.'],
    ['a note mark behind it', 'Zie Kamerstukken 2021-2022, 31 066, nr. 1016<sup>18</sup>.'],
    [
      'a linked note mark behind it',
      'Zie Kamerstukken 2021-2022, 31 066, nr. 1016<a class="nootnum" href="#x">1</a>.',
    ],
  ])('by %s', async (_, html) => {
    const { places } = await readPage(`<p>${html}</p>`);
    const [place, ...others] = places.inOrder();
    expect(others).toEqual([]);
    expect(place?.reference?.targets).toEqual(['kst-31066-1016']);
    expect(place?.raw.replace(/[\u2009\u202F]/g, ' ')).toBe(WHOLE);
    expect(place && rangeOf(place).toString()).toMatch(/^Kamerstukken.*1016$/s);
  });
});

test('blocks never run on: the end of one and the beginning of the next are no number', async () => {
  const reading = await readPage('<p>Zie Kamerstuk 31 066, nr. 10</p><p>16 leden waren er.</p>');
  expect(referencesOf(reading)).toEqual([['Kamerstuk 31 066, nr. 10', ['kst-31066-10']]]);
});

test.each([
  ['table cells', '<table><tr><td>een<td>twee</table>'],
  ['list items', '<ul><li>een<li>twee</ul>'],
  ['terms', '<dl><dt>een<dd>twee</dl>'],
  ['a legend', '<fieldset><legend>een</legend>twee</fieldset>'],
  ['menus', '<menu>een</menu>twee'],
  ['a block in an inline element', '<span>een<div>twee</div></span>'],
  ['a block in a link', '<a href="#x">een<div>twee</div></a>'],
  ['a rule', '<div>een<hr>twee</div>'],
])('%s hold texts of their own', (_, html) => {
  expect(textsOf(html).map((text) => text.trim())).toEqual(['een', 'twee']);
});

test('texts come in the order of the page, those between blocks too', () => {
  const html = `een<p>twee</p>drie <b>drie</b><div>vier<div>vijf</div>zes</div><section><h1>zeven</h1></section>acht`;
  expect(textsOf(html)).toEqual(['een', 'twee', 'drie drie', 'vier', 'vijf', 'zes', 'zeven', 'acht']);
});

test('a container of very many parts is read in order, and only where it may hold a reference', () => {
  const parts = Array.from({ length: 100 }, (_, index) => (index % 3 ? `<p>${index}</p>` : `${index} `));
  showPage(parts.join(''));
  const blocks = walkTextBlocks(document.body, { ...textRules(site), accept: (text) => text.includes('9') });
  const texts = [...blocks].flatMap((block) => (block ? [block.text.trim()] : []));
  const expected = Array.from({ length: 100 }, (_, index) => String(index)).filter((text) =>
    text.includes('9'),
  );
  expect(texts).toEqual(expected);
});

test('an inline element that holds blocks goes on behind them', () => {
  const html = '<div><span>een<p>twee</p>drie</span> drie<p>vier</p></div>';
  expect(textsOf(html)).toEqual(['een', 'twee', 'drie drie', 'vier']);
});

describe('what is no prose of the paper is passed over', () => {
  const WORDS = 'Kamerstuk 31 066, nr. 1016';
  test.each([
    ['script', `<script>'${WORDS}'</script>`],
    ['style', `<style>/* ${WORDS} */</style>`],
    ['noscript', `<noscript>${WORDS}</noscript>`],
    ['template', `<template><p>${WORDS}</p></template>`],
    ['textarea', `<textarea>${WORDS}</textarea>`],
    ['code', `<p><code>${WORDS}</code></p>`],
    ['an editable element', `<div contenteditable><p>${WORDS}</p></div>`],
    ['an editable element for plain text', `<p>a <span contenteditable="plaintext-only">${WORDS}</span></p>`],
    ['a button', `<button>${WORDS}</button>`],
    ['a choice', `<select><option>${WORDS}</select>`],
    ['a drawing', `<svg><text>${WORDS}</text></svg>`],
    ['navigation', `<nav><p>${WORDS}</p></nav>`],
    ['a header', `<header>${WORDS}</header>`],
    ['a footer', `<footer><div>${WORDS}</div></footer>`],
    ['navigation in an inline element', `<span><nav>${WORDS}</nav></span>`],
    ['navigation in an element of the site', `<x-app>a<nav><p>${WORDS}</p></nav></x-app>`],
  ])('%s', async (_, html) => {
    const reading = await readPage(`${html}<p>Zie kst-31066-1017.</p>`);
    expect(referencesOf(reading)).toEqual([['kst-31066-1017', ['kst-31066-1017']]]);
  });
});

test('malformed markup is read as the browser takes it', async () => {
  const reading = await readPage(
    `<p>Zie <b><i>Kamerstukken</b> 2021-2022, <td>31 066, nr. 1016<table><p>x</table></div></span><ul><li>kst-31066-1017<a href="`,
  );
  expect(referencesOf(reading).map(([, targets]) => targets[0])).toEqual([
    'kst-31066-1016',
    'kst-31066-1017',
  ]);
});

test('an empty page has nothing, and an empty note mark does no harm', async () => {
  const empty = await readPage('');
  expect(referencesOf(empty)).toEqual([]);
  expect(empty.scanning).toBe(false);
  const marks = await readPage('<p><sup></sup><sup>1</sup></p><p></p>');
  expect(referencesOf(marks)).toEqual([]);
});

test('ten megabytes in one text node end, and give their one reference', async () => {
  const words = 'woord en wederwoord '.repeat(262_144);
  const reading = await readPage(`<p>${words}Kamerstuk 31 066, nr. 1016. ${words}</p>`);
  expect(document.body.textContent.length).toBeGreaterThan(10_000_000);
  expect(referencesOf(reading)).toEqual([['Kamerstuk 31 066, nr. 1016', ['kst-31066-1016']]]);
  expect(painted('found')).toEqual(['Kamerstuk 31 066, nr. 1016']);
});

test('a hundred thousand text nodes in one paragraph give their one reference', async () => {
  const words = '<i>woord</i> '.repeat(50_000);
  const reading = await readPage(`<p>${words}Kamerstuk 31 066, <i>nr. 1016</i>. ${words}</p>`);
  expect(referencesOf(reading)).toEqual([['Kamerstuk 31 066, nr. 1016', ['kst-31066-1016']]]);
});
