import { call } from '@mingcha/contract';
import type { Page } from '@mingcha/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export interface OwnSession {
  id: string;
  current: boolean;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  userAgent: string | null;
  sourceAddress: string | null;
}

export function useOwnSessions() {
  return useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => call<Page<OwnSession>>('GET', '/auth/sessions', { signal }),
  });
}

export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call<void>('DELETE', `/auth/sessions/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
}
