import type { RelatedExchange } from '../exchanges/types.ts';
import type { ShownExchange } from './types.ts';

/**
 * The page's own exchange goes first. A local id stands for a page whose paper is not known: of those, the exchange
 * of the same asker is this one. It was answered on the date of its page, where it names no other.
 */
export function withOwnExchange(
  exchanges: readonly ShownExchange[],
  own: RelatedExchange | undefined,
  pageDate?: string,
): ShownExchange[] {
  if (!own) return [...exchanges];
  const isOwn = ({ document, asker }: ShownExchange) =>
    document.startsWith('local-') && asker.fraction === own.asker.fraction;
  return [
    { ...(pageDate && { date: pageDate }), ...own },
    ...exchanges.filter((exchange) => !isOwn(exchange)),
  ];
}
