import type { DistrictPack } from './district-pack';
import { wulongValues } from './wulong.district';

/** The invented district of the demonstration. It took Wulong's values over; their sources stay Wulong's. */
export const mingchuan: DistrictPack = {
  id: 'mingchuan',
  name: { zh: '明川区', en: 'Mingchuan District' },
  region: { zh: '演示', en: 'demonstration' },
  documents: ['wulong-district-2021'],
  startsFrom: 'wulong',
  values: wulongValues,
  nationalRule: [],
};
