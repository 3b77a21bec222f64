import { parsePlainDate } from '../calendar/plain-date';
import { describeTerm, describeUnits, isTermUnit } from '../calendar/term';
import { allowed, refused, valueOn, type Dated } from './basis';

const day = parsePlainDate;
const basis = [{ document: 'penalty-law-2021', article: '48' }] as const;
const dated: Dated<string>[] = [
  { from: day('2020-01-01'), value: 'first', basis },
  { from: day('2024-06-14'), value: 'second', basis },
];

describe('a dated value', () => {
  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 'first'],
    ['2024-06-13', 'first'],
    ['2024-06-14', 'second'],
    ['2024-06-15', 'second'],
  ])('on %s is %s', (date, expected) => {
    expect(valueOn(dated, day(date))?.value).toBe(expected);
  });

  it('does not depend on the order of its list, and the later of two for one day wins', () => {
    expect(valueOn([...dated].reverse(), day('2025-01-01'))?.value).toBe('second');
    expect(
      valueOn([...dated, { from: day('2024-06-14'), value: 'third', basis }], day('2025-01-01'))?.value,
    ).toBe('third');
  });
});

describe('a verdict', () => {
  it('allows without a word or refuses with code, reason and basis', () => {
    expect(allowed).toEqual({ allowed: true });
    expect(refused('late', { zh: '逾期', en: 'late' }, basis)).toEqual({
      allowed: false,
      code: 'late',
      reason: { zh: '逾期', en: 'late' },
      basis,
    });
  });
});

describe('a term in words', () => {
  it('always names its unit and never calls a day and a working day the same', () => {
    expect(describeTerm({ amount: 7, unit: 'working_day' })).toEqual({
      zh: '7 个工作日',
      en: '7 working days',
    });
    expect(describeUnits(1, 'calendar_day')).toEqual({ zh: '1 日', en: '1 day' });
    expect(describeUnits(24, 'hour').en).toBe('24 hours');
    expect(describeUnits(3, 'month').zh).toBe('3 个月');
    expect([isTermUnit('month'), isTermUnit('week'), isTermUnit('toString')]).toEqual([true, false, false]);
  });
});
