import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchXml, type Network } from '../../../lib/full-text/fetch-xml.ts';
import { FullTextError } from '../../../lib/full-text/types.ts';

const ADDRESS = 'https://zoek.officielebekendmakingen.nl/kst-1-2.xml';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let answer: Answer;
let asked: RequestInit[];
let server: ReturnType<typeof createServer>;
const never = new AbortController().signal;

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A network that leads every address to the local server, and says of its answers where they pretend to be from. */
function network(more: Partial<Network> & { url?: string; redirected?: boolean } = {}): Network {
  const { url = ADDRESS, redirected = false, ...rest } = more;
  return {
    isOffline: () => false,
    async fetch(_url, options) {
      const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, options);
      asked.push(options);
      return Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } });
    },
    ...rest,
  };
}

const send =
  (body: string | Uint8Array, type = 'application/xml', status = 200): Answer =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body);

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
      answer = send('<a>één</a>', type);
      expect(await fetchXml(ADDRESS, network(), never)).toEqual({ text: '<a>één</a>', moved: false });
    },
  );

  test('says so when it stands elsewhere on the two sites', async () => {
    answer = send('<a/>');
    const moved = network({ redirected: true, url: 'https://www.tweedekamer.nl/a.xml' });
    expect(await fetchXml(ADDRESS, moved, never)).toMatchObject({ moved: true });
  });

  test('is asked for without cookies and without saying from where', async () => {
    answer = send('<a/>');
    await fetchXml(ADDRESS, network(), never);
    expect(asked[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });
});

describe('what is no whole answer has its reason', () => {
  test.each<[string, Answer]>([
    ['absent', send('<html>', 'text/html', 404)],
    ['absent', send('', 'text/plain', 410)],
    ['busy', send('', 'text/plain', 503)],
    ['busy', send('', 'text/plain', 429)],
    ['busy', send('', 'text/html', 403)],
    ['other', send('<html>', 'text/html; charset=utf-8')],
    ['other', send('%PDF', 'application/pdf')],
    ['too-large', send('<a>'.padEnd(5_000_001))],
    ['damaged', send(new Uint8Array([0x3c, 0xe9, 0x3e]))],
    ['unreachable', (_, response) => response.destroy()],
  ])('%s', async (reason, how) => {
    answer = how;
    expect(await reasonOf(fetchXml(ADDRESS, network(), never))).toBe(reason);
  });

  test('too large, also when the length is not told beforehand', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(100_000)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    expect(await reasonOf(fetchXml(ADDRESS, network(), never))).toBe('too-large');
  });

  test('cut off on its way', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '100' });
      response.write('<a>', () => response.destroy());
    };
    expect(await reasonOf(fetchXml(ADDRESS, network(), never))).toBe('unreachable');
  });

  test('sent on to another site', async () => {
    answer = send('<a/>');
    for (const url of [
      'https://elders.nl/kst-1-2.xml',
      'https://officielebekendmakingen.nl.elders.nl/',
      'http://zoek.officielebekendmakingen.nl/kst-1-2.xml',
    ])
      expect(await reasonOf(fetchXml(ADDRESS, network({ url }), never))).toBe('elsewhere');
  });

  test('sent on to another site, and kept from it by the extension’s own policy', async () => {
    const blocked = network({
      fetch: async (_url, { redirect }) => {
        if (redirect !== 'manual') throw new TypeError('Failed to fetch');
        return { type: 'opaqueredirect' } as Response;
      },
    });
    expect(await reasonOf(fetchXml(ADDRESS, blocked, never))).toBe('elsewhere');
  });

  test('offline', async () => {
    const offline = network({ isOffline: () => true, fetch: () => Promise.reject(new TypeError('Failed')) });
    expect(await reasonOf(fetchXml(ADDRESS, offline, never))).toBe('offline');
  });

  test('too slow', async () => {
    answer = (_, response) => void response.writeHead(200, { 'content-type': 'text/xml' }).write('<a>');
    expect(await reasonOf(fetchXml(ADDRESS, network({ patience: 50 }), never))).toBe('slow');
  });

  test('stopped by the reader, also half-way', async () => {
    const stop = new AbortController();
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      response.write('<a>', () => setTimeout(() => stop.abort(), 20));
    };
    expect(await reasonOf(fetchXml(ADDRESS, network(), stop.signal))).toBe('stopped');
  });
});
