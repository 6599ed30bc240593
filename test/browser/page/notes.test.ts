import { afterEach, describe, expect, test } from 'vitest';
import { findNoteMarks, noteText } from '../../../lib/page/notes.ts';
import { officieleBekendmakingen } from '../../../lib/page/sites/officiele-bekendmakingen.ts';
import { tweedeKamer } from '../../../lib/page/sites/tweede-kamer.ts';
import { addHtml, find, painted, showPage } from '../../support/page-document.ts';
import { closePages, openPage, readPage, referencesOf } from '../../support/page-reader.ts';

afterEach(closePages);

const WORDS = 'Kamerstuk 31 066, nr. 1016';

/** The marks of a page: number, and the id of the note. */
const marksOf = (html: string, site = officieleBekendmakingen) => {
  showPage(html);
  return findNoteMarks(site).map(({ label, body }) => [label, body.id]);
};

describe('a mark is joined to its note', () => {
  test.each([
    ['by its link', '<p>a<a class="noot" href="#n1">1</a></p><div class="noot" id="n1">b</div>'],
    [
      'by a link in a superscript, once',
      '<p>a<sup><a href="#n1">1</a></sup></p><div class="noot" id="n1">b</div>',
    ],
    [
      'by a link to a part of the note',
      '<p>a<sup><a href="#x">1</a></sup></p><div class="noot" id="n1"><a id="x">1</a> b</div>',
    ],
    [
      'by a link whose id is escaped',
      '<p>a<sup><a href="#n%311">1</a></sup></p><div class="noot" id="n11">b</div>',
    ],
    [
      'by the class that opens a note',
      '<p>a<a class="supernote-click-n1" href="#">1</a></p><div class="voet" id="n1">b</div>',
    ],
    ['by its number', '<p>a<sup>1</sup></p><div class="noot" id="n1">1 b</div>'],
    ['by its number in brackets', '<p>a<sup>[1]</sup></p><div class="noot" id="n1">[1] b</div>'],
    ['by its asterisk', '<p>a<sup>*</sup></p><div class="noot" id="n1">* b</div>'],
  ])('%s', (_, html) => {
    const [[label, id] = [], ...others] = marksOf(html);
    expect(label).toMatch(/^(?:1|\*)$/);
    expect(id).toMatch(/^n1/);
    expect(others).toEqual([]);
  });

  test('on the other site by its own markup', () => {
    const html = '<p>a<a href="#_ftn1">[1]</a></p><div id="_ftn1">[1] b</div>';
    expect(marksOf(html, tweedeKamer)).toEqual([['1', '_ftn1']]);
  });

  test.each([
    ['a power', '<p>10<sup>3</sup> m</p>'],
    ['a mark without a note', '<p>a<sup>1</sup></p><div class="noot">2 b</div>'],
    ['a mark whose link leads nowhere', '<p>a<sup><a href="#n9">1</a></sup></p>'],
    ['a mark whose link is unsound', '<p>a<sup><a href="#%E0%A4%A">1</a></sup></p>'],
    [
      'the number in a note itself',
      '<div class="noot" id="n1"><a class="noot" href="#m">1</a> b <sup>1</sup></div>',
    ],
    ['words in a superscript', '<p>de 1<sup>e</sup></p><div class="noot">e b</div>'],
    ['a year at the head of a note', '<p>a<sup>20</sup></p><div class="noot">2022 b</div>'],
  ])('but not %s', (_, html) => {
    expect(marksOf(html)).toEqual([]);
  });
});

test('a power is no mark of a note whose mark has a link', () => {
  const html = `<p>10 m<sup>2</sup> van de brief<a class="noot" href="#n2">2</a></p><div class="noot" id="n2">2 b</div>`;
  expect(marksOf(html)).toEqual([['2', 'n2']]);
});

test.each([
  ['a number', '18 Zie de brief.'],
  ['a number against the words', '<a>18</a>Zie de brief.'],
  ['a number in brackets', '[18] Zie de brief.'],
  ['a number and a dot', '18. Zie de brief.'],
  ['no number', 'Zie de brief.'],
  ['white space and lines', '\n <span>18</span>\n Zie<br>de   brief. '],
])('the text of a note with %s is its words', (_, html) => {
  showPage(`<div class="noot">${html}</div>`);
  expect(noteText({ label: '18', body: find('.noot') })).toBe('Zie de brief.');
});

test('paragraphs of a note do not run together, and another number stays', () => {
  showPage('<div class="noot"><p>3 brieven.</p><p>En meer.</p></div>');
  expect(noteText({ label: '18', body: find('.noot') })).toBe('3 brieven. En meer.');
});

const PAGE = `
<p>Eerst iets anders<sup>17</sup>. Daarover is op 20 april<sup>18</sup> een brief gestuurd. En dan verder.</p>
<div class="noot" id="n17">17 Zie de begroting.</div>
<div class="noot" id="n18">18 ${WORDS}; kst-31066-1017.</div>`;

