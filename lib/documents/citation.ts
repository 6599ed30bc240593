import { parseId, type ParsedId } from './ids.ts';
import { handelingenBody } from './citation-handelingen.ts';
import { printSession, sessionOfDate } from './session.ts';
import type { DocumentRecord } from './types.ts';

/**
 * Whose rules a citation follows: those for legislation and its explanatory notes (Aanwijzingen voor de regelgeving
 * 3.43 and 3.45) or those of legal writing (Leidraad voor juridische auteurs). They write papers, debates, written
 * questions and gazettes alike, with the dossier unspaced, and differ in a dossier as a whole.
 */
export type CitationStyle = 'aanwijzingen' | 'leidraad';

/** Words before a number that has no form of its own in either set of rules. */
const NUMBER_WORDS = {
  kamervraag: 'vraagnummer',
  zaak: 'zaaknummer',
  document: 'documentnummer',
  activiteit: 'activiteitnummer',
  toezegging: 'toezegging',
};
const GAZETTES = { staatsblad: 'Stb.', staatscourant: 'Stcrt.', tractatenblad: 'Trb.' };

const PAGES_ALONE = /^Handelingen [^,]+, p\./;

/**
 * Writes a document as an official citation:
 * - "Kamerstukken II 2021/22, 31066, nr. 1016, p. 3", "Kamerstukken I 2008/09, 31700 VI, D" (Aanwijzing 3.43, Leidraad);
 * - "Kamerstukken 31945" for a dossier (Aanwijzing 3.43), with its session where one is known (Leidraad);
 * - "Bijlage bij Kamerstukken II 2015/16, 34389, nr. 9" for an annex (Leidraad; the Aanwijzingen have no form for it);
 * - "Aanhangsel Handelingen II 2021/22, nr. 1234" and Handelingen, see {@link handelingenBody} (Aanwijzing 3.43);
 * - "Stb. 2011, 35", "Stcrt. 2015, 10247", "Trb. 2008, 175" (Aanwijzing 3.45);
 * - "SCP, Integratie in zicht, 2016" for a report: author, title, year, as the Leidraad has them;
 * - "Brief, 18 februari 2022, documentnummer 2022D06725" for what only has a number of the Tweede Kamer: title, date
 *   and mark, as the Leidraad has letters that are not published as a Kamerstuk.
 *
 * What has no citation form, such as `kst-1268678`, comes back as its id.
 *
 * @param pages as printed, without "p."; left out where pages are all that Handelingen are known by
 */
export function citationOf(
  record: DocumentRecord,
  pages?: string,
  style: CitationStyle = 'aanwijzingen',
): string {
  const parsed = parseId(record.id);
  const body = parsed ? bodyOf(record, parsed, style) : titled(record.title, dateOf(record));
  return pages && !PAGES_ALONE.test(body) ? `${body}, p. ${pages}` : body;
}

function bodyOf(record: DocumentRecord, parsed: ParsedId, style: CitationStyle): string {
  switch (parsed.kind) {
    case 'kamerstuk':
      return kamerstukBody(record, parsed);
    case 'dossier': {
      const session = style === 'leidraad' ? sessionIn(record) : undefined;
      return `Kamerstukken ${session ? `${session}, ` : ''}${printDossier(parsed.dossier)}`;
    }
    case 'bijlage':
      return annexBody(record, style) ?? record.id;
    case 'aanhangsel':
      return 'session' in parsed
        ? `Aanhangsel Handelingen ${parsed.chamber === 'ek' ? 'I' : 'II'} ${printSession(parsed.session)}, nr. ${parsed.number}`
        : record.id;
    case 'handelingen':
      return handelingenBody(parsed);
    case 'staatsblad':
    case 'staatscourant':
    case 'tractatenblad':
      return `${GAZETTES[parsed.kind]} ${parsed.number.replace('-', ', ')}`;
    case 'report':
      return titled(record.sender, record.title, record.date?.slice(0, 4));
    default:
      return record.id.startsWith('kst-')
        ? record.id
        : titled(titleOf(record), dateOf(record), `${NUMBER_WORDS[parsed.kind]} ${parsed.number}`);
  }
}

function kamerstukBody(record: DocumentRecord, parsed: { dossier: string; number: string }): string {
  const annex = /-b\d+$/.test(record.id) ? 'Bijlage bij ' : '';
  const head = ['Kamerstukken', chamberOf(record, parsed), sessionIn(record)].filter(Boolean).join(' ');
  const dossier = `${head === 'Kamerstukken' ? ' ' : ', '}${printDossier(parsed.dossier)}`;
  return `${annex}${head}${dossier}, ${/^[A-Z]/.test(parsed.number) ? '' : 'nr. '}${parsed.number}`;
}

/**
 * Which chamber a Kamerstuk is of, in roman; empty where its id leaves that open. Papers of the Eerste Kamer have
 * letters (C), long ago behind a number (188b), and its own dossiers are roman. But until about 2005 advice of the Raad
 * van State to the Tweede Kamer was lettered too (27415, A): where it may be that, no chamber is written.
 */
export function chamberOf(
  { date, type }: Pick<DocumentRecord, 'date' | 'type'>,
  parsed: { dossier: string; number: string },
): 'I' | 'II' | '' {
  if (/^\D/.test(parsed.dossier) || /[a-z]$/.test(parsed.number)) return 'I';
  if (/^\d/.test(parsed.number)) return 'II';
  return type?.startsWith('Advies') || (date && date < '2005') ? '' : 'I';
}

/** The paper that an annex belongs to, with the annex's own date, which is the paper's. */
function annexBody({ annexOf, date, kind, title }: DocumentRecord, style: CitationStyle): string | undefined {
  if (!annexOf || parseId(annexOf)?.kind !== 'kamerstuk') return undefined;
  const paper = citationOf({ id: annexOf, kind, title, ...(date && { date }) }, undefined, style);
  return paper.startsWith('Bijlage') ? paper : `Bijlage bij ${paper}`;
}

const printDossier = (dossier: string) => dossier.replace(/-(?=[A-Z])/, ' ');

const titled = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');

/** A record made up for an id that the index does not have is called by that id. */
const titleOf = ({ id, title }: DocumentRecord) => (title === id ? undefined : title);

/** The session as printed; undefined where the date is not known to the day, for September is in two sessions. */
const sessionIn = ({ date }: DocumentRecord) =>
  date && date.length >= 10 ? printSession(sessionOfDate(date)) : undefined;

/** As exactly as it is known: "18 februari 2022", "2022". */
function dateOf({ date = '' }: DocumentRecord): string {
  const day = new Date(date);
  if (date.length < 10 || Number.isNaN(day.getTime())) return date.slice(0, 4);
  return new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
