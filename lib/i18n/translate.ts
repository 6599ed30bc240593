import type { Language, Messages, Translate } from './types.ts';

const FORMS = ' | ';

/** Makes the function that looks messages up; see {@link Translate} for the form of a message. */
export function createTranslator(messages: Messages, language: Language): Translate {
  const numbers = new Intl.NumberFormat(language);
  const written = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value);

  return (key, ...substitutions) =>
    formOf(messages[key].message, substitutions[0]).replace(/\$([1-9$])/g, (_, name: string) =>
      name === '$' ? '$' : written(substitutions[Number(name) - 1] ?? ''),
    );
}

function formOf(message: string, count: string | number | undefined): string {
  const [one = '', other = one] = message.split(FORMS);
  return count === 1 ? one : other;
}
