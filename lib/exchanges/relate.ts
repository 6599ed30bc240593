import { askerNamed, datesNamed, questionsNamed } from './named.ts';
import { newestFirst } from './newest-first.ts';
import { similarities } from './similarity.ts';
import type { Exchange, Grounds, RelatedExchange } from './types.ts';

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
 * What the sentence may name, against likeness, which is from 0 to 1: a question's number decides; who asked and a
 * date tip the scales, for they may be named for another reason.
 */
const NUMBER_WEIGHT = 1;
const ASKER_WEIGHT = 0.2;
const DATE_WEIGHT = 0.2;

/**
 * The exchanges related to a reference, best first: those elsewhere that cite its target, then those in the
 * target; each group by what the sentence says (see {@link Grounds}), then newest, then id. (An exchange on the page
 * itself goes before all of these; the page adds it.) An exchange appears once, in the first group it belongs to.
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
  const likenesses = similarities(sentence, candidates.map(textOf));
  const questions = questionsNamed(sentence);
  const dates = datesNamed(sentence);
  return candidates
    .map((exchange, index) => {
      const { score, words } = likenesses[index]!;
      // A number is of the paper that is referred to, so it says nothing of exchanges elsewhere.
      const numbers =
        exchange.relation === 'in-target'
          ? (exchange.numbers ?? []).filter((number) => questions.has(number))
          : [];
      const asker = askerNamed(exchange.asker, sentence);
      const date = dates.get(exchange.date ?? '');
      const grounds: Grounds = {
        ...(numbers.length > 0 && { numbers }),
        ...(words.length > 0 && { words }),
        ...(asker !== undefined && { asker }),
        ...(date !== undefined && { date }),
      };
      const weight =
        score +
        (numbers.length > 0 ? NUMBER_WEIGHT : 0) +
        (asker === undefined ? 0 : ASKER_WEIGHT) +
        (date === undefined ? 0 : DATE_WEIGHT);
      return { exchange: { ...exchange, grounds }, weight };
    })
    .sort(
      (a, b) =>
        RANK[a.exchange.relation] - RANK[b.exchange.relation] ||
        b.weight - a.weight ||
        newestFirst(a.exchange, b.exchange),
    )
    .map(({ exchange }) => exchange);
}

const RANK = { 'on-page': 0, 'cites-target': 1, 'in-target': 2 } as const;

const textOf = ({ question, answer }: Exchange) => `${question ?? ''} ${answer ?? ''}`;
