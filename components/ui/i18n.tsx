import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { createTranslator } from '../../lib/i18n/translate.ts';
import type { Language, Messages, Translate } from '../../lib/i18n/types.ts';

const I18n = createContext<{ translate: Translate; language: Language } | null>(null);

/** Gives everything inside it the texts of one language. */
export function I18nProvider({
  messages,
  language,
  children,
}: {
  messages: Messages;
  language: Language;
  children: ComponentChildren;
}) {
  const value = useMemo(
    () => ({ translate: createTranslator(messages, language), language }),
    [messages, language],
  );
  return <I18n.Provider value={value}>{children}</I18n.Provider>;
}

/** The translator of the provider around it; throws when there is none. */
export function useTranslate(): Translate {
  return useI18n().translate;
}

/** The language of the provider around it; throws when there is none. */
export function useLanguage(): Language {
  return useI18n().language;
}

function useI18n() {
  const value = useContext(I18n);
  if (!value) throw new Error('A component that shows text must stand inside an I18nProvider');
  return value;
}
