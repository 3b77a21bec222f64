import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ClockFacts, DeadlineChip } from './deadline-chip';
import { setLanguage } from './i18n';

const running: ClockFacts = {
  state: 'running',
  signal: 'green',
  overdue: false,
  unitsLeft: 12,
  unit: 'working_day',
  dueOn: '2026-10-12',
  provisional: false,
};

describe('the deadline chip', () => {
  afterEach(() => act(() => setLanguage('zh')));

  it.each<[string, Partial<ClockFacts>, string]>([
    ['a clock far from its end', {}, '●剩 12 个工作日'],
    ['a clock near its end', { signal: 'amber', unitsLeft: 3 }, '▲剩 3 个工作日'],
    ['the last day', { signal: 'amber', unitsLeft: 0 }, '▲今日到期'],
    ['the day after', { signal: 'red', overdue: true, unitsLeft: -1 }, '■逾期 1 个工作日'],
    ['a clock in calendar days', { unit: 'calendar_day', unitsLeft: 30 }, '●剩 30 日'],
    ['a paused clock', { state: 'paused', signal: 'grey', pauseReason: '听证' }, '❚❚已中止（听证）'],
    ['a clock met early', { state: 'met', signal: 'grey', unitsLeft: 4 }, '✓提前 4 个工作日办结'],
    ['a clock met on its last day', { state: 'met', signal: 'grey', unitsLeft: 0 }, '✓按期办结'],
    ['a clock met late', { state: 'met_late', signal: 'grey', unitsLeft: -2 }, '✓逾期 2 个工作日办结'],
    ['a clock without a start', { state: 'not_started', signal: 'grey', dueOn: null }, '○未起算'],
    ['a cancelled clock', { state: 'cancelled', signal: 'grey' }, '○已取消'],
  ])('shows %s by shape and words', (_, change, shown) => {
    render(<DeadlineChip clock={{ ...running, ...change }} onOpen={() => undefined} />);
    expect(screen.getByRole('button')).toHaveTextContent(shown);
  });

  it('carries the whole sentence with date and weekday in its name', () => {
    render(<DeadlineChip clock={{ ...running, unitsLeft: 0, signal: 'amber' }} onOpen={() => undefined} />);
    expect(screen.getByRole('button')).toHaveAccessibleName('今日到期，到期日 2026-10-12 周一，查看期限推算');
  });

  it('says that a date is provisional and why', () => {
    render(<DeadlineChip clock={{ ...running, dueOn: '2027-01-08', provisional: true }} />);
    expect(screen.getByText('暂估')).toBeInTheDocument();
    expect(screen.getByText(/放假通知尚未载入/)).toBeInTheDocument();
  });

  it('opens the derivation by keyboard', async () => {
    const onOpen = jest.fn();
    render(<DeadlineChip clock={running} onOpen={onOpen} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledTimes(1);
  });

  it('speaks English with a singular', async () => {
    await act(() => setLanguage('en'));
    render(<DeadlineChip clock={{ ...running, signal: 'red', overdue: true, unitsLeft: -1 }} />);
    expect(screen.getByText('1 working day overdue')).toBeInTheDocument();
  });
});
