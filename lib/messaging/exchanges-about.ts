import type { Exchange } from '../exchanges/types.ts';
import { IndexError, type FoundExchanges, type IndexReader } from '../index/types.ts';
import type { BriefExchange } from './protocol.ts';

/** Exchanges that cite a document, and characters of one: what a list has room for. */
const MOST = 50;
const WORDS = 280;

/**
 * The exchanges about each of `ids`, for those that have any. What a damaged part of the index would have told is
 * left out.
 */
export async function exchangesAbout(
  index: IndexReader,
  ids: readonly string[],
): Promise<Record<string, BriefExchange[]>> {
  const records = await index.lookUp(ids);
  const found = await Promise.all(
    ids.map(async (id, place): Promise<[string, BriefExchange[]]> => {
      const record = records[place];
      const own = record && !(record instanceof IndexError) ? record.id : id;
      const [citing, contained] = await Promise.all([
        index.exchangesCiting(own, MOST).then(all, none),
        index.exchangesIn(own).then(all, none),
      ]);
      return [
        id,
        [
          ...citing.filter(({ document }) => document !== own).map((one) => brief(one, 'cites-target')),
          ...contained.slice(0, MOST).map((one) => brief(one, 'in-target')),
        ],
      ];
    }),
  );
  return Object.fromEntries(found.filter(([, exchanges]) => exchanges.length > 0));
}

const all = ({ exchanges, withoutTexts = [] }: FoundExchanges) => [...exchanges, ...withoutTexts];

function none(error: unknown): Exchange[] {
  if (error instanceof IndexError) return [];
  throw error;
}

function brief(
  { id, document, asker, respondent, date, question, answer }: Exchange,
  relation: BriefExchange['relation'],
): BriefExchange {
  return {
    id,
    document,
    relation,
    asker,
    ...(respondent && { respondent }),
    ...(date && { date }),
    words: (question ?? answer ?? '').slice(0, WORDS),
    ...((question ?? answer) !== null && { answered: answer !== null }),
  };
}
