import { parseId } from '../documents/ids.ts';

const OFFICIAL = 'https://zoek.officielebekendmakingen.nl';
/** Publications that the site has as XML: papers, debates, written questions, gazettes. Annexes are PDF only. */
const WITH_TEXT = /^(?:kst|h|ah|kv|stb|stcrt|trb)-/;

/**
 * Where a paper's own page is, and its text as official XML: `/<id>.html`, `/<id>.xml`. Undefined for what the site
 * has no text of: dossiers, annexes, reports, numbers of the Tweede Kamer, a page whose paper is not known.
 */
export function textAddress(id: string): { page: string; xml: string } | undefined {
  if (!WITH_TEXT.test(id) || !parseId(id)) return undefined;
  return { page: `${OFFICIAL}/${id}.html`, xml: `${OFFICIAL}/${id}.xml` };
}

/**
 * The paper that an id or an address names, in one form: small letters, and of a Kamerstuk no session and no kingdom
 * act, which an id may have or lack.
 */
export function paperNamed(address: string): string {
  const id = address
    .slice(address.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\.xml$/, '');
  return id.replace(/^kst-\d{8}-/, 'kst-').replace(/-r\d{1,5}(?=-)/, '');
}
