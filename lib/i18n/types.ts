import type nl from '../../public/_locales/nl/messages.json';

/** The languages of the interface; the documents themselves are Dutch. */
export type Language = 'nl' | 'en';

/** A message's name, as in `public/_locales/nl/messages.json`. */
export type MessageKey = keyof typeof nl;

/** All texts of one language, in the form of the browser's own `messages.json`. */
export type Messages = Record<MessageKey, { message: string }>;

/**
 * Gives a message's text with `$1` to `$9` replaced by the substitutions; numbers are written as the language
 * writes them. A message with ` | ` in it has two forms: the first when the first substitution is 1.
 */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;
