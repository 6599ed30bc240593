import { describe, expect, test, vi } from 'vitest';
import type { DocumentRecord } from '../../../lib/documents/types.ts';
import type { TextToRead } from '../../../lib/references/extract-texts.ts';
import type { PageContext } from '../../../lib/references/types.ts';
import { readTexts } from '../../../lib/resolver/read-texts.ts';

const RECORDS = new Map<string, DocumentRecord>(
  [
    'kst-31066-5',
    'kst-31066-7',
    'kst-35302-F',
    'ah-tk-20242025-28',
    'ah-ek-20242025-28',
    'dossier-31066',
  ].map((id) => [id, { id, kind: 'kamerstuk', title: `Titel van ${id}` }]),
);
// Known by another number too.
RECORDS.set('doc-2022D06725', RECORDS.get('kst-31066-5')!);

const lookUp = vi.fn((ids: readonly string[]) => Promise.resolve(ids.map((id) => RECORDS.get(id))));

async function read(texts: (string | TextToRead)[], page: PageContext = {}) {
  lookUp.mockClear();
  const asked = texts.map((text) => (typeof text === 'string' ? { text } : text));
  const references = await readTexts(asked, page, lookUp);
  return references.map(({ text, raw, status, found }) => [text, raw, status, found?.id]);
}

describe('readTexts', () => {
  test('resolves all texts with one look-up of each id once', async () => {
    expect(await read(['Kamerstuk 31 066, nr. 5', 'niets', 'kst-31066-5 en kst-1234-5'])).toEqual([
      [0, 'Kamerstuk 31 066, nr. 5', 'found', 'kst-31066-5'],
      [2, 'kst-31066-5', 'found', 'kst-31066-5'],
      [2, 'kst-1234-5', 'unknown', undefined],
    ]);
    expect(lookUp).toHaveBeenCalledExactlyOnceWith(['kst-31066-5', 'kst-1234-5']);
  });

  test('keeps a bare number only where its paper or dossier is known', async () => {
    expect(await read(['31 066, nr. 5 en 31 066, nr. 6 en 31 067, nr. 5'])).toEqual([
      [0, '31 066, nr. 5', 'found', 'kst-31066-5'],
      [0, '31 066, nr. 6', 'unknown', undefined],
    ]);
  });

  test('of two readings takes the one that the index has, and leaves a choice where it has both', async () => {
    expect(await read(['Kamerstuk 35302-F', 'Aanhangsel Handelingen 2024/25, nr. 28'])).toEqual([
      [0, 'Kamerstuk 35302-F', 'found', 'kst-35302-F'],
      [1, 'Aanhangsel Handelingen 2024/25, nr. 28', 'ambiguous', undefined],
    ]);
  });

  test('makes one choice of a range that holds a number without words of its own', async () => {
    lookUp.mockClear();
    const [range, other] = await readTexts(
      [{ text: 'Zie (Kamerstuk 31 066, nrs. 4-6, p. 2) en kst-31066-5.' }],
      {},
      (ids) =>
        Promise.resolve(
          ids.map((id) => (/-[456]$/.test(id) ? { id, kind: 'kamerstuk', title: id } : undefined)),
        ),
    );
    expect(range).toMatchObject({
      raw: 'Kamerstuk 31 066, nrs. 4-6, p. 2',
      start: 5,
      end: 37,
      targets: ['kst-31066-4', 'kst-31066-5', 'kst-31066-6'],
      status: 'ambiguous',
    });
    expect(range).not.toHaveProperty('pages');
    expect(other).toMatchObject({ raw: 'kst-31066-5', status: 'found' });
  });

  test('leaves printed numbers apart where the index has none between them', async () => {
    expect(await read(['Kamerstuk 31 066, nrs. 5-7 en 9'])).toEqual([
      [0, 'Kamerstuk 31 066, nrs. 5', 'found', 'kst-31066-5'],
      [0, '7', 'found', 'kst-31066-7'],
      [0, '9', 'unknown', undefined],
    ]);
  });

  test('reads a link of the site', async () => {
    const href = 'https://zoek.officielebekendmakingen.nl/kst-31066-5.html';
    expect(await read([{ text: 'Zie deze brief.', links: [{ start: 4, end: 14, href }] }])).toEqual([
      [0, 'deze brief', 'found', 'kst-31066-5'],
    ]);
  });

  test.each(['kst-31066-5', 'doc-2022D06725'])('leaves out the page itself, known as %s', async (self) => {
    expect(await read(['Kamerstuk 31 066, nr. 5', '2022D06725', 'kst-1234-5'], { self })).toEqual([
      [2, 'kst-1234-5', 'unknown', undefined],
    ]);
  });

  test('passes on that the index cannot be read', async () => {
    const failing = () => Promise.reject(new Error('no index'));
    await expect(readTexts([{ text: 'kst-31066-5' }], {}, failing)).rejects.toThrow('no index');
  });
});
