import type { Term } from '../basis/basis';
import type { DueInput } from './due-date';
import { computeDue, type DueStep } from './due-trace';
import { parsePlainDate } from './plain-date';
import { nationalCalendar as calendar } from './working-calendar';

const day = parsePlainDate;

function steps(
  startsOn: string,
  amount: number,
  unit: Term['unit'],
  rest: Partial<DueInput> = {},
): readonly DueStep[] {
  return computeDue({
    startsOn: day(startsOn),
    term: { amount, unit },
    calendar,
    roll: 'next_working_day',
    ...rest,
  }).steps;
}

const brief = (list: readonly DueStep[]) =>
  list.map((step) => `${step.date} ${step.effect} ${step.count} ${step.reason.zh}`);

describe('the derivation of a due date', () => {
  it('lists each counted and skipped day over the Spring Festival of 2026 with its reason', () => {
    expect(brief(steps('2026-02-12', 7, 'working_day'))).toEqual([
      '2026-02-12 start 0 起算日，当日不计入',
      '2026-02-13 counted 1 第 1 个工作日',
      '2026-02-14 counted 2 第 2 个工作日（春节调休上班）',
      '2026-02-15 skipped 2 春节放假，不计算',
      '2026-02-16 skipped 2 春节放假，不计算',
      '2026-02-17 skipped 2 春节放假，不计算',
      '2026-02-18 skipped 2 春节放假，不计算',
      '2026-02-19 skipped 2 春节放假，不计算',
      '2026-02-20 skipped 2 春节放假，不计算',
      '2026-02-21 skipped 2 春节放假，不计算',
      '2026-02-22 skipped 2 春节放假，不计算',
      '2026-02-23 skipped 2 春节放假，不计算',
      '2026-02-24 counted 3 第 3 个工作日',
      '2026-02-25 counted 4 第 4 个工作日',
      '2026-02-26 counted 5 第 5 个工作日',
      '2026-02-27 counted 6 第 6 个工作日',
      '2026-02-28 counted 7 第 7 个工作日（春节调休上班）',
    ]);
  });

  it('names the notice behind a holiday and marks the due date', () => {
    const list = steps('2025-01-24', 7, 'working_day');
    expect(list.find((step) => step.date === '2025-01-29')).toEqual({
      date: '2025-01-29',
      effect: 'skipped',
      count: 2,
      kind: 'holiday',
      reason: { zh: '春节放假，不计算', en: 'Spring Festival holiday, not counted' },
      name: { zh: '春节', en: 'Spring Festival' },
      notice: '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）',
      provisional: false,
      isDue: false,
    });
    expect(list.filter((step) => step.isDue).map((step) => step.date)).toEqual(['2025-02-10']);
  });

  it('tells a weekend from a holiday', () => {
    const [, saturday, sunday, monday] = steps('2026-03-06', 1, 'working_day');
    expect([saturday?.reason.en, sunday?.reason.zh, monday?.reason.en]).toEqual([
      'Saturday, not counted',
      '周日休息，不计算',
      'working day 1',
    ]);
  });

  it('shows the roll of a last day of rest', () => {
    expect(brief(steps('2026-05-20', 10, 'calendar_day')).slice(-3)).toEqual([
      '2026-05-30 counted 10 第 10 日',
      '2026-05-31 skipped 10 周日休息，不计算',
      '2026-06-01 rolled 10 期限最后一日是休息日，顺延至休息日结束后的首个工作日',
    ]);
  });

  it('shows pauses with their reason and extensions as such', () => {
    const list = steps('2026-03-02', 2, 'working_day', {
      pauses: [{ from: day('2026-03-04'), to: day('2026-03-05'), reason: { zh: '听证', en: 'hearing' } }],
      extensions: [{ amount: 1 }],
    });
    expect(brief(list)).toEqual([
      '2026-03-02 start 0 起算日，当日不计入',
      '2026-03-03 counted 1 第 1 个工作日',
      '2026-03-04 paused 1 期限中止（听证），不计算',
      '2026-03-05 counted 2 第 2 个工作日',
      '2026-03-06 counted 3 第 3 个工作日（延长的期限）',
    ]);
  });

  it('shows a pause without a reason, also on the way to a rolled day', () => {
    const list = steps('2026-03-05', 10, 'calendar_day', {
      pauses: [{ from: day('2026-03-16'), to: day('2026-03-17') }],
    });
    expect(brief(list).slice(-2)).toEqual([
      '2026-03-16 paused 10 期限中止，不计算',
      '2026-03-17 rolled 10 期限最后一日是休息日，顺延至休息日结束后的首个工作日',
    ]);
  });

  it('goes by months for a term in months and shifts by the paused days', () => {
    const list = steps('2026-01-31', 2, 'month', {
      roll: 'none',
      pauses: [{ from: day('2026-02-02'), to: day('2026-02-04') }],
    });
    expect(brief(list)).toEqual([
      '2026-01-31 start 0 起算日，当日不计入',
      '2026-02-28 counted 1 满 1 个月',
      '2026-03-31 counted 2 满 2 个月',
      '2026-02-02 paused 2 期限中止，不计算',
      '2026-02-03 paused 2 期限中止，不计算',
      '2026-04-02 shifted 2 中止期间共 2 日，相应顺延',
    ]);
    expect(steps('2026-03-02', 1, 'month', { startDayCounts: true })[0]).toMatchObject({
      effect: 'counted',
      count: 0,
    });
  });

  it('marks each day that rests on an estimate', () => {
    const list = steps('2026-12-30', 2, 'working_day');
    expect(list.map((step) => [step.date, step.provisional])).toEqual([
      ['2026-12-30', false],
      ['2026-12-31', false],
      ['2027-01-01', true],
      ['2027-01-02', true],
      ['2027-01-03', true],
      ['2027-01-04', true],
    ]);
    expect(list.find((step) => step.date === '2027-01-01')?.notice).toContain('全国年节及纪念日放假办法');
  });
});
