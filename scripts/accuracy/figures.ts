import type { Judgement, Verdict } from './judge.ts';

/** Counts of a group of verdicts, and the shares (0 to 1) they come to. */
export interface Figures {
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
  /** Of the right ones, those whose pages, kind and form are the label's. */
  samePages: number;
  sameKind: number;
  sameForm: number;
}

/** @returns the figures of all verdicts; a share of nothing is 1, and a rate of nothing 0. */
export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length;
  const right = count(({ outcome }) => outcome === 'right' || outcome === 'span');
  const labels = count(({ label }) => label !== undefined);
  const found = count((verdict) => verdict.found !== undefined);
  const wrongLinks = count(({ outcome }) => outcome === 'wrong');
  const agreeing = (key: 'pages' | 'kind' | 'form') =>
    share(
      count((verdict) => isBoth(verdict) && verdict.label[key] === verdict.found[key]),
      right,
    );
  return {
    labels,
    found,
    right,
    missed: labels - right,
    wrongLinks,
    precision: share(right, found),
    recall: share(right, labels),
    wrongLinkRate: found === 0 ? 0 : wrongLinks / found,
    exactSpans: share(
      count(({ outcome }) => outcome === 'right'),
      right,
    ),
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

type Both = Verdict & Required<Pick<Verdict, 'label' | 'found'>>;
const isBoth = (verdict: Verdict): verdict is Both =>
  verdict.label !== undefined && verdict.found !== undefined;
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
