import { browser } from 'wxt/browser';
import { messagesFor, pickLanguage } from '../i18n/messages.ts';
import { DEFAULT_SETTINGS } from '../storage/settings-schema.ts';
import { readSettings } from '../storage/settings.ts';
import type { InterfaceState } from './protocol.ts';

/** Texts, style and settings for a page; the defaults when the settings cannot be read. Never rejects. */
export async function readInterface(cardStyle: string): Promise<InterfaceState> {
  const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
  const language = pickLanguage(settings.language, browser.i18n.getUILanguage());
  return { cardStyle, messages: messagesFor(language), language, settings };
}
