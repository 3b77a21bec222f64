import { valueOn, type Term } from '../basis/basis';
import { parsePlainDate } from '../calendar/plain-date';
import { nationalCalendar } from '../calendar/working-calendar';
import { ruleValue, type Overlay } from '../districts/rule-value';
import { disclosureRuleFor } from './disclosure-rule';
import { disclosurePenaltyLicensing as rule } from './penalty-licensing.rule';

const day = parsePlainDate;
const publishBy = (decidedOn: string, term: Term) =>
  rule.apply({ startsOn: day(decidedOn), calendar: nationalCalendar }, term).dueOn;

describe('disclosure.penalty-licensing', () => {
  it.each([
    ['2026-02-12', '2026-02-28'],
    ['2026-02-13', '2026-03-02'],
    ['2026-02-14', '2026-03-03'],
    ['2026-02-15', '2026-03-03'],
    ['2026-02-23', '2026-03-03'],
    ['2026-02-24', '2026-03-04'],
    ['2025-12-29', '2026-01-08'],
    ['2024-02-08', '2024-02-23'],
  ])('makes a decision of %s public by %s', (decidedOn, dueOn) => {
    const dated = valueOn(rule.values, day(decidedOn));
    expect(publishBy(decidedOn, dated!.value)).toBe(dueOn);
  });

  it('began with dual disclosure on 25 July 2018', () => {
    expect(valueOn(rule.values, day('2018-07-24'))).toBeUndefined();
    expect(valueOn(rule.values, day('2018-07-25'))?.basis[0]?.document).toBe('dual-disclosure-2018');
    expect(valueOn(rule.values, day('2018-12-04'))?.basis[0]?.document).toBe('dual-disclosure-2018');
    expect(valueOn(rule.values, day('2018-12-05'))?.basis[0]?.document).toBe('three-systems-2018');
  });

  it('uses a bureau’s shorter term for decisions from its first day on and leaves older ones alone', () => {
    const change: Overlay = {
      layer: 'bureau',
      parameter: 'disclosure.penalty-licensing.term',
      from: day('2026-03-01'),
      value: { amount: 5, unit: 'working_day' },
      reason: { zh: '加快公开', en: 'faster disclosure' },
    };
    const termOn = (decidedOn: string) => ruleValue<Term>(rule.id, day(decidedOn), [change])!.value;
    expect([
      publishBy('2026-02-27', termOn('2026-02-27')),
      publishBy('2026-02-28', termOn('2026-02-28')),
    ]).toEqual(['2026-03-09', '2026-03-10']);
    expect([
      publishBy('2026-03-01', termOn('2026-03-01')),
      publishBy('2026-03-02', termOn('2026-03-02')),
    ]).toEqual(['2026-03-06', '2026-03-09']);
  });

  it('holds for penalties and licensing', () => {
    expect([disclosureRuleFor('penalty'), disclosureRuleFor('licensing')]).toEqual([rule, rule]);
  });
});
