import type { DistrictPack } from './district-pack';

/** Dalian, Liaoning. Its document of 2005 sets processes and measures, none of the parameters. */
export const dalian: DistrictPack = {
  id: 'dalian',
  name: { zh: '大连市', en: 'Dalian' },
  region: { zh: '辽宁省', en: 'Liaoning' },
  documents: ['dalian-2005'],
  values: [],
  nationalRule: [],
};
