import { browser } from 'wxt/browser';
import { loadMessages } from '../i18n/messages.ts';
import { pickLanguage } from '../i18n/pick-language.ts';
import { createTranslator } from '../i18n/translate.ts';
import type { Language, Translate } from '../i18n/types.ts';
import { learnPublishers } from '../references/reports/publishers.ts';
import { DEFAULT_SETTINGS } from '../storage/settings-schema.ts';
import { readSettings } from '../storage/settings.ts';
import type { Settings } from '../storage/types.ts';

/** The reader's choices, with the words in the language that follows from them. */
export interface ReaderWords {
  settings: Settings;
  language: Language;
  translate: Translate;
}

/** Settings and words as they are now; the default settings when they cannot be read. */
export async function readWords(): Promise<ReaderWords> {
  const settings = await readSettings().catch(() => DEFAULT_SETTINGS);
  const language = pickLanguage(settings.language, browser.i18n.getUILanguage());
  const messages = await once(language, () => loadMessages(language, browser.runtime.getURL));
  return { settings, language, translate: createTranslator(messages, language) };
}

/** The style sheet of the card: `entrypoints/card.css`, which WXT puts among the assets whatever its types say. */
export function readCardStyle(): Promise<string> {
  return once('style', async () => {
    const answer = await fetch(browser.runtime.getURL('/assets/card.css' as '/card.css'));
    return answer.text();
  });
}

/** Tells the grammar who publishes reports. */
export function preparePublishers(): Promise<void> {
  return once('publishers', async () => {
    const answer = await fetch(browser.runtime.getURL('/publishers.json'));
    learnPublishers((await answer.json()) as string[]);
  });
}

const reading = new Map<string, Promise<unknown>>();

/** The package does not change while the background runs: each of its files is read once, unless that failed. */
function once<T>(name: string, read: () => Promise<T>): Promise<T> {
  const begun = reading.get(name) as Promise<T> | undefined;
  if (begun) return begun;
  const answer = read();
  reading.set(name, answer);
  answer.catch(() => reading.delete(name));
  return answer;
}
