import './app.css';
import { ProblemError } from '@mingcha/contract';
import { KitProvider } from '@mingcha/ui';
import { MutationCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router';
import { createRouter } from './router';

const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content;

/** Only what a second try may mend is tried again: no answer, or a busy server. Refusals stay refusals. */
function mayRetry(count: number, failure: unknown): boolean {
  return count < 2 && failure instanceof ProblemError && (failure.status === 0 || failure.status === 503);
}

function createQueryClient(): QueryClient {
  const queries: QueryClient = new QueryClient({
    mutationCache: new MutationCache({
      // Somebody else was faster: what stands behind the dialog is read again, so that the next try knows it.
      onError: (failure) => {
        if (failure instanceof ProblemError && failure.status === 412) void queries.invalidateQueries();
      },
    }),
    defaultOptions: {
      queries: { retry: mayRetry, staleTime: 10_000, refetchOnWindowFocus: true },
      mutations: { retry: false },
    },
  });
  return queries;
}

export function AdminApp() {
  const [queries] = useState(createQueryClient);
  const [router] = useState(createRouter);
  return (
    <KitProvider nonce={nonce}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </KitProvider>
  );
}
