import { buildIndex } from '../../../lib/index/build.ts';
import type { Bytes } from '../../../lib/index/bytes.ts';
import { createIndexReader } from '../../../lib/index/reader.ts';
import type { IndexSource } from '../../../lib/index/source.ts';
import type { Exchange } from '../../../lib/exchanges/types.ts';

export function exchange(document: string, ordinal: number, rest: Partial<Exchange> = {}): Exchange {
  const id = `${document}#${ordinal}`;
  return {
    id,
    document,
    ordinal,
    asker: { fraction: 'D66' },
    question: `Vraag ${ordinal}`,
    answer: `Antwoord ${ordinal}`,
    text: 'summary',
    cites: [],
    ...rest,
  };
}

export const SOURCE: IndexSource = {
  documents: [
    {
      id: 'kst-31066-1016',
      kind: 'kamerstuk',
      title: 'Brief over de kinderopvangtoeslag',
      date: '2022-04-20',
      dossier: '31066',
    },
    {
      id: 'kst-35165-46',
      kind: 'kamerstuk',
      title: 'Brief',
      date: '2022-02-18',
      dossier: '35165',
      documentNumber: '2022D06725',
      caseNumber: '2022Z03223',
    },
    { id: 'kst-36000-1', kind: 'kamerstuk', title: 'Eerste', caseNumber: '2022Z00001' },
    { id: 'kst-36000-2', kind: 'kamerstuk', title: 'Tweede', caseNumber: '2022Z00001' },
    { id: 'ah-tk-20212022-7', kind: 'aanhangsel', title: 'Antwoord', date: '2021-10-01' },
    {
      id: 'report:scp:2020:gevestigd-maar-niet-thuis',
      kind: 'report',
      title: 'Gevestigd, maar niet thuis',
      date: '2020',
    },
    { id: 'report:scp:2016:jaarverslag', kind: 'report', title: 'Jaarverslag', date: '2016' },
    { id: 'report:scp:2017:jaarverslag', kind: 'report', title: 'Jaarverslag', date: '2017' },
  ],
  dossiers: [
    { dossier: '31066', title: 'Belastingdienst' },
    { dossier: '31945', title: 'Postmarkt' },
  ],
  aliases: [
    { alias: 'kst-20212022-31066-1016', id: 'kst-31066-1016' },
    { alias: 'report:scp:2021:gevestigd', id: 'report:scp:2020:gevestigd-maar-niet-thuis' },
  ],
  exchanges: [
    exchange('ah-tk-20212022-7', 2, {
      date: '2021-10-01',
      cites: [{ target: 'kst-31066-1016', in: 'answer' }],
    }),
    exchange('ah-tk-20212022-7', 1, { date: '2021-10-01' }),
    exchange('kst-35165-46', 1, {
      date: '2022-02-18',
      cites: [
        { target: 'kst-20212022-31066-1016', in: 'note', note: '3' },
        { target: 'kst-31066-1016', in: 'answer' },
        { target: 'kst-99999-9', in: 'question' },
      ],
    }),
  ],
};

/** A source of many papers in one dossier per ten, enough for many shards. */
export function manyDocuments(count: number): IndexSource {
  return {
    documents: Array.from({ length: count }, (_, index) => ({
      id: `kst-${30000 + Math.floor(index / 10)}-${(index % 10) + 1}`,
      kind: 'kamerstuk',
      title: `Paper ${index} ${'x'.repeat(80)}`,
      date: `20${String(10 + (index % 15))}-01-01`,
    })),
    dossiers: [],
    aliases: [],
    exchanges: [],
  };
}

/** A source of many papers that each cite `kst-31066-1016` in one exchange, enough for many shards. */
export function manyCiting(count: number): IndexSource {
  return {
    ...SOURCE,
    exchanges: Array.from({ length: count }, (_, index) =>
      exchange(`kst-${40000 + index}-1`, 1, {
        date: `20${String(10 + (index % 15))}-0${1 + (index % 9)}-01`,
        question: 'x'.repeat(400),
        cites: [{ target: 'kst-31066-1016', in: 'answer' }],
      }),
    ),
  };
}

/** A source of many papers with one exchange each, of texts that differ. */
export function manyTexts(count: number): IndexSource {
  const words = (seed: number) =>
    Array.from({ length: 40 }, (_, word) => (seed * 7919 + word * word * 104_729) % 99_991);
  return {
    documents: [],
    dossiers: [],
    aliases: [],
    exchanges: Array.from({ length: count }, (_, index) =>
      exchange(`ah-tk-20212022-${index + 1}`, 1, {
        date: `20${String(10 + (index % 15))}-01-01`,
        question: words(index).join(' '),
        answer: words(index + count).join(' '),
      }),
    ),
  };
}

/** An index in memory whose files a test may damage, and which counts what is loaded. */
export async function openTestIndex(source: IndexSource = SOURCE) {
  return openFiles(await buildIndex(source));
}

export function openFiles(files: Map<string, Bytes>) {
  const loads: string[] = [];
  const reader = createIndexReader((file) => {
    loads.push(file);
    const bytes = files.get(file);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('404'));
  });
  return { files, loads, reader };
}
