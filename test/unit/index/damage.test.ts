import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { documentFile, exchangeFile, MANIFEST_FILE } from '../../../lib/index/format.ts';
import type { Manifest } from '../../../lib/index/format.ts';
import { createIndexReader } from '../../../lib/index/reader.ts';
import { IndexError } from '../../../lib/index/types.ts';
import { manyCiting, manyDocuments, openTestIndex, SOURCE } from './fixture.ts';

type Files = Awaited<ReturnType<typeof openTestIndex>>['files'];

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const manifestOf = (files: Files) =>
  JSON.parse(new TextDecoder().decode(files.get(MANIFEST_FILE))) as Manifest;

function flipByte(bytes: Uint8Array<ArrayBuffer>) {
  const flipped = bytes.slice();
  flipped[flipped.length >> 1]! ^= 1;
  return flipped;
}

const DAMAGES: [string, IndexError['reason'], (files: Files, file: string) => void][] = [
  ['is missing', 'missing', (files, file) => files.delete(file)],
  ['is empty', 'damaged', (files, file) => files.set(file, new Uint8Array())],
  ['is cut short', 'damaged', (files, file) => files.set(file, files.get(file)!.slice(0, -20))],
  ['has one bit flipped', 'damaged', (files, file) => files.set(file, flipByte(files.get(file)!))],
  ['is no text', 'damaged', (files, file) => files.set(file, new Uint8Array([0xff, 0xfe, 0x00]))],
  [
    'holds other valid JSON',
    'damaged',
    (files, file) => files.set(file, encode({ version: 1, documents: [] })),
  ],
  ['has another version', 'version', (files, file) => files.set(file, encode({ version: 2, documents: [] }))],
];

/** A shard of documents, an id in it, and an id elsewhere. */
async function openWithVictim() {
  const source = manyDocuments(2_000);
  const index = await openTestIndex(source);
  const { buckets } = manifestOf(index.files);
  const victim = source.documents[0]!.id;
  const file = documentFile(victim, buckets);
  const other = source.documents.map(({ id }) => id).find((id) => documentFile(id, buckets) !== file)!;
  return { ...index, victim, other, file };
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
});

test('a damaged shard of exchanges leaves the documents', async () => {
  const { files, reader } = await openTestIndex();
  const file = exchangeFile('kst-35165-46', manifestOf(files).buckets);
  files.set(file, flipByte(files.get(file)!));
  const nothing = { exchanges: [], unread: { name: 'IndexError', reason: 'damaged' } };
  await expect(reader.exchangesIn('kst-35165-46')).resolves.toMatchObject(nothing);
  await expect(reader.exchangesCiting('kst-31066-1016')).resolves.toMatchObject(nothing);
  await expect(reader.documents(['kst-35165-46'])).resolves.toMatchObject([{ id: 'kst-35165-46' }]);
});

test('a damaged shard of exchanges leaves those in the other shards, in order', async () => {
  const { files, reader } = await openTestIndex(manyCiting(200));
  const { buckets } = manifestOf(files);
  const whole = await reader.exchangesCiting('kst-31066-1016');
  expect(whole).not.toHaveProperty('unread');
  expect(whole.exchanges).toHaveLength(200);

  const [victim] = whole.exchanges;
  const file = exchangeFile(victim!.document, buckets);
  const others = whole.exchanges.filter(({ document }) => exchangeFile(document, buckets) !== file);
  expect(others).not.toEqual([]);
  files.delete(file);
  const reopened = createIndexReader((name) =>
    Promise.resolve(files.get(name) ?? Promise.reject(new Error('404'))),
  );
  const left = await reopened.exchangesCiting('kst-31066-1016');
  expect(left.exchanges).toEqual(others);
  expect(left.unread).toMatchObject({ name: 'IndexError', reason: 'missing' });
});

test('a shard of another shape is damaged, even when the manifest names its hash', async () => {
  const { files, reader } = await openTestIndex();
  const bytes = encode({ version: 1, documents: 'none' });
  const digest = createHash('sha256').update(bytes).digest('hex');
  const manifest = manifestOf(files);
  files.set('documents/00.json', bytes);
  files.set(
    MANIFEST_FILE,
    encode({ ...manifest, shards: { ...manifest.shards, 'documents/00.json': digest } }),
  );
  await expect(reader.documents([SOURCE.documents[0]!.id])).rejects.toMatchObject({ reason: 'damaged' });
});

describe('a manifest', () => {
  const change = (files: Files, patch: object) =>
    files.set(MANIFEST_FILE, encode({ ...manifestOf(files), ...patch }));

  const CASES: [string, IndexError['reason'], (files: Files) => void][] = [
    ['that is missing', 'missing', (files) => files.delete(MANIFEST_FILE)],
    ['that is no JSON', 'damaged', (files) => files.set(MANIFEST_FILE, new TextEncoder().encode('{'))],
    ['that is a list', 'version', (files) => files.set(MANIFEST_FILE, encode([]))],
    ['that is null', 'damaged', (files) => files.set(MANIFEST_FILE, encode(null))],
    ['of another version', 'version', (files) => change(files, { version: 2 })],
    ['without buckets', 'damaged', (files) => change(files, { buckets: undefined })],
    [
      'with no bucket at all',
      'damaged',
      (files) => change(files, { buckets: { documents: 0, exchanges: 1 } }),
    ],
    ['with a count that is none', 'damaged', (files) => change(files, { documents: '5' })],
    [
      'with hashes that are none',
      'damaged',
      (files) => change(files, { shards: { 'documents/00.json': 1 } }),
    ],
  ];

  test.each(CASES)('%s: every call rejects, and the next one reads it anew', async (_, reason, damage) => {
    const { files, reader } = await openTestIndex();
    const whole = files.get(MANIFEST_FILE)!;
    damage(files);
    await expect(reader.info()).rejects.toMatchObject({ name: 'IndexError', reason });
    await expect(reader.lookUp(['kst-31066-1016'])).rejects.toMatchObject({ reason });
    files.set(MANIFEST_FILE, whole);
    await expect(reader.info()).resolves.toMatchObject({ version: 1 });
  });
});
