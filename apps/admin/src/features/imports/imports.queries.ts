import { call } from '@mingcha/contract';
import type { Page } from '@mingcha/ui';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export const TEMPLATES = ['credit_penalty', 'credit_licensing'] as const;
export type Template = (typeof TEMPLATES)[number];

export type BatchState = 'checking' | 'ready' | 'applying' | 'done' | 'failed' | 'reversed';
export type RowOutcome = 'created' | 'warned' | 'updated' | 'unchanged' | 'refused';

/** A file on its way in, from the upload to the page that stays for good. */
export interface Batch {
  id: string;
  template: Template;
  fileName: string;
  sha256: string;
  sizeBytes: number;
  state: BatchState;
  counts: {
    total: number;
    valid: number;
    refused: number;
    created: number;
    warned: number;
    updated: number;
    unchanged: number;
  };
  progress: { done: number; total: number | null };
  duplicateOf: string | null;
  ignoredColumns: string[];
  options: { onRefused: 'skip' | 'stop'; onExisting: 'skip' | 'update' | 'refuse' } | null;
  failure: { code: string; detail: string } | null;
  createdBy: { id: string | null; name: string };
  createdAt: string;
  checkedAt: string | null;
  appliedAt: string | null;
  reversedAt: string | null;
  allowedActions: string[];
  version: number;
}

export interface BatchRow {
  row: number;
  outcome: RowOutcome;
  applied: boolean;
  values: Record<string, string>;
  problems: { column: string; code: string; detail: string; severity: 'error' | 'warning' }[];
  decisionId: string | null;
}

/** While the server works on a batch its page follows at this pace. */
const FOLLOW_MS = 700;

export function useBatches(query: Record<string, string | number>) {
  return useQuery({
    queryKey: ['imports', query],
    queryFn: ({ signal }) => call<Page<Batch>>('GET', '/import-batches', { query, signal }),
    placeholderData: keepPreviousData,
  });
}

export function isWorking(state: BatchState): boolean {
  return state === 'checking' || state === 'applying';
}

export function useBatch(id: string) {
  return useQuery({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => call<Batch>('GET', `/import-batches/${id}`, { signal }),
    refetchInterval: (query) => (query.state.data && isWorking(query.state.data.state) ? FOLLOW_MS : false),
  });
}

export function useBatchRows(id: string, query: Record<string, string | number>, enabled: boolean) {
  return useQuery({
    queryKey: ['imports', id, 'rows', query],
    queryFn: ({ signal }) => call<Page<BatchRow>>('GET', `/import-batches/${id}/rows`, { query, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function useUpload() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, template, key }: { file: File; template: Template; key: string }) => {
      const body = new FormData();
      body.set('template', template);
      body.set('file', file);
      return call<Batch>('POST', '/import-batches', { body, headers: { 'Idempotency-Key': key } });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
}

export function useApply(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({
      key,
      version,
      ...choice
    }: {
      key: string;
      version: number;
      onRefused: string;
      onExisting: string;
    }) =>
      call<Batch>('POST', `/import-batches/${id}/application`, {
        body: choice,
        headers: { 'Idempotency-Key': key, 'If-Match': `"${version}"` },
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
}

export function useReverse(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ reason, version }: { reason: string; version: number }) =>
      call<Batch>('POST', `/import-batches/${id}/reversal`, {
        body: { reason },
        headers: { 'If-Match': `"${version}"` },
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** Addresses of files; the browser loads them itself with the session cookie. */
export const fileAddress = {
  template: (template: Template) => `/api/v1/import-templates/${template}.xlsx`,
  errors: (id: string) => `/api/v1/import-batches/${id}/errors.xlsx`,
};
