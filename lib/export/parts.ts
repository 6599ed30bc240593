import { chamberOf, citationOf } from '../documents/citation.ts';
import { parseId, type ParsedId } from '../documents/ids.ts';
import { printSession, sessionOfDate } from '../documents/session.ts';
import type { DocumentRecord } from '../documents/types.ts';
import type { BibliographyItem } from './types.ts';

type Parts = Pick<
  BibliographyItem,
  'dossier' | 'number' | 'session' | 'series' | 'volume' | 'publisher' | 'citation' | 'language' | 'date'
>;

const STATES_GENERAL = 'Staten-Generaal';
const CHAMBERS: Partial<Record<string, string>> = {
  I: 'Eerste Kamer der Staten-Generaal',
  ek: 'Eerste Kamer der Staten-Generaal',
  II: 'Tweede Kamer der Staten-Generaal',
  tk: 'Tweede Kamer der Staten-Generaal',
};
const GAZETTES = { staatsblad: 'Staatsblad', staatscourant: 'Staatscourant', tractatenblad: 'Tractatenblad' };

/**
 * What the id of a document says of its place in a series; with the citation and, where that makes it known, the
 * session and the language. Empty for what has no canonical id.
 */
export function partsOf(record: DocumentRecord): Parts {
  const parsed = parseId(record.id);
  if (!parsed) return {};
  const citation = citationOf(record);
  return {
    ...(record.dossier && { dossier: record.dossier }),
    ...(parsed.kind !== 'report' && { language: 'nl' }),
    ...partsOfId(record, parsed, citation),
    citation,
  };
}

function partsOfId(record: DocumentRecord, parsed: ParsedId, citation: string): Parts {
  switch (parsed.kind) {
    case 'kamerstuk': {
      const { dossier, number } = parsed;
      // Cut off where the number begins: "Kamerstukken II 2021/22, 31066".
      const series = citation.slice(0, citation.lastIndexOf(', '));
      return { dossier, number, series, ...sessionIn(record), ...body(chamberOf(record, parsed)) };
    }
    case 'dossier':
      return { dossier: parsed.dossier, series: 'Kamerstukken', number: parsed.dossier, ...body() };
    case 'aanhangsel':
    case 'handelingen': {
      if (!('session' in parsed)) return { number: parsed.number, ...body() };
      const session = printSession(parsed.session);
      const series = citation.slice(0, citation.indexOf(session) + session.length);
      const number = citation.slice(series.length + 2).replace(/^nr\. (?=[^,]+$)/, '');
      return { session, series, number, ...body(parsed.chamber) };
    }
    case 'staatsblad':
    case 'staatscourant':
    case 'tractatenblad': {
      const [year, number] = parsed.number.split('-') as [string, string];
      return { series: GAZETTES[parsed.kind], volume: year, number, date: record.date ?? year };
    }
    case 'report':
      return record.sender ? { publisher: record.sender } : {};
    case 'bijlage':
      return { ...(record.annexOf && { series: citation }), number: parsed.number, ...body() };
    default:
      return { number: parsed.number, ...body(/-ek-|^toezegging-T\d/.test(record.id) ? 'ek' : 'tk') };
  }
}

const body = (chamber = '') => ({ publisher: CHAMBERS[chamber] ?? STATES_GENERAL });

const sessionIn = ({ date = '' }: DocumentRecord) =>
  date.length >= 10 ? { session: printSession(sessionOfDate(date)) } : {};
