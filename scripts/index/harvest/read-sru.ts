import { isDate, isId } from '../cells.ts';
import { dossierOf, kindOf, oneLine, record } from './harvested.ts';
import type { Harvested, HarvestPage } from './harvested.ts';
import { Transient } from './polite-fetch.ts';
import type { Answer } from './polite-fetch.ts';

/**
 * Reads an answer of the official repository's SRU.
 *
 * @throws Transient when the answer is cut short; Error when it is a diagnostic, which comes with status 200, or
 *   another sort of answer.
 */
export function readSru({ type, text }: Answer): HarvestPage {
  if (!/xml/i.test(type)) throw new Error(`the answer is "${type || 'nothing'}" instead of XML`);
  if (!/<\/(?:\w+:)?searchRetrieveResponse>\s*$/.test(text)) throw new Transient('the answer breaks off');
  const diagnostic = elements(text, 'diagnostic')[0];
  if (diagnostic !== undefined) {
    const [message, details] = [first(diagnostic, 'message'), first(diagnostic, 'details')];
    throw new Error(`the service says: ${[message, details].filter(Boolean).join(': ') || 'diagnostic'}`);
  }
  const total = Number(first(text, 'numberOfRecords') ?? Number.NaN);
  if (!Number.isInteger(total)) throw new Error('the answer does not say how many records there are');
  const page: HarvestPage = { entries: [], problems: [], total };
  for (const xml of elements(text, 'gzd')) {
    const read = readRecord(xml);
    if (typeof read === 'string') page.problems.push(read);
    else page.entries.push(read);
  }
  return page;
}

function readRecord(xml: string): Harvested | string {
  const id = first(xml, 'identifier');
  if (id === undefined || !isId(id)) return `"${id ?? ''}" is no canonical id`;
  const kind = kindOf(id);
  if (!kind) return `${id} is of no kind that the index has`;
  const title = first(xml, 'title');
  if (title === undefined) return `${id} has no title`;
  const date = [first(xml, 'date'), first(xml, 'issued'), first(xml, 'available')].find(
    (date) => date !== undefined && isDate(date),
  );
  const dossier = dossierOf(first(xml, 'dossiernummer'), undefined);
  const number = first(xml, 'ondernummer');
  const annexOf = first(xml, 'hoofddocument');
  const question = first(xml, 'vraagnummer');
  const alias = /^kst-\d{6,}$/.test(id) && dossier && number ? `kst-${dossier}-${number}` : undefined;
  const dossierTitle = first(xml, 'dossiertitel');
  return {
    record: record({
      id,
      kind,
      title,
      date,
      type: first(xml, 'subrubriek'),
      sender: first(xml, 'creator'),
      dossier,
      annexOf: annexOf !== undefined && isId(annexOf) ? annexOf : undefined,
      caseNumber: question !== undefined && /^\d{4}Z\d{5}$/.test(question) ? question : undefined,
    }),
    ...(dossier && dossierTitle && { dossierTitle }),
    ...(alias && isId(alias) && { alias }),
  };
}

/** What stands in each element with a local name. */
function elements(xml: string, name: string): string[] {
  const form = new RegExp(`<((?:\\w+:)?${name})(?:\\s[^>]*)?>([\\s\\S]*?)</\\1>`, 'g');
  return Array.from(xml.matchAll(form), ([, , inner]) => inner!);
}

function first(xml: string, name: string): string | undefined {
  const inner = elements(xml, name)[0];
  return inner === undefined ? undefined : oneLine(decodeXml(inner.replace(/<[^>]*>/g, ' ')));
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeXml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, decimal: string, hex: string, name: string) => {
      if (name) return NAMED[name.toLowerCase()]!;
      const code = decimal ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
