import type { Settings } from '../storage/types.ts';
import type { Language } from './types.ts';

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
