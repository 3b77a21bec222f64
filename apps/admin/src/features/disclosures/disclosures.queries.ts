import { answerOf, anyFilter, api, client, ifMatch, type Schema, touch } from '@mingcha/contract';
import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQueries,
  useQueryClient,
} from '@tanstack/react-query';

/** Something that is due: a publication, or the withdrawal of one. */
export type QueueLine = Schema<'QueueItemDto'>;
/** A decision that was published, withheld or withdrawn, or whose period is over. */
export type DisclosureRecord = Schema<'DisclosureItemDto'>;
export type DisclosurePreview = Schema<'DisclosurePreviewDto'>;
/** A place that the public version does not show as it stands in the original. */
export type MaskMark = DisclosurePreview['fields'][number]['marks'][number];
export type PublicationOutcome = Schema<'PublicationResultDto'>;

/** What the acts on a publication need to know of it. */
export type ActOn = Pick<QueueLine, 'decisionId' | 'decisionVersion' | 'documentNumber' | 'allowedActions'>;

const touchAll = (queries: QueryClient) =>
  touch(queries, '/disclosures', '/deadlines', '/decisions', '/me/tasks');

export function useQueue(query: Record<string, string | number>) {
  return api.useQuery(
    'get',
    '/api/v1/disclosures/queue',
    { params: { query: anyFilter(query) } },
    { placeholderData: keepPreviousData },
  );
}

export function useDisclosures(query: Record<string, string | number>) {
  return api.useQuery(
    'get',
    '/api/v1/disclosures',
    { params: { query: anyFilter(query) } },
    { placeholderData: keepPreviousData },
  );
}

/** Both versions of several decisions, each read by itself so that one that fails does not hide the others. */
export function usePreviews(decisionIds: string[]) {
  return useQueries({
    queries: decisionIds.map((id) =>
      api.queryOptions('get', '/api/v1/decisions/{id}/disclosure-preview', { params: { path: { id } } }),
    ),
  });
}

/** Publishes the versions that were looked at; a newer one refuses its row only. */
export function usePublish() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ items, key }: { items: { decisionId: string; version: number }[]; key: string }) =>
      answerOf(
        client.POST('/api/v1/disclosures', {
          body: {
            decisionIds: items.map((item) => item.decisionId),
            versions: items.map((item) => item.version),
          },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSuccess: () => touchAll(queries),
  });
}

type On<Body> = Body & { decisionId: string; version: number };

export function useWithhold() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ decisionId: id, version, ...body }: On<Schema<'WithholdDto'>>) =>
      answerOf(
        client.POST('/api/v1/decisions/{id}/withholding', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: () => touchAll(queries),
  });
}

export function useWithdraw() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ decisionId: id, version, ...body }: On<Schema<'WithdrawDto'>>) =>
      answerOf(
        client.POST('/api/v1/decisions/{id}/withdrawal', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: () => touchAll(queries),
  });
}

export function useResume() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ decisionId: id, version, ...body }: On<Schema<'ResumeDto'>>) =>
      answerOf(
        client.POST('/api/v1/decisions/{id}/resumption', {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: () => touchAll(queries),
  });
}

/** Decisions that may follow a withdrawn one, found by a part of their number or party. */
export function useSuccessors(q: string) {
  return api.useQuery(
    'get',
    '/api/v1/decisions',
    { params: { query: { q, limit: 10 } } },
    { enabled: q.trim().length >= 2, placeholderData: keepPreviousData },
  );
}
