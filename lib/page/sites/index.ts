import { officieleBekendmakingen } from './officiele-bekendmakingen.ts';
import { tweedeKamer } from './tweede-kamer.ts';
import type { SiteAdapter } from './types.ts';

/** The adapter for a host; undefined where Kamerlens does not read. */
export function siteOf(host: string): SiteAdapter | undefined {
  if (/(?:^|\.)tweedekamer\.nl$/.test(host)) return tweedeKamer;
  if (/(?:^|\.)officielebekendmakingen\.nl$/.test(host)) return officieleBekendmakingen;
  return undefined;
}
