import type { Chamber, ReferenceKind } from '../references/types.ts';

/** Kinds whose id is a mark and a number; of Aanhangsels only those of 2025-2026 on. */
type NumberedKind = Exclude<ReferenceKind, 'kamerstuk' | 'dossier' | 'handelingen' | 'report'>;

/** The parts of a canonical id that addresses and citations are made of. */
export type ParsedId =
  | { kind: 'kamerstuk'; dossier: string; number: string }
  | { kind: 'dossier'; dossier: string }
  | { kind: 'aanhangsel'; chamber: Chamber; session: string; number: string }
  | { kind: 'handelingen'; chamber: string; session: string; part: string }
  | { kind: 'report'; publisher: string; year: string; slug: string }
  | { kind: NumberedKind; number: string };

/** Chapters of the budget, in roman, and the letters of funds and the BES islands. */
const SUFFIX = String.raw`(?:[IVX]{1,6}[AB]?|[A-N]|\d\d)`;
/** Dossiers of the Senate itself have roman numbers; before 2003 some had small ones, new every session ("00044"). */
const DOSSIER = String.raw`(?:\d{4,5}|[CLXVI]{1,10})`;
const NUMBER = String.raw`\d{1,4}[a-z]{0,2}|\d{1,4}[A-H]|[A-Z]{1,3}\d?`;
/** A printed annex, reprint, rectification or version. */
const ENDING = String.raw`(?:-[bhnv]\d{1,3})*`;
const KAMERSTUK = new RegExp(`^kst-(?:\\d{8}-)?(${DOSSIER}(?:-${SUFFIX})?)-(${NUMBER})${ENDING}$`);
const DOSSIER_ID = new RegExp(`^dossier-(${DOSSIER}(?:-${SUFFIX})?)$`);
const AANHANGSEL = new RegExp(`^ah-(tk|ek)-(\\d{8})-(\\d{1,5})${ENDING}$`);
const HANDELINGEN = new RegExp(`^h-(tk|ek|vv|ucv|ocv)-(\\d{8})-(\\d{1,5}(?:-\\d{1,5}){0,2})${ENDING}$`);

/** Marks with the number behind them. Those of nds name the sender until 2009 ("buza030067"). */
const NUMBERED: readonly [RegExp, NumberedKind][] = (
  [
    [String.raw`kv-(?:tk|ek)-(\d{4}Z\d{5}|\d{8}-KVR\d{1,6})`, 'kamervraag'],
    [String.raw`zaak-(\d{4}Z\d{5})`, 'zaak'],
    [String.raw`doc-(\d{4}D\d{5})`, 'document'],
    [String.raw`act-(\d{4}A\d{5})`, 'activiteit'],
    [String.raw`toezegging-(TZ\d{6}-\d{1,4}|T\d{5})`, 'toezegging'],
    [String.raw`blg-(\d{1,8}(?:-\w{1,4})?)`, 'bijlage'],
    [String.raw`nds-(?:tk-)?(\d{4}D\d{5}|[a-z]{0,8}\d{4,9})`, 'bijlage'],
    [String.raw`ah-(\d{5,9})`, 'aanhangsel'],
    [String.raw`stb-(\d{4}-\d{1,5})`, 'staatsblad'],
    [String.raw`stcrt-(\d{4}-\d{1,5})`, 'staatscourant'],
    [String.raw`trb-(\d{4}-(?:\d{1,5}|[a-z]{3,9}))`, 'tractatenblad'],
  ] as const
).map(([source, kind]) => [new RegExp(`^${source}${ENDING}$`), kind]);

/** Reads a canonical id (the forms of docs/index-format.md); undefined when it is none. */
export function parseId(id: string): ParsedId | undefined {
  const kamerstuk = KAMERSTUK.exec(id);
  if (kamerstuk) return { kind: 'kamerstuk', dossier: kamerstuk[1]!, number: kamerstuk[2]! };
  const dossier = DOSSIER_ID.exec(id);
  if (dossier) return { kind: 'dossier', dossier: dossier[1]! };
  const aanhangsel = AANHANGSEL.exec(id);
  if (aanhangsel) {
    const [, chamber, session, number] = aanhangsel;
    return { kind: 'aanhangsel', chamber: chamber as Chamber, session: session!, number: number! };
  }
  const handelingen = HANDELINGEN.exec(id);
  if (handelingen) {
    const [, chamber, session, part] = handelingen;
    return { kind: 'handelingen', chamber: chamber!, session: session!, part: part! };
  }
  const report = /^report:([^:]*):(\d{4})?:([^:]+)$/.exec(id);
  if (report) return { kind: 'report', publisher: report[1]!, year: report[2] ?? '', slug: report[3]! };
  for (const [pattern, kind] of NUMBERED) {
    const match = pattern.exec(id);
    if (match) return { kind, number: match[1]! };
  }
  return /^kst-\d{6,8}$/.test(id) ? { kind: 'document', number: id.slice(4) } : undefined;
}

/** The dossier a target belongs to: "kst-31066-1016" → "31066"; undefined when it has none. */
export function dossierOf(id: string): string | undefined {
  const parsed = parseId(id);
  return parsed && 'dossier' in parsed ? parsed.dossier : undefined;
}

/** The main title as it stands in a report's id: no subtitle, no apostrophes or diacritics. */
export function slugOf(title: string): string {
  return (title.split(/[:.]\s|[:.]$|(?<=[?!])\s(?=[A-ZÀ-Þ])/)[0] ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
