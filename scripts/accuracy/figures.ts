import type { Judgement, Outcome, Verdict } from './judge.ts';

/** Counts of a group of outcomes, and the shares (0 to 1) they come to. */
export interface Tally {
  labels: number;
  /** References found, right ones and others. */
  found: number;
  right: number;
  missed: number;
  /** Links to one target where the label says another, several, or nothing. */
  wrongLinks: number;
  /** Right ones over all that were found. */
  precision: number;
  /** Right ones over all labels. */
  recall: number;
  /** Wrong links over all that were found. */
  wrongLinkRate: number;
  /** Of the right ones, those at the label's exact span. */
  exactSpans: number;
}

/** A tally, and of the right ones those whose pages, kind and form are the label's. */
export interface Figures extends Tally {
  samePages: number;
  sameKind: number;
  sameForm: number;
}

/** Counts outcomes. A share of nothing is 1, a rate of nothing 0. */
export function tally(outcomes: readonly Outcome[]): Tally {
  const count = (...of: Outcome[]) => outcomes.filter((outcome) => of.includes(outcome)).length;
  const right = count('right', 'span');
  const labels = count('right', 'span', 'missed');
  const found = count('right', 'span', 'wrong', 'extra');
  const wrongLinks = count('wrong');
  return {
    labels,
    found,
    right,
    missed: labels - right,
    wrongLinks,
    precision: share(right, found),
    recall: share(right, labels),
    wrongLinkRate: found === 0 ? 0 : wrongLinks / found,
    exactSpans: share(count('right'), right),
  };
}

/** The figures of a group of verdicts. */
export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const right = verdicts.filter(isRight);
  const agreeing = (key: 'pages' | 'kind' | 'form') =>
    share(right.filter(({ label, found }) => label[key] === found[key]).length, right.length);
  return {
    ...tally(verdicts.map(({ outcome }) => outcome)),
    samePages: agreeing('pages'),
    sameKind: agreeing('kind'),
    sameForm: agreeing('form'),
  };
}

/** Figures per key of `keyOf`, in the order of the keys, numbers in them by their value. */
export function figuresBy(
  judgements: readonly Judgement[],
  keyOf: (verdict: Verdict, judgement: Judgement) => string,
): Map<string, Figures> {
  const groups = new Map<string, Verdict[]>();
  for (const judgement of judgements)
    for (const verdict of judgement.verdicts) {
      const key = keyOf(verdict, judgement);
      groups.set(key, [...(groups.get(key) ?? []), verdict]);
    }
  const order = new Intl.Collator('en', { numeric: true });
  return new Map(
    [...groups]
      .sort(([a], [b]) => order.compare(a, b))
      .map(([key, verdicts]) => [key, figuresOf(verdicts)] as const),
  );
}

/** The form that a verdict counts under: the label's, else the one that was read. */
export const formOf = ({ label, found }: Verdict): string => label?.form ?? found?.form ?? '';
export const kindOf = ({ label, found }: Verdict): string => label?.kind ?? found?.kind ?? '';

/** References read in traps that no label asks for. */
export function trapHits(judgements: readonly Judgement[]): number {
  return judgements
    .filter(({ labelled }) => labelled.trap !== undefined)
    .flatMap(({ verdicts }) => verdicts)
    .filter(({ outcome }) => outcome === 'wrong' || outcome === 'extra').length;
}

type Right = Verdict & Required<Pick<Verdict, 'label' | 'found'>>;
const isRight = (verdict: Verdict): verdict is Right =>
  verdict.label !== undefined && verdict.found !== undefined;
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
