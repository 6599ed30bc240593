import * as v from 'valibot';
import { REFERENCE_KINDS } from '../references/types.ts';
import { LIMITS } from './limits.ts';
import { normaliseTags } from './tags.ts';
import type { Refusal, SavedDocument } from './types.ts';

/** For records that were stored without a time. */
const LONG_AGO = '1970-01-01T00:00:00.000Z';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const filled = (max: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(max));

/** Only https: an address is shown as a link, and `javascript:` and its like must never be one. */
const address = v.pipe(
  filled(LIMITS.url),
  v.check((value) => /^https:/i.test(value) && URL.canParse(value)),
);

/** As `Date.toISOString` writes it, so that times compare as strings. */
const timestamp = v.pipe(text(40), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/), v.isoTimestamp());

const kind = v.picklist([...REFERENCE_KINDS, 'page']);
const note = text(LIMITS.note);
const tags = v.pipe(
  v.array(filled(LIMITS.tag)),
  v.maxLength(LIMITS.tags),
  v.transform((list) => normaliseTags(list)),
);

const documentSchema = v.object({
  id: filled(LIMITS.id),
  title: filled(LIMITS.title),
  kind,
  // Of many reports only the year is known.
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  dossier: v.exactOptional(filled(LIMITS.dossier)),
  url: address,
  tags,
  note,
  quote: v.exactOptional(
    v.object({ text: text(LIMITS.quote), pageTitle: text(LIMITS.title), pageUrl: address }),
  ),
  seenUntil: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  savedAt: timestamp,
  changedAt: timestamp,
});

/** What the reader wrote comes through even when other fields of a stored record are damaged. */
const storedSchema = v.object({
  ...documentSchema.entries,
  kind: v.fallback(kind, 'document'),
  tags: v.fallback(tags, []),
  note: v.fallback(note, ''),
  savedAt: v.fallback(timestamp, LONG_AGO),
  changedAt: v.fallback(timestamp, LONG_AGO),
});

/** By the kind of valibot's issue; `check` is the address's own. */
const REFUSALS = new Map<string, Refusal>([
  ['check', 'address'],
  ['max_length', 'too-long'],
]);

export type CheckedDocument = { ok: true; document: SavedDocument } | { ok: false; reason: Refusal };

/** Checks an unknown value against what may be kept; the result has the known fields only. Never throws. */
export function checkDocument(value: unknown): CheckedDocument {
  const result = v.safeParse(documentSchema, value, { abortPipeEarly: true });
  if (result.success) return { ok: true, document: result.output };
  return { ok: false, reason: REFUSALS.get(result.issues[0].type) ?? 'incomplete' };
}

/** A stored record with its damaged fields replaced, or undefined when not even id, title and address are whole. */
export function readStored(record: unknown): SavedDocument | undefined {
  const result = v.safeParse(storedSchema, record);
  return result.success ? result.output : undefined;
}
