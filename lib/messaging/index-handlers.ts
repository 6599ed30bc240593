import { newestFirst } from '../exchanges/newest-first.ts';
import { relateExchanges } from '../exchanges/relate.ts';
import { IndexError } from '../index/types.ts';
import type { IndexReader } from '../index/types.ts';
import type { Preview } from '../preview/types.ts';
import { resolve } from '../resolver/resolve.ts';
import { CALL_LIMITS, checkId, checkIds, checkPreviewRequest } from './check-input.ts';
import type { Handlers } from './messenger.ts';
import type { BackgroundProtocol, IndexFailure } from './protocol.ts';

type IndexCalls = 'resolveTargets' | 'getPreview' | 'getExchangesCiting' | 'getIndexInfo';

/** Answers the calls that only ask the index. None rejects: what goes wrong is in the answer. */
export function createIndexHandlers(index: IndexReader): Handlers<Pick<BackgroundProtocol, IndexCalls>> {
  return {
    async resolveTargets(targets) {
      try {
        const found = await index.lookUp(checkIds(targets, CALL_LIMITS.targets));
        const unread = found.find((entry) => entry instanceof IndexError);
        return {
          ok: true,
          targets: found.map((entry) =>
            entry && !(entry instanceof IndexError) ? { id: entry.id, title: entry.title } : null,
          ),
          ...(unread ? { partial: failureOf(unread) } : {}),
        };
      } catch (error) {
        return { ok: false, error: failureOf(error) };
      }
    },

    async getPreview(request) {
      try {
        const { targets, sentence, self } = checkPreviewRequest(request);
        return { ok: true, preview: await preview(index, targets, sentence, self) };
      } catch (error) {
        return { ok: false, error: failureOf(error) };
      }
    },

    async getExchangesCiting(data) {
      try {
        const id = checkId(data);
        const own = await ownId(index, id);
        const citing = (await index.exchangesCiting(own)).filter(({ document }) => document !== own);
        const exchanges = citing
          .sort(newestFirst)
          .map((exchange) => ({ ...exchange, relation: 'cites-target' as const }));
        return { ok: true, exchanges };
      } catch (error) {
        return { ok: false, error: failureOf(error) };
      }
    },

    async getIndexInfo() {
      try {
        return await index.info();
      } catch {
        return null;
      }
    },
  };
}

async function preview(
  index: IndexReader,
  targets: readonly string[],
  sentence: string,
  self: string | undefined,
): Promise<Preview> {
  const [{ date: indexDate }, records] = await Promise.all([index.info(), index.documents(targets)]);
  const resolution = resolve(records);
  // A choice that the reader has not made has no exchanges yet.
  if (resolution.status !== 'found') return { resolution, exchanges: [], indexDate };

  const { id } = resolution.document;
  const [citing, contained, own] = await Promise.all([
    index.exchangesCiting(id),
    index.exchangesIn(id),
    self === undefined ? undefined : ownId(index, self),
  ]);
  const page = own === undefined ? {} : { self: own };
  return { resolution, exchanges: relateExchanges({ citing, contained, sentence, ...page }), indexDate };
}

/** The index's id of a page that may be known by an alias; the id itself when the index cannot tell. */
async function ownId(index: IndexReader, id: string): Promise<string> {
  const [record] = await index.lookUp([id]);
  return record && !(record instanceof IndexError) ? record.id : id;
}

function failureOf(error: unknown): IndexFailure {
  if (!(error instanceof IndexError)) return 'failed';
  return error.reason === 'missing' ? 'index-missing' : 'index-damaged';
}
