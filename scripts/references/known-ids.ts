import { readFile } from 'node:fs/promises';
import { dossierOf } from '../../lib/documents/ids.ts';
import { formatProblem, type Problem } from '../index/problem.ts';

const ID = /^[a-z]{1,10}[-:]\S+$/;

/**
 * Reads a list of canonical ids, one a line; a paper makes its dossier known too. Empty lines are passed over.
 * @param tell is told of every line that is no id; the others count
 * @throws Error when the file cannot be read
 */
export async function readKnownFile(
  file: string,
  tell: (problem: string) => void,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  const lines = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    const id = line.trim();
    if (ID.test(id)) addWithDossier(known, id);
    else if (id) tell(formatProblem(notAnId(file, index + 1, id)));
  }
  return known;
}

function addWithDossier(known: Set<string>, id: string): void {
  known.add(id);
  const dossier = dossierOf(id);
  if (dossier) known.add(`dossier-${dossier}`);
}

function notAnId(file: string, line: number, id: string): Problem {
  return { file, line, message: `"${id.slice(0, 60)}" is no id like kst-31066-1016` };
}
