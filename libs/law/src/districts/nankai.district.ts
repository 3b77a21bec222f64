import { districtValue, type DistrictPack } from './district-pack';

/** Nankai, Tianjin. Its document carries no date, so its values hold on every day. */
export const nankai: DistrictPack = {
  id: 'nankai',
  name: { zh: '南开区', en: 'Nankai District' },
  region: { zh: '天津市', en: 'Tianjin' },
  documents: ['nankai-district'],
  values: [
    districtValue('training.hours.yearly', 40, null, { document: 'nankai-district', article: 'N3.2' }),
    districtValue('training.composition', { centralised: true }, null, {
      document: 'nankai-district',
      article: 'N3.2',
    }),
    districtValue('discretion.tiers', { benchmark: 'district' }, null, {
      document: 'nankai-district',
      article: 'N3.3',
    }),
  ],
  nationalRule: [
    { parameter: 'disclosure.general.term', source: { document: 'nankai-district', article: 'N3.3' } },
    {
      parameter: 'disclosure.penalty-licensing.term',
      source: { document: 'nankai-district', article: 'N3.3' },
    },
  ],
};
