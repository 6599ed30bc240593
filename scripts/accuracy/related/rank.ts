import type { IndexReader } from '../../../lib/index/types.ts';
import { createIndexHandlers } from '../../../lib/messaging/index-handlers.ts';
import type { ResultLine } from '../last-result.ts';
import type { RelatedCase } from './cases.ts';

/** Where the wanted exchange of a case comes among those that its card would show. */
export interface RankedCase extends RelatedCase {
  /** From 1; infinite when it is not among them. */
  rank: number;
  /** Ids, best first. */
  order: string[];
}

/** Ranks the exchanges of a case as the card does. */
export async function rankCase(labelled: RelatedCase, index: IndexReader): Promise<RankedCase> {
  const { sentence, target, self, wanted } = labelled;
  const result = await createIndexHandlers(index).getPreview({
    targets: [target],
    context: { text: sentence, start: 0, end: sentence.length },
    ...(self && { self }),
  });
  if (!result.ok) throw new Error(`${labelled.id}: no card (${result.error})`);
  const order = result.preview.exchanges.map(({ id }) => id);
  const best = order.findIndex((id) => wanted.includes(id));
  return { ...labelled, order, rank: best < 0 ? Infinity : best + 1 };
}

/** The shares, 0 to 1, that a group of cases comes to. */
export interface RelatedFigures {
  cases: number;
  /** Mean of one over the rank of the exchange that is wanted (Voorhees, TREC-8 Question Answering Track, 1999). */
  meanReciprocalRank: number;
  /** Cases in which it comes first. */
  first: number;
}

export function relatedFigures(cases: readonly RankedCase[]): RelatedFigures {
  const mean = (value: (rank: number) => number) =>
    cases.reduce((sum, { rank }) => sum + value(rank), 0) / (cases.length || 1);
  return {
    cases: cases.length,
    meanReciprocalRank: mean((rank) => 1 / rank),
    first: mean((rank) => (rank === 1 ? 1 : 0)),
  };
}

/** What is stored of a result: a line per case, right when what is wanted comes first. */
export function rankedLines(cases: readonly RankedCase[]): ResultLine[] {
  return cases.map(({ id, set, rank, target }) => ({
    set,
    id,
    outcome: rank === 1 ? 'right' : 'missed',
    form: '',
    reference: target,
  }));
}
