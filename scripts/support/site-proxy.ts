import { createServer } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface SiteProxy {
  port: number;
  close(): Promise<void>;
}

/**
 * A CONNECT proxy on a free local port that takes the hosts which `allows` names to a server on `targetPort`
 * and refuses everything else, so that a browser behind it sees real host names and reaches nothing real.
 * `onRefused` hears of every refusal, with the host or the whole address asked for.
 */
export async function startSiteProxy(
  targetPort: number,
  allows: (host: string) => boolean,
  onRefused: (address: string) => void,
): Promise<SiteProxy> {
  const sockets = new Set<Socket>();
  const track = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser drops connections as it pleases; that is no fault of the proxy's.
    socket.on('error', () => socket.destroy());
  };

  const server = createServer((request, response) => {
    onRefused(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connection', track);
  server.on('connect', (request, client: Socket, head: Buffer) => {
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !allows(host)) {
      onRefused(host);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(targetPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    track(upstream);
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}
