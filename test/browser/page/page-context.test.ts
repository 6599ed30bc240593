import { afterEach, describe, expect, test } from 'vitest';
import { readPageFacts } from '../../../lib/page/page-facts.ts';
import type { PageContext } from '../../../lib/references/types.ts';
import { showPage } from '../../support/page-document.ts';
import { closePages, readPage, referencesOf } from '../../support/page-reader.ts';

afterEach(() => {
  closePages();
  document.head.querySelectorAll('meta[name^=OVERHEID]').forEach((meta) => meta.remove());
});

const on = async (page: PageContext, html: string) =>
  referencesOf(await readPage(html, { gateway: { identifyPage: () => Promise.resolve(page) } }));

test('a page tells every one of its metadata of a name, and what documents it links to', () => {
  for (const content of ['32824', '25295']) {
    const meta = document.createElement('meta');
    meta.name = 'OVERHEIDop.dossiernummer';
    meta.content = content;
    document.head.append(meta);
  }
  showPage('<p><a href="/a?id=2022Z03223&did=2022D06725">a</a> <a href="/b">b</a></p>');
  const { url, meta, links } = readPageFacts();
  expect(url).toBe(location.href);
  expect(meta).toEqual(
    expect.arrayContaining([
      ['OVERHEIDop.dossiernummer', '32824'],
      ['OVERHEIDop.dossiernummer', '25295'],
    ]),
  );
  expect(links).toEqual([`${location.origin}/a?id=2022Z03223&did=2022D06725`]);
});

describe('a page of a dossier', () => {
  test('gives a number alone its dossier', async () => {
    expect(await on({ dossier: '31066', number: '5' }, '<p>De brief op stuk nr. 1016 is kort.</p>')).toEqual([
      ['stuk nr. 1016', ['kst-31066-1016']],
    ]);
    expect(await on({}, '<p>De brief op stuk nr. 1016 is kort.</p>')).toEqual([]);
  });
});

describe('a debate', () => {
  test('gives words without a digit the paper on its agenda', async () => {
    const html = '<p>Dat staat in de brief.</p><p>Dat vind ik ook.</p>';
    expect(await on({ agenda: ['kst-31066-1016'] }, html)).toEqual([['de brief', ['kst-31066-1016']]]);
    expect(await on({ dossier: '31066' }, html)).toEqual([]);
  });
});
