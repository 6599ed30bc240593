import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { ROOT } from '../../scripts/support/build-extension.ts';
import { layOutText } from './official-layout.ts';
import { layOutXml } from './official-xml.ts';

/**
 * Where the real documents are that some tests read: they may be tried, not copied, so they are no part of the
 * repository. KAMERLENS_CORPUS names another place. This is the only line that does.
 */
export const CORPUS = resolve(ROOT, process.env['KAMERLENS_CORPUS'] ?? '../shared');

/** Why tests over real documents are skipped, or false when the documents are there. */
export const corpusAbsent: string | false =
  !existsSync(join(CORPUS, 'corpus/documents')) &&
  `no real documents in ${CORPUS} (set KAMERLENS_CORPUS to their place)`;

if (corpusAbsent) console.warn(`Tests over real documents are skipped: ${corpusAbsent}.`);

/** A real document, laid out as a page of the official site. */
export interface CorpusPage {
  /** Canonical id, "ah-tk-20222023-3649", which is also its path on the site. */
  id: string;
  html: string;
}

/** The real documents, by name; empty when they are absent. */
export function corpusPages(): CorpusPage[] {
  return globSync('corpus/documents/{aanhangsel,kamervragen}/*.txt', { cwd: CORPUS })
    .concat(globSync('corpus/documents/{kamerstukken,handelingen}/*.xml', { cwd: CORPUS }))
    .sort()
    .map((path) => {
      const content = readFileSync(join(CORPUS, path), 'utf8');
      const id = basename(path, extname(path));
      return { id, html: path.endsWith('.xml') ? layOutXml(id, content) : layOutText(id, content) };
    });
}

/** The page that the product was first described by, laid out likewise; undefined when absent. */
export function seedPage(): string | undefined {
  const [path] = globSync('seed/*.txt', { cwd: CORPUS });
  return path === undefined
    ? undefined
    : layOutText('Schriftelijk overleg', readFileSync(join(CORPUS, path), 'utf8'));
}
