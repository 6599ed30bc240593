import { newestFirst } from './newest-first.ts';
import { similarities } from './similarity.ts';
import type { Exchange, RelatedExchange } from './types.ts';

/** What the index knows around one found document. */
export interface RelationSources {
  /** Exchanges that cite the document. */
  citing: readonly Exchange[];
  /** Exchanges that stand in the document. */
  contained: readonly Exchange[];
  /** The sentence in which the reference is used; may be empty. */
  sentence: string;
  /** Canonical id of the page: its exchanges are left out, the page supplies those itself. */
  self?: string;
}

/**
 * The exchanges related to a reference, best first: those elsewhere that cite its target, then those in the
 * target; each group by likeness to the sentence, then newest, then id. (An exchange on the page itself goes
 * before all of these; the page adds it.) An exchange appears once, in the first group it belongs to.
 */
export function relateExchanges({ citing, contained, sentence, self }: RelationSources): RelatedExchange[] {
  const related = new Map<string, RelatedExchange>();
  const add = (exchanges: readonly Exchange[], relation: RelatedExchange['relation']) => {
    for (const exchange of exchanges) {
      if (exchange.document !== self && !related.has(exchange.id))
        related.set(exchange.id, { ...exchange, relation });
    }
  };
  add(citing, 'cites-target');
  add(contained, 'in-target');

  const candidates = [...related.values()];
  const scores = similarities(sentence, candidates.map(textOf));
  return candidates
    .map((exchange, index) => ({ exchange, score: scores[index] ?? 0 }))
    .sort(
      (a, b) =>
        RANK[a.exchange.relation] - RANK[b.exchange.relation] ||
        b.score - a.score ||
        newestFirst(a.exchange, b.exchange),
    )
    .map(({ exchange }) => exchange);
}

const RANK = { 'on-page': 0, 'cites-target': 1, 'in-target': 2 } as const;

const textOf = ({ question, answer }: Exchange) => `${question ?? ''} ${answer ?? ''}`;
