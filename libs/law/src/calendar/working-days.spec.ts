import { nationalCalendar } from './working-calendar';
import { computeDue } from './due-trace';
import { parsePlainDate, type PlainDate } from './plain-date';
import chineseDays from 'chinese-days';
import { addDays, daysInMonth, plainDateOf } from './plain-date';

const day = (text: string): PlainDate => parsePlainDate(text);

function workingDaysOfMonth(year: number, month: number): number {
  const last = plainDateOf(year, month, daysInMonth(year, month));
  return nationalCalendar.workingDaysBetween(addDays(plainDateOf(year, month, 1), -1), last);
}

describe('the national working calendar', () => {
  it.each([
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('has in %i %i working days', (year, expected) => {
    expect(nationalCalendar.workingDaysBetween(day(`${year - 1}-12-31`), day(`${year}-12-31`))).toBe(
      expected,
    );
  });

  it('has the working days of 2026 month by month as counted from the notice', () => {
    const months = Array.from({ length: 12 }, (_, i) => workingDaysOfMonth(2026, i + 1));
    expect(months).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
  });

  it('agrees with an independent calendar on every day from 2018 to 2026', () => {
    const different: string[] = [];
    for (let date = day('2018-01-01'); date <= day('2026-12-31'); date = addDays(date, 1)) {
      if (nationalCalendar.isWorking(date) !== chineseDays.isWorkday(date)) different.push(date);
    }
    expect(different).toEqual([]);
  });
});

describe('ten due dates counted by hand', () => {
  it.each([
    ['2024-02-08', 7, '2024-02-23'],
    ['2025-01-24', 7, '2025-02-10'],
    ['2025-09-26', 20, '2025-10-30'],
    ['2025-12-29', 7, '2026-01-08'],
    ['2026-06-12', 7, '2026-06-24'],
    ['2026-09-18', 7, '2026-09-29'],
    ['2026-09-18', 20, '2026-10-22'],
    ['2026-09-24', 3, '2026-09-30'],
  ])('%s and %i working days end on %s', (startsOn, amount, dueOn) => {
    const result = computeDue({
      startsOn: day(startsOn),
      term: { amount, unit: 'working_day' },
      calendar: nationalCalendar,
      roll: 'next_working_day',
    });
    expect(result.dueOn).toBe(dueOn);
    expect(result.provisional).toBe(false);
  });
});
