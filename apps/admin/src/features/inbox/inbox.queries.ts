import { answerOf, anyFilter, api, client, type Schema, touch } from '@mingcha/contract';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';

/** Something that came to the caller: to do, to read, or a reminder of a clock. */
export type Task = Schema<'TaskDto'>;

/** Badges follow the server at this pace while a page is open. */
const REFRESH_MS = 60_000;

export function useTasks(query: Record<string, string | number>) {
  return api.useQuery(
    'get',
    '/api/v1/me/tasks',
    { params: { query: anyFilter(query) } },
    { placeholderData: keepPreviousData },
  );
}

/** The badge counts what must be done and what must be read, never reminders. */
export function useTaskCounts() {
  return api.useQuery('get', '/api/v1/me/tasks/counts', {}, { refetchInterval: REFRESH_MS });
}

export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answerOf(client.POST('/api/v1/me/tasks/{id}/reading', { params: { path: { id } } })),
    onSuccess: () => touch(queries, '/me/tasks'),
  });
}
