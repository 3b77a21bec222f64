import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useEffect, useState } from 'react';
import { useLanguage } from './i18n';
import { theme } from './theme';

type Locale = typeof zhCN;

/** antd's own words: Chinese with the app, English when somebody asks for it. */
function useAntdLocale(): Locale {
  const language = useLanguage();
  const [english, setEnglish] = useState<Locale | null>(null);
  useEffect(() => {
    if (language === 'en') void import('antd/locale/en_US').then((locale) => setEnglish(locale.default));
  }, [language]);
  return language === 'en' && english ? english : zhCN;
}

/** Lists and tips open inside the landmark or dialog they belong to, where readers look for them. */
function popupPlace(trigger?: HTMLElement): HTMLElement {
  return trigger?.closest<HTMLElement>('[role="dialog"], main') ?? document.body;
}

/** antd as the kit uses it: tokens, words, nonce of the page, no blank between the characters of a button. */
export function KitProvider({ nonce, children }: { nonce?: string; children: ReactNode }) {
  const locale = useAntdLocale();
  return (
    <ConfigProvider
      theme={theme}
      locale={locale}
      csp={nonce ? { nonce } : undefined}
      button={{ autoInsertSpace: false }}
      getPopupContainer={popupPlace}
    >
      <App>{children}</App>
    </ConfigProvider>
  );
}
