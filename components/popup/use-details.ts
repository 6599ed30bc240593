import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageSummary } from '../../lib/messaging/protocol.ts';
import type { Citing, PageDetails, PopupGateway, Records } from './types.ts';

/** How many citing exchanges and documents are asked for at first, and how many times more each time after. */
const FIRST = 200;
const MORE = 5;

/** Milliseconds after which records that could not be looked up are asked for again. */
const RETRY_AFTER = 3_000;

const NONE: Citing = {
  exchanges: [],
  documents: [],
  withoutTexts: 0,
  more: { exchanges: false, documents: false },
};

/** What the index says of a page and its references, as it comes; `more` asks for older citing ones. */
export function useDetails(
  gateway: PopupGateway,
  summary: PageSummary | undefined,
): PageDetails & { more: () => void } {
  const [limit, setLimit] = useState(FIRST);
  const [citing, setCiting] = useState<Citing>();
  const [saved, setSaved] = useState(false);
  const { records, recordsFailed } = useRecords(gateway, summary);
  const self = summary?.page.self;

  useEffect(() => {
    if (!summary) return;
    return latest(self ? gateway.getCiting({ id: self, limit }) : Promise.resolve(NONE), setCiting);
  }, [gateway, self, limit, summary === undefined]);
  useEffect(() => {
    if (!summary) return;
    return latest(gateway.isSaved(summary), setSaved);
  }, [gateway, self, summary?.url]);

  return { records, recordsFailed, citing, saved, more: () => setLimit((now) => now * MORE) };
}

/**
 * The records of all that a page names. Each is asked for once; one that could not be looked up is asked for again with
 * what the page names next, and else after a while.
 */
function useRecords(gateway: PopupGateway, summary: PageSummary | undefined) {
  const [records, setRecords] = useState<Records>(new Map());
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());
  const [retries, setRetries] = useState(0);
  const { current: asked } = useRef(new Set<string>());
  const ids = summary ? idsIn(summary) : [];
  useEffect(() => {
    const wanted = new Set(ids).difference(asked);
    if (wanted.size === 0) return;
    for (const id of wanted) asked.add(id);
    gateway.getDocuments([...wanted]).then(
      (found) => {
        setRecords((known) => new Map([...known, ...found]));
        setFailed((before) => before.difference(wanted));
      },
      () => {
        for (const id of wanted) asked.delete(id);
        setFailed((before) => before.union(wanted));
      },
    );
  }, [gateway, summary, retries]);
  useEffect(() => {
    if (failed.size === 0) return;
    const timer = setTimeout(() => setRetries((count) => count + 1), RETRY_AFTER);
    return () => clearTimeout(timer);
  }, [failed]);
  return { records, recordsFailed: ids.some((id) => failed.has(id)) };
}

function idsIn({ page, groups }: PageSummary): string[] {
  const { self, dossier, dossiers = [] } = page;
  const own = [
    ...(self ? [self] : []),
    ...[dossier, ...dossiers].flatMap((one) => (one ? [`dossier-${one}`] : [])),
  ];
  return [...new Set([...own, ...groups.flatMap(({ id, targets }) => (id ? [id] : targets))])];
}

/** Takes an answer unless another question has been asked since; the result is an effect's own clean-up. */
function latest<T>(answer: Promise<T>, take: (value: T) => void): () => void {
  let isStale = false;
  void answer.then((value) => isStale || take(value));
  return () => void (isStale = true);
}
