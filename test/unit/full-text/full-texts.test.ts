import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Exchange } from '../../../lib/exchanges/types.ts';
import { createFullTextCache } from '../../../lib/full-text/cache.ts';
import { createFullTexts, type FullTextServices } from '../../../lib/full-text/full-texts.ts';

const ID = 'ah-tk-20162017-411';
const PAGE = `https://zoek.officielebekendmakingen.nl/${ID}.html`;
const EXCHANGE: Exchange = {
  id: `${ID}#1`,
  document: ID,
  ordinal: 1,
  numbers: ['1'],
  asker: {},
  question: null,
  answer: null,
  text: 'summary',
  cites: [],
};
const paper = (id: string, answer = 'Ja.') => `<?xml version="1.0"?>
  <officiele-publicatie><metadata><meta name="DC.identifier" content="${id}"/><meta name="DC.title" content="Over vissen"/></metadata>
  <vraag><nr>Vraag 1</nr><al>Kent u de uitzending?</al></vraag><antwoord><nr>Antwoord 1</nr><al>${answer}</al></antwoord>
  </officiele-publicatie>`;

let number = 0;
let names: string[] = [];
const cacheOf = (name: string, most?: { bytes: number; papers: number }) => {
  names.push(name);
  return createFullTextCache(most ? { name, most: most as never } : { name });
};
let name: string;
beforeEach(() => {
  number += 1;
  name = `texts-${number}`;
  names = [];
});
afterEach(() => vi.restoreAllMocks());

/** Full texts over a made site, and every address that was asked for. */
function open(more: Partial<FullTextServices> & { bodies?: Record<string, string | Error> } = {}) {
  const { bodies = { [ID]: paper(ID) }, ...services } = more;
  const asked: string[] = [];
  let day = 0;
  const texts = createFullTexts({
    network: {
      isOffline: () => false,
      fetch: async (url) => {
        asked.push(url);
        const body = bodies[/([^/]+)\.xml$/.exec(url)![1]!];
        if (body instanceof Error) throw body;
        const response = new Response(body ?? '', {
          status: body === undefined ? 404 : 200,
          headers: { 'content-type': 'text/xml' },
        });
        return Object.defineProperty(response, 'url', { value: url });
      },
    },
    cache: cacheOf(name),
    isAllowed: async () => true,
    exchangesIn: async () => ({ exchanges: [EXCHANGE] }),
    now: () => `2026-01-${String((day += 1)).padStart(2, '0')}T00:00:00.000Z`,
    ...services,
  });
  return { texts, asked };
}

