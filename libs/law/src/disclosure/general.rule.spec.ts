import { valueOn } from '../basis/basis';
import { parsePlainDate } from '../calendar/plain-date';
import { nationalCalendar } from '../calendar/working-calendar';
import { actKinds } from '../case-review/act-kinds';
import { disclosureRuleFor } from './disclosure-rule';
import { disclosureGeneral } from './general.rule';

const day = parsePlainDate;

function publishBy(decidedOn: string): string | undefined {
  const dated = valueOn(disclosureGeneral.values, day(decidedOn));
  return (
    dated &&
    disclosureGeneral.apply({ startsOn: day(decidedOn), calendar: nationalCalendar }, dated.value).dueOn
  );
}

describe('disclosure.general', () => {
  it.each([
    // 18, 20 September (Sunday, worked) to 24, 28–30; 8–10 October (Saturday, worked), 12–16, 19–21.
    ['2026-09-17', '2026-10-21'],
    ['2026-09-18', '2026-10-22'],
    // The Saturday is no working day and the Sunday is: a day of rest starts the same term as the Friday before.
    ['2026-09-19', '2026-10-22'],
    ['2026-09-20', '2026-10-23'],
    ['2025-09-26', '2025-10-30'],
    ['2026-06-01', '2026-06-30'],
    // 4 January (Sunday, worked) to 9, 12–16, 19–23, 26–29.
    ['2025-12-31', '2026-01-29'],
  ])('makes a decision of %s public by %s', (decidedOn, dueOn) => {
    expect(publishBy(decidedOn)).toBe(dueOn);
  });

  it('says nothing of decisions made before the guiding opinion', () => {
    expect(publishBy('2018-12-04')).toBeUndefined();
    // 6, 7, 10–14, 17–21, 24–29 December (Saturday, worked); 2, 3 January.
    expect(publishBy('2018-12-05')).toBe('2019-01-03');
  });

  it('holds for every kind of act but licensing and penalties', () => {
    const general = actKinds.filter((kind) => disclosureRuleFor(kind.code).id === 'disclosure.general');
    expect(general.map((kind) => kind.code)).toEqual([
      'coercion',
      'collection',
      'payment',
      'confirmation',
      'adjudication',
      'compensation',
      'reward',
      'inspection',
    ]);
  });
});
