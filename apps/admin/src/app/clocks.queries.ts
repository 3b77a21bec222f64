import { anyFilter, api, type Schema } from '@mingcha/contract';
import { keepPreviousData } from '@tanstack/react-query';

/** A statutory clock as lists show it; what is derived is derived by the server. */
export type Deadline = Schema<'DeadlineDto'>;
/** The derivation of one due date. */
export type Explanation = Schema<'ExplanationDto'>;

/** Counts follow the server at this pace while the workbench is open. */
const REFRESH_MS = 60_000;

export function useDeadlines(query: Record<string, string | number>, enabled = true) {
  return api.useQuery(
    'get',
    '/api/v1/deadlines',
    { params: { query: anyFilter(query) } },
    { placeholderData: keepPreviousData, enabled },
  );
}

export function useDeadlineSummary() {
  return api.useQuery('get', '/api/v1/deadlines/summary', {}, { refetchInterval: REFRESH_MS });
}

export function useExplanation(id: string) {
  return api.useQuery('get', '/api/v1/deadlines/{id}/explanation', { params: { path: { id } } });
}