describe('a request', () => {
  test('gives the exchange, with where it came from', async () => {
    const { texts } = open();
    expect(await texts.get({ id: `${ID}#1`, sentence: '' })).toMatchObject({
      ok: true,
      text: { kind: 'exchange', question: 'Kent u de uitzending?', answer: 'Ja.', url: PAGE },
    });
  });

  test('asks the site once: the second is from the cache, also after a restart and without a network', async () => {
    const first = open();
    await first.texts.get({ id: `${ID}#1`, sentence: '' });
    await first.texts.get({ id: `${ID}#1`, sentence: '' });
    expect(first.asked).toEqual([`https://zoek.officielebekendmakingen.nl/${ID}.xml`]);
    const later = open({ bodies: { [ID]: new TypeError('offline') } });
    expect(await later.texts.get({ id: ID, sentence: '' })).toMatchObject({ ok: true });
    expect(later.asked).toEqual([]);
  });

  test('shares a fetch that is under way', async () => {
    const { texts, asked } = open();
    await Promise.all([texts.get({ id: `${ID}#1`, sentence: '' }), texts.get({ id: ID, sentence: '' })]);
    expect(asked.length).toBe(1);
  });

  test('asks nothing when the reader has switched it off, or there is nothing to ask', async () => {
    const { texts, asked } = open({ isAllowed: async () => false });
    expect(await texts.get({ id: ID, sentence: '' })).toEqual({ ok: false, error: 'off' });
    const allowed = open();
    expect(await allowed.texts.get({ id: 'dossier-31066', sentence: '' })).toEqual({
      ok: false,
      error: 'unpublished',
    });
    expect([...asked, ...allowed.asked]).toEqual([]);
  });

  test('that fails keeps nothing, and the next one tries anew', async () => {
    const { texts, asked } = open({ bodies: { [ID]: paper(ID).slice(0, 300) } });
    expect(await texts.get({ id: ID, sentence: '' })).toEqual({ ok: false, error: 'damaged' });
    expect(await texts.get({ id: ID, sentence: '' })).toEqual({ ok: false, error: 'damaged' });
    expect(asked.length).toBe(2);
    expect(await cacheOf(name).list()).toEqual([]);
  });

  describe('that is stopped', () => {
    const request = { id: `${ID}#1`, sentence: '' };
    const stopped = { ok: false, error: 'stopped' };

    /** A site that answers when told to. */
    function openSlow() {
      const fetches: { signal: AbortSignal; answer: () => void }[] = [];
      const { texts } = open({
        network: {
          isOffline: () => false,
          fetch: (url, { signal }) =>
            new Promise((resolve, reject) => {
              const response = new Response(paper(ID), { headers: { 'content-type': 'text/xml' } });
              const answer = () => resolve(Object.defineProperty(response, 'url', { value: url }));
              fetches.push({ signal: signal!, answer });
              signal!.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
            }),
        },
      });
      const fetching = (count = 1) => expect.poll(() => fetches.length).toBe(count);
      return { texts, fetches, fetching };
    }

    test('ends its fetch', async () => {
      const { texts, fetches, fetching } = openSlow();
      const answer = texts.get(request, 1);
      await fetching();
      texts.stop(request.id, 1);
      expect(await answer).toEqual(stopped);
      expect(fetches[0]!.signal.aborted).toBe(true);
    });

    test('in one tab leaves the other its text; the last one to stop ends the fetch', async () => {
      const { texts, fetches, fetching } = openSlow();
      const [first, second] = [texts.get(request, 1), texts.get({ ...request, id: ID }, 2)];
      await fetching();
      texts.stop(request.id, 1);
      expect(await first).toEqual(stopped);
      expect([1, 2, 3].map((tab) => texts.isFetching(request.id, tab))).toEqual([false, true, false]);
      texts.stop(request.id, 1);
      texts.stop(request.id, 3);
      expect(fetches[0]!.signal.aborted).toBe(false);
      fetches[0]!.answer();
      expect(await second).toMatchObject({ ok: true });
      expect(texts.isFetching(request.id, 2)).toBe(false);
      expect(fetches).toHaveLength(1);

      await cacheOf(name).clear();
      const both = [texts.get(request, 1), texts.get(request, 2)];
      await fetching(2);
      texts.stop(request.id, 1);
      texts.stop(request.id, 2);
      expect(await Promise.all(both)).toEqual([stopped, stopped]);
      expect(fetches[1]!.signal.aborted).toBe(true);
    });

    test('before it has begun asks the site nothing', async () => {
      const { texts, fetches } = openSlow();
      const answer = texts.get(request, 1);
      texts.stop(request.id, 1);
      expect(await answer).toEqual(stopped);
      await new Promise((done) => setTimeout(done, 20));
      expect(fetches.filter(({ signal }) => !signal.aborted)).toEqual([]);
    });

    test('and asked for again at once is fetched anew', async () => {
      const { texts, fetches, fetching } = openSlow();
      const first = texts.get(request, 1);
      await fetching();
      texts.stop(request.id, 1);
      const again = texts.get(request, 1);
      await fetching(2);
      fetches[1]!.answer();
      expect([await first, await again]).toMatchObject([stopped, { ok: true }]);
    });
  });

  test('is answered also when nothing can be kept', async () => {
    const broken = Object.fromEntries(
      ['get', 'put', 'list', 'remove', 'clear', 'close'].map((method) => [
        method,
        () => Promise.reject(new Error('no database')),
      ]),
    ) as unknown as FullTextServices['cache'];
    expect(await open({ cache: broken }).texts.get({ id: ID, sentence: '' })).toMatchObject({ ok: true });
  });

  test('that meets what nobody foresaw says that it failed', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { texts } = open({ exchangesIn: () => Promise.reject(new Error('index')) });
    expect(await texts.get({ id: `${ID}#1`, sentence: '' })).toEqual({ ok: false, error: 'failed' });
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('what is kept', () => {
  const text = (words: string) => ({ title: words, paragraphs: [{ text: words }] });
  const day = (number: number) => `2026-02-0${number}T00:00:00.000Z`;

  test('says how much, and can be removed one by one or all at once', async () => {
    const cache = cacheOf(name);
    await cache.put('a', text('één'), day(1));
    await cache.put('b', text('twee'), day(2));
    const list = await cache.list();
    expect(list.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(list[1]).toEqual({ id: 'a', title: 'één', size: 49, fetchedAt: day(1), usedAt: day(1) });
    await cache.remove('b');
    expect((await cache.list()).map(({ id }) => id)).toEqual(['a']);
    await cache.clear();
    expect(await cache.list()).toEqual([]);
    expect(await cache.get('a', day(3))).toBeUndefined();
  });

  test('goes, what was used longest ago first, when papers or bytes are too many', async () => {
    const few = cacheOf(name, { bytes: 1_000_000, papers: 2 });
    await few.put('a', text('a'), day(1));
    await few.put('b', text('b'), day(2));
    await few.get('a', day(3));
    await few.put('c', text('c'), day(4));
    expect((await few.list()).map(({ id }) => id)).toEqual(['c', 'a']);
    expect(await few.get('b', day(5))).toBeUndefined();

    const small = cacheOf(`${name}-small`, { bytes: 300, papers: 100 });
    await small.put('a', text('x'.repeat(40)), day(1));
    await small.put('b', text('x'.repeat(40)), day(2));
    await small.put('c', text('x'.repeat(40)), day(3));
    const kept = await small.list();
    expect(kept.map(({ id }) => id)).toEqual(['c', 'b']);
    expect(kept.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(300);
    await small.put('d', text('x'.repeat(400)), day(4));
    expect((await small.list()).map(({ id }) => id)).toEqual(['c', 'b']);
  });

  test.each([
    ['no text', undefined],
    ['half a text', new TextEncoder().encode('{"paragraphs":[{"te')],
    ['something else', new TextEncoder().encode('[]')],
    ['paragraphs without words', new TextEncoder().encode('{"paragraphs":[{}]}')],
    ['nothing', new TextEncoder().encode('null')],
  ])('and damaged (%s) is fetched anew', async (_, bytes) => {
    const first = open();
    await first.texts.get({ id: ID, sentence: '' });
    const database = await openDB(name);
    await (bytes ? database.put('texts', bytes, ID) : database.delete('texts', ID));
    database.close();
    const again = open();
    expect(await again.texts.get({ id: ID, sentence: '' })).toMatchObject({ ok: true });
    expect(again.asked.length).toBe(1);
    expect(await again.texts.get({ id: ID, sentence: '' })).toMatchObject({ ok: true });
    expect(again.asked.length).toBe(1);
  });
});
