import { DEFAULT_SETTINGS } from './settings-schema.ts';
import {
  readSettings,
  switchOff,
  switchOffPage,
  switchOn,
  switchOnPage,
  updateSettings,
} from './settings.ts';
import type { Settings, SilentWhere } from './types.ts';

type Trigger = Settings['trigger'];

/**
 * Keeps Kamerlens silent, given the address of the page that is read. Rejects when storage cannot be read or written,
 * and when the page's address is none to keep.
 *
 * @returns the trigger there was, for {@link speak}. Of `alt` the way back is the default: the call may be one made
 * again, which reads what it set itself; and to who chose `alt` long ago, undoing it means that cards come without
 */
export async function silence(where: SilentWhere, url: string): Promise<Trigger> {
  const { trigger } = await readSettings();
  if (where === 'page') await switchOffPage(url);
  else if (where === 'site') await switchOff(new URL(url).hostname);
  else await updateSettings({ trigger: 'alt' });
  return trigger === 'alt' ? DEFAULT_SETTINGS.trigger : trigger;
}

/** Undoes {@link silence}. Rejects when storage cannot be read or written. */
export function speak(
  where: SilentWhere,
  url: string,
  trigger: Trigger = DEFAULT_SETTINGS.trigger,
): Promise<void> {
  if (where === 'page') return switchOnPage(url);
  return where === 'site' ? switchOn(new URL(url).hostname) : updateSettings({ trigger });
}
