import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** A page or file that a site serves. */
export interface SiteFile {
  body: string;
  /** Media type; HTML when absent. */
  type?: string;
  /** Milliseconds that it keeps the browser waiting. */
  delay?: number;
  /** The connection breaks off instead of an answer. */
  broken?: boolean;
  /** Another address, to which it leads instead. */
  location?: string;
}

/** Answers for all sites: the file at a host's path (with its query), or undefined for a 404. */
export type SiteContent = (host: string, path: string) => SiteFile | undefined;

export interface SiteServer {
  port: number;
  close(): Promise<void>;
}

/**
 * An HTTPS server on a free local port with a self-signed certificate, which tells sites apart by host name.
 * `onRequest` hears of every request: its host, its path, and whether there was a file.
 */
export async function startSiteServer(
  hosts: readonly string[],
  content: SiteContent,
  onRequest: (host: string, path: string, served: boolean) => void,
): Promise<SiteServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });

  const server = createServer({ key, cert }, (request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = content(host, path);
    onRequest(host, path, file !== undefined);
    if (file?.broken) {
      response.destroy();
      return;
    }
    if (file?.location) {
      response.writeHead(302, { location: file.location }).end();
      return;
    }
    setTimeout(() => {
      response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/html; charset=utf-8' });
      response.end(
        file?.body ?? '<!doctype html><title>Niet gevonden</title><p>Deze pagina bestaat niet.</p>',
      );
    }, file?.delay ?? 0);
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
