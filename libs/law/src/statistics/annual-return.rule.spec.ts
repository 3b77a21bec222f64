import { valueOn } from '../basis/basis';
import { parsePlainDate } from '../calendar/plain-date';
import { annualReturn } from './annual-return.rule';

describe('statistics.annual-return', () => {
  it('is due on 31 January of the next year, also when that is a Saturday', () => {
    const dated = valueOn(annualReturn.values, parsePlainDate('2025-12-31'))!;
    expect(annualReturn.apply({ year: 2025 }, dated.value)).toBe('2026-01-31');
  });

  it('began in 2019', () => {
    expect(valueOn(annualReturn.values, parsePlainDate('2018-12-31'))).toBeUndefined();
    expect(valueOn(annualReturn.values, parsePlainDate('2019-01-01'))?.value).toEqual({ month: 1, day: 31 });
  });
});
