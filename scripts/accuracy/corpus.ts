import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../support/build-extension.ts';
import { textOfWord } from './word-text.ts';
import { textOfXml } from './xml-text.ts';

/**
 * Where the real documents are that may be measured and tested on, not copied; KAMERLENS_CORPUS names another place.
 * This is the only line that does.
 */
export const CORPUS = resolve(ROOT, process.env['KAMERLENS_CORPUS'] ?? '../shared');

/** Why real documents are not read, or false when they are there. */
export const corpusAbsent: string | false =
  !existsSync(join(CORPUS, 'corpus/documents')) &&
  `no real documents in ${CORPUS} (set KAMERLENS_CORPUS to their place)`;

/**
 * The text of a real document, or of one line of a file of real texts.
 * @param name "aanhangsel/ah-tk-20222023-3649.txt", "seed/….txt", "references.jsonl#r0001"; a line without id goes
 *   by its number, "reports.jsonl#3"
 * @returns undefined when it is not there
 */
export function corpusText(name: string): string | undefined {
  const [file = '', line] = name.split('#');
  if (line !== undefined) return textsOf(file).get(line);
  const path = corpusPath(file);
  if (!existsSync(path)) return undefined;
  if (file.endsWith('.docx')) return textOfWord(readFileSync(path));
  const content = readFileSync(path, 'utf8');
  return file.endsWith('.xml') ? textOfXml(content) : content;
}

/** Where a real document stands, by the name that {@link corpusText} takes. */
export function corpusPath(file: string): string {
  return join(CORPUS, file.startsWith('seed/') ? file : `corpus/documents/${file}`);
}

const read = new Map<string, Map<string, string>>();

function textsOf(file: string): Map<string, string> {
  const path = join(CORPUS, 'corpus/references', file);
  let texts = read.get(file);
  if (!texts) {
    const lines = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
    const rows = lines.map((line) => JSON.parse(line) as { id?: string; text: string });
    texts = new Map(rows.map(({ id, text }, index) => [id ?? String(index + 1), text]));
    read.set(file, texts);
  }
  return texts;
}
