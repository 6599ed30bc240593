import { describe, expect, test } from 'vitest';
import { fitBudget } from '../../../lib/index/budget.ts';
import { buildIndex, measureIndex } from '../../../lib/index/build.ts';
import { MANIFEST_FILE } from '../../../lib/index/format.ts';
import { exchange, manyDocuments, SOURCE } from './fixture.ts';

const text = (files: Map<string, Uint8Array>) =>
  [...files].map(([file, bytes]) => `${file} ${new TextDecoder().decode(bytes)}`).join('\n');

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

  test('keeps shards small, and every bucket has its file', async () => {
    const files = await buildIndex(manyDocuments(5_000));
    const shards = [...files]
      .filter(([file]) => file.startsWith('documents/'))
      .map(([, bytes]) => bytes.length);
    expect(shards).toHaveLength(64);
    expect(Math.max(...shards)).toBeLessThanOrEqual(32 * 1024);
  });

  test('an empty source gives a manifest and one empty shard of each kind', async () => {
    const files = await buildIndex({ documents: [], dossiers: [], aliases: [], exchanges: [] });
    expect([...files.keys()]).toEqual(['documents/00.json', 'exchanges/00.json', MANIFEST_FILE]);
  });
});

describe('a budget', () => {
  test('is kept, and filled', async () => {
    const source = manyDocuments(1_000);
    const budget = Math.floor((await measureIndex(source)) / 3);
    const chosen = await fitBudget(source, budget);
    const size = sizeOf(await buildIndex(chosen));
    expect(size).toBeLessThanOrEqual(budget);
    expect(size).toBeGreaterThan(budget * 0.9);
  });

  test('takes the cited document before newer ones, and newer before older', async () => {
    const source = manyDocuments(300);
    const oldest = source.documents.find(({ date }) => date === '2010-01-01')!;
    source.exchanges = [exchange('ah-tk-20212022-7', 1, { cites: [{ target: oldest.id, in: 'answer' }] })];
    const chosen = await fitBudget(source, 20_000);
    const dates = chosen.documents.filter(({ id }) => id !== oldest.id).map(({ date }) => date!);
    expect(chosen.documents.length).toBeLessThan(300);
    expect(chosen.documents).toContainEqual(oldest);
    expect(Math.min(...dates.map((date) => Number(date.slice(0, 4))))).toBeGreaterThan(2015);
  });

  test('that holds everything leaves nothing out', async () => {
    const chosen = await fitBudget(SOURCE, await measureIndex(SOURCE));
    expect(text(await buildIndex(chosen))).toBe(text(await buildIndex(SOURCE)));
  });

  test('that holds nothing is refused', async () => {
    await expect(fitBudget(SOURCE, 100)).rejects.toThrow(RangeError);
  });

  test('the measure is the size that is written', async () => {
    expect(await measureIndex(SOURCE)).toBe(sizeOf(await buildIndex(SOURCE)));
  });
});
