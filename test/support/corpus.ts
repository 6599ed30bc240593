import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { CORPUS, corpusAbsent } from '../../scripts/accuracy/corpus.ts';
import { layOutText } from './official-layout.ts';
import { layOutXml } from './official-xml.ts';

export { CORPUS, corpusAbsent };

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
