import { api } from '@mingcha/contract';

/** The workbench follows the server at this pace while it is open. */
const REFRESH_MS = 60_000;
const FIRST = 10;

export function useFirstTasks() {
  return api.useQuery(
    'get',
    '/api/v1/me/tasks',
    { params: { query: { box: 'todo', limit: FIRST } } },
    { refetchInterval: REFRESH_MS },
  );
}
