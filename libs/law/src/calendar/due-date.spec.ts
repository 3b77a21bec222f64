import fc from 'fast-check';
import type { Term } from '../basis/basis';
import { dueDateOf, type DueInput } from './due-date';
import { computeDue } from './due-trace';
import type { Pause } from './pauses';
import {
  addDays,
  addMonths,
  daysBetween,
  fromDayNumber,
  parsePlainDate,
  toDayNumber,
  type PlainDate,
} from './plain-date';
import { nationalCalendar as calendar } from './working-calendar';

const day = parsePlainDate;

function due(startsOn: string, amount: number, unit: Term['unit'], rest: Partial<DueInput> = {}) {
  return dueDateOf({ startsOn: day(startsOn), term: { amount, unit }, calendar, roll: 'none', ...rest });
}

describe('due dates counted by hand around holidays and make-up weekends', () => {
  it.each([
    // 9 February is no day off in 2024: 9; 18 (Sunday, worked), 19–23.
    ['2024-02-08', 7, '2024-02-23'],
    // 26 January (Sunday, worked), 27; 5–8 February (Saturday, worked), 10.
    ['2025-01-24', 7, '2025-02-10'],
    // 28–30 September; 9–11 October (Saturday, worked), 13–17, 20–24, 27–30.
    ['2025-09-26', 20, '2025-10-30'],
    // 30, 31 December; 4 (Sunday, worked) to 8 January.
    ['2025-12-29', 7, '2026-01-08'],
    // 13, 14 February (Saturday, worked); 24–28 (Saturday, worked).
    ['2026-02-12', 7, '2026-02-28'],
    // The holiday itself counts nothing: 24–28 February, 2, 3 March.
    ['2026-02-17', 7, '2026-03-03'],
    // 6–9 May (Saturday, worked).
    ['2026-04-30', 4, '2026-05-09'],
    // 15–18 June, 22–24.
    ['2026-06-12', 7, '2026-06-24'],
    // 20 September (Sunday, worked) to 24, 28, 29.
    ['2026-09-18', 7, '2026-09-29'],
    // … 28–30, 8–10 October (Saturday, worked), 12–16, 19–22.
    ['2026-09-18', 20, '2026-10-22'],
    // 28–30 September: Mid-Autumn takes the 25th to the 27th.
    ['2026-09-24', 3, '2026-09-30'],
  ])('%s and %i working days end on %s', (startsOn, amount, expected) => {
    const result = due(startsOn, amount, 'working_day', { roll: 'next_working_day' });
    expect(result).toMatchObject({ dueOn: expected, lastDay: expected, rolled: false, provisional: false });
  });

  it('ends ninety calendar days after a filing of 9 September 2024 on 8 December', () => {
    expect(due('2024-09-09', 90, 'calendar_day').dueOn).toBe('2024-12-08');
  });
});

describe('the start day', () => {
  it('is not counted unless the rule says so', () => {
    expect(due('2026-03-02', 1, 'working_day').dueOn).toBe('2026-03-03');
    expect(due('2026-03-02', 1, 'working_day', { startDayCounts: true }).dueOn).toBe('2026-03-02');
    expect(due('2026-03-02', 10, 'calendar_day').dueOn).toBe('2026-03-12');
    expect(due('2026-03-02', 10, 'calendar_day', { startDayCounts: true }).dueOn).toBe('2026-03-11');
    expect(due('2026-03-02', 1, 'month').dueOn).toBe('2026-04-02');
    expect(due('2026-03-02', 1, 'month', { startDayCounts: true }).dueOn).toBe('2026-04-01');
  });

  it('counts from the next working day when it is a day of rest', () => {
    expect(due('2026-03-07', 1, 'working_day').dueOn).toBe('2026-03-09');
    expect(due('2026-03-07', 1, 'working_day', { startDayCounts: true }).dueOn).toBe('2026-03-09');
  });
});

describe('the last day', () => {
  it('rolls past rest only when the rule rolls', () => {
    expect(due('2026-02-05', 10, 'calendar_day')).toMatchObject({ dueOn: '2026-02-15', rolled: false });
    expect(due('2026-02-05', 10, 'calendar_day', { roll: 'next_working_day' })).toMatchObject({
      lastDay: '2026-02-15',
      dueOn: '2026-02-24',
      rolled: true,
    });
  });

  it('does not roll off a worked Saturday', () => {
    expect(due('2026-02-04', 10, 'calendar_day', { roll: 'next_working_day' })).toMatchObject({
      dueOn: '2026-02-14',
      rolled: false,
    });
  });

  it('is the last day of a month that has no corresponding day', () => {
    expect(due('2026-01-31', 1, 'month').dueOn).toBe('2026-02-28');
    expect(due('2026-11-30', 3, 'month', { roll: 'next_working_day' })).toMatchObject({
      lastDay: '2027-02-28',
      dueOn: '2027-03-01',
    });
  });
});

