import { describe, expect, test } from 'vitest';
import {
  CITATION_ENTRIES,
  DICTIONARY_FILE,
  MANIFEST_FILE,
  MOST_CITED_FILE,
} from '../../../lib/index/format.ts';
import { checksum, sealFile } from '../../../lib/index/shard-file.ts';
import { fromHex, parseManifest, writeManifest } from '../../../lib/index/manifest.ts';
import { IndexError } from '../../../lib/index/types.ts';
import { manyCiting, manyDocuments, openFiles, openTestIndex, SOURCE } from './fixture.ts';

type Files = Awaited<ReturnType<typeof openTestIndex>>['files'];

function changed(bytes: Uint8Array<ArrayBuffer>, place: number, change: (byte: number) => number) {
  const copy = bytes.slice();
  copy[place] = change(copy[place]!);
  return copy;
}

const DAMAGES: [string, IndexError['reason'], (files: Files, file: string) => unknown][] = [
  ['is missing', 'missing', (files, file) => files.delete(file)],
  ['is empty', 'damaged', (files, file) => files.set(file, new Uint8Array())],
  ['is cut short', 'damaged', (files, file) => files.set(file, files.get(file)!.slice(0, -20))],
  ['is cut in its header', 'damaged', (files, file) => files.set(file, files.get(file)!.slice(0, 20))],
  [
    'has one bit flipped',
    'damaged',
    (files, file) =>
      files.set(
        file,
        changed(files.get(file)!, files.get(file)!.length >> 1, (byte) => byte ^ 1),
      ),
  ],
  [
    'is no file of an index',
    'damaged',
    (files, file) =>
      files.set(
        file,
        changed(files.get(file)!, 0, () => 0),
      ),
  ],
  [
    'has another version',
    'version',
    (files, file) =>
      files.set(
        file,
        changed(files.get(file)!, 4, () => 1),
      ),
  ],
  [
    'is of another index',
    'damaged',
    (files, file) =>
      files.set(
        file,
        changed(files.get(file)!, 12, (byte) => byte ^ 1),
      ),
  ],
];

/** A shard of documents, an id in it, and an id elsewhere. */
async function openWithVictim() {
  const index = await openTestIndex(manyDocuments(2_000));
  return { ...index, victim: 'kst-30000-1', other: 'kst-30199-1', file: 'documents/0000.bin' };
}

describe.each(DAMAGES)('a shard that %s', (_, reason, damage) => {
  test('rejects for its own ids, and no others', async () => {
    const { files, reader, victim, other, file } = await openWithVictim();
    damage(files, file);
    await expect(reader.documents([victim])).rejects.toMatchObject({ name: 'IndexError', reason });
    await expect(reader.exchangesCiting(victim)).rejects.toMatchObject({ reason });
    await expect(reader.documents([other])).resolves.toMatchObject([{ id: other }]);
    await expect(reader.info()).resolves.toMatchObject({ documents: 2_000 });
  });

  test('costs a batch only its own entries', async () => {
    const { files, reader, victim, other, file } = await openWithVictim();
    damage(files, file);
    const [lost, found] = await reader.lookUp([victim, other]);
    expect(lost).toBeInstanceOf(IndexError);
    expect(lost).toMatchObject({ reason });
    expect(found).toMatchObject({ id: other });
  });

  test('is read again when it is whole again', async () => {
    const { files, reader, victim, file } = await openWithVictim();
    const whole = files.get(file)!;
    damage(files, file);
    await expect(reader.documents([victim])).rejects.toThrow(IndexError);
    files.set(file, whole);
    await expect(reader.documents([victim])).resolves.toMatchObject([{ id: victim }]);
  });

  test('of exchanges or texts leaves the documents', async () => {
    for (const file of ['exchanges/0000.bin', 'texts/0000-00.bin']) {
      const { files, reader } = await openTestIndex();
      damage(files, file);
      const nothing = { exchanges: [], unread: { name: 'IndexError', reason } };
      await expect(reader.exchangesIn('kst-35165-46')).resolves.toMatchObject(nothing);
      await expect(reader.exchangesCiting('kst-31066-1016')).resolves.toMatchObject(nothing);
      await expect(reader.documents(['kst-35165-46'])).resolves.toMatchObject([{ id: 'kst-35165-46' }]);
    }
  });

  test('of titles or of ranks costs what needs it', async () => {
    const { files, reader } = await openTestIndex();
    damage(files, DICTIONARY_FILE);
    await expect(reader.documents(['kst-35165-46'])).rejects.toMatchObject({ reason });
    await expect(reader.exchangesIn('kst-35165-46')).resolves.toMatchObject({ exchanges: [{ ordinal: 1 }] });
    const { files: others, reader: second } = await openTestIndex();
    damage(others, MOST_CITED_FILE);
    await expect(second.citedBy('kst-35165-46')).rejects.toMatchObject({ reason });
    await expect(second.documents(['kst-35165-46'])).resolves.toMatchObject([{ id: 'kst-35165-46' }]);
  });
});

