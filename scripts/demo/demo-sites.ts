import { readFileSync } from 'node:fs';
import { OFFICIAL, TWEEDE_KAMER } from '../support/local-sites.ts';
import type { SiteContent, SiteFile } from '../support/site-server.ts';

/** The demo pages' addresses: the real host names, with paths of our own. */
export const DEMO = {
  /** The references of a page of a written consultation: a fraction's question, answers, notes. */
  consultation: `${OFFICIAL}/voorbeeld-schriftelijk-overleg.html`,
  /** Written questions, with references in lists and links, and one to a paper that does not exist. */
  questions: `${OFFICIAL}/voorbeeld-kamervragen.html`,
  /** A letter on the Tweede Kamer's own site. */
  letter: `${TWEEDE_KAMER}/kamerstukken/brieven_regering/voorbeeld`,
};

const FILES: Record<string, string> = {
  [DEMO.consultation]: 'schriftelijk-overleg.html',
  [DEMO.questions]: 'kamervragen.html',
  [DEMO.letter]: 'tweede-kamer.html',
};

function read(name: string, type?: string): SiteFile {
  const body = readFileSync(new URL(name, import.meta.url), 'utf8');
  return type ? { body, type } : { body };
}

/** The demo pages as the content of the local sites. */
export const demoSites: SiteContent = (host, path) => {
  if (path === '/official.css') return read('official.css', 'text/css');
  const file = FILES[`https://${host}${path}`];
  return file === undefined ? undefined : read(file);
};
