import type { Basis } from '../basis/basis';
import { parsePlainDate } from '../calendar/plain-date';
import { districtValue, type DistrictPack, type DistrictValue } from './district-pack';

const from = parsePlainDate('2021-09-26');
const section = (article: string): Basis => ({ document: 'wulong-district-2021', article });

/** The values of the Wulong document of 26 September 2021; the demonstration district starts from them too. */
export const wulongValues: readonly DistrictValue[] = [
  districtValue('training.hours.yearly', 40, from, section('W2.1')),
  districtValue('training.composition', { bureauGeneralLaw: 1 }, from, section('W2.1')),
  districtValue('disclosure.general.term', { amount: 20, unit: 'working_day' }, from, section('W3.4')),
  districtValue(
    'disclosure.penalty-licensing.term',
    { amount: 7, unit: 'working_day' },
    from,
    section('W3.4'),
  ),
  districtValue('case-review.reviewers', { minimumShare: 0.05 }, from, section('W3.5')),
  districtValue('discretion.tiers', { min: 3, max: 5 }, from, section('W3.3')),
  districtValue('statistics.annual-return.day', { month: 1, day: 31 }, from, section('W4.5')),
  districtValue('subjects.item-clean-up', { every: 'year' }, from, section('W1.2')),
];

/** Wulong, Chongqing. */
export const wulong: DistrictPack = {
  id: 'wulong',
  name: { zh: '武隆区', en: 'Wulong District' },
  region: { zh: '重庆市', en: 'Chongqing' },
  documents: ['wulong-district-2021'],
  values: wulongValues,
  nationalRule: [],
};
