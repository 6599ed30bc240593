import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../lib/index/build.ts';
import type { Bytes } from '../../../lib/index/bytes.ts';
import { MANIFEST_FILE } from '../../../lib/index/format.ts';
import { fromHex, parseManifest, writeManifest } from '../../../lib/index/manifest.ts';
import type { Manifest } from '../../../lib/index/manifest.ts';
import { sealFile } from '../../../lib/index/shard-file.ts';
import { writeAliases } from '../../../lib/index/shards/alias-shard.ts';
import { verifyIndex } from '../../../lib/index/verify.ts';
import { manyCiting, manyDocuments, SOURCE } from './fixture.ts';

type Files = Awaited<ReturnType<typeof buildIndex>>;

async function verify(files: Files) {
  const load = (file: string) =>
    files.has(file) ? Promise.resolve(files.get(file)!) : Promise.reject(new Error('404'));
  return verifyIndex(
    load,
    [...files.keys()].filter((file) => file !== MANIFEST_FILE),
  );
}

const manifestOf = (files: Files) => parseManifest(files.get(MANIFEST_FILE)!);

/** Puts another body in a file, so that only the contents are wrong. */
async function rewrite(files: Files, file: string, body: Bytes) {
  files.set(file, await sealFile(fromHex((await manifestOf(files)).build), body));
}

async function patch(files: Files, change: Partial<Manifest>) {
  files.set(MANIFEST_FILE, await writeManifest({ ...(await manifestOf(files)), ...change }));
}

describe('checking an index', () => {
  test.each([
    ['small', SOURCE],
    ['with many documents', manyDocuments(3_000)],
    ['with citations between shards', manyCiting(9_000)],
  ])('finds nothing wrong with a new one: %s', async (_, source) => {
    const { info, problems } = await verify(await buildIndex(source));
    expect(problems).toEqual([]);
    expect(info?.documents).toBeGreaterThan(0);
  });

  test('names a shard that is missing, once', async () => {
    const files = await buildIndex(SOURCE);
    files.delete('exchanges/0000.bin');
    const { problems } = await verify(files);
    expect(problems[0]).toBe('exchanges/0000.bin cannot be read');
    expect(problems.slice(1)).toEqual(['texts/0000-00.bin is no file of this index']);
  });

  test.each([
    'documents/0000.bin',
    'citations/0000.bin',
    'aliases/0000.bin',
    'texts/0000-00.bin',
    'titles.bin',
    'most-cited.bin',
  ])('names %s when it is not as built', async (file) => {
    const files = await buildIndex(SOURCE);
    const bytes = files.get(file)!.slice();
    bytes[bytes.length - 1]! ^= 1;
    files.set(file, bytes);
    expect((await verify(files)).problems).toContain(`${file} differs from what was built`);
  });

  test('names a file that belongs to another index', async () => {
    const files = await buildIndex(SOURCE);
    files.set('documents/0077.bin', new Uint8Array());
    expect((await verify(files)).problems).toEqual(['documents/0077.bin is no file of this index']);
  });

  test('names an alias of nothing, and one that no reader would find', async () => {
    const files = await buildIndex(SOURCE);
    await rewrite(files, 'aliases/0000.bin', writeAliases([{ alias: 'zz-1', entry: 999 }]));
    expect((await verify(files)).problems).toEqual(['alias zz-1 is of entry 999, which has no record']);
    await patch(files, { firstAliases: ['zz-2'] });
    expect((await verify(files)).problems).toEqual([
      'aliases/0000.bin: zz-1 is not where a reader looks for it',
    ]);
  });

  test('names citations that only one side knows', async () => {
    const [files, others] = [
      await buildIndex(manyCiting(9_000)),
      await buildIndex({ ...manyCiting(9_000), exchanges: [] }),
    ];
    const none = others.get('citations/0000.bin')!.slice(28);
    await rewrite(files, 'citations/0000.bin', none);
    const { problems } = await verify(files);
    expect(problems).not.toEqual([]);
    expect(problems[0]).toMatch(/exchanges, its documents 0$/);
  });

  test('names an entry that no reader would find', async () => {
    const files = await buildIndex(manyDocuments(2_000));
    const { first } = await manifestOf(files);
    await patch(files, { first: [first[0]!, 'kst-30103-1'] });
    const { problems } = await verify(files);
    expect(problems[0]).toMatch(/^documents\/0001\.bin: kst-\S+ is not where a reader looks for it$/);
  });

  test('names a wrong count', async () => {
    const files = await buildIndex(SOURCE);
    await patch(files, { documents: 7, citations: 1 });
    expect((await verify(files)).problems).toEqual([
      'the manifest says 7 documents, there are 5',
      'the manifest says 1 citations, there are 3',
    ]);
  });

  test('stops at a manifest that cannot be read', async () => {
    const files = await buildIndex(SOURCE);
    files.delete(MANIFEST_FILE);
    expect(await verify(files)).toEqual({ problems: ['manifest.json cannot be read'] });
  });
});
