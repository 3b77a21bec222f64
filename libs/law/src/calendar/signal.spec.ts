import type { Term } from '../basis/basis';
import { parsePlainDate } from './plain-date';
import { signalFor, soonLimit, unitsLeft, type SignalInput } from './signal';
import { nationalCalendar as calendar } from './working-calendar';

const day = parsePlainDate;
const seven: Term = { amount: 7, unit: 'working_day' };

function chip(today: string, rest: Partial<SignalInput> = {}) {
  const {
    signal,
    state,
    unitsLeft: left,
    overdue,
    words,
  } = signalFor({
    state: 'running',
    today: day(today),
    dueOn: day('2026-03-12'),
    term: seven,
    calendar,
    ...rest,
  });
  return [signal, state, left, overdue, words.zh];
}

describe('the units left', () => {
  it.each([
    ['2026-03-03', 7],
    ['2026-03-06', 4],
    ['2026-03-07', 4],
    ['2026-03-11', 1],
    ['2026-03-12', 0],
    ['2026-03-13', -1],
    ['2026-03-14', -1],
    ['2026-03-16', -2],
  ])('on %s are %i working days to 12 March 2026', (today, left) => {
    expect(unitsLeft(day(today), day('2026-03-12'), 'working_day', calendar)).toBe(left);
  });

  it('count make-up days and pass over holidays', () => {
    expect(unitsLeft(day('2026-02-13'), day('2026-02-24'), 'working_day', calendar)).toBe(2);
    expect(unitsLeft(day('2026-02-13'), day('2026-02-24'), 'calendar_day', calendar)).toBe(11);
    expect(unitsLeft(day('2026-02-13'), day('2026-02-24'), 'month', calendar)).toBe(11);
  });

  it('are a plain zero on the due date', () => {
    expect(Object.is(unitsLeft(day('2026-03-12'), day('2026-03-12'), 'calendar_day', calendar), 0)).toBe(
      true,
    );
  });
});

describe('the chip of a running clock', () => {
  it.each([
    ['2026-03-06', ['green', 'running', 4, false, '剩 4 个工作日']],
    ['2026-03-09', ['amber', 'soon', 3, false, '剩 3 个工作日']],
    ['2026-03-11', ['amber', 'soon', 1, false, '剩 1 个工作日']],
    ['2026-03-12', ['amber', 'today', 0, false, '今日到期']],
    ['2026-03-13', ['red', 'overdue', -1, true, '逾期 1 个工作日']],
    ['2026-03-16', ['red', 'overdue', -2, true, '逾期 2 个工作日']],
  ])('on %s is %p', (today, expected) => {
    expect(chip(today)).toEqual(expected);
  });

  it('is red on the weekend after a Friday although no working day has passed', () => {
    expect(chip('2026-03-14', { dueOn: day('2026-03-13') })).toEqual([
      'red',
      'overdue',
      0,
      true,
      '逾期 0 个工作日',
    ]);
  });

  it('turns amber at a fifth of a long term', () => {
    const term: Term = { amount: 30, unit: 'working_day' };
    expect(soonLimit(term)).toBe(6);
    expect(chip('2026-03-04', { term })[0]).toBe('amber');
    expect(chip('2026-03-03', { term })[0]).toBe('green');
    expect(soonLimit({ amount: 20, unit: 'working_day' })).toBe(4);
    expect(soonLimit({ amount: 14, unit: 'working_day' })).toBe(3);
    expect(soonLimit({ amount: 2, unit: 'month' })).toBe(12);
    expect(soonLimit({ amount: 24, unit: 'hour' })).toBe(3);
  });

  it('follows the policy of the district', () => {
    expect(chip('2026-03-09', { policy: { soonUnits: 2, soonShare: 0.1 } })[0]).toBe('green');
  });
});

describe('the chip of a clock that does not run', () => {
  it('is grey without a start', () => {
    expect(chip('2026-03-09', { state: 'not_started', dueOn: undefined })).toEqual([
      'grey',
      'not_started',
      null,
      false,
      '未起算',
    ]);
  });

  it('is grey while paused and names the reason', () => {
    const pauseReason = { zh: '听证', en: 'hearing' };
    expect(chip('2026-05-09', { state: 'paused', pauseReason })).toEqual([
      'grey',
      'paused',
      null,
      false,
      '已中止（听证）',
    ]);
    expect(chip('2026-05-09', { state: 'paused' })[4]).toBe('已中止');
  });

  it.each([
    ['met', '2026-03-06', '提前 4 个工作日办结'],
    ['met', '2026-03-12', '按期办结'],
    ['met_late', '2026-03-16', '逾期 2 个工作日办结'],
  ] as const)('says how a clock was %s on %s', (state, metOn, words) => {
    expect(chip('2026-05-09', { state, metOn: day(metOn) })).toEqual(['grey', 'done', null, false, words]);
  });

  it('says less when the day it was met is unknown', () => {
    expect([chip('2026-05-09', { state: 'met' })[4], chip('2026-05-09', { state: 'met_late' })[4]]).toEqual([
      '已办结',
      '逾期办结',
    ]);
    expect(chip('2026-05-09', { state: 'cancelled' })[4]).toBe('已取消');
  });
});
