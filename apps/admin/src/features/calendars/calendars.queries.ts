import { call, ifMatch } from '@mingcha/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CalendarYear } from '../../app/calendars.queries';

export { type CalendarYear, type CalendarYears, useCalendarYears } from '../../app/calendars.queries';

interface Text {
  zh: string;
  en: string;
}

export interface NamedDay {
  date: string;
  kind: 'holiday' | 'make_up_workday';
  name: Text;
}

export interface CalendarYearDetail extends CalendarYear {
  days: NamedDay[];
  history: (Pick<CalendarYear, 'version' | 'status' | 'reason' | 'appliedAt' | 'appliedByName'> & {
    supersededAt: string | null;
  })[];
}

/** A notice as it is typed or pasted. */
export interface NoticeDraft {
  notice: { title: string; number?: string; issuedOn?: string; source?: string };
  days: { date: string; kind: 'holiday' | 'make_up_workday'; name: string }[];
}

interface CalendarDay {
  date: string;
  kind: 'workday' | 'weekend' | 'holiday' | 'make_up_workday';
  isWorking: boolean;
  name?: Text;
}

/** What a notice changes: days, and the open clocks that move. */
export interface YearChange {
  year: number;
  version: number;
  becomesPublished: boolean;
  changedDays: { date: string; before: CalendarDay; after: CalendarDay; workingChanges: boolean }[];
  moved: number;
  becomesOverdue: number;
  noLongerOverdue: number;
  provisionalCleared: number;
  byOrgan: {
    organId: string;
    organName: string;
    moved: number;
    becomesOverdue: number;
    noLongerOverdue: number;
  }[];
  examples: { deadlineId: string; label: Text | null; oldDueOn: string; newDueOn: string }[];
}

export function useCalendarYear(year: number) {
  return useQuery({
    queryKey: ['calendars', year],
    queryFn: ({ signal }) => call<CalendarYearDetail>('GET', `/working-calendars/${year}`, { signal }),
  });
}

export function usePreview(year: number) {
  return useMutation({
    mutationFn: (draft: NoticeDraft) =>
      call<YearChange>('POST', `/working-calendars/${year}/preview`, { body: draft }),
  });
}

export function useApplyNotice(year: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, reason, version }: { draft: NoticeDraft; reason: string; version: number }) =>
      call<YearChange>('PUT', `/working-calendars/${year}`, {
        body: { ...draft, reason },
        headers: ifMatch(version),
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
}
