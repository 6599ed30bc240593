import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../lib/index/build.ts';
import { MANIFEST_FILE } from '../../../lib/index/format.ts';
import type { DocumentShard, Manifest } from '../../../lib/index/format.ts';
import { verifyIndex } from '../../../lib/index/verify.ts';
import { manyDocuments, SOURCE } from './fixture.ts';

type Files = Awaited<ReturnType<typeof buildIndex>>;

const decode = (files: Files, file: string): unknown => JSON.parse(new TextDecoder().decode(files.get(file)));

async function verify(files: Files) {
  const load = (file: string) =>
    files.has(file) ? Promise.resolve(files.get(file)!) : Promise.reject(new Error('404'));
  return verifyIndex(
    load,
    [...files.keys()].filter((file) => file !== MANIFEST_FILE),
  );
}

/** Changes a shard and the manifest with it, so that only the contents are wrong. */
function rewrite(files: Files, file: string, change: (shard: DocumentShard) => void) {
  const shard = decode(files, file) as DocumentShard;
  change(shard);
  const bytes = new TextEncoder().encode(JSON.stringify(shard));
  const manifest = decode(files, MANIFEST_FILE) as Manifest;
  manifest.shards[file] = createHash('sha256').update(bytes).digest('hex');
  files.set(file, bytes).set(MANIFEST_FILE, new TextEncoder().encode(JSON.stringify(manifest)));
}

describe('checking an index', () => {
  test.each([SOURCE, manyDocuments(2_000)])('finds nothing wrong with a new one', async (source) => {
    const { info, problems } = await verify(await buildIndex(source));
    expect(problems).toEqual([]);
    expect(info?.documents).toBeGreaterThan(0);
  });

  test('names a shard that is missing', async () => {
    const files = await buildIndex(SOURCE);
    files.delete('exchanges/00.json');
    expect((await verify(files)).problems).toEqual(['exchanges/00.json cannot be read']);
  });

  test('names a shard that is not as built', async () => {
    const files = await buildIndex(SOURCE);
    const bytes = files.get('documents/00.json')!.slice();
    bytes[50]! ^= 1;
    files.set('documents/00.json', bytes);
    expect((await verify(files)).problems).toHaveLength(1);
  });

  test('names a shard that belongs to another index', async () => {
    const files = await buildIndex(SOURCE);
    files.set('documents/77.json', new Uint8Array());
    expect((await verify(files)).problems).toEqual(['documents/77.json is no shard of this index']);
  });

  test('names an alias of nothing, a citation by nothing, and a wrong count', async () => {
    const files = await buildIndex(SOURCE);
    rewrite(files, 'documents/00.json', (shard) => {
      shard.documents = shard.documents.filter(({ id }) => id !== 'kst-36000-1');
      shard.aliases.push(['kst-1', 'kst-2']);
      shard.citedBy.push(['kst-3', ['kst-4#1']]);
    });
    expect((await verify(files)).problems).toEqual([
      'alias kst-1 is of kst-2, which is not there',
      'kst-3 is cited by kst-4#1, which is not there',
      'the manifest says 5 documents, there are 4',
      'the manifest says 3 citations, there are 4',
    ]);
  });

  test('names an entry that no reader would find', async () => {
    const files = await buildIndex(manyDocuments(2_000));
    const [from, to] = ['documents/00.json', 'documents/01.json'];
    const stray = (decode(files, from) as DocumentShard).documents[0]!;
    rewrite(files, to, (shard) => shard.documents.push(stray));
    expect((await verify(files)).problems).toEqual([`${to}: ${stray.id} is in the wrong shard`]);
  });

  test('stops at a manifest that cannot be read', async () => {
    const files = await buildIndex(SOURCE);
    files.delete(MANIFEST_FILE);
    expect(await verify(files)).toEqual({ problems: ['manifest.json cannot be read'] });
  });
});
