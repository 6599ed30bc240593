import type { Reference } from '../../lib/references/types.ts';
import type { Label, LabelledCase } from './label.ts';

/**
 * What became of a label, or of a reference that has none:
 * - `right`: the label's targets, at the label's exact span;
 * - `span`: the label's targets, at a span that overlaps the label's;
 * - `missed`: a label whose targets were not found where it stands;
 * - `wrong`: a link to one target where the label says another, several, or nothing;
 * - `extra`: a choice of several targets where the label says others, or nothing.
 */
export type Outcome = 'right' | 'span' | 'missed' | 'wrong' | 'extra';

/** One label with what was found for it, or one reference that no label asks for. */
export interface Verdict {
  outcome: Outcome;
  label?: Label;
  found?: Reference;
}

/** The verdicts on one text: of its labels in their order, then of what has no label. */
export interface Judgement {
  labelled: LabelledCase;
  verdicts: Verdict[];
}

/** Judges the references found in a labelled text. Each label and each reference is counted once. */
export function judge(labelled: LabelledCase, found: readonly Reference[]): Judgement {
  const left = new Set(found);
  const match = (label: Label, fits: (reference: Reference) => boolean) => {
    const reference = [...left].find((candidate) => fits(candidate) && sameTargets(label, candidate));
    if (reference) left.delete(reference);
    return reference;
  };
  // Exact ones go first: members of a range may share a span.
  const exact = labelled.labels.map((label) => match(label, (reference) => sameSpan(label, reference)));
  const verdicts = labelled.labels.map((label, index): Verdict => {
    const atSpan = exact[index];
    if (atSpan) return { outcome: 'right', label, found: atSpan };
    const near = match(label, (reference) => overlaps(label, reference));
    return near ? { outcome: 'span', label, found: near } : { outcome: 'missed', label };
  });
  const unasked = [...left].map((reference): Verdict => ({
    outcome: reference.targets.length === 1 ? 'wrong' : 'extra',
    found: reference,
  }));
  return { labelled, verdicts: [...verdicts, ...unasked] };
}

/** A single target must be the first one found; a choice must be the same set with the same best one. */
function sameTargets({ targets }: Label, found: Reference): boolean {
  if (targets[0] !== found.targets[0]) return false;
  if (targets.length === 1) return true;
  return targets.length === found.targets.length && targets.every((target) => found.targets.includes(target));
}

interface Span {
  start: number;
  end: number;
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
