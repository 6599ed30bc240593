import file from './limits.json' with { type: 'json' };
import type { Tally } from './figures.ts';
import { percent } from './report.ts';

/** The limits that the figures of all references miss, a sentence each. */
export function missedLimits(
  { precision, recall, wrongLinkRate }: Tally,
  trapHits: number,
  limits = file.references,
): string[] {
  const missed = [
    precision < limits.precision &&
      `precision is ${percent(precision)}, and must be ${percent(limits.precision)}`,
    recall < limits.recall && `recall is ${percent(recall)}, and must be ${percent(limits.recall)}`,
    wrongLinkRate > limits.wrongLinkRate &&
      `wrong links are ${percent(wrongLinkRate)}, and may be ${percent(limits.wrongLinkRate)}`,
    trapHits > limits.trapHits && `trap hits are ${trapHits}, and may be ${limits.trapHits}`,
  ];
  return missed.filter((sentence) => sentence !== false);
}
