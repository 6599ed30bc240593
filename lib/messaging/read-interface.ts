import { browser } from 'wxt/browser';
import { loadMessages } from '../i18n/messages.ts';
import { pickLanguage } from '../i18n/pick-language.ts';
import { DEFAULT_SETTINGS } from '../storage/settings-schema.ts';
import { readSettings } from '../storage/settings.ts';
import type { InterfaceState } from './protocol.ts';

/** Texts, style and settings for a page; the defaults when the settings cannot be read. */
export async function readInterface(cardStyle: string): Promise<InterfaceState> {
  const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
  const language = pickLanguage(settings.language, browser.i18n.getUILanguage());
  return { cardStyle, messages: await loadMessages(language, browser.runtime.getURL), language, settings };
}
