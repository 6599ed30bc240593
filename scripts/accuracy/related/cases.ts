import { globSync, readFileSync } from 'node:fs';
import { LabelError } from '../label.ts';
import { LABELLED } from '../read-references.ts';
import { messageOf } from '../../support/message-of.ts';

/** Where the labelled set is. */
export const RELATED = `${LABELLED}related/`;

/** A sentence that uses a reference, and the exchange that its reader wants. */
export interface RelatedCase {
  /** Unique over all files. */
  id: string;
  /** `check` is the part that nobody tunes on. */
  set: 'dev' | 'check';
  sentence: string;
  /** Canonical id of the reference. */
  target: string;
  /** Canonical id of the page, when that matters. */
  self?: string;
  /** Ids of exchanges: one, or all that are equally right. */
  wanted: string[];
}

/**
 * The cases of `test/labelled/related/*.jsonl`, in the order of files and lines.
 * @throws LabelError on the first line that is wrong
 */
export function readRelatedCases(folder = RELATED): RelatedCase[] {
  const seen = new Set<string>();
  return globSync('*.jsonl', { cwd: folder })
    .sort()
    .flatMap((file) =>
      readFileSync(folder + file, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line, index) => {
          const read = readCase(line, `${file}:${String(index + 1)}`);
          if (seen.has(read.id)) throw new LabelError(`${file}: "${read.id}" is used twice`);
          seen.add(read.id);
          return read;
        }),
    );
}

function readCase(line: string, where: string): RelatedCase {
  try {
    const { wanted, ...rest } = JSON.parse(line) as RelatedCase & { wanted: string | string[] };
    const read = { ...rest, wanted: [wanted].flat() };
    const { id, set, sentence, target } = read;
    if (![id, sentence, target, ...read.wanted].every((part) => typeof part === 'string' && part !== ''))
      throw new Error('a case has an id, a sentence, a target and what is wanted');
    if (!['dev', 'check'].includes(set)) throw new Error('the set is "dev" or "check"');
    return read;
  } catch (error) {
    throw new LabelError(`${where}: ${messageOf(error)}`);
  }
}
