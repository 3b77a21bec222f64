import './app.css';
import { ProblemError } from '@mingcha/contract';
import { theme, useLanguage } from '@mingcha/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useState } from 'react';
import { RouterProvider } from 'react-router';
import { createRouter } from './router';

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content;

/** Only what a second try may mend is tried again: no answer, or a busy server. Refusals stay refusals. */
function mayRetry(count: number, failure: unknown): boolean {
  return count < 2 && failure instanceof ProblemError && (failure.status === 0 || failure.status === 503);
}

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: mayRetry, staleTime: 10_000, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
}

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

export function AdminApp() {
  const locale = useAntdLocale();
  const [queries] = useState(createQueryClient);
  const [router] = useState(createRouter);
  return (
    <ConfigProvider
      theme={theme}
      locale={locale}
      csp={nonce ? { nonce } : undefined}
      button={{ autoInsertSpace: false }}
    >
      <App>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
