import { parseId } from '../documents/ids.ts';
import type { Candidate } from './candidate.ts';
import type { Cursor } from './cursor.ts';
import type { Rule } from './rule.ts';
import type { ReferenceKind } from './types.ts';

const ID = /(?:kst|ah|kv|blg|nds|stb|stcrt|trb|dossier|h)-[A-Za-z\d]+(?:-[A-Za-z\d]+){0,6}/y;
const NUMBER = /(?:20\d\d([ZDA])\d{5}|TZ20\d{4}-\d{1,4})\b/y;
const URL =
  /(?:https?:\/\/)?(?:[\w-]+\.){0,3}(?:officielebekendmakingen\.nl|overheid\.nl|tweedekamer\.nl)\/[^\s<>"«»()]{1,400}/y;
const NUMBER_MARKS: Record<string, string> = { Z: 'zaak', D: 'doc', A: 'act' };

/** Ids, numbers and addresses that are printed as such. */
export const identifiers: Rule = {
  cue: String.raw`(?<![\w-])(?:(?:kst|ah|kv|blg|nds|stb|stcrt|trb|dossier|h)-[\dA-Za-z]|20\d\d[ZDA]\d{5}|TZ20\d{4}|https?:|(?:www|zoek)\.)`,
  take: takeIdentifier,
};

/** Reads a printed id ("kst-31066-1016"), a Z, D, A or TZ number, or the address of a document. */
function takeIdentifier(cursor: Cursor): Candidate[] {
  const start = cursor.position;
  const url = cursor.take(URL);
  if (url) {
    cursor.position -= /[.,;:!?'’]*$/.exec(url[0])![0].length;
    const target = idOfAddress(cursor.text.slice(start, cursor.position));
    return target ? [identified(cursor, start, target, 'URL')] : [];
  }
  const id = cursor.take(ID);
  if (id) {
    const target = canonical(id[0]);
    return target ? [identified(cursor, start, target, target.startsWith('ah-') ? 'A6' : 'ID')] : [];
  }
  const number = cursor.take(NUMBER);
  if (!number) return [];
  const mark = NUMBER_MARKS[number[1] ?? ''] ?? 'toezegging';
  return [identified(cursor, start, `${mark}-${number[0]}`, 'ID')];
}

/**
 * The document that an address of either site shows: `…/kst-31066-1016.html`, `…/dossier/kst-…`, the doubled
 * `/kst-31066-513.html/kst-31066-444.html` (the last counts), `…?id=2022Z03223&did=2022D06725`.
 */
export function idOfAddress(address: string): string | undefined {
  const [path, query = ''] = address.split(/[?#]/);
  const document = /(?:^|&)did=(\d{4}D\d{5})/.exec(query) ?? /(?:^|&)id=(\d{4}D\d{5})/.exec(query);
  if (document) return `doc-${document[1]}`;
  const matter = /(?:^|&)id=(\d{4}Z\d{5})/.exec(query);
  if (matter) return `zaak-${matter[1]}`;
  const segments = (path ?? '').split('/').reverse();
  for (const segment of segments) {
    const id = canonical(segment.replace(/\.(?:html|xml|pdf|odt)$/, ''));
    if (id) return id;
  }
  const dossier = /\/dossier\/(\d{5}(?:-\w+)?)/.exec(path ?? '');
  return dossier ? canonical(`dossier-${dossier[1]}`) : undefined;
}

/** A printed id in its canonical form: no session prefix; Senate letters and roman numbers in capitals. */
function canonical(printed: string): string | undefined {
  const [mark = '', ...parts] = printed.split('-');
  if (mark !== 'kst' && mark !== 'dossier') return parseId(printed) ? printed : undefined;
  if (/^\d{8}$/.test(parts[0] ?? '') && parts.length > 2) parts.shift();
  // Behind the dossier only letters alone are capitals: "188b", "b1" and "h1" keep their small one.
  const id = [mark, ...parts.map((part) => (/^[a-z]+$/i.test(part) ? part.toUpperCase() : part))].join('-');
  return parseId(id) ? id : undefined;
}

function identified(cursor: Cursor, start: number, target: string, form: string): Candidate {
  // A numeric kst id names a Kamerstuk too, one whose dossier it does not tell.
  const kind: ReferenceKind = target.startsWith('kst-') ? 'kamerstuk' : (parseId(target)?.kind ?? 'document');
  return { kind, start, end: cursor.position, raw: '', targets: [target], form, evidence: 'label' };
}