test('a damaged shard of citations leaves those in the other shards, in order', async () => {
  const { files, reader } = await openTestIndex(manyCiting(2 * CITATION_ENTRIES));
  const whole = await reader.exchangesCiting('kst-31066-1016', Infinity);
  expect(whole).not.toHaveProperty('unread');
  expect(whole.exchanges).toHaveLength(2 * CITATION_ENTRIES);

  files.delete('citations/0001.bin');
  const left = await openFiles(files).reader.exchangesCiting('kst-31066-1016', Infinity);
  expect(left.unread).toMatchObject({ name: 'IndexError', reason: 'missing' });
  expect(left.exchanges).toHaveLength(CITATION_ENTRIES);
  const kept = new Set(left.exchanges.map(({ id }) => id));
  expect(left.exchanges).toEqual(whole.exchanges.filter(({ id }) => kept.has(id)));
});

test('a shard of another shape is damaged, even with the right checksum', async () => {
  const { files, reader } = await openTestIndex();
  const { build } = await parseManifest(files.get(MANIFEST_FILE)!);
  for (const body of [[], [200], [1, 1, 0, 255], [5, 0]]) {
    files.set('documents/0000.bin', await sealFile(fromHex(build), Uint8Array.from(body)));
    await expect(reader.documents([SOURCE.documents[0]!.id])).rejects.toMatchObject({ reason: 'damaged' });
  }
});

test('so is one of which a part that is read later has another shape', async () => {
  const { files, reader } = await openTestIndex();
  const { build } = await parseManifest(files.get(MANIFEST_FILE)!);
  const change = async (file: string, ...body: number[]) =>
    files.set(file, await sealFile(fromHex(build), Uint8Array.from(body)));
  const damaged = (file: string) => ({ reason: 'damaged', message: `${file} lacks what it should hold` });

  // Nobody is cited; of those who cite there are two bytes, which end within a number.
  await change('citations/0000.bin', 0, 2, 200, 200);
  await expect(reader.citedBy('kst-31066-1016')).resolves.toEqual({ ids: [] });
  await expect(reader.exchangesIn('kst-31066-1016')).rejects.toMatchObject(damaged('citations/0000.bin'));
  // The id "z", and of its facts a byte.
  const [z] = new TextEncoder().encode('z');
  await change('documents/0000.bin', 1, 1, 0, 1, z!, 1, 0, 1, 200);
  const { reader: second } = openFiles(files);
  await expect(second.lookUp(['z'])).resolves.toMatchObject([damaged('documents/0000.bin')]);
});

test('the checksum is the beginning of the SHA-256', async () => {
  const bytes = await checksum(new TextEncoder().encode('abc'));
  expect(Buffer.from(bytes).toString('hex')).toBe('ba7816bf8f01cfea');
});

describe('a manifest', () => {
  const change = async (files: Files, patch: object) => {
    const manifest = await parseManifest(files.get(MANIFEST_FILE)!);
    files.set(MANIFEST_FILE, await writeManifest({ ...manifest, ...patch }));
  };
  const encode = (text: string) => new TextEncoder().encode(text);

  const CASES: [string, IndexError['reason'], (files: Files) => unknown][] = [
    ['that is missing', 'missing', (files) => files.delete(MANIFEST_FILE)],
    ['that is no JSON', 'damaged', (files) => files.set(MANIFEST_FILE, encode('{'))],
    ['that is a list', 'damaged', (files) => files.set(MANIFEST_FILE, encode('[]'))],
    ['that is null', 'damaged', (files) => files.set(MANIFEST_FILE, encode('null'))],
    ['of another version', 'version', (files) => change(files, { version: 1 })],
    ['without a list of shards', 'damaged', (files) => change(files, { first: undefined })],
    ['with a count that is none', 'damaged', (files) => change(files, { documents: '5' })],
    ['with a build that is none', 'damaged', (files) => change(files, { build: '12' })],
    [
      'with another count than was built',
      'damaged',
      (files) => {
        const text = new TextDecoder().decode(files.get(MANIFEST_FILE));
        return files.set(MANIFEST_FILE, encode(text.replace('"documents":5', '"documents":6')));
      },
    ],
  ];

  test.each(CASES)('%s: every call rejects, and the next one reads it anew', async (_, reason, damage) => {
    const { files, reader } = await openTestIndex();
    const whole = files.get(MANIFEST_FILE)!;
    await damage(files);
    await expect(reader.info()).rejects.toMatchObject({ name: 'IndexError', reason });
    await expect(reader.lookUp(['kst-31066-1016'])).rejects.toMatchObject({ reason });
    files.set(MANIFEST_FILE, whole);
    await expect(reader.info()).resolves.toMatchObject({ version: 3 });
  });
});
