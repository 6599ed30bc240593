import type { DocumentRecord } from '../documents/types.ts';
import { newestFirst } from '../exchanges/newest-first.ts';
import { relateExchanges } from '../exchanges/relate.ts';
import { IndexError } from '../index/types.ts';
import type { IndexReader } from '../index/types.ts';
import { describeExchange, describeResolution } from '../preview/describe.ts';
import type { Preview, PreviewRequest, PreviewResult } from '../preview/types.ts';
import { sentenceAround } from '../references/text/sentence.ts';
import { readTexts } from '../resolver/read-texts.ts';
import { resolve } from '../resolver/resolve.ts';
import { checkCall } from './check-input.ts';
import { exchangesAbout } from './exchanges-about.ts';
import type { Handlers } from './messenger.ts';
import type { BackgroundProtocol, CitingDocument, IndexFailure } from './protocol.ts';

type IndexCalls =
  | 'readTexts'
  | 'getExchangesCiting'
  | 'getExchangesAbout'
  | 'getDocumentsCiting'
  | 'getDocuments'
  | 'getIndexInfo';

/** What the background asks for itself, to fill a card. */
export interface Previewer {
  /** What the index knows of a reference. */
  getPreview(request: PreviewRequest): Promise<PreviewResult>;
}

/**
 * Answers the calls that only ask the index. None rejects: what goes wrong is in the answer.
 * @param preparePublishers makes known who publishes reports, before texts are read
 */
export function createIndexHandlers(
  index: IndexReader,
  preparePublishers: () => Promise<void> = () => Promise.resolve(),
): Handlers<Pick<BackgroundProtocol, IndexCalls>> & Previewer {
  return {
    readTexts: orFailure(async (request) => {
      const { page, texts } = checkCall('readTexts', request);
      await preparePublishers();
      let unread: IndexError | undefined;
      const found = await readTexts(texts, page, async (ids) =>
        (await index.lookUp(ids)).map((entry) => {
          if (!(entry instanceof IndexError)) return entry;
          unread = entry;
          return undefined;
        }),
      );
      const references = found.map(({ raw: _raw, ...reference }) => reference);
      return { ok: true, references, ...(unread ? { partial: failureOf(unread) } : {}) };
    }),

    getPreview: orFailure(async (request: PreviewRequest) => ({
      ok: true as const,
      preview: await preview(index, request),
    })),

    getExchangesCiting: orFailure(async (data) => {
      const { id, limit } = checkCall('getExchangesCiting', data);
      const own = await ownId(index, id);
      const citing = await index.exchangesCiting(own, limit);
      const withoutTexts = (citing.withoutTexts ?? []).filter(({ document }) => document !== own).length;
      const exchanges = citing.exchanges
        .filter(({ document }) => document !== own)
        .sort(newestFirst)
        .map((exchange) => ({ ...exchange, relation: 'cites-target' as const }));
      return { ok: true, exchanges, withoutTexts, ...moreOf(citing), ...partialOf(citing) };
    }),

    getExchangesAbout: orFailure(async (data) => {
      const ids = checkCall('getExchangesAbout', data);
      const [{ date: indexDate }, about] = await Promise.all([index.info(), exchangesAbout(index, ids)]);
      return { ok: true, indexDate, about };
    }),

    getDocumentsCiting: orFailure(async (data) => {
      const { id, limit } = checkCall('getDocumentsCiting', data);
      const [own, citing] = await Promise.all([ownId(index, id), index.citedBy(id, limit)]);
      const ids = citing.ids.filter((one) => one !== own);
      const records = await index.lookUp(ids);
      const unread = citing.unread ?? records.find((record) => record instanceof IndexError);
      return {
        ok: true,
        documents: ids.map((id, place) => describeCiting(id, records[place])),
        ...moreOf(citing),
        ...partialOf({ ...(unread && { unread }) }),
      };
    }),

    getDocuments: orFailure(async (ids) => {
      const records = await index.lookUp(checkCall('getDocuments', ids));
      const unread = records.find((record) => record instanceof IndexError);
      return {
        ok: true,
        documents: records.map((record) => (record instanceof IndexError ? null : (record ?? null))),
        ...partialOf({ ...(unread && { unread }) }),
      };
    }),

    async getIndexInfo() {
      try {
        return await index.info();
      } catch {
        return null;
      }
    },
  };
}

async function preview(index: IndexReader, request: PreviewRequest): Promise<Preview> {
  const { targets, context, pages, self } = request;
  const sentence = sentenceAround(context.text, context.start, context.end);
  const [{ date: indexDate }, records, own] = await Promise.all([
    index.info(),
    index.documents(targets),
    self === undefined ? undefined : recordOf(index, self),
  ]);
  const resolution = resolve(records);
  const pageDate = own?.date;
  const shown = {
    resolution: describeResolution(resolution, targets, pages),
    sentence,
    indexDate,
    ...(pageDate && { pageDate }),
  };
  // A choice that the reader has not made has no exchanges yet.
  if (resolution.status !== 'found') return { ...shown, exchanges: [] };

  const { id } = resolution.document;
  const [citing, contained] = await Promise.all([index.exchangesCiting(id), index.exchangesIn(id)]);
  const page = self === undefined ? {} : { self: own?.id ?? self };
  const exchanges = relateExchanges({
    citing: citing.exchanges,
    contained: contained.exchanges,
    sentence,
    ...page,
  });
  return { ...shown, exchanges: exchanges.map(describeExchange), ...partialOf(citing, contained) };
}

/** The index's id of a page that may be known by an alias; the id itself when the index cannot tell. */
async function ownId(index: IndexReader, id: string): Promise<string> {
  return (await recordOf(index, id))?.id ?? id;
}

/** What the index has of an id or alias; undefined when that is nothing, or cannot be read. */
async function recordOf(index: IndexReader, id: string): Promise<DocumentRecord | undefined> {
  const [record] = await index.lookUp([id]);
  return record instanceof IndexError ? undefined : record;
}

function describeCiting(id: string, record: DocumentRecord | IndexError | undefined): CitingDocument {
  if (!record || record instanceof IndexError) return { id };
  return { id, title: record.title, ...(record.date && { date: record.date }) };
}

const moreOf = ({ more }: { more?: true }) => (more ? { more } : {});

/** Says of an answer that a part of it could not be read. */
function partialOf(...parts: { unread?: IndexError }[]): Pick<Preview, 'partial'> {
  const unread = parts.find((part) => part.unread)?.unread;
  return unread ? { partial: indexFailureOf(unread) } : {};
}

/** Makes a handler whose failure is its answer. */
function orFailure<Data, Done extends { ok: true }>(answer: (data: Data) => Promise<Done>) {
  return (data: Data): Promise<Done | { ok: false; error: IndexFailure }> =>
    answer(data).catch((error: unknown) => ({ ok: false, error: failureOf(error) }));
}

function failureOf(error: unknown): IndexFailure {
  return error instanceof IndexError ? indexFailureOf(error) : 'failed';
}

function indexFailureOf({ reason }: IndexError) {
  return reason === 'missing' ? 'index-missing' : 'index-damaged';
}
