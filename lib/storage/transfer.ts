import * as v from 'valibot';
import { checkDocument } from './document-schema.ts';
import { LIMITS } from './limits.ts';
import { readOwnFile, writeOwnFile, type OwnFile } from './own-file.ts';
import type { ImportFailure, Refusal, SavedDocument } from './types.ts';

const FILE: OwnFile = { format: 'kamerlens', version: 1, most: LIMITS.importFile };

/** An entry that cannot be imported: its 0-based place in the file, its title when it has one, and why. */
export interface RefusedEntry {
  index: number;
  title?: string;
  reason: Refusal;
}

export type ImportResult =
  { ok: true; documents: SavedDocument[]; refused: RefusedEntry[] } | { ok: false; reason: ImportFailure };

const content = v.object({ documents: v.array(v.unknown()) });
const titled = v.object({ title: v.pipe(v.string(), v.nonEmpty()) });

/** The documents as the text of an export file (JSON); `now` becomes its date. */
export function exportDocuments(documents: readonly SavedDocument[], now: Date): string {
  return writeOwnFile(FILE, { documents }, now);
}

/**
 * Reads an export file. A file that is no export, of a newer version, or beyond {@link LIMITS} fails as a whole; a
 * single entry that is damaged is refused and the others come through. Never rejects.
 */
export async function readImport(file: Pick<Blob, 'size' | 'text'>): Promise<ImportResult> {
  const read = await readOwnFile(file, FILE, content);
  if (!read.ok) return read;
  const entries = read.content.documents;
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
