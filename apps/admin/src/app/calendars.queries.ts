import { api, type Schema } from '@mingcha/contract';

/** One year of the working calendar, in short. */
export type CalendarYear = Schema<'CalendarYearDto'>;
/** All years, and those that should have been loaded by now. */
export type CalendarYears = Schema<'CalendarYearsDto'>;

/** Years change a few times a year; the screens ask again after ten minutes. */
const FRESH_MS = 10 * 60_000;

export function useCalendarYears(enabled = true) {
  return api.useQuery('get', '/api/v1/working-calendars', {}, { staleTime: FRESH_MS, enabled });
}
