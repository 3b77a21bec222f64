import fc from 'fast-check';
import { holidayName, type CalendarYear } from './calendar-day';
import { previewOf } from './calendar-preview';
import { nationalCalendarHistory } from './national-calendar';
import { addDays, fromDayNumber, parsePlainDate, toDayNumber, type PlainDate } from './plain-date';
import { buildCalendar, calendarYear, nationalCalendar } from './working-calendar';

const day = parsePlainDate;
const anyDay = fc
  .integer({ min: toDayNumber(day('2017-06-01')), max: toDayNumber(day('2028-06-30')) })
  .map((number) => fromDayNumber(number));

const year2027: CalendarYear = {
  year: 2027,
  status: 'published',
  notice: { title: { zh: '2027年通知', en: 'Notice for 2027' }, number: '测试〔2026〕1号' },
  days: [
    { date: day('2027-01-01'), kind: 'holiday', name: holidayName('元旦') },
    { date: day('2027-01-02'), kind: 'make_up_workday', name: holidayName('元旦') },
  ],
};

/** The same question answered one day at a time. */
function stepwise(from: PlainDate, count: number): PlainDate {
  let date = from;
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, Math.sign(count));
    if (nationalCalendar.isWorking(date)) left -= 1;
  }
  return date;
}

describe('a working calendar', () => {
  it('adds working days as if they were counted one by one, forwards and backwards', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (date, count) => {
        expect(nationalCalendar.addWorkingDays(date, count)).toBe(stepwise(date, count));
      }),
      { numRuns: 200 },
    );
  });

  it('counts between two days what it takes to get from one to the other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (date, count) => {
        const later = nationalCalendar.addWorkingDays(date, count);
        expect(nationalCalendar.workingDaysBetween(date, later)).toBe(count);
        expect(nationalCalendar.workingDaysBetween(later, date)).toBe(-count);
      }),
      { numRuns: 200 },
    );
  });

  it('counts nothing between a day and itself', () => {
    expect(Object.is(nationalCalendar.workingDaysBetween(day('2026-02-16'), day('2026-02-16')), 0)).toBe(
      true,
    );
  });

  it('finds the next working day, which may be the day itself', () => {
    expect(nationalCalendar.nextWorkingDay(day('2026-02-14'))).toBe('2026-02-14');
    expect(nationalCalendar.nextWorkingDay(day('2026-02-15'))).toBe('2026-02-24');
    expect(nationalCalendar.addWorkingDays(day('2026-02-15'), 0)).toBe('2026-02-15');
    expect(() => nationalCalendar.addWorkingDays(day('2026-02-15'), 0.5)).toThrow(RangeError);
  });

  it('lets a later record of a year replace the former one', () => {
    const calendar = buildCalendar([calendarYear(2026), calendarYear(2027), year2027]);
    expect(calendar.dayAt(day('2027-01-02'))).toMatchObject({
      kind: 'make_up_workday',
      provisional: false,
      notice: '2027年通知（测试〔2026〕1号）',
    });
    expect(calendar.dayAt(day('2027-02-05'))).toMatchObject({ kind: 'workday', provisional: false });
    expect(calendar.years).toEqual([2026, 2027]);
  });

  it('changes its version with its content and only then', () => {
    const once = buildCalendar([calendarYear(2026), year2027]);
    const again = buildCalendar([year2027, calendarYear(2026)]);
    const other = buildCalendar([calendarYear(2026), { ...year2027, days: year2027.days.slice(1) }]);
    expect(once.version).toBe(again.version);
    expect(other.version).not.toBe(once.version);
    expect(once.version).toMatch(/^2026-2027\.[0-9a-f]{16}$/);
    expect(buildCalendar([]).version).toMatch(/^none\./);
  });

  it.each([
    ['a day of another year', { ...year2027, days: [{ ...year2027.days[0]!, date: day('2026-01-01') }] }],
    ['a day listed twice', { ...year2027, days: [year2027.days[0]!, year2027.days[0]!] }],
    [
      'a make-up day on a weekday',
      { ...year2027, days: [{ ...year2027.days[1]!, date: day('2027-01-04') }] },
    ],
    ['an impossible day', { ...year2027, days: [{ ...year2027.days[0]!, date: '2027-02-30' as PlainDate }] }],
    ['no year', { ...year2027, year: 2027.5, days: [] }],
  ])('refuses %s', (_, broken) => {
    expect(() => buildCalendar([broken])).toThrow(RangeError);
  });
});

describe('the preview of a new year', () => {
  it('shows each day that changes and what it does to working days', () => {
    const preview = previewOf(calendarYear(2027), year2027);
    expect(preview.becomesPublished).toBe(true);
    expect(preview.differences.find((entry) => entry.date === '2027-01-02')).toMatchObject({
      before: { kind: 'weekend' },
      after: { kind: 'make_up_workday' },
      workingChanges: true,
    });
    expect(preview.differences.find((entry) => entry.date === '2027-02-05')).toMatchObject({
      before: { kind: 'holiday', provisional: true },
      after: { kind: 'workday', provisional: false },
    });
    const change = preview.differences.reduce(
      (sum, entry) => sum + Number(entry.after.isWorking) - Number(entry.before.isWorking),
      0,
    );
    expect(preview.workingDaysAfter - preview.workingDaysBefore).toBe(change);
  });

  it('shows what the change of Labour Day 2019 moves', () => {
    const [before, after] = nationalCalendarHistory.filter((record) => record.year === 2019);
    const preview = previewOf(before!, after!);
    expect(preview.differences.map((entry) => [entry.date, entry.workingChanges])).toEqual([
      ['2019-04-28', true],
      ['2019-05-01', false],
      ['2019-05-02', true],
      ['2019-05-03', true],
      ['2019-05-04', false],
      ['2019-05-05', true],
    ]);
    expect(preview.becomesPublished).toBe(false);
    expect(preview.workingDaysBefore).toBe(preview.workingDaysAfter);
  });

  it('shows nothing when nothing changes and refuses two different years', () => {
    expect(previewOf(calendarYear(2026), calendarYear(2026)).differences).toEqual([]);
    expect(() => previewOf(calendarYear(2025), calendarYear(2026))).toThrow(RangeError);
  });
});

describe('the name of a holiday', () => {
  it.each([
    ['春节', 'Spring Festival'],
    ['国庆节、中秋节', 'National Day and Mid-Autumn Festival'],
    ['开斋节', '开斋节'],
  ])('%s is %s in English', (zh, en) => {
    expect(holidayName(zh)).toEqual({ zh, en });
  });
});
