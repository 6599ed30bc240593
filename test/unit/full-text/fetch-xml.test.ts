import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchXml } from '../../../lib/full-text/fetch-xml.ts';
import { FullTextError } from '../../../lib/full-text/types.ts';
import {
  cutOff,
  endless,
  moved,
  OFFICIAL,
  send,
  stalled,
  startLocalSite,
  type Answer,
  type LocalSite,
} from './local-site.ts';

const ADDRESS = `${OFFICIAL}/kst-31066-2.xml`;
const never = new AbortController().signal;

let site: LocalSite;
beforeEach(async () => {
  site = await startLocalSite();
});
afterEach(() => site.close());

async function reasonOf(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => 'no error',
    (thrown: unknown) => thrown,
  );
  return error instanceof FullTextError ? error.reason : String(error);
}

describe('a whole answer', () => {
  test.each(['application/xml', 'text/xml; charset=utf-8', 'application/officiele-publicatie+xml'])(
    'of type %s is taken',
    async (type) => {
      site.answer = send('<a>één</a>', type);
      expect(await fetchXml(ADDRESS, site.network(), never)).toEqual({ text: '<a>één</a>', url: ADDRESS });
    },
  );

  test('says where it came from in the end', async () => {
    site.answer = moved({ '/kst-31066-2.xml': '/kst-31066-3.xml' }, send('<a/>'));
    const { url } = await fetchXml(ADDRESS, site.network(), never);
    expect(url).toBe(`${OFFICIAL}/kst-31066-3.xml`);
  });

  test('is asked for without cookies and without saying from where', async () => {
    site.answer = send('<a/>');
    await fetchXml(ADDRESS, site.network(), never);
    expect(site.asked[0]!.options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });
});

describe('what is no whole answer has its reason', () => {
  test.each<[string, string, Answer]>([
    ['absent', 'a 404', send('<html>', 'text/html', 404)],
    ['absent', 'a 410', send('', 'text/plain', 410)],
    ['busy', 'a 503', send('', 'text/plain', 503)],
    ['busy', 'a 429', send('', 'text/plain', 429)],
    ['busy', 'a 500 in XML', send('<a/>', 'text/xml', 500)],
    ['busy', 'a 403', send('', 'text/html', 403)],
    ['other', 'a page for people', send('<html>', 'text/html; charset=utf-8')],
    ['other', 'a PDF', send('%PDF', 'application/pdf')],
    ['other', 'an answer without a type', (_, response) => void response.writeHead(200).end('<a/>')],
    ['too-large', 'more than five million bytes', send('<a>'.padEnd(5_000_001))],
    ['too-large', 'an answer without end', endless],
    ['damaged', 'bytes that are no UTF-8', send(new Uint8Array([0x3c, 0xe9, 0x3e]))],
    ['damaged', 'an answer that breaks off', cutOff],
    ['unreachable', 'no answer', (_, response) => response.destroy()],
  ])('%s: %s', async (reason, _, how) => {
    site.answer = how;
    expect(await reasonOf(fetchXml(ADDRESS, site.network(), never))).toBe(reason);
  });

  test('what is too large is not read on', async () => {
    let stopped = false;
    site.answer = (request, response) => {
      response.once('close', () => (stopped = true));
      endless(request, response);
    };
    await reasonOf(fetchXml(ADDRESS, site.network(), never));
    await expect.poll(() => stopped).toBe(true);
  });

  test('sent on to another site', async () => {
    for (const url of [
      'https://elders.nl/kst-31066-2.xml',
      'https://officielebekendmakingen.nl.elders.nl/',
      'http://zoek.officielebekendmakingen.nl/kst-31066-2.xml',
    ]) {
      const elsewhere = Object.defineProperty(new Response('<a/>'), 'url', { value: url });
      const network = site.network({ fetch: () => Promise.resolve(elsewhere) });
      expect(await reasonOf(fetchXml(ADDRESS, network, never))).toBe('elsewhere');
    }
  });

  test('sent on to another site, and kept from it by the extension’s own policy', async () => {
    const blocked = site.network({
      fetch: async (_url, { redirect }) => {
        if (redirect !== 'manual') throw new TypeError('Failed to fetch');
        return { type: 'opaqueredirect' } as Response;
      },
    });
    expect(await reasonOf(fetchXml(ADDRESS, blocked, never))).toBe('elsewhere');
  });

  test('offline', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed'));
    const offline = site.network({ isOffline: () => true, fetch });
    expect(await reasonOf(fetchXml(ADDRESS, offline, never))).toBe('offline');
  });

  test('offline half-way', async () => {
    site.answer = cutOff;
    const offline = site.network({ isOffline: () => true });
    expect(await reasonOf(fetchXml(ADDRESS, offline, never))).toBe('offline');
  });

  test.each<[string, Answer]>([
    ['half-way', stalled],
    ['from the start', () => undefined],
  ])('too slow, %s', async (_, how) => {
    site.answer = how;
    expect(await reasonOf(fetchXml(ADDRESS, site.network({ patience: 50 }), never))).toBe('slow');
  });

  test('stopped by the reader, also half-way', async () => {
    const stop = new AbortController();
    site.answer = (request, response) => {
      stalled(request, response);
      setTimeout(() => stop.abort(), 20);
    };
    expect(await reasonOf(fetchXml(ADDRESS, site.network(), stop.signal))).toBe('stopped');
  });
});
