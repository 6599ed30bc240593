import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Network } from '../../../lib/full-text/fetch-xml.ts';

export const OFFICIAL = 'https://zoek.officielebekendmakingen.nl';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on this machine that plays the official site: it answers as `answer` says, at every address. */
export interface LocalSite {
  answer: Answer;
  /** The paths that were asked for, and with what. */
  asked: { path: string; options: RequestInit }[];
  /** Leads every address to this server; redirects are followed, and the address reached is the site's own. */
  network(more?: Partial<Network>): Network;
  close(): void;
}

export async function startLocalSite(): Promise<LocalSite> {
  const server = createServer((request, response) => site.answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const local = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const site: LocalSite = {
    answer: (_, response) => void response.writeHead(404).end(),
    asked: [],
    network: (more = {}) => ({
      isOffline: () => false,
      async fetch(url, options) {
        site.asked.push({ path: new URL(url).pathname, options });
        const response = await fetch(url.replace(OFFICIAL, local), options);
        const reached = response.url.replace(local, OFFICIAL);
        return Object.defineProperty(response, 'url', { value: reached });
      },
      ...more,
    }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return site;
}

export const send =
  (body: string | Uint8Array, type = 'application/xml', status = 200): Answer =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type }).end(body);

/** Sends each path in `moves` on to the other address, and answers at that as told. */
export const moved =
  (moves: Record<string, string>, then: Answer): Answer =>
  (request, response) => {
    const location = moves[request.url ?? ''];
    if (location) response.writeHead(302, { location }).end();
    else then(request, response);
  };

/** Writes without end, as fast as it is read. */
export const endless: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/xml' });
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(100_000)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

/** Promises more than it sends before the line breaks. */
export const cutOff: Answer = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '100' });
  response.write('<a>', () => response.destroy());
};

/** Begins, and says nothing more. */
export const stalled: Answer = (_, response) =>
  void response.writeHead(200, { 'content-type': 'text/xml' }).write('<a>');
