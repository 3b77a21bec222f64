import { findArticle } from '../basis/documents';
import { parsePlainDate } from '../calendar/plain-date';
import { districtPacks, findDistrictPack } from './district-packs';
import { isParameterId, isParameterValue, parameterIds, type ParameterId } from './parameters';
import { compareDistricts, overlaysOf, parameterValue, ruleValue, type Overlay } from './rule-value';

const day = parsePlainDate;
const pack = (id: string) => findDistrictPack(id)!;
const valueIn = (id: string, parameter: ParameterId, date = '2026-11-22') =>
  parameterValue(parameter, day(date), overlaysOf(pack(id)))?.value;

describe('a district pack', () => {
  it.each(districtPacks.map((entry) => [entry.id, entry] as const))(
    'of %s gives each value a shape, a recorded source and a document of its own',
    (_, { values, nationalRule, documents }) => {
      for (const { parameter, value, source } of values) {
        expect(isParameterValue(parameter, value)).toBe(true);
        expect(findArticle(source.document, source.article)).toBeDefined();
        expect(documents).toContain(source.document);
      }
      for (const { source } of nationalRule)
        expect(findArticle(source.document, source.article)).toBeDefined();
    },
  );

  it('holds what the districts’ documents say', () => {
    expect(
      ['nankai', 'wulong', 'hebei', 'dalian', 'zichuan', 'mingchuan'].map((id) =>
        valueIn(id, 'training.hours.yearly'),
      ),
    ).toEqual([40, 40, 60, undefined, undefined, 40]);
    expect(valueIn('hebei', 'subjects.item-clean-up')).toEqual({ unusedYears: 5 });
    expect(valueIn('wulong', 'case-review.reviewers')).toEqual({ minimumShare: 0.05 });
    expect(valueIn('wulong', 'discretion.tiers')).toEqual({ min: 3, max: 5 });
    expect(valueIn('dalian', 'discretion.tiers')).toBeUndefined();
    expect(findDistrictPack('nowhere')).toBeUndefined();
  });

  it('falls back to the national rule where it sets no term', () => {
    const source = parameterValue('disclosure.general.term', day('2026-11-22'), overlaysOf(pack('hebei')));
    expect(source).toMatchObject({ value: { amount: 20, unit: 'working_day' }, layer: 'law' });
    const local = parameterValue('disclosure.general.term', day('2026-11-22'), overlaysOf(pack('wulong')));
    expect(local).toMatchObject({
      layer: 'district',
      basis: [{ document: 'wulong-district-2021', article: 'W3.4' }],
    });
  });

  it('holds from the day of its document on', () => {
    expect(valueIn('hebei', 'training.hours.yearly', '2024-06-13')).toBeUndefined();
    expect(valueIn('hebei', 'training.hours.yearly', '2024-06-14')).toBe(60);
    expect(valueIn('nankai', 'training.hours.yearly', '2018-01-01')).toBe(40);
  });

  it('of the demonstration district starts from Wulong', () => {
    expect(pack('mingchuan').startsFrom).toBe('wulong');
    expect(compareDistricts(pack('mingchuan'), pack('wulong'), day('2026-11-22'))).toEqual([]);
  });

  it('is compared with another, parameter by parameter', () => {
    const differing = compareDistricts(pack('wulong'), pack('hebei'), day('2026-11-22'));
    expect(differing.map((entry) => [entry.parameter, entry.left?.value, entry.right?.value])).toEqual([
      ['training.hours.yearly', 40, 60],
      [
        'training.composition',
        { bureauGeneralLaw: 1 },
        { topics: ['public_law', 'business', 'skills'], streetByEmpoweringDepartment: 2 },
      ],
      ['case-review.reviewers', { minimumShare: 0.05 }, { pooled: true }],
      ['discretion.tiers', { min: 3, max: 5 }, { benchmark: 'city' }],
      ['subjects.item-clean-up', { every: 'year' }, { unusedYears: 5 }],
    ]);
  });
});

describe('the value of a rule in force', () => {
  const change = (from: string, amount: number | null): Overlay => ({
    layer: 'bureau',
    parameter: 'disclosure.general.term',
    from: day(from),
    value: amount === null ? null : { amount, unit: 'working_day' },
    reason: { zh: '试点', en: 'trial' },
  });
  const overlays = [...overlaysOf(pack('wulong')), change('2026-01-01', 15), change('2026-07-01', null)];
  const on = (date: string) => ruleValue<{ amount: number }>('disclosure.general', day(date), overlays);

  it.each([
    ['2018-12-04', undefined, undefined],
    ['2018-12-05', 20, 'law'],
    ['2021-09-25', 20, 'law'],
    ['2021-09-26', 20, 'district'],
    ['2025-12-31', 20, 'district'],
    ['2026-01-01', 15, 'bureau'],
    ['2026-06-30', 15, 'bureau'],
    ['2026-07-01', 20, 'district'],
  ])('on %s is %s, set by %s', (date, amount, layer) => {
    expect([on(date)?.value.amount, on(date)?.layer]).toEqual([amount, layer]);
  });

  it('takes the change recorded later when two hold from the same day', () => {
    const twice = [change('2026-01-01', 15), change('2026-01-01', 10)];
    expect(ruleValue('disclosure.general', day('2026-02-01'), twice)).toMatchObject({
      value: { amount: 10 },
      reason: { zh: '试点' },
    });
  });

  it('ignores overlays of other parameters and knows no unknown rule', () => {
    expect(
      ruleValue('disclosure.penalty-licensing', day('2026-02-01'), [change('2026-01-01', 15)])?.layer,
    ).toBe('law');
    expect(() => ruleValue('nothing', day('2026-02-01'))).toThrow(RangeError);
  });
});

describe('a parameter value', () => {
  it.each<[ParameterId, unknown]>([
    ['training.hours.yearly', 40.5],
    ['training.hours.yearly', '40'],
    ['disclosure.general.term', { amount: 0, unit: 'working_day' }],
    ['disclosure.general.term', { amount: 7, unit: 'week' }],
    ['disclosure.general.term', { amount: 7, unit: 'hour' }],
    ['disclosure.general.term', { amount: 7, unit: 'working_day', more: 1 }],
    ['disclosure.penalty-licensing.term', null],
    ['statistics.annual-return.day', { month: 2, day: 29 }],
    ['statistics.annual-return.day', { month: 13, day: 1 }],
    ['case-review.reviewers', { minimumShare: 5 }],
    ['case-review.reviewers', { pooled: false }],
    ['discretion.tiers', { min: 5, max: 3 }],
    ['discretion.tiers', { benchmark: 'street' }],
    ['subjects.item-clean-up', {}],
    ['subjects.item-clean-up', { every: 'month' }],
    ['subjects.item-clean-up', { continuous: 'yes' }],
    ['training.composition', { topics: ['poetry'] }],
    ['training.composition', { bureauGeneralLaw: -1 }],
    ['training.composition', { centralised: 'yes' }],
    ['training.composition', []],
  ])('of %s cannot be %p', (parameter, value) => {
    expect(isParameterValue(parameter, value)).toBe(false);
  });

  it('belongs to one of eight parameters', () => {
    expect(parameterIds).toHaveLength(8);
    expect([isParameterId('training.hours.yearly'), isParameterId('toString')]).toEqual([true, false]);
  });
});
