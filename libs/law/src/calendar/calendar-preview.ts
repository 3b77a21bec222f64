import type { CalendarDay, CalendarYear } from './calendar-day';
import { daysInYear, fromDayNumber, plainDateOf, toDayNumber, type PlainDate } from './plain-date';
import { buildCalendar } from './working-calendar';

/** A day whose meaning differs between two records of a year. */
export interface CalendarDifference {
  date: PlainDate;
  before: CalendarDay;
  after: CalendarDay;
  /** Whether the day becomes a working day or stops being one; false when only name or notice differ. */
  workingChanges: boolean;
}

/** What replacing one record of a year by another changes. */
export interface CalendarPreview {
  year: number;
  /** The year was estimated and becomes published: dates resting on it stop being provisional. */
  becomesPublished: boolean;
  workingDaysBefore: number;
  workingDaysAfter: number;
  /** Every day whose kind, name or notice differs, in order. */
  differences: readonly CalendarDifference[];
}

/**
 * Compares two records of the same year day by day, without changing anything. Which open clocks move follows from
 * computing them with both calendars. Refuses records of different years.
 */
export function previewOf(oldYear: CalendarYear, newYear: CalendarYear): CalendarPreview {
  if (oldYear.year !== newYear.year) {
    throw new RangeError(`records of ${oldYear.year} and ${newYear.year} cannot be compared`);
  }
  const { year } = newYear;
  const before = buildCalendar([oldYear]);
  const after = buildCalendar([newYear]);
  const firstDay = toDayNumber(plainDateOf(year, 1, 1));
  const differences: CalendarDifference[] = [];
  let workingDaysBefore = 0;
  let workingDaysAfter = 0;
  for (let i = 0; i < daysInYear(year); i += 1) {
    const date = fromDayNumber(firstDay + i);
    const old = before.dayAt(date);
    const now = after.dayAt(date);
    if (old.isWorking) workingDaysBefore += 1;
    if (now.isWorking) workingDaysAfter += 1;
    if (old.kind !== now.kind || old.name?.zh !== now.name?.zh || old.notice !== now.notice) {
      differences.push({ date, before: old, after: now, workingChanges: old.isWorking !== now.isWorking });
    }
  }
  return {
    year,
    becomesPublished: oldYear.status === 'estimated' && newYear.status === 'published',
    workingDaysBefore,
    workingDaysAfter,
    differences,
  };
}
