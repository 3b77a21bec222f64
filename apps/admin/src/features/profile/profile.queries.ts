import { answerOf, api, client, type Schema, touch } from '@mingcha/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';

export type OwnSession = Schema<'SessionDto'>;

export function useOwnSessions() {
  return api.useQuery('get', '/api/v1/auth/sessions');
}

export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answerOf(client.DELETE('/api/v1/auth/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => touch(queries, '/auth/sessions'),
  });
}
