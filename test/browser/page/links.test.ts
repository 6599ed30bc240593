import { afterEach, expect, test } from 'vitest';
import { find, painted, serialisePage } from '../../support/page-document.ts';
import { createPageGateway } from '../../support/page-gateway.ts';
import { closePages, readPage, referencesOf } from '../../support/page-reader.ts';

afterEach(closePages);

const SITE = 'https://zoek.officielebekendmakingen.nl';
const link = (id: string, words: string) => `<a href="${SITE}/${id}.html">${words}</a>`;

test('a link is enriched where it stands: the page gets no other one', async () => {
  const html = `<p>Zie ${link('kst-31066-1016', '<b>Kamerstuk</b> 31 066, nr. 1016')}.</p>`;
  const reading = await readPage(html);
  expect(referencesOf(reading)).toEqual([['Kamerstuk 31 066, nr. 1016', ['kst-31066-1016']]]);
  expect(document.querySelectorAll('a')).toHaveLength(1);
  expect(serialisePage()).toContain('<b>Kamerstuk</b> 31 066, nr. 1016</a>');
});

test('where link and words disagree, the link counts', async () => {
  const reading = await readPage(`<p>Zie ${link('kst-31066-1017', 'Kamerstuk 31 066, nr. 1016')}.</p>`);
  expect(referencesOf(reading)).toEqual([['Kamerstuk 31 066, nr. 1016', ['kst-31066-1017']]]);
});

test('words that say nothing are a reference when they are a link to a document', async () => {
  const reading = await readPage(`<p>Zie ${link('kst-31066-1016', 'deze brief')} van het kabinet.</p>`);
  expect(referencesOf(reading)).toEqual([['deze brief', ['kst-31066-1016']]]);
  expect(painted('found')).toEqual(['deze brief']);
});

test('such links are found beside texts that were read already, between blocks, and each once', async () => {
  const reading = await readPage(`
    ${link('kst-31066-10', 'een brief')}
    <div>Zie kst-35788-77 <p>en</p> ${link('kst-31066-1016', 'deze brief')} <p>en</p> ${link('kst-31066-1017', 'de andere')}</div>
    <nav>${link('kst-31066-10', 'brieven')}</nav>
    <p>${link('kst-31066-1017', 'Kamerstuk 31 066, nr. 1017')}</p>`);
  expect(referencesOf(reading).map(([raw]) => raw)).toEqual([
    'een brief',
    'kst-35788-77',
    'deze brief',
    'de andere',
    'Kamerstuk 31 066, nr. 1017',
  ]);
});

test.each([
  ['to the page itself', link('kst-31066-1016', 'deze brief')],
  ['to a part of the page itself', `<a href="${SITE}/kst-31066-1016.html#ID-3">paragraaf 3</a>`],
  ['within the page', '<a href="#kst-31066-1017">hieronder</a>'],
  ['to another site', '<a href="https://example.org/kst-31066-1017.html">elders</a>'],
  ['that runs a script', '<a href="javascript:void(\'kst-31066-1017\')">open</a>'],
  ['without words', link('kst-31066-1017', '<img alt="">')],
  ['with an unsound address', '<a href="https://[kst-31066-1017">kapot</a>'],
])('a link %s is no reference', async (_, html) => {
  const gateway = await createPageGateway({ url: `${SITE}/kst-31066-1016.html` });
  const reading = await readPage(`<p>Zie ${html}.</p>`, { gateway });
  expect(reading.page.self).toBe('kst-31066-1016');
  expect(referencesOf(reading)).toEqual([]);
});

test('a hash-only link is judged by the page it stands on', async () => {
  const reading = await readPage('<p>Zie <a href="#kst-31066-1016">Kamerstuk 31 066, nr. 1017</a>.</p>');
  expect(referencesOf(reading)).toEqual([['Kamerstuk 31 066, nr. 1017', ['kst-31066-1017']]]);
  expect(find('a').getAttribute('href')).toBe('#kst-31066-1016');
});
