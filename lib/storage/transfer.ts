import * as v from 'valibot';
import { checkDocument } from './document-schema.ts';
import { LIMITS } from './limits.ts';
import type { ImportFailure, Refusal, SavedDocument } from './types.ts';

const FORMAT = 'kamerlens';
const VERSION = 1;

/** An entry that cannot be imported: its 0-based place in the file, its title when it has one, and why. */
export interface RefusedEntry {
  index: number;
  title?: string;
  reason: Refusal;
}

export type ImportResult =
  { ok: true; documents: SavedDocument[]; refused: RefusedEntry[] } | { ok: false; reason: ImportFailure };

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  documents: v.array(v.unknown()),
});
const titled = v.object({ title: v.pipe(v.string(), v.nonEmpty()) });

/** The documents as the text of an export file (JSON); `now` becomes its date. */
export function exportDocuments(documents: readonly SavedDocument[], now: Date): string {
  const file = { format: FORMAT, version: VERSION, exportedAt: now.toISOString(), documents };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Whether a file of so many bytes is too large to be read at all. */
export function isTooLarge(bytes: number): boolean {
  return bytes > LIMITS.importFile;
}

function parse(text: string): unknown {
  try {
    // A byte order mark is what some editors put before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * Reads the text of an export file. A file that is no export, of a newer version, or beyond {@link LIMITS}
 * fails as a whole; a single entry that is damaged is refused and the others come through. Never throws.
 */
export function readImport(text: string): ImportResult {
  if (isTooLarge(text.length)) return { ok: false, reason: 'too-large' };
  const json = parse(text);
  if (json === undefined) return { ok: false, reason: 'not-json' };
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return { ok: false, reason: 'not-kamerlens' };
  if (file.output.version > VERSION) return { ok: false, reason: 'newer-version' };
  if (file.output.version !== VERSION) return { ok: false, reason: 'not-kamerlens' };
  const entries = file.output.documents;
  if (entries.length > LIMITS.documents) return { ok: false, reason: 'too-many' };

  const documents: SavedDocument[] = [];
  const refused: RefusedEntry[] = [];
  entries.forEach((entry, index) => {
    const checked = checkDocument(entry);
    if (checked.ok) documents.push(checked.document);
    else refused.push({ index, ...titleOf(entry), reason: checked.reason });
  });
  return { ok: true, documents, refused };
}

/** The title of a refused entry, short enough to show. */
function titleOf(entry: unknown): { title?: string } {
  return v.is(titled, entry) ? { title: entry.title.slice(0, 120) } : {};
}
