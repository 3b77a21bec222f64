/** A sentence for people, Chinese first. */
export interface Text {
  zh: string;
  en: string;
}

export type Language = keyof Text;

/** Chinese unless the caller prefers English (`Accept-Language`). */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  return /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'zh';
}
