import fc from 'fast-check';
import {
  addDays,
  addMonths,
  chinaDayOf,
  compareDates,
  daysBetween,
  daysInMonth,
  earlierOf,
  fromDayNumber,
  isLeapYear,
  isPlainDate,
  isWeekend,
  laterOf,
  parsePlainDate,
  plainDateOf,
  toDayNumber,
  tryPlainDate,
  weekdayOf,
} from './plain-date';

const day = parsePlainDate;
const dayNumbers = fc.integer({ min: toDayNumber(day('0001-01-01')), max: toDayNumber(day('9999-12-31')) });

describe('a plain date', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '1949-10-01', '9999-12-31'])('reads %s', (text) => {
    expect(tryPlainDate(text)).toBe(text);
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '0000-01-01',
    '2026-1-5',
    '2026/01/05',
    '20260105',
    ' 2026-01-05',
    '2026-01-05T00:00:00',
    '2026-01-05\n',
    '',
    20260105,
    null,
    undefined,
    new Date(0),
  ])('refuses %p', (text) => {
    expect(tryPlainDate(text)).toBeUndefined();
    expect(() => parsePlainDate(text)).toThrow(RangeError);
  });

  it('refuses to be made of impossible numbers', () => {
    expect(() => plainDateOf(2026, 2, 29)).toThrow(RangeError);
    expect(() => plainDateOf(2026, 1, 1.5)).toThrow(RangeError);
    expect(() => plainDateOf(10_000, 1, 1)).toThrow(RangeError);
    expect(() => daysInMonth(2026, 13)).toThrow(RangeError);
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
  });

  it('has the same day number and weekday as the proleptic Gregorian calendar of the runtime', () => {
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const date = fromDayNumber(number);
        const oracle = new Date(number * 86_400_000);
        expect(date).toBe(oracle.toISOString().slice(0, 10));
        expect(toDayNumber(date)).toBe(number);
        expect(weekdayOf(date)).toBe(oracle.getUTCDay() === 0 ? 7 : oracle.getUTCDay());
        expect(isWeekend(date)).toBe([0, 6].includes(oracle.getUTCDay()));
      }),
      { numRuns: 300 },
    );
  });

  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([false, true, false, true, false]);
  });

  it('moves by days across the ends of months and years', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29');
    expect(daysBetween(day('2024-09-09'), day('2024-12-08'))).toBe(90);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-05-15', 12, '2027-05-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])(
    'moves %s by %i months to %s, the last day of the month where there is no such day',
    (from, months, to) => {
      expect(addMonths(day(from), months)).toBe(to);
    },
  );

  it('sorts and picks as text', () => {
    const [early, late] = [day('2026-01-09'), day('2026-01-10')];
    expect(compareDates(early, late)).toBe(-1);
    expect(compareDates(late, early)).toBe(1);
    expect(compareDates(early, early)).toBe(0);
    expect(earlierOf(late, early)).toBe(early);
    expect(laterOf(late, early)).toBe(late);
  });

  it('ends at 24:00 in China, wherever the program runs', () => {
    expect(chinaDayOf(new Date('2026-03-03T23:59:59.999+08:00'))).toBe('2026-03-03');
    expect(chinaDayOf(new Date('2026-03-04T00:00:00+08:00'))).toBe('2026-03-04');
    expect(chinaDayOf(new Date('2026-03-03T15:59:59Z'))).toBe('2026-03-03');
    expect(chinaDayOf(new Date('2026-03-03T16:00:00Z'))).toBe('2026-03-04');
    expect(() => chinaDayOf(new Date(Number.NaN))).toThrow(RangeError);
  });
});
