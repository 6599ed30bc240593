import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../lib/index/build.ts';
import { DICTIONARY_FILE, MANIFEST_FILE, MOST_CITED_FILE } from '../../../lib/index/format.ts';
import type { IndexSource } from '../../../lib/index/source.ts';
import { manyTexts, openFiles, SOURCE } from './fixture.ts';

const text = (files: Map<string, Uint8Array>) =>
  [...files].map(([file, bytes]) => `${file} ${Buffer.from(bytes).toString('hex')}`).join('\n');

const sizeOf = (files: Map<string, Uint8Array>) =>
  files.values().reduce((sum, bytes) => sum + bytes.length, 0);

describe('building', () => {
  test('gives the same bytes for the same source in another order', async () => {
    const turned = {
      documents: SOURCE.documents.toReversed(),
      dossiers: SOURCE.dossiers.toReversed(),
      aliases: SOURCE.aliases.toReversed(),
      exchanges: SOURCE.exchanges.toReversed(),
    };
    expect(text(await buildIndex(turned))).toBe(text(await buildIndex(SOURCE)));
  });

  test('gives the same bytes whatever order the fields have', async () => {
    const documents = SOURCE.documents.map(
      (record) => Object.fromEntries(Object.entries(record).reverse()) as unknown as typeof record,
    );
    expect(text(await buildIndex({ ...SOURCE, documents }))).toBe(text(await buildIndex(SOURCE)));
  });

  test('does not change its source', async () => {
    const before = structuredClone(SOURCE);
    await buildIndex(SOURCE);
    expect(SOURCE).toEqual(before);
  });

  test('an empty source gives a manifest and what titles and ranks there are: none', async () => {
    const files = await buildIndex({ documents: [], dossiers: [], aliases: [], exchanges: [] });
    expect([...files.keys()]).toEqual([MOST_CITED_FILE, DICTIONARY_FILE, MANIFEST_FILE]);
  });

  test('refuses a number that it could not give back', async () => {
    const documents = [{ ...SOURCE.documents[0]!, documentNumber: '6725' }];
    await expect(buildIndex({ ...SOURCE, documents })).rejects.toThrow('"6725" is no number like 2022D06725');
  });
});

describe('a budget', () => {
  const texts = (files: Map<string, Uint8Array>) =>
    [...files.keys()].filter((file) => file.startsWith('texts/'));

  test('is kept, and filled', async () => {
    const source = manyTexts(400);
    const [all, none] = [await buildIndex(source), await buildIndex(source, { budget: 0 })];
    const budget = Math.floor((sizeOf(all) + sizeOf(none)) / 2);
    const size = sizeOf(await buildIndex(source, { budget }));
    expect(size).toBeLessThanOrEqual(budget);
    expect(size - sizeOf(none)).toBeGreaterThan((budget - sizeOf(none)) * 0.9);
  });

  test('keeps the texts of cited documents before those of newer ones, and of newer before older', async () => {
    const source = manyTexts(400);
    const cited = source.exchanges.find(({ date }) => date === '2010-01-01')!;
    source.citations = [{ from: 'kst-31066-1', to: cited.document }];
    const none = sizeOf(await buildIndex(source, { budget: 0 }));
    const { reader, dates } = await openAndSort(source, none + 6_000);
    expect((await reader.exchangesIn(cited.document)).exchanges).toHaveLength(1);
    expect(dates.kept.length).toBeGreaterThan(5);
    expect(dates.kept.toSorted()[0]! >= dates.left.toSorted().at(-1)!).toBe(true);
  });

  test('never leaves facts out', async () => {
    const source = manyTexts(50);
    const files = await buildIndex(source, { budget: 0 });
    const { reader } = openFiles(files);
    expect(texts(files)).toEqual([]);
    const found = await reader.exchangesIn(source.exchanges[7]!.document);
    expect(found.exchanges).toEqual([]);
    expect(found.withoutTexts).toEqual([{ ...source.exchanges[7]!, question: null, answer: null }]);
  });

  test('that holds everything leaves nothing out', async () => {
    const whole = await buildIndex(SOURCE);
    expect(text(await buildIndex(SOURCE, { budget: sizeOf(whole) }))).toBe(text(whole));
  });

  /** The dates of exchanges with and without texts, but for that of the one document that is cited. */
  async function openAndSort(source: IndexSource, budget: number) {
    const { reader } = openFiles(await buildIndex(source, { budget }));
    const found = await Promise.all(
      source.exchanges
        .filter(({ document }) => !source.citations!.some(({ to }) => to === document))
        .map(({ document }) => reader.exchangesIn(document)),
    );
    const kept = found.flatMap(({ exchanges }) => exchanges.map(({ date }) => date!));
    const left = found.flatMap(({ withoutTexts = [] }) => withoutTexts.map(({ date }) => date!));
    return { reader, dates: { kept, left } };
  }
});
