import { call, idempotencyKey, ifMatch, type FieldProblem, type ProblemDocument } from '@mingcha/contract';
import type { DecisionStatus, DisclosureState } from '@mingcha/law';
import type { Page } from '@mingcha/ui';
import { keepPreviousData, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ClockOnChip } from '../../app/clock-chip';

interface DisclosedDecision {
  decisionId: string;
  /** Version of the decision: what acts on its publication send in `If-Match`. */
  decisionVersion: number;
  organId: string;
  organName: string;
  actKind: string;
  documentNumber: string;
  counterpartName: string;
  decidedOn: string;
  status: DecisionStatus;
  state: DisclosureState;
  allowedActions: string[];
}

/** Something that is due: a publication, or the withdrawal of one. */
export interface QueueLine extends DisclosedDecision {
  /** Of the clock. */
  id: string;
  task: 'publication' | 'withdrawal';
  deadline: ClockOnChip;
}

/** A decision that was published, withheld or withdrawn, or whose period is over. */
export interface DisclosureRecord extends DisclosedDecision {
  id: string;
  publishedOn: string | null;
  publicationUntil: string | null;
  ground: string | null;
  reviewOn: string | null;
  withdrawnOn: string | null;
  reason: string | null;
  endedOn: string | null;
}

/** What the acts on a publication need to know of it. */
export type ActOn = Pick<
  DisclosedDecision,
  'decisionId' | 'decisionVersion' | 'documentNumber' | 'allowedActions'
>;

/** A place that the public version does not show as it stands in the original. */
export interface MaskMark {
  kind: string;
  from: number;
  to: number;
  originalFrom: number;
  originalTo: number;
}

/** One field of the record beside what becomes of it; `public` null is not published at all. */
export interface FieldComparison {
  field: string;
  original: string | null;
  public: string | null;
  marks: MaskMark[];
}

export interface DisclosurePreview {
  decisionId: string;
  version: number;
  publishable: boolean;
  problem: ProblemDocument | null;
  warnings: FieldProblem[];
  profile: { code: string; version: number; title: { zh: string; en: string } };
  fields: FieldComparison[];
}

export interface PublicationOutcome {
  index: number;
  decisionId: string;
  outcome: 'published' | 'unchanged' | 'refused';
  late: boolean;
  warnings: FieldProblem[];
  problem: ProblemDocument | null;
}

const TOUCHED = ['disclosures', 'deadlines', 'decisions', 'tasks'];

function useTouch() {
  const queries = useQueryClient();
  return () => Promise.all(TOUCHED.map((part) => queries.invalidateQueries({ queryKey: [part] })));
}

export function useQueue(query: Record<string, string | number>) {
  return useQuery({
    queryKey: ['disclosures', 'queue', query],
    queryFn: ({ signal }) => call<Page<QueueLine>>('GET', '/disclosures/queue', { query, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useDisclosures(query: Record<string, string | number>) {
  return useQuery({
    queryKey: ['disclosures', 'records', query],
    queryFn: ({ signal }) => call<Page<DisclosureRecord>>('GET', '/disclosures', { query, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Both versions of several decisions, each read by itself so that one that fails does not hide the others. */
export function usePreviews(decisionIds: string[]) {
  return useQueries({
    queries: decisionIds.map((id) => ({
      queryKey: ['disclosures', id, 'preview'],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call<DisclosurePreview>('GET', `/decisions/${id}/disclosure-preview`, { signal }),
    })),
  });
}

export function usePublish() {
  const touch = useTouch();
  return useMutation({
    mutationFn: ({ items, key }: { items: { decisionId: string; version: number }[]; key: string }) =>
      call<{ results: PublicationOutcome[] }>('POST', '/disclosures', {
        body: {
          decisionIds: items.map((item) => item.decisionId),
          versions: items.map((item) => item.version),
        },
        headers: { 'Idempotency-Key': key },
      }),
    onSuccess: touch,
  });
}

interface Act {
  decisionId: string;
  version: number;
}

function useAct<T extends Act>(noun: string) {
  const touch = useTouch();
  return useMutation({
    mutationFn: ({ decisionId, version, ...body }: T) =>
      call<unknown>('POST', `/decisions/${decisionId}/${noun}`, {
        body,
        headers: { ...ifMatch(version), 'Idempotency-Key': idempotencyKey() },
      }),
    onSuccess: touch,
  });
}

export const useWithhold = () =>
  useAct<Act & { ground: string; citation?: string; reason: string; reviewOn: string }>('withholding');
export const useWithdraw = () => useAct<Act & { reason: string; successorDecisionId?: string }>('withdrawal');
export const useResume = () => useAct<Act & { reason: string }>('resumption');

/** Decisions of the same organ that may follow a withdrawn one, found by number or party. */
export function useSuccessors(q: string) {
  return useQuery({
    queryKey: ['decisions', 'successors', q],
    queryFn: ({ signal }) =>
      call<Page<{ id: string; documentNumber: string; counterpart: { name: string } }>>('GET', '/decisions', {
        query: { q, limit: 10 },
        signal,
      }),
    enabled: q.trim().length >= 2,
    placeholderData: keepPreviousData,
  });
}
