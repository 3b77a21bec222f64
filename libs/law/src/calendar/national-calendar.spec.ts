import { nationalCalendarHistory, nationalCalendarYears } from './national-calendar';
import { addDays, daysInMonth, parsePlainDate, plainDateOf, weekdayOf } from './plain-date';
import { buildCalendar, calendarYear, nationalCalendar } from './working-calendar';

const day = parsePlainDate;

function workingDaysOfMonth(year: number, month: number): number {
  const last = plainDateOf(year, month, daysInMonth(year, month));
  return nationalCalendar.workingDaysBetween(addDays(plainDateOf(year, month, 1), -1), last);
}

function record(year: number, version: number) {
  return nationalCalendarHistory.filter((candidate) => candidate.year === year)[version]!;
}

describe('the national calendar 2018 to 2026', () => {
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
  ])('gives %i %i working days', (year, expected) => {
    expect(nationalCalendar.workingDaysBetween(day(`${year - 1}-12-31`), day(`${year}-12-31`))).toBe(
      expected,
    );
  });

  it('gives the months of 2026 the working days counted from the notice', () => {
    const months = Array.from({ length: 12 }, (_, i) => workingDaysOfMonth(2026, i + 1));
    expect(months).toEqual([21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]);
  });

  it('lists the 33 days off and the six make-up working days of 2026', () => {
    const { days } = calendarYear(2026);
    expect(days.filter((entry) => entry.kind === 'holiday')).toHaveLength(33);
    const makeUp = days.filter((entry) => entry.kind === 'make_up_workday').map((entry) => entry.date);
    expect(makeUp).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  it('does not take New Year’s Eve of 2024 for a day off', () => {
    expect(nationalCalendar.dayAt(day('2024-02-09'))).toEqual({
      date: '2024-02-09',
      kind: 'workday',
      isWorking: true,
      provisional: false,
    });
  });

  it('names the notice of every day that differs from its weekday', () => {
    expect(nationalCalendar.dayAt(day('2026-02-14'))).toEqual({
      date: '2026-02-14',
      kind: 'make_up_workday',
      isWorking: true,
      name: { zh: '春节', en: 'Spring Festival' },
      notice: '国务院办公厅关于2026年部分节假日安排的通知',
      provisional: false,
    });
    expect(nationalCalendar.dayAt(day('2018-12-31')).notice).toBe(
      '国务院办公厅关于2019年部分节假日安排的通知（国办发明电〔2018〕15号）',
    );
    expect(nationalCalendar.dayAt(day('2022-12-31')).notice).toContain('国办发明电〔2022〕16号');
    expect(nationalCalendar.dayAt(day('2026-03-07'))).toMatchObject({ kind: 'weekend', isWorking: false });
  });

  it('changes Labour Day of 2019 only with the notice of March 2019', () => {
    const before = buildCalendar([record(2019, 0)]);
    const after = buildCalendar([record(2019, 0), record(2019, 1)]);
    const working = (text: string) => [before.isWorking(day(text)), after.isWorking(day(text))];
    expect(working('2019-04-28')).toEqual([false, true]);
    expect(working('2019-05-01')).toEqual([false, false]);
    expect(working('2019-05-02')).toEqual([true, false]);
    expect(working('2019-05-03')).toEqual([true, false]);
    expect(working('2019-05-05')).toEqual([false, true]);
    expect(after.dayAt(day('2019-05-02')).notice).toContain('国办发明电〔2019〕3号');
  });

  it('extends the Spring Festival of 2020 only with the notice of January 2020', () => {
    const before = buildCalendar([record(2020, 0)]);
    const after = buildCalendar([record(2020, 1)]);
    const working = (text: string) => [before.isWorking(day(text)), after.isWorking(day(text))];
    expect(working('2020-01-30')).toEqual([false, false]);
    expect(working('2020-01-31')).toEqual([true, false]);
    expect(working('2020-02-01')).toEqual([true, false]);
    expect(working('2020-02-03')).toEqual([true, true]);
    expect(after.dayAt(day('2020-02-01')).notice).toContain('国办发明电〔2020〕1号');
  });

  it('keeps every earlier state of a year and ends with the one in force', () => {
    const versions = nationalCalendarHistory.map((entry) => entry.year);
    expect(versions).toEqual([2018, 2018, 2019, 2019, 2020, 2020, 2021, 2022, 2022, 2023, 2024, 2025, 2026]);
    expect(nationalCalendarYears.map((entry) => entry.year)).toEqual([
      2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(nationalCalendarYears.every((entry) => entry.status === 'published')).toBe(true);
    expect(buildCalendar(nationalCalendarHistory).version).toBe(nationalCalendar.version);
  });

  it('makes up only on weekends and never gives a day off twice', () => {
    for (const { days } of nationalCalendarYears) {
      expect(new Set(days.map((entry) => entry.date)).size).toBe(days.length);
      const makeUp = days.filter((entry) => entry.kind === 'make_up_workday');
      expect(makeUp.every((entry) => weekdayOf(entry.date) >= 6)).toBe(true);
    }
  });
});
