import { call } from '@mingcha/contract';
import { useQuery } from '@tanstack/react-query';

interface Text {
  zh: string;
  en: string;
}

/** One year of the working calendar, in short. */
export interface CalendarYear {
  year: number;
  status: 'published' | 'estimated';
  notice: { title: Text; number?: string; issuedOn?: string; source?: string } | null;
  workingDays: number;
  version: number;
  reason: string;
  appliedAt: string;
  appliedByName: string;
}

/** All years, and those that should have been loaded by now. */
export interface CalendarYears {
  items: CalendarYear[];
  alarms: { year: number; since: string }[];
  calendarVersion: string;
}

/** Years change a few times a year; the screens ask again after ten minutes. */
const FRESH_MS = 10 * 60_000;

export function useCalendarYears(enabled = true) {
  return useQuery({
    queryKey: ['calendars'],
    queryFn: ({ signal }) => call<CalendarYears>('GET', '/working-calendars', { signal }),
    staleTime: FRESH_MS,
    enabled,
  });
}
