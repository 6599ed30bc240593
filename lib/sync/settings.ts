import { DEFAULT_SETTINGS, normaliseSettings } from '../storage/settings-schema.ts';
import type { Settings } from '../storage/types.ts';
import { stampAfter } from './stamp.ts';
import type { Entry, Field, Value } from './types.ts';

/** Every saved document has a longer key. */
export const SETTINGS_KEY = '';

type Name = Exclude<keyof Settings, 'sync'>;

/** The settings that devices share; whether they share is each device's own. */
export const FIELDS = Object.keys(DEFAULT_SETTINGS).filter((name): name is Name => name !== 'sync');

const isSame = (one: Value, other: Value) => JSON.stringify(one) === JSON.stringify(other);

/** The settings' entry with what the reader changed here since. */
export function recordSettings(
  entry: Entry | undefined,
  settings: Settings,
  now: number,
  device: string,
): Entry {
  const fields: Record<string, Field> = { ...entry?.fields };
  // As this version understands it: a choice that only a newer one knows is not one that was changed here.
  const shared = applySettings(DEFAULT_SETTINGS, entry);
  for (const name of FIELDS) {
    if (isSame(settings[name], shared[name])) continue;
    fields[name] = [settings[name], stampAfter(now, device, fields[name]?.[1])];
  }
  return { ...entry, fields };
}

/** The settings with what is shared put in. */
export function applySettings(settings: Settings, entry: Entry | undefined): Settings {
  const shared = Object.entries(entry?.fields ?? {}).map(([name, [value]]) => [name, value] as const);
  return normaliseSettings({ ...settings, ...Object.fromEntries(shared) });
}

/**
 * The settings of a device that joins: those of the others where they have any, but sites and pages that are off here
 * stay off.
 */
export function joinSettings(settings: Settings, entry: Entry | undefined): Settings {
  const joined = applySettings(settings, entry);
  const both = (name: 'sitesOff' | 'pagesOff') => [...new Set([...joined[name], ...settings[name]])];
  return normaliseSettings({ ...joined, sitesOff: both('sitesOff'), pagesOff: both('pagesOff') });
}

/** Takes over what differs between `before` and `after`, but not where the reader changed it in the meantime. */
export function takeOver(current: Settings, before: Settings, after: Settings): Settings {
  const changed = FIELDS.filter(
    (name) => isSame(current[name], before[name]) && !isSame(before[name], after[name]),
  );
  return normaliseSettings({ ...current, ...Object.fromEntries(changed.map((name) => [name, after[name]])) });
}
