import { call, ifMatch } from '@mingcha/contract';
import type { DecisionStatus } from '@mingcha/law';
import type { Page } from '@mingcha/ui';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

interface Text {
  zh: string;
  en: string;
}

export interface DecisionLine {
  id: string;
  organId: string;
  organName: string;
  actKind: string;
  documentNumber: string;
  counterpart: { name: string; category: string; uscc: string | null };
  penaltyKinds: string[];
  fineFen: number | null;
  decidedOn: string;
  status: DecisionStatus;
  source: string;
  findingCount: number;
  deadline: { id: string; dueOn: string; state: string; provisional: boolean } | null;
  recordedAt: string;
  version: number;
}

export interface Finding {
  rule: string;
  pointer: string;
  severity: 'error' | 'warning';
  text: Text;
  basis: { document: string; article: string }[];
}

/** A decision as one of its versions says. Identity numbers come masked: the last four at most. */
export interface DecisionContent {
  id: string;
  organId: string;
  organName: string;
  actKind: string;
  documentNumber: string;
  counterpart: {
    name: string;
    category: string;
    uscc: string | null;
    idType: string | null;
    idNumber: string | null;
    legalRepresentative: string | null;
  };
  itemCode: string | null;
  legalBasis: string;
  facts: string;
  content: string;
  penaltyKinds: string[];
  fineFen: number | null;
  confiscatedFen: number | null;
  decidedOn: string;
  validFrom: string | null;
  validUntil: string | null;
  publishedUntil: string | null;
  procedure: string | null;
  officers: { name: string; certificateNumber?: string | null }[];
  details: Record<string, string>;
  source: string;
  sourceSystem: string | null;
  batchId: string | null;
  status: DecisionStatus;
  statusChangedOn: string | null;
  statusDocumentNumber: string | null;
  statusReason: string | null;
  recordedAt: string;
  recordedBy: string;
  version: number;
}

export interface Decision extends DecisionContent {
  findings: Finding[];
  /** Nouns under the record that the caller may post to, and `correction`. */
  allowedActions: string[];
}

export interface HistoryEntry {
  version: number;
  recordedAt: string;
  recordedBy: string;
  decision: DecisionContent;
  changes: { field: string; before: unknown; after: unknown }[];
}

export function useDecisions(query: Record<string, string | number>) {
  return useQuery({
    queryKey: ['decisions', query],
    queryFn: ({ signal }) => call<Page<DecisionLine>>('GET', '/decisions', { query, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useDecision(id: string) {
  return useQuery({
    queryKey: ['decisions', id],
    queryFn: ({ signal }) => call<Decision>('GET', `/decisions/${id}`, { signal }),
  });
}

export function useDecisionHistory(id: string, enabled: boolean) {
  return useQuery({
    queryKey: ['decisions', id, 'history'],
    queryFn: ({ signal }) => call<{ items: HistoryEntry[] }>('GET', `/decisions/${id}/history`, { signal }),
    enabled,
  });
}

/** A decision as a person types it. */
export interface DecisionDraft {
  actKind: string;
  documentNumber: string;
  decidedOn: string;
  procedure?: string;
  counterpart: {
    category: string;
    name: string;
    uscc?: string;
    idType?: string;
    idNumber?: string;
    legalRepresentative?: string;
  };
  legalBasis: string;
  facts: string;
  content: string;
  penaltyKinds?: string[];
  fineFen?: number | null;
  confiscatedFen?: number | null;
  validFrom?: string;
  validUntil?: string;
  itemCode?: string;
  officers?: { name: string; certificateNumber?: string }[];
  details?: { remarks?: string };
}

export function useCreateDecision() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, key }: { draft: DecisionDraft; key: string }) =>
      call<Decision>('POST', '/decisions', { body: draft, headers: { 'Idempotency-Key': key } }),
    onSuccess: () =>
      Promise.all(
        ['decisions', 'deadlines', 'disclosures'].map((part) =>
          queries.invalidateQueries({ queryKey: [part] }),
        ),
      ),
  });
}

/** Posts one of the nouns of the decision's transition table. */
export function useChangeStatus(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, action, ...ground }: StatusChange) =>
      call<Decision>('POST', `/decisions/${id}/${action}`, { body: ground, headers: ifMatch(version) }),
    onSuccess: () =>
      Promise.all(
        ['decisions', 'deadlines', 'disclosures', 'tasks'].map((part) =>
          queries.invalidateQueries({ queryKey: [part] }),
        ),
      ),
  });
}

export interface StatusChange {
  version: number;
  action: string;
  effectiveOn: string;
  reason: string;
  documentNumber: string;
}

export function useOrgans(enabled: boolean) {
  return useQuery({
    queryKey: ['organs'],
    queryFn: ({ signal }) =>
      call<Page<{ id: string; name: string }>>('GET', '/organs', { query: { limit: 200 }, signal }),
    enabled,
    staleTime: 10 * 60_000,
  });
}
