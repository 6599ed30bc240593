import type { DocumentRecord } from '../../lib/documents/types.ts';
import { readCells } from './cells.ts';
import type { Row } from './table.ts';

export const DOCUMENT_COLUMNS = [
  'id',
  'kind',
  'type',
  'title',
  'date',
  'dossier',
  'sender',
  'annexOf',
  'documentNumber',
  'caseNumber',
] as const;

/** @throws Error that says which cell is wrong; so do the other readers of a row. */
export function readDocument(row: Row): DocumentRecord {
  const cells = readCells(row);
  return record({
    id: cells.id('id'),
    kind: cells.kind('kind'),
    title: cells.required('title'),
    date: cells.date('date'),
    type: cells.optional('type'),
    sender: cells.optional('sender'),
    dossier: cells.dossier('dossier'),
    annexOf: cells.optionalId('annexOf'),
    documentNumber: cells.documentNumber('documentNumber'),
    caseNumber: cells.caseNumber('caseNumber'),
  });
}

export const REPORT_COLUMNS = [
  'id',
  'title',
  'subtitle',
  'date',
  'publisher',
  'type',
  'annexOf',
  'url',
  'aliases',
] as const;

/** A report's record, and the other ids it is cited by. */
export function readReport(row: Row): { record: DocumentRecord; aliases: string[] } {
  const cells = readCells(row);
  const id = cells.id('id');
  if (!id.startsWith('report:')) throw new Error(`id "${id}" is not a report's`);
  const aliases = (cells.optional('aliases') ?? '').split('|').map((alias) => alias.trim());
  const report = record({
    id,
    kind: 'report',
    title: joinTitle(cells.required('title'), cells.optional('subtitle')),
    date: cells.date('date'),
    type: cells.optional('type'),
    sender: cells.required('publisher'),
    annexOf: cells.optionalId('annexOf'),
    url: cells.url('url'),
  });
  return { record: report, aliases: aliases.filter((alias) => alias !== '') };
}

export const DOSSIER_COLUMNS = ['dossier', 'title'] as const;

export function readDossier(row: Row) {
  const cells = readCells(row);
  cells.required('dossier');
  return { dossier: cells.dossier('dossier')!, title: cells.required('title') };
}

export const ALIAS_COLUMNS = ['alias', 'id'] as const;

export function readAlias(row: Row) {
  const cells = readCells(row);
  return { alias: cells.required('alias'), id: cells.id('id') };
}

export const CITATION_COLUMNS = ['from', 'to'] as const;

export function readCitation(row: Row) {
  const cells = readCells(row);
  return { from: cells.id('from'), to: cells.id('to') };
}

/** Without the fields that the row leaves empty. */
function record(fields: { [Key in keyof DocumentRecord]: DocumentRecord[Key] | undefined }): DocumentRecord {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as unknown as DocumentRecord;
}

/** A title that ends in a mark of its own needs no colon before its subtitle. */
function joinTitle(title: string, subtitle: string | undefined): string {
  return subtitle ? `${title}${/[?!]$/.test(title) ? '' : ':'} ${subtitle}` : title;
}