describe('a provisional due date', () => {
  it('is one that counts a day of a year without a notice', () => {
    expect(due('2026-12-24', 5, 'working_day')).toMatchObject({ dueOn: '2026-12-31', provisional: false });
    expect(due('2026-12-25', 5, 'working_day')).toMatchObject({ dueOn: '2027-01-04', provisional: true });
    expect(due('2026-12-31', 1, 'working_day')).toMatchObject({ dueOn: '2027-01-04', provisional: true });
  });

  it('is no calendar-day date that does not ask the calendar', () => {
    expect(due('2026-12-25', 90, 'calendar_day')).toMatchObject({ dueOn: '2027-03-25', provisional: false });
    expect(due('2026-12-25', 90, 'calendar_day', { roll: 'next_working_day' }).provisional).toBe(true);
    expect(due('2026-06-25', 90, 'calendar_day', { roll: 'next_working_day' }).provisional).toBe(false);
  });

  it('is one from a year before the calendars begin', () => {
    expect(due('2017-12-20', 10, 'working_day').provisional).toBe(true);
    expect(due('2017-12-31', 10, 'working_day').provisional).toBe(false);
  });
});

describe('extensions', () => {
  it('add to the budget', () => {
    expect(due('2026-03-02', 20, 'working_day', { extensions: [{ amount: 10 }] })).toMatchObject({
      budget: 30,
      dueOn: due('2026-03-02', 30, 'working_day').dueOn,
    });
    expect(due('2026-01-31', 1, 'month', { extensions: [{ amount: 1 }] }).dueOn).toBe('2026-03-31');
  });
});

describe('pauses', () => {
  it('stop the count for the days they cover', () => {
    const pauses: Pause[] = [{ from: day('2026-03-04'), to: day('2026-03-09') }];
    // 3; paused 4–8; 9–13, 16.
    expect(due('2026-03-02', 7, 'working_day', { pauses })).toMatchObject({
      dueOn: '2026-03-16',
      pausedUnits: 3,
    });
    expect(due('2026-03-02', 7, 'calendar_day', { pauses })).toMatchObject({
      dueOn: '2026-03-14',
      pausedUnits: 5,
    });
    expect(due('2026-03-02', 1, 'month', { pauses })).toMatchObject({ dueOn: '2026-04-07', pausedUnits: 5 });
  });

  it('change nothing when they lie before the start or after the end', () => {
    const before: Pause[] = [{ from: day('2026-02-01'), to: day('2026-03-03') }];
    const after: Pause[] = [{ from: day('2026-03-12'), to: day('2026-04-01') }];
    expect(due('2026-03-02', 7, 'working_day', { pauses: before })).toMatchObject({
      dueOn: '2026-03-11',
      pausedUnits: 0,
    });
    expect(due('2026-03-02', 7, 'working_day', { pauses: after })).toMatchObject({
      dueOn: '2026-03-11',
      pausedUnits: 0,
    });
  });

  it('stop even the last day', () => {
    const pauses: Pause[] = [{ from: day('2026-03-11'), to: day('2026-03-12') }];
    expect(due('2026-03-02', 7, 'working_day', { pauses }).dueOn).toBe('2026-03-12');
  });

  it('are joined when they overlap and ignored when they are empty', () => {
    const once: Pause[] = [{ from: day('2026-03-04'), to: day('2026-03-11') }];
    const pieces: Pause[] = [
      { from: day('2026-03-06'), to: day('2026-03-11') },
      { from: day('2026-03-04'), to: day('2026-03-07') },
      { from: day('2026-03-20'), to: day('2026-03-20') },
    ];
    expect(due('2026-03-02', 7, 'working_day', { pauses: pieces })).toEqual(
      due('2026-03-02', 7, 'working_day', { pauses: once }),
    );
  });

  it('do not end before they begin', () => {
    const pauses: Pause[] = [{ from: day('2026-03-04'), to: day('2026-03-03') }];
    expect(() => due('2026-03-02', 7, 'working_day', { pauses })).toThrow(RangeError);
  });

  it('also hold up the day to which the end rolls', () => {
    // 15 March is a Sunday, and the Monday after it is paused.
    const pauses: Pause[] = [{ from: day('2026-03-16'), to: day('2026-03-17') }];
    expect(due('2026-03-05', 10, 'calendar_day', { pauses, roll: 'next_working_day' }).dueOn).toBe(
      '2026-03-17',
    );
  });
});

