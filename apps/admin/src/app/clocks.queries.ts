import { call } from '@mingcha/contract';
import type { ClockFacts, Page } from '@mingcha/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

interface Text {
  zh: string;
  en: string;
}

type Unit = ClockFacts['unit'];

/** A statutory clock as lists show it; what is derived is derived by the server. */
export interface Deadline {
  id: string;
  rule: string;
  ruleTitle: Text;
  subjectType: string;
  subjectId: string;
  organId: string;
  organName: string;
  label: Text | null;
  startsOn: string;
  term: { amount: number; unit: Unit };
  dueOn: string;
  state: Exclude<ClockFacts['state'], 'not_started'>;
  overdue: boolean;
  unitsLeft: number | null;
  signal: ClockFacts['signal'];
  provisional: boolean;
  pauseReason: string | null;
  metOn: string | null;
  version: number;
}

/** One day of a derivation. */
export interface Step {
  date: string;
  effect: 'start' | 'counted' | 'skipped' | 'paused' | 'shifted' | 'rolled';
  count: number;
  kind: 'workday' | 'weekend' | 'holiday' | 'make_up_workday';
  reason: Text;
  name?: Text;
  notice?: string;
  provisional: boolean;
  isDue: boolean;
}

/** The derivation of one due date. */
export interface Explanation {
  rule: { id: string; title: Text; statement: Text; notCovered: Text; valueFrom: string | null };
  basis: { document: string; article: string }[];
  startFact: Text;
  startsOn: string;
  startDayCounts: boolean;
  term: { amount: number; unit: Unit };
  dueOn: string;
  provisional: boolean;
  calendarVersion: string;
  steps: Step[];
  pauses: { from: string; until: string | null; reason: string | null }[];
  extensions: { amount: number; reason: string | null }[];
  notices: string[];
}

interface CountWithList {
  count: number;
  /** Query string of the list that is counted. */
  query: string;
}

/** The counts of the morning. */
export interface DeadlineSummary {
  today: string;
  dueToday: CountWithList;
  overdue: CountWithList;
  newlyOverdue: CountWithList;
  dueSoon: CountWithList;
  paused: CountWithList;
}

/** Counts follow the server at this pace while the workbench is open. */
const REFRESH_MS = 60_000;

export function useDeadlines(query: Record<string, string | number>, enabled = true) {
  return useQuery({
    queryKey: ['deadlines', query],
    queryFn: ({ signal }) => call<Page<Deadline>>('GET', '/deadlines', { query, signal }),
    placeholderData: keepPreviousData,
    enabled,
  });
}

export function useDeadlineSummary() {
  return useQuery({
    queryKey: ['deadlines', 'summary'],
    queryFn: ({ signal }) => call<DeadlineSummary>('GET', '/deadlines/summary', { signal }),
    refetchInterval: REFRESH_MS,
  });
}

export function useExplanation(id: string) {
  return useQuery({
    queryKey: ['deadlines', id, 'explanation'],
    queryFn: ({ signal }) => call<Explanation>('GET', `/deadlines/${id}/explanation`, { signal }),
  });
}
