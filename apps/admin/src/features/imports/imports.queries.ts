import { answerOf, anyFilter, api, client, ifMatch, type Schema, touch } from '@mingcha/contract';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';

/** A file on its way in, from the upload to the page that stays for good. */
export type Batch = Schema<'ImportBatchDto'>;
export type BatchState = Batch['state'];
export type BatchRow = Schema<'ImportRowDto'>;
export type Template = Batch['template'];

export const TEMPLATES: readonly Template[] = ['credit_penalty', 'credit_licensing'];

/** While the server works on a batch its page follows at this pace. */
const FOLLOW_MS = 700;

export function useBatches(query: Record<string, string | number>) {
  return api.useQuery(
    'get',
    '/api/v1/import-batches',
    { params: { query: anyFilter(query) } },
    { placeholderData: keepPreviousData },
  );
}

export function isWorking(state: BatchState): boolean {
  return state === 'checking' || state === 'applying';
}

export function useBatch(id: string) {
  return api.useQuery(
    'get',
    '/api/v1/import-batches/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data && isWorking(state.data.state) ? FOLLOW_MS : false) },
  );
}

export function useBatchRows(id: string, query: Record<string, string | number>, enabled: boolean) {
  return api.useQuery(
    'get',
    '/api/v1/import-batches/{id}/rows',
    { params: { path: { id }, query: anyFilter(query) } },
    { placeholderData: keepPreviousData, enabled },
  );
}

export function useUpload() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, template, key }: { file: File; template: Template; key: string }) => {
      const form = new FormData();
      form.set('template', template);
      form.set('file', file);
      return answerOf(
        client.POST('/api/v1/import-batches', {
          // The document describes the parts of the form; the browser sends the form itself.
          body: form as never,
          headers: { 'Idempotency-Key': key },
        }),
      );
    },
    onSuccess: () => touch(queries, '/import-batches'),
  });
}

type Choices = Schema<'ApplicationRequest'>;

export function useApply(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, version, ...body }: Choices & { key: string; version: number }) =>
      answerOf(
        client.POST('/api/v1/import-batches/{id}/application', {
          params: { path: { id }, header: ifMatch(version) },
          body,
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export function useReverse(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ reason, version }: { reason: string; version: number }) =>
      answerOf(
        client.POST('/api/v1/import-batches/{id}/reversal', {
          params: { path: { id }, header: ifMatch(version) },
          body: { reason },
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Addresses of files; the browser loads them itself with the session cookie. */
export const fileAddress = {
  template: (template: Template) => `/api/v1/import-templates/${template}.xlsx`,
  errors: (id: string) => `/api/v1/import-batches/${id}/errors.xlsx`,
};
