import { daysBetween, formatCount, formatFen, formatMoment, readDay, shiftDay, weekday } from './dates';

describe('a typed day', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['20261122', '2026-11-22'],
    ['2026/1/2', '2026-01-02'],
    ['2026.01.02', '2026-01-02'],
    ['2026年1月2日', '2026-01-02'],
    [' ２０２６-１１-２２ ', '2026-11-22'],
  ])('is read from %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it.each(['2026/13/01', '2026-02-29', '明天', '', '2026-11'])('is refused when it is %s', (typed) => {
    expect(readDay(typed)).toBeNull();
  });
});

describe('days on screen', () => {
  it('cross the end of a leap February', () => {
    expect(shiftDay('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
  });

  it('know that National Day 2026 is a Thursday', () => {
    expect(weekday('2026-10-01')).toBe(4);
  });

  it('turn an instant into the minute of Shanghai wherever the computer stands', () => {
    expect(formatMoment('2026-10-11T16:30:00Z')).toBe('2026-10-12 00:30');
  });
});

describe('numbers on screen', () => {
  it('show fen as yuan with two places and nothing as a dash', () => {
    expect(formatFen(1250000)).toBe('¥12,500.00');
    expect(formatFen(null)).toBe('—');
  });

  it('mark a count that the server did not finish counting', () => {
    expect(formatCount(5312)).toBe('5,312');
    expect(formatCount(10000, false)).toBe('10,000+');
  });
});