describe('a note that holds references', () => {
  test('has its mark painted; one without has not', async () => {
    await readPage(PAGE);
    expect(painted('found').sort()).toEqual(['18', WORDS, 'kst-31066-1017']);
  });

  test('shows at its mark the note, and its references one step on', async () => {
    const page = await openPage(PAGE);
    page.walk('next');
    await expect.poll(() => page.model?.state).toBe('note');
    if (page.model?.state !== 'note') throw new Error('No note');
    const { text, number, references } = page.model;
    expect([number, text]).toEqual(['18', `${WORDS}; kst-31066-1017.`]);
    expect(references.map(({ raw }) => raw)).toEqual([WORDS, 'kst-31066-1017']);

    await page.press('[data-act=open]');
    await expect.poll(() => page.model?.state).toBe('ready');
    expect(page.card?.trail).toHaveLength(2);
    expect(page.model).toMatchObject({
      reference: { raw: WORDS },
      preview: {
        sentence: expect.stringMatching(/^(?:Eerst|Daarover).*op 20 april een brief gestuurd\.$/) as string,
      },
    });
    await page.press('[data-act=back]');
    expect(page.model.state).toBe('note');
  });

  test('is used in the sentence of its mark, also for the reference in the note itself', async () => {
    const asked: string[] = [];
    const page = await openPage(PAGE, {
      gateway: {
        getPreview: async ({ context: { text, start } }) => {
          asked.push(text.slice(start - 11, start));
          return { ok: false, error: 'failed' };
        },
      },
    });
    page.walk('next');
    await expect.poll(() => page.at).toBe('18');
    page.walk('next');
    await expect.poll(() => page.at).toBe(WORDS);
    await expect.poll(() => asked).toEqual(['op 20 april']);
  });

  test('takes its mark along when it leaves or changes', async () => {
    const page = await openPage(PAGE);
    addHtml(find('#n18'), '<i> En nog een.</i>');
    await expect.poll(() => page.summary().groups[0]?.places[0]).toBeGreaterThan(3);
    expect(painted('found').sort()).toEqual(['18', WORDS, 'kst-31066-1017']);
    page.walk('next');
    await expect.poll(() => page.model).toMatchObject({ text: `${WORDS}; kst-31066-1017. En nog een.` });
    find('#n18').remove();
    await expect.poll(() => painted('found')).toEqual([]);
  });
});

describe('a note that leans on another', () => {
  const note = (id: number, words: string) =>
    `<div class="voet noot" id="n${id}"><p><a class="nootnum" href="#m${id}">${id}</a></p><p>${words}</p></div>`;
  const page = (...notes: string[]) =>
    `<p>${notes.map((_, index) => `Zin${index + 1}.<a class="noot" href="#n${index + 1}">${index + 1}</a>`).join(' ')}</p>
     ${notes.map((words, index) => note(index + 1, words)).join('')}`;
  const read = async (html: string, site = officieleBekendmakingen) =>
    referencesOf(await readPage(html, { site }));

  test('has the document of the other one, and so has its mark', async () => {
    const reading = await readPage(page(`${WORDS}.`, 'Idem, p. 4.', 'Zie ook noot 1.'));
    expect(referencesOf(reading)).toEqual([
      [WORDS, ['kst-31066-1016']],
      ['Idem, p. 4', ['kst-31066-1016']],
      ['noot 1', ['kst-31066-1016']],
    ]);
    const marks = reading.places.inOrder().filter(({ note: link }) => link);
    expect(marks.map(({ raw }) => raw)).toEqual(['1', '2', '3']);
  });

  test('has none where a note between has none', async () => {
    expect(await read(page(WORDS, 'Artikel 3 van de wet.', 'Idem, p. 4.'))).toEqual([
      [WORDS, ['kst-31066-1016']],
    ]);
  });

  test('goes by its number, not by its place', async () => {
    const html = `${note(17, 'Artikel 3.')}${note(18, WORDS)}${note(19, 'Zie noot 18.')}${note(20, 'Zie noot 2.')}`;
    expect((await read(html)).map(([raw]) => raw)).toEqual([WORDS, 'noot 18']);
  });

  test('goes by its place in a list without numbers', async () => {
    const html = `<ol class="footnotes"><li>${WORDS}</li><li>Artikel 3.</li><li>Zie noot 1.</li></ol>`;
    expect((await read(html, tweedeKamer)).map(([raw]) => raw)).toEqual([WORDS, 'noot 1']);
  });

  test('is read anew with its document when the notes change', async () => {
    const reading = await readPage(`<div id="noten">${note(1, WORDS)}</div>`);
    addHtml(find('#noten'), note(2, 'Ibid.'));
    await reading.update([find('#noten')], false);
    expect(referencesOf(reading).map(([raw]) => raw)).toEqual([WORDS, 'Ibid.']);
  });
});