const firstDay = toDayNumber(day('2018-01-01'));
const scenario = fc.record({
  start: fc.integer({ min: firstDay, max: firstDay + 3300 }).map(fromDayNumber),
  amount: fc.integer({ min: 1, max: 120 }),
  unit: fc.constantFrom<'working_day' | 'calendar_day'>('working_day', 'calendar_day'),
  startDayCounts: fc.boolean(),
  extensions: fc.array(
    fc.integer({ min: 1, max: 30 }).map((amount) => ({ amount })),
    { maxLength: 2 },
  ),
  pauseSeeds: fc.array(fc.tuple(fc.integer({ min: -20, max: 150 }), fc.integer({ min: 0, max: 40 })), {
    maxLength: 4,
  }),
});

describe('any term', () => {
  it('spans exactly its budget and its pauses, and its trace counts the same', () => {
    fc.assert(
      fc.property(scenario, ({ start, amount, unit, startDayCounts, extensions, pauseSeeds }) => {
        const pauses = pauseSeeds.map(([offset, length]) => ({
          from: addDays(start, offset),
          to: addDays(start, offset + length),
        }));
        const input: DueInput = {
          startsOn: start,
          term: { amount, unit },
          calendar,
          startDayCounts,
          roll: 'none',
          pauses,
          extensions,
        };
        const result = dueDateOf(input);
        const zero = startDayCounts ? addDays(start, -1) : start;
        const span =
          unit === 'working_day'
            ? calendar.workingDaysBetween(zero, result.dueOn)
            : daysBetween(zero, result.dueOn);
        expect(span).toBe(result.budget + result.pausedUnits);
        expect(result.budget).toBe(amount + extensions.reduce((sum, extension) => sum + extension.amount, 0));

        const { steps, ...same } = computeDue(input);
        expect(same).toEqual(result);
        const counted = steps.filter((step) => step.effect === 'counted');
        expect(counted.map((step) => step.count)).toEqual(
          Array.from({ length: result.budget }, (_, i) => i + 1),
        );
        expect(counted[counted.length - 1]?.date).toBe(result.dueOn);
        expect(
          counted.some((step) => pauses.some((pause) => pause.from <= step.date && step.date < pause.to)),
        ).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('never ends earlier for a later start, a longer amount or one more pause', () => {
    fc.assert(
      fc.property(scenario, fc.integer({ min: 1, max: 30 }), ({ start, amount, unit, pauseSeeds }, more) => {
        const pauses = pauseSeeds.map(([offset, length]) => ({
          from: addDays(start, offset),
          to: addDays(start, offset + length),
        }));
        const at = (startsOn: PlainDate, units: number, given: Pause[]) =>
          dueDateOf({
            startsOn,
            term: { amount: units, unit },
            calendar,
            roll: 'next_working_day',
            pauses: given,
          }).dueOn;
        const reference = at(start, amount, pauses.slice(1));
        expect(at(addDays(start, more), amount, pauses.slice(1)) >= reference).toBe(true);
        expect(at(start, amount + more, pauses.slice(1)) >= reference).toBe(true);
        expect(at(start, amount, pauses) >= reference).toBe(true);
        expect(calendar.isWorking(reference)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('of months ends on the corresponding day', () => {
    fc.assert(
      fc.property(scenario, fc.integer({ min: 1, max: 36 }), ({ start }, months) => {
        expect(
          dueDateOf({ startsOn: start, term: { amount: months, unit: 'month' }, calendar, roll: 'none' })
            .dueOn,
        ).toBe(addMonths(start, months));
      }),
      { numRuns: 50 },
    );
  });
});

describe('an impossible term', () => {
  it.each([0, -1, 1.5, Number.NaN, 10_001])('of %p units is refused', (amount) => {
    expect(() => due('2026-03-02', amount, 'working_day')).toThrow(RangeError);
    expect(() => due('2026-03-02', 7, 'working_day', { extensions: [{ amount }] })).toThrow(RangeError);
  });

  it('in hours has no day to start from', () => {
    expect(() => due('2026-03-02', 24, 'hour')).toThrow('from an instant');
  });
});
