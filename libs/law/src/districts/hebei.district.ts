import type { Basis } from '../basis/basis';
import { parsePlainDate } from '../calendar/plain-date';
import { districtValue, type DistrictPack } from './district-pack';

const from = parsePlainDate('2024-06-14');
const section = (article: string): Basis => ({ document: 'hebei-district-2024', article });

/** Hebei district, Tianjin (not the province of that name). */
export const hebei: DistrictPack = {
  id: 'hebei',
  name: { zh: '河北区', en: 'Hebei District' },
  region: { zh: '天津市', en: 'Tianjin' },
  documents: ['hebei-district-2024'],
  values: [
    districtValue('training.hours.yearly', 60, from, section('H1.2')),
    districtValue(
      'training.composition',
      { topics: ['public_law', 'business', 'skills'], streetByEmpoweringDepartment: 2 },
      from,
      section('H1.2'),
    ),
    districtValue('case-review.reviewers', { pooled: true }, from, section('H6.15')),
    districtValue('discretion.tiers', { benchmark: 'city' }, from, section('H2.5')),
    districtValue('subjects.item-clean-up', { unusedYears: 5 }, from, section('H3.7')),
  ],
  nationalRule: [
    { parameter: 'disclosure.general.term', source: section('H2.6') },
    { parameter: 'disclosure.penalty-licensing.term', source: section('H2.6') },
  ],
};
