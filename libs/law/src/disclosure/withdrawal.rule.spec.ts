import { valueOn } from '../basis/basis';
import { parsePlainDate } from '../calendar/plain-date';
import { nationalCalendar } from '../calendar/working-calendar';
import { disclosureWithdrawal, withdrawalForce } from './withdrawal.rule';

const day = parsePlainDate;

describe('disclosure.withdrawal', () => {
  it.each([
    ['2026-04-30', '2026-05-08'],
    ['2026-05-05', '2026-05-08'],
    // Saturday 9 May is worked.
    ['2026-05-06', '2026-05-09'],
    ['2026-05-07', '2026-05-11'],
    ['2026-09-24', '2026-09-30'],
    ['2026-03-05', '2026-03-10'],
  ])('withdraws what was changed, revoked, unlawful or void on %s by %s', (changedOn, dueOn) => {
    const dated = valueOn(disclosureWithdrawal.values, day(changedOn))!;
    expect(
      disclosureWithdrawal.apply({ startsOn: day(changedOn), calendar: nationalCalendar }, dated.value).dueOn,
    ).toBe(dueOn);
  });

  it('exists since the revised penalty law is in force', () => {
    expect(valueOn(disclosureWithdrawal.values, day('2021-07-14'))).toBeUndefined();
    expect(valueOn(disclosureWithdrawal.values, day('2021-07-15'))?.value).toEqual({
      amount: 3,
      unit: 'working_day',
    });
  });

  it('binds penalties by law and everything else by the platform’s policy', () => {
    expect(withdrawalForce('penalty').force).toBe('law');
    expect(withdrawalForce('licensing').force).toBe('policy');
    expect(withdrawalForce('coercion').words.zh).toContain('法律未规定');
  });
});
