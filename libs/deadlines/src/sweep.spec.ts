import { addDays, nationalCalendar, type PlainDate } from '@mingcha/law';
import { lastDueDayReached } from './sweep';

const calendar = nationalCalendar;
const day = (text: string) => text as PlainDate;

describe('the last due day whose rung is reached', () => {
  it('agrees, for every day of 2026, with counting the units of each due day', () => {
    for (let today = day('2026-01-01'); today <= '2026-12-31'; today = addDays(today, 1)) {
      for (const amount of [-3, -1, 1, 5]) {
        const last = lastDueDayReached(calendar, today, { amount, unit: 'working_day' });
        const isReached = (dueOn: PlainDate) =>
          amount < 0
            ? calendar.workingDaysBetween(today, dueOn) <= -amount
            : calendar.workingDaysBetween(dueOn, today) >= amount;
        expect([today, amount, isReached(last), isReached(addDays(last, 1))]).toEqual([
          today,
          amount,
          true,
          false,
        ]);
      }
    }
  });

  it('is yesterday for an overdue clock and today for one that is due', () => {
    expect(lastDueDayReached(calendar, day('2026-10-12'), { amount: 1, unit: 'calendar_day' })).toBe(
      '2026-10-11',
    );
    expect(lastDueDayReached(calendar, day('2026-10-12'), { amount: 0, unit: 'calendar_day' })).toBe(
      '2026-10-12',
    );
  });
});
