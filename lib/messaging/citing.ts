import { paperOf } from '../documents/paper.ts';
import { newestFirst } from '../exchanges/newest-first.ts';
import { IndexError, type IndexReader } from '../index/types.ts';
import type { ShownCiting } from '../preview/types.ts';

/** What cites a document, besides itself. Never rejects: what could not be read is left out, and said. */
export async function citingOf(index: IndexReader, id: string): Promise<ShownCiting> {
  try {
    const [asked, cited] = await Promise.all([index.exchangesCiting(id), index.citedBy(id)]);
    const exchanges = [...asked.exchanges, ...(asked.withoutTexts ?? [])];
    const ids = cited.ids.filter((one) => one !== id);
    const records = await index.lookUp(ids);
    return {
      exchanges: exchanges
        .filter(({ document }) => document !== id)
        .sort(newestFirst)
        .map(({ asker, date, question, answer, document }) => ({
          asker,
          ...(date && { date }),
          // Without texts it is not known whether there is an answer.
          ...((question ?? answer) !== null && { answered: answer !== null }),
          ...named(document),
        })),
      documents: ids.map((one, place) => {
        const record = records[place];
        const { title, date } = !record || record instanceof IndexError ? {} : record;
        return { ...(title && { title }), ...(date && { date }), ...named(one) };
      }),
      more: Boolean(asked.more ?? cited.more),
      partial:
        Boolean(asked.unread ?? cited.unread) || records.some((record) => record instanceof IndexError),
    };
  } catch {
    return { exchanges: [], documents: [], more: false, partial: true };
  }
}

function named(id: string): Pick<ShownCiting['documents'][number], 'paper'> {
  const paper = paperOf(id);
  return paper ? { paper } : {};
}
