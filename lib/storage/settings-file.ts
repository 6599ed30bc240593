import * as v from 'valibot';
import { normaliseSettings } from './settings-schema.ts';
import type { ImportFailure, Settings, SettingsImport } from './types.ts';

const FORMAT = 'kamerlens-settings';
const VERSION = 1;

/** Characters of a settings file, far more than the longest has. */
const MOST = 1_000_000;

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  settings: v.record(v.string(), v.unknown()),
});

/** The settings as the text of a file (JSON); `now` becomes its date. Whether to synchronise is each device's own. */
export function exportSettings({ sync: _sync, ...settings }: Settings, now: Date): string {
  const file = { format: FORMAT, version: VERSION, exportedAt: now.toISOString(), settings };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads a settings file. Of a file that is one, a setting that is missing or damaged gets its default. Never rejects.
 */
export async function readSettingsFile(file: Pick<Blob, 'size' | 'text'>): Promise<SettingsImport> {
  if (file.size > MOST) return refuse('too-large');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return refuse('unreadable');
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json');
  }
  const read = v.safeParse(fileSchema, json);
  if (!read.success) return refuse('not-kamerlens');
  if (read.output.version > VERSION) return refuse('newer-version');
  return { ok: true, settings: normaliseSettings(read.output.settings) };
}

const refuse = (reason: ImportFailure): SettingsImport => ({ ok: false, reason });
