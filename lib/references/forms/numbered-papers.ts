import type { Candidate } from '../candidate.ts';
import { dossierId } from './dossier.ts';
import type { ListedNumber } from './numbers.ts';
import type { Paper } from './paper.ts';

/** What a rule alone can say of a paper: its form, and what it leans on. */
type Reading = Pick<Candidate, 'form' | 'evidence' | 'needs'>;

/**
 * A candidate for each number behind a paper's dossiers, the first of which begins at `start`.
 * @param read is given the number, its targets, and those dossiers as a whole
 */
export function numberedPapers(
  { dossiers, slashed, numbers }: Paper,
  start: number,
  read: (number: ListedNumber, targets: readonly string[], wholes: readonly string[]) => Reading,
): Candidate[] {
  const ids = dossiers.slice(0, slashed ? undefined : 1).map(dossierId);
  const wholes = ids.map((id) => `dossier-${id}`);
  return numbers.map((number, index) => {
    const targets = ids.map((id) => `kst-${id}-${number.value}`);
    return {
      kind: 'kamerstuk',
      start: index === 0 ? start : number.start,
      end: number.end,
      raw: '',
      targets,
      ...(number.pages && { pages: number.pages }),
      ...read(number, targets, wholes),
    };
  });
}
