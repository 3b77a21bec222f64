import { render, screen, within } from '@testing-library/react';
import { nationalCalendar, computeDue, parsePlainDate } from '@mingcha/law';
import { Derivation, type DerivationFacts } from './derivation';

/** Seven working days from 24 September 2026, across Mid-Autumn, National Day and a made-up Saturday. */
function factsAcrossNationalDay(): DerivationFacts {
  const startsOn = parsePlainDate('2026-09-24');
  const due = computeDue({
    startsOn,
    term: { amount: 7, unit: 'working_day' },
    calendar: nationalCalendar,
    roll: 'next_working_day',
  });
  return {
    startFact: '执法决定作出之日',
    startsOn,
    startDayCounts: false,
    term: '7 个工作日',
    unit: 'working_day',
    dueOn: due.dueOn,
    provisional: due.provisional,
    steps: due.steps.map((step) => ({ ...step, reason: step.reason.zh, name: step.name?.zh })),
    rule: '行政许可、行政处罚决定公示',
    calendarVersion: '2018-2026',
    basis: ['《双公示》'],
    notices: ['国务院办公厅关于2026年部分节假日安排的通知'],
    pauses: [],
    extensions: [],
  };
}

describe('the derivation of a due date', () => {
  it('counts seven working days and names every day it skips', () => {
    render(<Derivation facts={factsAcrossNationalDay()} />);
    const table = screen.getByRole('table', { name: '逐日推算：计入 7 个工作日，不计 11 日' });
    expect(within(table).getAllByRole('cell', { name: /第 \d 个/ })).toHaveLength(7);
    expect(within(table).getAllByRole('cell', { name: /国庆节/ })).toHaveLength(7);
    expect(within(table).getByRole('cell', { name: /^10 ?第 6 个 ?调休上班/ })).toBeInTheDocument();
    expect(within(table).getByRole('cell', { name: /^12 ?第 7 个 ?到期/ })).toBeInTheDocument();
  });

  it('says that the day of the start fact is not counted', () => {
    render(<Derivation facts={factsAcrossNationalDay()} />);
    expect(screen.getByText('2026-09-24 周四（当日不计入）')).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: /^09-24 ?起算/ })).toBeInTheDocument();
  });
});
