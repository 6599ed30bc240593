import type { Asker, Exchange } from '../../lib/exchanges/types.ts';

/** Whether a question was answered, or its answer was put off. */
export type Answered = 'answered' | 'postponed';

/** What a reader wants to see; undefined is any. */
export interface ExchangeFilter {
  /** One of {@link askersOf}. */
  asker: string | undefined;
  answered: Answered | undefined;
}

export function filterExchanges<T extends Exchange>(
  exchanges: readonly T[],
  { asker, answered }: ExchangeFilter,
): T[] {
  return exchanges.filter(
    (exchange) =>
      (asker === undefined || namesOf(exchange.asker).includes(asker)) &&
      (answered === undefined || answered === answeredOf(exchange)),
  );
}

/** The fractions that asked, each by itself; of who has none the name, or the committee's. In alphabetical order. */
export function askersOf(exchanges: readonly Exchange[]): string[] {
  const names = new Set(exchanges.flatMap(({ asker }) => namesOf(asker)));
  return [...names].sort(new Intl.Collator('nl').compare);
}

/** Which of the two there are. */
export function answersOf(exchanges: readonly Exchange[]): Answered[] {
  return [...new Set(exchanges.map(answeredOf))].sort();
}

function answeredOf({ answer }: Exchange): Answered {
  return answer === null ? 'postponed' : 'answered';
}

function namesOf({ fraction, member, committee }: Asker): string[] {
  const names = fraction ?? member;
  return names ? names.split(/, (?:en )?| en /) : committee ? [committee] : [];
}
