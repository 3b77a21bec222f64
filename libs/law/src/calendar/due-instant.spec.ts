import { computeDueInstant, formatChinaInstant, parseInstant } from './due-instant';

const term = (amount: number) => ({ amount, unit: 'hour' as const });

describe('a term in hours', () => {
  it('runs from the instant itself, day and night', () => {
    expect(computeDueInstant({ startsAt: '2026-02-15T22:30:00+08:00', term: term(24) })).toEqual({
      dueAt: '2026-02-16T22:30:00+08:00',
      dueOn: '2026-02-16',
      budget: 24,
      pausedMs: 0,
    });
  });

  it('tells the day in China, not the day in UTC', () => {
    const result = computeDueInstant({ startsAt: '2026-03-03T15:00:00Z', term: term(1) });
    expect(result).toMatchObject({ dueAt: '2026-03-04T00:00:00+08:00', dueOn: '2026-03-04' });
  });

  it('adds extensions and the time inside pauses once, however they overlap', () => {
    const result = computeDueInstant({
      startsAt: '2026-03-03T08:00:00+08:00',
      term: term(24),
      extensions: [{ amount: 12 }],
      pauses: [
        { from: '2026-03-03T12:00:00+08:00', to: '2026-03-03T14:00:00+08:00' },
        { from: '2026-03-03T10:00:00+08:00', to: '2026-03-03T13:00:00+08:00' },
        { from: '2026-03-03T06:00:00+08:00', to: '2026-03-03T09:00:00+08:00' },
        { from: '2026-03-20T10:00:00+08:00', to: '2026-03-21T10:00:00+08:00' },
      ],
    });
    expect(result).toMatchObject({ dueAt: '2026-03-05T01:00:00+08:00', budget: 36, pausedMs: 5 * 3_600_000 });
  });

  it.each(['2026-03-03', '2026-03-03T10:00:00', '2026-02-30T10:00:00+08:00', 'tomorrow'])(
    'refuses %s as an instant',
    (text) => {
      expect(() => parseInstant(text)).toThrow(RangeError);
    },
  );

  it('refuses other units and pauses that end before they begin', () => {
    const startsAt = '2026-03-03T10:00:00+08:00';
    expect(() => computeDueInstant({ startsAt, term: { amount: 1, unit: 'month' } })).toThrow(RangeError);
    const pauses = [{ from: '2026-03-03T12:00:00+08:00', to: '2026-03-03T11:00:00+08:00' }];
    expect(() => computeDueInstant({ startsAt, term: term(24), pauses })).toThrow(RangeError);
  });

  it('is written with the offset of China', () => {
    expect(formatChinaInstant(new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01T00:00:00+08:00');
  });
});
