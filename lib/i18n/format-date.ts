import type { Language } from './types.ts';

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

const PARTS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
};
const WHOLE: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };

/**
 * Writes an ISO date in words, as exactly as it is known: "2022-04-20" → "20 april 2022", "2022-04" →
 * "april 2022", "2022" → "2022"; what is no date comes back as it is.
 */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const parts = PARTS[iso.length] ?? WHOLE;
  return formatOf(language, parts).format(date);
}

/** To make one takes longer than to write a hundred dates with it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + Object.keys(parts).join();
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
