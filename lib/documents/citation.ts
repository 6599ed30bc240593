import { parseId } from './ids.ts';
import { printSession, sessionOfDate } from './session.ts';
import type { DocumentRecord } from './types.ts';

/**
 * Writes a document as an official citation, in the form of the Leidraad voor juridische auteurs and of
 * Aanwijzing 3.43 voor de regelgeving: "Kamerstukken II 2021/22, 31066, nr. 1016, p. 3",
 * "Aanhangsel Handelingen II 2021/22, nr. 1234"; reports as "SCP, Integratie in zicht, 2016, p. 3".
 */
export function citationOf(record: DocumentRecord, pages?: string): string {
  return [citationBody(record), pages && `p. ${pages}`].filter(Boolean).join(', ');
}

function citationBody(record: DocumentRecord): string {
  const parsed = parseId(record.id);
  const year = record.date && ` ${printSession(sessionOfDate(record.date))}`;
  switch (parsed?.kind) {
    case 'kamerstuk': {
      const dossier = parsed.dossier.replace(/-(?=[A-Z])/, ' ');
      const lettered = /^[A-Z]/.test(parsed.number);
      const chamber = lettered ? chamberOfLettered(record) : 'II';
      const number = lettered ? parsed.number : `nr. ${parsed.number}`;
      return `Kamerstukken${chamber && ` ${chamber}`}${year ?? ''}, ${dossier}, ${number}`;
    }
    case 'dossier':
      return `Kamerstukken ${parsed.dossier.replace(/-(?=[A-Z])/, ' ')}`;
    case 'aanhangsel':
      return 'session' in parsed
        ? `Aanhangsel Handelingen ${parsed.chamber === 'ek' ? 'I' : 'II'} ${printSession(parsed.session)}, nr. ${parsed.number}`
        : record.id;
    case 'handelingen':
      return handelingenCitation(parsed);
    case 'report':
      return [record.sender, record.title, record.date?.slice(0, 4)].filter(Boolean).join(', ');
    default:
      return [record.title, record.date].filter(Boolean).join(', ');
  }
}

/**
 * Papers of the Eerste Kamer are lettered, but until about 2005 so was advice of the Raad van State to the Tweede
 * Kamer (27415, A): where it may be that, no chamber is written.
 */
function chamberOfLettered({ date, type }: DocumentRecord): 'I' | '' {
  return type?.startsWith('Advies') || (date && date < '2005') ? '' : 'I';
}

function handelingenCitation({
  chamber,
  session,
  part,
}: {
  chamber: string;
  session: string;
  part: string;
}): string {
  const [meeting, item] = part.split('-');
  const name = { tk: 'II', ek: 'I' }[chamber] ?? chamber.toUpperCase();
  return [`Handelingen ${name} ${printSession(session)}`, `nr. ${meeting}`, item && `item ${item}`]
    .filter(Boolean)
    .join(', ');
}
