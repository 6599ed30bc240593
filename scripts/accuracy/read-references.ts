import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRow } from '../references/row.ts';
import { LabelError, type Label, type LabelledCase } from './label.ts';
import { messageOf } from '../support/message-of.ts';

/** A reference as a line of the labelled set names it: by its words, and which of several of the same words. */
interface WrittenLabel extends Omit<Label, 'start' | 'end'> {
  raw: string;
  /** The how-manieth time that `raw` stands in the text, from 1. */
  nth?: number;
}

/** A text of our own. */
export interface OwnCase extends LabelledCase {
  /** File of the set, without its ending: "kamerstukken". */
  family: string;
  known: readonly string[];
}

interface WrittenCase {
  known?: string[];
  references: WrittenLabel[];
  trap?: string | boolean;
}

/** The set of texts of our own. */
export const OWN_SET = 'references';
export const LABELLED = fileURLToPath(new URL('../../test/labelled/', import.meta.url));

/**
 * The labelled references and traps of `test/labelled/references/*.jsonl`, in the order of files and lines.
 * @throws LabelError on the first line that is wrong: no JSON, words that are not in the text, an id used twice.
 */
export function readReferenceCases(folder = `${LABELLED}references/`): OwnCase[] {
  const seen = new Set<string>();
  return globSync('*.jsonl', { cwd: folder })
    .sort()
    .flatMap((file) => readCases(folder + file))
    .map(({ where, ...labelled }) => {
      if (seen.has(labelled.id)) throw new LabelError(`${where}: "${labelled.id}" is used twice`);
      seen.add(labelled.id);
      return labelled;
    });
}

function readCases(path: string): (OwnCase & { where: string })[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      line.trim() === '' ? [] : [readCase(line, `${basename(path)}:${String(index + 1)}`)],
    );
}

function readCase(line: string, where: string): OwnCase & { where: string } {
  try {
    const { id, text, page } = parseRow(line);
    const { known = [], references, trap } = JSON.parse(line) as WrittenCase;
    const labels = references.map((label) => placed(label, text));
    const family = where.slice(0, where.indexOf('.'));
    const labelled = { where, family, id, set: OWN_SET, text, page, known, labels };
    return trap ? { ...labelled, trap: trap === true ? 'trap' : trap } : labelled;
  } catch (error) {
    throw new LabelError(`${where}: ${messageOf(error)}`);
  }
}

function placed({ raw, nth = 1, ...label }: WrittenLabel, text: string): Label {
  let start = -1;
  for (let time = 0; time < nth; time += 1) {
    start = text.indexOf(raw, start + 1);
    if (start < 0) throw new LabelError(`"${raw}" does not stand in the text ${nth} times`);
  }
  return { ...label, start, end: start + raw.length };
}
