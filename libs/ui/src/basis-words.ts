import { documents, isDocumentId } from '@mingcha/law';
import { useCallback } from 'react';
import { useBilingual, useLanguage } from './i18n';

/** Document and article in words: 《行政处罚法》第 48 条; an id that the register does not know is shown as it is. */
export function useBasisWords(): (basis: readonly { document: string; article: string }[]) => string[] {
  const inLanguage = useBilingual();
  const language = useLanguage();
  return useCallback(
    (basis) =>
      basis.map(({ document, article }) => {
        const title = isDocumentId(document) ? inLanguage(documents[document].title) : document;
        const place = /^\d/.test(article)
          ? language === 'zh'
            ? `第 ${article} 条`
            : `art. ${article}`
          : article;
        return language === 'zh' ? `《${title}》${place}` : `${title}, ${place}`;
      }),
    [inLanguage, language],
  );
}
