import { answerOf, anyFilter, api, client, ifMatch, type Schema, touch } from '@mingcha/contract';
import type { DecisionAction } from '@mingcha/law';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';

export type DecisionLine = Schema<'DecisionListItem'>;
export type Decision = Schema<'DecisionView'>;
export type Finding = Schema<'FindingView'>;
/** A decision as a person types it. */
export type DecisionDraft = Schema<'DecisionInput'>;

export function useDecisions(query: Record<string, string | number>) {
  return api.useQuery(
    'get',
    '/api/v1/decisions',
    { params: { query: anyFilter(query) } },
    { placeholderData: keepPreviousData },
  );
}

export function useDecision(id: string) {
  return api.useQuery('get', '/api/v1/decisions/{id}', { params: { path: { id } } });
}

export function useDecisionHistory(id: string) {
  return api.useQuery('get', '/api/v1/decisions/{id}/history', { params: { path: { id } } });
}

export function useCreateDecision() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, key }: { draft: DecisionDraft; key: string }) =>
      answerOf(client.POST('/api/v1/decisions', { body: draft, headers: { 'Idempotency-Key': key } })),
    onSuccess: () => touch(queries, '/decisions', '/deadlines', '/disclosures'),
  });
}

/** What the status of a decision becomes, and the document that says so. */
export type StatusChange = Schema<'StatusChangeRequest'> & { action: DecisionAction; version: number };

/** Posts one of the nouns of the decision's transition table. */
export function useChangeStatus(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, action, ...body }: StatusChange) =>
      answerOf(
        client.POST(`/api/v1/decisions/{id}/${action}`, {
          params: { path: { id }, header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: () => touch(queries, '/decisions', '/deadlines', '/disclosures', '/me/tasks'),
  });
}

/** The full identity number; the server keeps reason and reader before it answers. */
export function useRevealIdentity(id: string) {
  return useMutation({
    mutationFn: (reason: string) =>
      answerOf(
        client.POST('/api/v1/decisions/{id}/identity-disclosure', {
          params: { path: { id } },
          body: { reason },
        }),
      ),
    // The number is not kept for later.
    gcTime: 0,
  });
}
