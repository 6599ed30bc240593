import { planImport } from './import-plan.ts';
import { readImport } from './transfer.ts';
import type { ImportPreview, LeftOut, SavedDocument } from './types.ts';

/**
 * Reads a file and compares it with the saved documents; writes nothing. A file over the size limit is not
 * read at all. Never rejects.
 */
export async function previewImport(
  file: Pick<Blob, 'size' | 'text'>,
  existing: readonly SavedDocument[],
): Promise<ImportPreview> {
  const imported = await readImport(file);
  if (!imported.ok) return imported;

  const { refused, ...plan } = planImport(existing, imported.documents);
  const leftOut: LeftOut[] = [
    ...imported.refused.map(({ index, ...entry }) => ({ place: index + 1, ...entry })),
    ...refused.map(({ document, reason }) => ({ title: document.title, reason })),
  ];
  return { ok: true, plan, leftOut };
}
