import { noteMark, officialPage, type Note } from './html.ts';

/** What each element of the official XML becomes on a page; elements not named here leave only their text. */
const ELEMENTS: Record<string, string> = {
  al: 'p',
  'noot.al': 'span',
  titel: 'h2',
  'item-titel': 'h1',
  tussenkop: 'h3',
  nadruk: 'em',
  lijst: 'ul',
  li: 'li',
  table: 'table',
  row: 'tr',
  entry: 'td',
  sup: 'sup',
  inf: 'sub',
  divisie: 'section',
  spreekbeurt: 'section',
};

const OFFICIAL = 'https://zoek.officielebekendmakingen.nl/';

function linkStart(tag: string): string {
  const target = /\bdoc="([^"]*)"/.exec(tag)?.[1] ?? '';
  return `<a class="externe_link" href="${/^https?:/.test(target) ? target : OFFICIAL + target}">`;
}

/** One tag as HTML. */
function tagHtml(tag: string): string {
  const [, end = '', name = ''] = /^<(\/?)([\w.:-]+)/.exec(tag) ?? [];
  if (name === 'extref') return end ? '</a>' : linkStart(tag);
  const element = ELEMENTS[name];
  if (!element || tag.endsWith('/>')) return '';
  return `<${end}${element}>`;
}

const toHtml = (xml: string): string => xml.replace(/<[^>]*>/g, tagHtml).replace(/[ \t]*\n\s*/g, '\n');

/**
 * Lays official XML of a Kamerstuk or of Handelingen out as a page of the official site: `extref` becomes a link
 * to its target, notes move to the foot and leave their mark.
 * @returns a whole HTML page.
 */
export function layOutXml(title: string, xml: string): string {
  const notes: Note[] = [];
  const body = xml
    .replace(/^<\?.*?\?>/, '')
    .replace(/<metadata>[\s\S]*?<\/metadata>/, '')
    .replace(/\s*<noot\b[^>]*>([\s\S]*?)<\/noot>/g, (_, note: string) => {
      const number = /<noot\.nr>\s*(\S+?)\s*<\/noot\.nr>/.exec(note)?.[1] ?? String(notes.length + 1);
      notes.push({ number, text: toHtml(note.replace(/<noot\.nr>[\s\S]*?<\/noot\.nr>/, '')).trim() });
      return `<mark-of-note nr="${number}"/>`;
    });
  const marked = toHtml(body.replace(/<mark-of-note nr="([^"]+)"\/>/g, '\u{E000}$1\u{E000}')).replace(
    /\u{E000}(.+?)\u{E000}/gu,
    (_, number: string) => noteMark(number),
  );
  return officialPage(title, marked, notes);
}
