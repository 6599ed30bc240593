import type { Language, Messages } from './types.ts';

/**
 * Reads all texts in a language from the package, where they are once for the browser and for us. Not for the content
 * script: it asks the background for them.
 * @param addressOf tells where a file of the package is
 * @throws TypeError or SyntaxError when the package is damaged
 */
export async function loadMessages(
  language: Language,
  addressOf: (file: `/_locales/${Language}/messages.json`) => string,
): Promise<Messages> {
  const answer = await fetch(addressOf(`/_locales/${language}/messages.json`));
  return (await answer.json()) as Messages;
}
