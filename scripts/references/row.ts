import type { PageContext } from '../../lib/references/types.ts';
import { messageOf } from '../support/message-of.ts';

/** One text to read, with what is known of its page. */
export interface Row {
  id: string;
  text: string;
  page: PageContext;
}

/** A line that is no row; its message says what is wrong with it. */
export class RowError extends Error {}

const HOSTS = /(?:^|\.)(tweedekamer|officielebekendmakingen)\.nl$/;

/**
 * Reads a line of JSON as a {@link Row}. A page of tweedekamer.nl is the Tweede Kamer's; a page with dossier and
 * number is that paper, so that it is never linked to itself. Fields of any other name are let be.
 * @throws RowError
 */
export function parseRow(line: string): Row {
  const row = fieldsOf(parseJson(line), 'the line');
  const host = HOSTS.exec(textIn(row, 'host', 'tweedekamer.nl'));
  if (!host) throw new RowError('"host" is neither tweedekamer.nl nor officielebekendmakingen.nl');
  const page = row['page'] === undefined ? {} : readPage(fieldsOf(row['page'], '"page"'));
  const chamber = row['host'] !== undefined && host[1] === 'tweedekamer' ? ({ chamber: 'tk' } as const) : {};
  return { id: textIn(row, 'id'), text: textIn(row, 'text'), page: { ...chamber, ...page } };
}

function readPage(fields: Record<string, unknown>): PageContext {
  const page: PageContext = {};
  if (fields['dossier'] !== undefined) page.dossier = textIn(fields, 'dossier');
  if (fields['number'] !== undefined) page.number = textIn(fields, 'number');
  if (page.dossier && page.number) page.self = `kst-${page.dossier}-${page.number}`;
  const { chamber, agenda } = fields;
  if (chamber === 'tk' || chamber === 'ek') page.chamber = chamber;
  else if (chamber !== undefined) throw new RowError('"chamber" is neither "tk" nor "ek"');
  if (agenda !== undefined) {
    if (!Array.isArray(agenda) || !agenda.every((id) => typeof id === 'string'))
      throw new RowError('"agenda" is no list of ids');
    page.agenda = agenda;
  }
  return page;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new RowError(`no JSON: ${messageOf(error)}`);
  }
}

function fieldsOf(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new RowError(`${name} is no object`);
  return value as Record<string, unknown>;
}

function textIn(fields: Record<string, unknown>, name: string, absent?: string): string {
  const value = fields[name] ?? absent;
  if (value === undefined) throw new RowError(`"${name}" is missing`);
  if (typeof value !== 'string') throw new RowError(`"${name}" is no text`);
  return value;
}
