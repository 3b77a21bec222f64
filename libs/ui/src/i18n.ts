import i18next, { type TFunction } from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { speak } from '@mingcha/contract';

/** Languages of the screens; Chinese is the language of the law, English a convenience. */
export type Language = 'zh' | 'en';

const STORED_AS = 'mingcha.language';

/** Keys without the plural suffix that i18next adds by itself. */
type Base<K extends string> = K extends `${infer B}_one` | `${infer B}_other` ? B : K;

/** Texts of one part of the screens in both languages; the compiler refuses a key that one of them lacks. */
export interface Texts<K extends string> {
  zh: Record<K, string>;
  /** English may add `_one` beside `_other`; Chinese has one plural form. */
  en: Record<NoInfer<K>, string> & { [key: `${string}_one`]: string };
}

/** Looks up a text of one namespace; `values` fill `{{name}}`, `count` chooses the plural. */
export type Say<K extends string> = (key: Base<K>, values?: Record<string, string | number>) => string;

/** Registers the texts of a feature and returns its hook, so that a feature carries its words with its code. */
export function defineTexts<K extends string>(namespace: string, texts: Texts<K>): () => Say<K> {
  i18next.addResourceBundle('zh', namespace, texts.zh);
  i18next.addResourceBundle('en', namespace, texts.en);
  return function useTexts() {
    const { t } = useTranslation(namespace);
    return t as TFunction as Say<K>;
  };
}

/** Reads a word that arrives as a code (`state`, `actKind`); an unknown code is shown as it is, never hidden. */
export function defineCodes<K extends string>(
  namespace: string,
  texts: Texts<K>,
): () => (code: string | null | undefined) => string {
  const useTexts = defineTexts(namespace, texts);
  return function useCodes() {
    const say = useTexts();
    return (code) =>
      code === null || code === undefined ? '—' : say(code as Base<K>, { defaultValue: code });
  };
}

function storedLanguage(): Language {
  try {
    return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

function announce(language: string): void {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  speak(language === 'en' ? 'en' : 'zh-CN');
}

void i18next.use(initReactI18next).init({
  lng: storedLanguage(),
  fallbackLng: 'zh',
  resources: {},
  initAsync: false,
  interpolation: { escapeValue: false },
  returnNull: false,
});
i18next.on('languageChanged', announce);
announce(i18next.language);

/** Changes the language of every screen at once and remembers it on this computer. */
export async function setLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // A browser that refuses storage still switches for this visit.
  }
  await i18next.changeLanguage(language);
}

/** The language the screens speak now; re-renders on change. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh';
}

/** The word for a text that the server sends in both languages. */
export function useBilingual(): (text: { zh: string; en: string } | string | null | undefined) => string {
  const language = useLanguage();
  return useCallback(
    (text) => (text === null || text === undefined ? '—' : typeof text === 'string' ? text : text[language]),
    [language],
  );
}
