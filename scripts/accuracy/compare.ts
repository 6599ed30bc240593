import type { ResultLine } from './last-result.ts';

/** A reference that went from one outcome to another; "new" when its case or its label is. */
export interface Change {
  id: string;
  reference: string;
  form: string;
  from: string;
  to: string;
}

export interface Changes {
  gains: Change[];
  losses: Change[];
}

/** What is stored of a reference that was not there. */
const NONE = 'none';
const RANK: Record<string, number> = { right: 3, span: 2, [NONE]: 1, missed: 1, extra: 0, wrong: -1 };

/**
 * Gains and losses, reference by reference. A case that the last result does not know has neither, and neither has
 * a label that it does not know in a case that it does: the labels changed, not the reading.
 */
export function compareResults(now: readonly ResultLine[], last: readonly ResultLine[]): Changes {
  const before = new Map(last.map((line) => [keyOf(line), line]));
  const known = new Set(last.map(({ id }) => id));
  const after = new Set(now.map(keyOf));
  const changes: Change[] = [];
  for (const line of now) {
    if (line.outcome === 'quiet' || !known.has(line.id)) continue;
    const stored = before.get(keyOf(line));
    const unasked = line.outcome === 'wrong' || line.outcome === 'extra';
    if (stored) changes.push(changeOf(line, stored.outcome, line.outcome));
    else if (unasked) changes.push(changeOf(line, NONE, line.outcome));
  }
  const ran = new Set(now.map(({ id }) => id));
  for (const line of last) {
    const unasked = line.outcome === 'wrong' || line.outcome === 'extra';
    if (unasked && ran.has(line.id) && !after.has(keyOf(line)))
      changes.push(changeOf(line, line.outcome, NONE));
  }
  const rise = ({ from, to }: Change) => RANK[to]! - RANK[from]!;
  return {
    gains: changes.filter((change) => rise(change) > 0),
    losses: changes.filter((change) => rise(change) < 0),
  };
}

/** How a reference is named in a result: by its case, its targets and where it starts. */
export const keyOf = ({ id, reference }: { id: string; reference: string }): string => `${id} ${reference}`;

function changeOf({ id, reference, form }: ResultLine, from: string, to: string): Change {
  return { id, reference, form, from, to };
}
