import * as v from 'valibot';
import { readOwnFile, writeOwnFile, type OwnFile } from './own-file.ts';
import { normaliseSettings } from './settings-schema.ts';
import type { Settings, SettingsImport } from './types.ts';

/** Far larger than the longest is. */
const FILE: OwnFile = { format: 'kamerlens-settings', version: 1, most: 1_000_000 };

const content = v.object({ settings: v.record(v.string(), v.unknown()) });

/** The settings as the text of a file (JSON); `now` becomes its date. Whether to synchronise is each device's own. */
export function exportSettings({ sync: _sync, ...settings }: Settings, now: Date): string {
  return writeOwnFile(FILE, { settings }, now);
}

/**
 * Reads a settings file. Of a file that is one, a setting that is missing or damaged gets its default. Never rejects.
 */
export async function readSettingsFile(file: Pick<Blob, 'size' | 'text'>): Promise<SettingsImport> {
  const read = await readOwnFile(file, FILE, content);
  return read.ok ? { ok: true, settings: normaliseSettings(read.content.settings) } : read;
}
