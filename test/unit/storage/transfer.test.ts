import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { exportDocuments, readImport as readFile } from '../../../lib/storage/transfer.ts';
import { normaliseTags } from '../../../lib/storage/tags.ts';
import type { SavedDocument } from '../../../lib/storage/types.ts';
import { savedDocument } from '../../support/saved-document.ts';

const readImport = (text: string) => readFile(new Blob([text]));

const NOW = new Date('2026-11-22T12:00:00Z');
const file = (documents: unknown, more: object = {}) =>
  JSON.stringify({ format: 'kamerlens', version: 1, exportedAt: NOW.toISOString(), documents, ...more });

const filled = fc.string({ minLength: 1, maxLength: 60, unit: 'binary' });
const address = fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true });
const time = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-01-01') });
const document: fc.Arbitrary<SavedDocument> = fc.record(
  {
    id: filled,
    title: filled,
    kind: fc.constantFrom('kamerstuk', 'report', 'page'),
    date: time.map((date) => date.toISOString().slice(0, 10)),
    dossier: fc.string({ minLength: 1, maxLength: 40 }),
    url: address,
    tags: fc.array(fc.string({ maxLength: 60, unit: 'grapheme' }), { maxLength: 8 }).map(normaliseTags),
    note: fc.string({ unit: 'binary' }),
    quote: fc.record({ text: fc.string(), pageTitle: fc.string(), pageUrl: address }),
    savedAt: time.map((date) => date.toISOString()),
    changedAt: time.map((date) => date.toISOString()),
  },
  { requiredKeys: ['id', 'title', 'kind', 'url', 'tags', 'note', 'savedAt', 'changedAt'] },
);

describe('export', () => {
  test('says what it is, of which version and when', () => {
    expect(JSON.parse(exportDocuments([savedDocument()], NOW))).toEqual({
      format: 'kamerlens',
      version: 1,
      exportedAt: '2026-11-22T12:00:00.000Z',
      documents: [savedDocument()],
    });
  });

  test('and import lose nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(document), async (documents) => {
        const read = await readImport(exportDocuments(documents, NOW));
        expect(read).toEqual({ ok: true, documents, refused: [] });
      }),
    );
  });
});

describe('import of a file that will not do', () => {
  test.each([
    ['', 'not-json'],
    ['{"format":"kamerlens"', 'not-json'],
    ['id;title\nkst-1-1;x', 'not-json'],
    ['null', 'not-kamerlens'],
    ['[]', 'not-kamerlens'],
    ['{"format":"zotero","version":1,"documents":[]}', 'not-kamerlens'],
    [file({ 'kst-1-1': {} }), 'not-kamerlens'],
    [file([], { version: 2 }), 'newer-version'],
    ['{"format":"kamerlens","version":2,"papers":{}}', 'newer-version'],
    [file([], { version: 0 }), 'not-kamerlens'],
    [file(Array.from({ length: 20_001 }, () => 0)), 'too-many'],
  ])('%.50s: %s', async (text, reason) => {
    expect(await readImport(text)).toEqual({ ok: false, reason });
  });

  test('a huge one is refused before it is read', async () => {
    const text = vi.fn(() => Promise.resolve(file([])));
    expect(await readFile({ size: 50 * 1024 * 1024, text })).toMatchObject({ ok: true });
    expect(await readFile({ size: 50 * 1024 * 1024 + 1, text })).toEqual({ ok: false, reason: 'too-large' });
    expect(text).toHaveBeenCalledOnce();
  });

  test('one that the browser cannot read says so', async () => {
    const gone = { size: 5, text: () => Promise.reject(new Error('gone')) };
    expect(await readFile(gone)).toEqual({ ok: false, reason: 'unreadable' });
  });

  test('any text gives an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect((await readImport(text)).ok).toBe(false);
      }),
    );
  });
});

describe('import of a single entry', () => {
  test.each([
    ['an address with a script', { url: 'javascript:alert(1)' }, 'address'],
    ['the same in capitals and white space', { url: ' JavaScript:alert(1)' }, 'address'],
    ['an address without https', { url: 'http://www.tweedekamer.nl/' }, 'address'],
    ['an address with data', { url: 'data:text/html,<script>alert(1)</script>' }, 'address'],
    ['no address', { url: 'tweedekamer' }, 'address'],
    [
      'a script as the page it was met on',
      { quote: { text: 'x', pageTitle: 'x', pageUrl: 'javascript:1' } },
      'address',
    ],
    ['a giant title', { title: 'x'.repeat(2_001) }, 'too-long'],
    ['a giant note', { note: 'x'.repeat(100_001) }, 'too-long'],
    ['a thousand tags', { tags: Array.from({ length: 1_000 }, (_, i) => `tag ${i}`) }, 'too-long'],
    ['a giant tag', { tags: ['x'.repeat(61)] }, 'too-long'],
    ['no title', { title: undefined }, 'incomplete'],
    ['a number for an id', { id: 5 }, 'incomplete'],
    ['a kind that is none', { kind: 'constructor' }, 'incomplete'],
    ['a time that is none', { savedAt: 'yesterday' }, 'incomplete'],
    ['a date that is none', { date: '20 april 2022' }, 'incomplete'],
  ])('refuses %s and takes the other', async (_what, fields, reason) => {
    const result = await readImport(file([savedDocument(), { ...savedDocument(), ...fields }]));
    expect(result).toMatchObject({ ok: true, documents: [savedDocument()], refused: [{ index: 1, reason }] });
  });

  test('says the title of what it refuses, cut short', async () => {
    const result = await readImport(file([savedDocument({ title: 'x'.repeat(5_000) })]));
    expect(result).toMatchObject({ refused: [{ index: 0, title: 'x'.repeat(120), reason: 'too-long' }] });
  });

  test('takes known fields only and leaves prototypes alone', async () => {
    const entry = JSON.stringify(savedDocument({ id: '__proto__' })).slice(0, -1);
    const text = file('DOCUMENTS').replace(
      '"DOCUMENTS"',
      `[${entry},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"extra":1}]`,
    );
    const result = await readImport(text);
    expect(result).toEqual({ ok: true, documents: [savedDocument({ id: '__proto__' })], refused: [] });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('keeps hostile text as the text it is', async () => {
    const title = '<img src=x onerror=alert(1)> \u202Egnp.exe \uD800';
    expect(await readImport(file([savedDocument({ title })]))).toMatchObject({ documents: [{ title }] });
  });

  test('reads a file that begins with a byte order mark', async () => {
    expect(await readImport(`\uFEFF${file([])}`)).toEqual({ ok: true, documents: [], refused: [] });
  });
});
