import { call } from '@mingcha/contract';
import type { Page } from '@mingcha/ui';
import { useQuery } from '@tanstack/react-query';

/** Tiles follow the server at this pace while the workbench is open. */
const REFRESH_MS = 60_000;

export interface TaskLine {
  id: string;
  title: string;
  link: string | null;
  dueOn: string | null;
}

export function useFirstTasks() {
  return useQuery({
    queryKey: ['tasks', 'first'],
    queryFn: ({ signal }) =>
      call<Page<TaskLine>>('GET', '/me/tasks', { query: { box: 'todo', limit: 10 }, signal }),
    refetchInterval: REFRESH_MS,
  });
}
