import { parseId } from './ids.ts';
import type { DocumentRecord } from './types.ts';

/** An official place of a document. */
export interface OfficialAddress {
  label: 'officielebekendmakingen' | 'tweedekamer' | 'publisher';
  url: string;
}

const OB = 'https://zoek.officielebekendmakingen.nl';
const TK = 'https://www.tweedekamer.nl';

/**
 * The official places of a document, the official publication first. The address forms are those of the sites
 * themselves: `zoek.officielebekendmakingen.nl/<id>.html`, `…/dossier/<dossier>`, and the Tweede Kamer's
 * `detail?id=<zaak>&did=<document>`.
 */
export function officialAddresses(record: DocumentRecord): OfficialAddress[] {
  const published = publicationAddress(record.id);
  const addresses: OfficialAddress[] = published
    ? [{ label: 'officielebekendmakingen', url: published }]
    : [];
  const tweedeKamer = tweedeKamerAddress(record);
  if (tweedeKamer) addresses.push({ label: 'tweedekamer', url: tweedeKamer });
  if (record.url?.startsWith('https://')) addresses.push({ label: 'publisher', url: record.url });
  if (addresses.length === 0 && record.annexOf) {
    const annexed = publicationAddress(record.annexOf);
    if (annexed) addresses.push({ label: 'officielebekendmakingen', url: annexed });
  }
  return addresses;
}

/**
 * The official PDF opened at a cited page (`…/<id>.pdf#page=3`), where the pages of a document are numbered as its PDF
 * is: from 1. Those of Handelingen go on through a session. Undefined when there is no such PDF or page.
 *
 * @param pages as printed: "3", "12-14", "22 e.v."; the first counts
 */
export function pdfPage(id: string, pages: string): { url: string; page: string } | undefined {
  const page = /^[1-9]\d{0,3}(?!\d)/.exec(pages)?.[0];
  const isNumbered = /^(?:kst|ah|kv|blg|stb|stcrt|trb)-/.test(id) && parseId(id);
  return page && isNumbered ? { url: `${OB}/${id}.pdf#page=${page}`, page } : undefined;
}

/** The address of the dossier that a target belongs to; undefined when the target names none. */
export function dossierAddress(target: string): string | undefined {
  const parsed = parseId(target);
  return parsed && 'dossier' in parsed ? `${OB}/dossier/${parsed.dossier}` : undefined;
}

function publicationAddress(id: string): string | undefined {
  const kind = parseId(id)?.kind;
  if (kind === 'dossier') return dossierAddress(id);
  const published = /^(?:kst|ah|h|kv|blg|nds|stb|stcrt|trb)-/.test(id);
  return kind && published ? `${OB}/${id}.html` : undefined;
}

function tweedeKamerAddress({ id, caseNumber, documentNumber }: DocumentRecord): string | undefined {
  const parsed = parseId(id);
  if (documentNumber)
    return `${TK}/kamerstukken/detail?id=${caseNumber ?? documentNumber}&did=${documentNumber}`;
  if (caseNumber) return `${TK}/kamerstukken/detail?id=${caseNumber}`;
  if (parsed?.kind === 'kamerstuk') {
    const query = encodeURIComponent(`${parsed.dossier} nr. ${parsed.number}`);
    return `${TK}/zoeken?qry=${query}`;
  }
  if (parsed?.kind === 'kamervraag') return `${TK}/kamerstukken/kamervragen/detail?id=${parsed.number}`;
  return undefined;
}
