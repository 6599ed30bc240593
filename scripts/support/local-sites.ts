import { startSiteProxy } from './site-proxy.ts';
import { startSiteServer, type SiteContent } from './site-server.ts';

/** The two sites under their real names; the tests and the demo serve these from this machine. */
export const OFFICIAL = 'https://zoek.officielebekendmakingen.nl';
export const TWEEDE_KAMER = 'https://www.tweedekamer.nl';

const HOSTS = [new URL(OFFICIAL).host, new URL(TWEEDE_KAMER).host];

/** One thing that a browser asked for. */
export interface SiteRequest {
  /** Host and path, or what was asked of the proxy and refused. */
  address: string;
  outcome: 'served' | 'missing' | 'refused';
}

export interface LocalSites {
  /** host:port of the proxy through which a browser reaches the sites, and nothing else. */
  proxy: string;
  /** Every request since the start, in order. */
  requests: SiteRequest[];
  close(): Promise<void>;
}

/** Serves both sites locally under their real host names. */
export async function openLocalSites(content: SiteContent): Promise<LocalSites> {
  const requests: SiteRequest[] = [];
  const server = await startSiteServer(HOSTS, content, (host, path, served) => {
    requests.push({ address: host + path, outcome: served ? 'served' : 'missing' });
  });
  const proxy = await startSiteProxy(
    server.port,
    (host) => HOSTS.includes(host),
    (address) => {
      requests.push({ address, outcome: 'refused' });
    },
  );
  return {
    proxy: `127.0.0.1:${String(proxy.port)}`,
    requests,
    async close() {
      await Promise.all([proxy.close(), server.close()]);
    },
  };
}
