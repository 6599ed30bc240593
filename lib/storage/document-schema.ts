import { REFERENCE_KINDS } from '../references/types.ts';
import { LIMITS } from './limits.ts';
import { normaliseTags } from './tags.ts';
import type { Refusal, SavedDocument } from './types.ts';

/** Reads one field; throws {@link Refused} when its value is not one to keep. */
type Read<Value> = (value: unknown) => Value;
type Fields = { [Field in keyof SavedDocument]-?: Read<NonNullable<SavedDocument[Field]>> };

/** Read by hand, as a library for it would take 6 kB of the background, which every wake-up parses. */
class Refused extends Error {
  readonly reason: Refusal;
  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

/** For records that were stored without a time. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';
const KINDS = [...REFERENCE_KINDS, 'page'] as const;
/** As `Date.toISOString` writes it, so that times compare as strings. */
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** Of many reports only the year is known. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const need = (holds: boolean, otherwise: Refusal = 'incomplete'): void => {
  if (!holds) throw new Refused(otherwise);
};

const text =
  (max: number): Read<string> =>
  (value) => {
    if (typeof value !== 'string') throw new Refused('incomplete');
    need(value.length <= max, 'too-long');
    return value;
  };

const filled =
  (max: number): Read<string> =>
  (value) => {
    need(value !== '');
    return text(max)(value);
  };

const matching =
  (pattern: RegExp): Read<string> =>
  (value) => {
    const matched = text(40)(value);
    need(pattern.test(matched));
    return matched;
  };

/** Only https: an address is shown as a link, and `javascript:` and its like must never be one. */
const address: Read<string> = (value) => {
  const url = filled(LIMITS.url)(value);
  need(/^https:/i.test(url) && URL.canParse(url), 'address');
  return url;
};

const timestamp: Read<string> = (value) => {
  const time = matching(TIMESTAMP)(value);
  need(!Number.isNaN(Date.parse(time)));
  return time;
};

const kind: Read<SavedDocument['kind']> = (value) => {
  need(KINDS.includes(value as SavedDocument['kind']));
  return value as SavedDocument['kind'];
};

const tags: Read<string[]> = (value) => {
  if (!Array.isArray(value)) throw new Refused('incomplete');
  const list = value.map(filled(LIMITS.tag));
  need(list.length <= LIMITS.tags, 'too-long');
  return normaliseTags(list);
};

const quote: Read<NonNullable<SavedDocument['quote']>> = (value) => {
  const { text: words, pageTitle, pageUrl } = recordOf(value);
  return {
    text: text(LIMITS.quote)(words),
    pageTitle: text(LIMITS.title)(pageTitle),
    pageUrl: address(pageUrl),
  };
};

const OPTIONAL: ReadonlySet<string> = new Set(['date', 'dossier', 'quote', 'seenUntil']);
const DOCUMENT: Fields = {
  id: filled(LIMITS.id),
  title: filled(LIMITS.title),
  kind,
  date: matching(DATE),
  dossier: filled(LIMITS.dossier),
  url: address,
  tags,
  note: text(LIMITS.note),
  quote,
  seenUntil: matching(DAY),
  savedAt: timestamp,
  changedAt: timestamp,
};

const or =
  <Value>(read: Read<Value>, fallback: Value): Read<Value> =>
  (value) => {
    try {
      return read(value);
    } catch {
      return fallback;
    }
  };

/** What the reader wrote comes through even when other fields of a stored record are damaged. */
const STORED: Fields = {
  ...DOCUMENT,
  kind: or(kind, 'document'),
  tags: or(tags, []),
  note: or(DOCUMENT.note, ''),
  savedAt: or(timestamp, LONG_AGO),
  changedAt: or(timestamp, LONG_AGO),
};

export type CheckedDocument = { ok: true; document: SavedDocument } | { ok: false; reason: Refusal };

/** Checks an unknown value against what may be kept; the result has the known fields only. Never throws. */
export function checkDocument(value: unknown): CheckedDocument {
  return readFields(value, DOCUMENT);
}

/** A stored record with its damaged fields replaced, or undefined when not even id, title and address are whole. */
export function readStored(record: unknown): SavedDocument | undefined {
  const result = readFields(record, STORED);
  return result.ok ? result.document : undefined;
}

function readFields(value: unknown, fields: Fields): CheckedDocument {
  try {
    const record = recordOf(value);
    const read = Object.entries(fields).flatMap(([field, readField]: [string, Read<unknown>]) =>
      field in record || !OPTIONAL.has(field) ? [[field, readField(record[field])]] : [],
    );
    return { ok: true, document: Object.fromEntries(read) as SavedDocument };
  } catch (error) {
    return { ok: false, reason: error instanceof Refused ? error.reason : 'incomplete' };
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  need(typeof value === 'object' && value !== null);
  return value as Record<string, unknown>;
}
