/**
 * Largest sizes of what is kept, in UTF-16 characters unless said otherwise. Far above what a reader needs;
 * they stop a damaged or hostile import from filling the disk.
 */
export const LIMITS = {
  /** Bytes of an import file. */
  importFile: 50 * 1024 * 1024,
  /** Documents in an import file. */
  documents: 20_000,
  id: 2_000,
  title: 2_000,
  url: 2_000,
  dossier: 40,
  quote: 20_000,
  note: 100_000,
  tag: 60,
  /** Tags of one document. */
  tags: 50,
} as const;
