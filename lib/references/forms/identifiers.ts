import { parseId } from '../../documents/ids.ts';
import type { Candidate } from '../candidate.ts';
import type { Cursor } from '../cursor.ts';
import type { Rule } from '../rule.ts';
import { DASH } from '../text/plain.ts';
import type { ReferenceKind } from '../types.ts';

const MARKS = '[Kk]st|KST|[Aa]h|AH|kv|blg|nds|stb|stcrt|trb|dossier|h';
const SITES = '(?:officielebekendmakingen|overheid|(?:tweede|eerste)kamer)';
const ID = new RegExp(String.raw`(?:${MARKS})-[A-Za-z\d]{1,12}(?:-[A-Za-z\d]{1,12}){0,6}`, 'y');
const URL = new RegExp(
  String.raw`(?:https?:\/\/ ?)?(?:[\w-]{1,40}\.){0,3}${SITES}\.nl\/[^\s<>"«»()[\]]{1,400}`,
  'y',
);
/** What stands before the cue, up to the start of the id or the address. */
const BEFORE = new RegExp(
  String.raw`(?:(?<![A-Za-z_.-])(?:https?:\/\/ ?)?(?:[A-Za-z][\w-]{0,39}\.){0,3}${SITES}\.nl|${MARKS})$`,
);
const LONGEST_BEFORE = 160;
/** An address that a line break cut behind one of its marks: "…/detail? id=2022Z03223&did=2022D06725". */
const CUT = /(?<=[?&/]) (?=(?:id|did|qry)=|(?:kst|ah|blg|kv|h|stb|stcrt|trb)-)[^\s<>"«»()[\]]{1,200}/y;
/** The foot of a paper's first page has its own id: "kst-31066-1016 ISSN 0921 - 7371 ’s-Gravenhage 2022". */
const COLOPHON = /\s{1,3}(?:ISSN |['’‘]s-Gravenhage \d{4})/y;
/** The number of a kingdom act between dossier and number: "kst-23908-R1519-103". */
const KINGDOM_ACT = /^R\d{1,5}$/;

/** Ids and addresses that are printed as such. */
export const identifiers: Rule = {
  // The hyphen of an id, and the slash behind a site's name.
  cues: {
    dash: String.raw`(?=[\dA-Za-z])(?<=(?<![A-Za-z_-])(?:${MARKS})${DASH})|(?<=(?<![A-Za-z])${SITES}\.nl\/)`,
  },
  take: takeIdentifier,
};

/** Reads a printed id ("kst-31066-1016") or the address of a document. */
function takeIdentifier(cursor: Cursor): Candidate[] {
  const before = cursor.text.slice(Math.max(0, cursor.position - LONGEST_BEFORE), cursor.position);
  const lead = BEFORE.exec(before);
  if (!lead) return [];
  const start = cursor.position - lead[0].length;
  cursor.position = start;
  const url = cursor.take(URL);
  if (url) {
    cursor.take(CUT);
    while (/[.,;:!?'’]/.test(cursor.text[cursor.position - 1]!)) cursor.position -= 1;
    const target = idOfAddress(cursor.text.slice(start, cursor.position).replaceAll(' ', ''));
    return target ? [identified(cursor, start, target, 'URL')] : [];
  }
  const id = cursor.take(ID);
  const target = id && !isColophon(cursor) ? canonical(id[0]) : undefined;
  return target ? [identified(cursor, start, target, formOf(target))] : [];
}

/** What queries of tweedekamer.nl name, the document before the matter it belongs to. */
const QUERIES: readonly (readonly [query: RegExp, mark: string])[] = [
  [/(?:^|[&?])did=(\d{4}D\d{5})(?!\d)/i, 'doc'],
  [/(?:^|[&?])id=(\d{4}D\d{5})(?!\d)/i, 'doc'],
  [/(?:^|[&?])id=(\d{4}Z\d{5})(?!\d)/i, 'zaak'],
  [/(?:^|[&?])id=(\d{4}A\d{5})(?!\d)/i, 'act'],
  [/(?:^|[&?])qry=wetsvoorstel(?:%3A|:)(\d{5}(?:-[\dA-Z]{1,6})?)(?!\d)/i, 'dossier'],
  [/(?:^|[&?])dossier=(\d{5}(?:-[\dA-Z]{1,6})?)(?!\d)/i, 'dossier'],
];

/**
 * The document that an address of either site shows: `…/kst-31066-1016.html`, `…/dossier/kst-…`, the doubled
 * `/kst-31066-513.html/kst-31066-444.html` (the last counts), `…?id=2022Z03223&did=2022D06725`,
 * `…?qry=wetsvoorstel:36546`, `…/plenaire_verslagen/detail/2022-2023/84`.
 */
export function idOfAddress(address: string): string | undefined {
  const [path = '', query = ''] = address.split(/[?#]/);
  for (const [pattern, mark] of QUERIES) {
    const match = pattern.exec(query);
    if (match) return `${mark}-${match[1]!.toUpperCase()}`;
  }
  for (const segment of path.split('/').reverse()) {
    const id = canonical(segment.replace(/\.(?:html|xml|pdf|odt)$/, ''));
    if (id) return id;
  }
  const debate = /\/plenaire_verslagen\/detail\/(\d{4})-(\d{4})\/(\d{1,3})(?!\d)/.exec(path);
  if (debate) return `h-tk-${debate[1]!}${debate[2]!}-${debate[3]!}`;
  const bill = /\/wetsvoorstel\/(\d{5})(?:_([ivx]{1,5}))?(?:[_/]|$)/.exec(path);
  if (bill) return canonical(['dossier', bill[1]!, bill[2]].filter(Boolean).join('-'));
  const dossier = /\/(?:behandeld)?dossier\/(\d{5}(?:-[\dA-Za-z]{1,6})?)\b/.exec(path);
  return dossier ? canonical(`dossier-${dossier[1]!}`) : undefined;
}

/** A printed id in its canonical form: no session, no kingdom act; Senate letters and roman numbers in capitals. */
function canonical(printed: string): string | undefined {
  const [first = '', ...parts] = printed.split('-');
  const mark = first.toLowerCase();
  if (mark !== 'kst' && mark !== 'dossier') {
    const id = [mark, ...parts].join('-');
    return parseId(id) ? id : undefined;
  }
  if (/^\d{8}$/.test(parts[0] ?? '') && parts.length > 2) parts.shift();
  // Behind the dossier only letters alone are capitals: "188b", "b1" and "h1" keep their small one.
  const kept = parts
    .filter((part) => !KINGDOM_ACT.test(part))
    .map((part) => (/^[a-z]+$/i.test(part) ? part.toUpperCase() : part));
  const id = [mark, ...kept].join('-');
  return parseId(id) ? id : undefined;
}

function isColophon(cursor: Cursor): boolean {
  const before = cursor.position;
  const colophon = cursor.take(COLOPHON) !== null;
  cursor.position = before;
  return colophon;
}

function formOf(target: string): string {
  if (target.startsWith('ah-')) return 'A6';
  return target.startsWith('kv-') ? 'A7' : 'ID';
}

function identified(cursor: Cursor, start: number, target: string, form: string): Candidate {
  // A numeric kst id names a Kamerstuk too, one whose dossier it does not tell.
  const kind: ReferenceKind = target.startsWith('kst-') ? 'kamerstuk' : (parseId(target)?.kind ?? 'document');
  return { kind, start, end: cursor.position, raw: '', targets: [target], form, evidence: 'label' };
}
