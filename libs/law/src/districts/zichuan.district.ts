import type { Basis } from '../basis/basis';
import { parsePlainDate } from '../calendar/plain-date';
import { districtValue, type DistrictPack } from './district-pack';

const from = parsePlainDate('2021-12-07');
const section: Basis = { document: 'zichuan-district-2021', article: 'Z1.3' };

/** Zichuan district, Zibo, Shandong. */
export const zichuan: DistrictPack = {
  id: 'zichuan',
  name: { zh: '淄川区', en: 'Zichuan District' },
  region: { zh: '山东省淄博市', en: 'Zibo, Shandong' },
  documents: ['zichuan-district-2021'],
  values: [districtValue('subjects.item-clean-up', { continuous: true }, from, section)],
  nationalRule: [
    { parameter: 'disclosure.general.term', source: section },
    { parameter: 'disclosure.penalty-licensing.term', source: section },
  ],
};
