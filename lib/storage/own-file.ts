import * as v from 'valibot';
import type { ImportFailure } from './types.ts';

/** A sort of file that Kamerlens writes and reads again: JSON with this name and version in it. */
export interface OwnFile {
  format: string;
  version: number;
  /** Most bytes that are read at all. */
  most: number;
}

/** The text of such a file; `now` becomes its date. */
export function writeOwnFile({ format, version }: OwnFile, content: object, now: Date): string {
  return `${JSON.stringify({ format, version, exportedAt: now.toISOString(), ...content }, null, 2)}\n`;
}

/** Reads such a file, whose content must be as `schema` says. Never rejects. */
export async function readOwnFile<Content>(
  file: Pick<Blob, 'size' | 'text'>,
  { format, version, most }: OwnFile,
  schema: v.GenericSchema<unknown, Content>,
): Promise<{ ok: true; content: Content } | { ok: false; reason: ImportFailure }> {
  if (file.size > most) return refuse('too-large');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refuse('unreadable');
  let json: unknown;
  try {
    // A byte order mark is what some editors put before the text.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json');
  }
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.number() }), json);
  if (!head.success) return refuse('not-kamerlens');
  if (head.output.version > version) return refuse('newer-version');
  const read = v.safeParse(schema, json);
  if (!read.success || head.output.version < version) return refuse('not-kamerlens');
  return { ok: true, content: read.output };
}

const refuse = (reason: ImportFailure) => ({ ok: false, reason }) as const;
