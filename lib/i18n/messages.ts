import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import nl from '../../public/_locales/nl/messages.json' with { type: 'json' };
import type { Settings } from '../storage/types.ts';
import type { Language, Messages } from './types.ts';

const MESSAGES: Record<Language, Messages> = { nl, en };

/** All texts in a language. Not for the content script: it asks the background for them, which keeps it small. */
export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}

/**
 * The language to show: the reader's choice, else English for a browser in English and Dutch for any other,
 * which is what the browser itself does with the manifest's texts (`default_locale`).
 *
 * @param uiLanguage the browser's language as a BCP 47 tag, "en-US"
 */
export function pickLanguage(setting: Settings['language'], uiLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^en\b/i.test(uiLanguage) ? 'en' : 'nl';
}
