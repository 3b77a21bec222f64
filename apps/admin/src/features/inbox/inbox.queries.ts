import { call } from '@mingcha/contract';
import type { Page } from '@mingcha/ui';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

/** Something that came to the caller: to do, to read, or a reminder of a clock. */
export interface Task {
  id: string;
  kind: 'todo' | 'to_read' | 'reminder';
  title: string;
  body: string | null;
  link: string | null;
  dueOn: string | null;
  createdAt: string;
  readAt: string | null;
  doneAt: string | null;
}

/** Badges follow the server at this pace while a page is open. */
const REFRESH_MS = 60_000;

export function useTasks(query: Record<string, string | number>) {
  return useQuery({
    queryKey: ['tasks', query],
    queryFn: ({ signal }) => call<Page<Task>>('GET', '/me/tasks', { query, signal }),
    placeholderData: keepPreviousData,
  });
}

/** The badge counts what must be done and what must be read, never reminders. */
export function useTaskCounts() {
  return useQuery({
    queryKey: ['tasks', 'counts'],
    queryFn: ({ signal }) =>
      call<{ todo: number; toRead: number; reminder: number; badge: number }>('GET', '/me/tasks/counts', {
        signal,
      }),
    refetchInterval: REFRESH_MS,
  });
}

export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call<void>('POST', `/me/tasks/${id}/reading`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  });
}
