import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageSummary } from '../../lib/messaging/protocol.ts';
import type { Citing, PageDetails, PopupGateway, Records } from './types.ts';

/** How many citing exchanges and documents are asked for at first, and how many times more each time after. */
const FIRST = 200;
const MORE = 5;

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
  const records = useRecords(gateway, summary);
  const self = summary?.page.self;

  useEffect(() => {
    if (!summary) return;
    return latest(self ? gateway.getCiting({ id: self, limit }) : Promise.resolve(NONE), setCiting);
  }, [gateway, self, limit, summary === undefined]);
  useEffect(() => {
    if (!summary) return;
    return latest(gateway.isSaved(summary), setSaved);
  }, [gateway, self, summary?.url]);

  return { records, citing, saved, more: () => setLimit((now) => now * MORE) };
}

/** The records of all that a page names; each is asked for once. */
function useRecords(gateway: PopupGateway, summary: PageSummary | undefined): Records {
  const [records, setRecords] = useState<Records>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const wanted = summary ? idsIn(summary).filter((id) => !asked.current.has(id)) : [];
    if (wanted.length === 0) return;
    for (const id of wanted) asked.current.add(id);
    void gateway.getDocuments(wanted).then((found) => setRecords((known) => new Map([...known, ...found])));
  }, [gateway, summary]);
  return records;
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
