import { FIELDS as DOCUMENT_FIELDS } from './documents.ts';
import { mergeShared } from './merge.ts';
import { FIELDS as SETTINGS_FIELDS, SETTINGS_KEY } from './settings.ts';
import { isStamp } from './stamp.ts';
import type { Entry, Field, Shared, Value } from './types.ts';

/**
 * The entries in lists of unknown values, `[key, removed, fields]` each. An entry or field that is damaged is left
 * out, and so is a field that this version does not know; the others come through. Never throws.
 */
export function readEntries(lists: readonly unknown[]): Shared {
  return lists
    .flat()
    .map(readEntry)
    .filter((entry) => entry !== undefined)
    .reduce((shared, entry) => mergeShared(shared, new Map([entry])), new Map<string, Entry>());
}

function readEntry(row: unknown): [string, Entry] | undefined {
  if (!Array.isArray(row)) return undefined;
  const [key, removed, fields] = row as unknown[];
  if (typeof key !== 'string' || typeof fields !== 'object' || fields === null) return undefined;
  const known: readonly string[] = key === SETTINGS_KEY ? SETTINGS_FIELDS : DOCUMENT_FIELDS;
  const read = Object.entries(fields).filter(
    (field): field is [string, Field] => known.includes(field[0]) && isField(field[1]),
  );
  return [key, { fields: Object.fromEntries(read), ...(isStamp(removed) && { removed }) }];
}

function isField(field: unknown): field is Field {
  return Array.isArray(field) && field.length === 2 && isValue(field[0]) && isStamp(field[1]);
}

function isValue(value: unknown): value is Value {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string');
  return ['string', 'number', 'boolean'].includes(typeof value);
}
