import type { Language, Messages } from '../../lib/i18n/types.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import nl from '../../public/_locales/nl/messages.json' with { type: 'json' };

const MESSAGES: Record<Language, Messages> = { nl, en };

/** All texts in a language, without a browser. */
export const messagesFor = (language: Language): Messages => MESSAGES[language];
