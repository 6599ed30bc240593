import { REFERENCE_KINDS, type ReferenceKind } from '../../lib/references/types.ts';
import type { Row } from './table.ts';

/** Readers of a row's cells: undefined for an empty cell; they throw when a cell is not as it should be. */
export function readCells({ cells }: Row) {
  const matching = (column: string, form: RegExp, what: string) => {
    const cell = cells.get(column);
    if (cell !== undefined && !form.test(cell)) throw new Error(`${column} "${cell}" is no ${what}`);
    return cell;
  };
  const required = (column: string) => {
    const cell = cells.get(column);
    if (cell === undefined) throw new Error(`${column} is empty`);
    return cell;
  };
  const id = (column: string) => {
    const cell = cells.get(column);
    if (cell !== undefined && !isId(cell)) throw new Error(`${column} "${cell}" is no canonical id`);
    return cell;
  };
  return {
    optional: (column: string) => cells.get(column),
    required,
    id: (column: string) => {
      required(column);
      return id(column)!;
    },
    optionalId: id,
    kind: (column: string): ReferenceKind => {
      const cell = required(column);
      const kind = REFERENCE_KINDS.find((known) => known === cell);
      if (!kind) throw new Error(`${column} "${cell}" is none of ${REFERENCE_KINDS.join(', ')}`);
      return kind;
    },
    date: (column: string) => {
      const cell = cells.get(column);
      if (cell !== undefined && !isDate(cell))
        throw new Error(`${column} "${cell}" is no date like 2022-04-20`);
      return cell;
    },
    documentNumber: (column: string) => matching(column, /^\d{4}D\d{5}$/, 'number like 2022D06725'),
    caseNumber: (column: string) => matching(column, /^\d{4}Z\d{5}$/, 'number like 2022Z03223'),
    dossier: (column: string) =>
      matching(column, /^(?:\d{4,5}|[CDILMVX]+)(?:-[A-Z\d]+)?$/, 'dossier like 31066 or 36200-XV'),
    url: (column: string) => matching(column, /^https?:\/\/[^\s/]+(?:\/\S*)?$/, 'web address'),
  };
}

/** Shapes of ids; wider than the forms that have an address, for real ones are wider too. */
const ID =
  /^(?:kst|ah|h|kv|blg|nds|zaak|doc|act|toezegging|stb|stcrt|trb|dossier)-[A-Za-z\d]+(?:-+[A-Za-z\d]+)*$/;
const REPORT_ID = /^report:[a-z\d-]*:(?:\d{4})?:[a-z\d-]+$/;
const LOCAL_ID = /^local-[a-z\d-]+$/;

/** Whether a text has the shape of a canonical id, or of a local one: of a document that is not known. */
export function isId(text: string): boolean {
  return [ID, REPORT_ID, LOCAL_ID].some((form) => form.test(text));
}

/** A whole date, or as much of it as is known: "2022-04-20", "2022-04", "2022". */
export function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return false;
  const whole = text + '0000-01-01'.slice(text.length);
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(whole);
}
