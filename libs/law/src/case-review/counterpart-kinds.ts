import { codeList, type CodeEntry } from './act-kinds';

/** Whom an act addresses, in the three categories of the dual-disclosure sheets. */
export type CounterpartCategory = 'organization' | 'person' | 'sole_trader';

/** The categories of counterparts; the Chinese names are those of the sheets. */
export const counterpartCategories: readonly CodeEntry<CounterpartCategory>[] = codeList<CounterpartCategory>(
  [
    ['organization', '法人及非法人组织', 'Organisation'],
    ['person', '自然人', 'Natural person'],
    ['sole_trader', '个体工商户', 'Sole trader'],
  ],
);

/** The kinds of identity document of the dual-disclosure sheets. */
export type IdType =
  | 'resident_id'
  | 'passport'
  | 'hong_kong_macao_permit'
  | 'taiwan_permit'
  | 'foreign_permanent_resident_id'
  | 'other';

/** The kinds of identity document; the sheets write the last one as `其他-` and its name. */
export const idTypes: readonly CodeEntry<IdType>[] = codeList<IdType>([
  ['resident_id', '身份证', 'Resident identity card'],
  ['passport', '护照号', 'Passport'],
  [
    'hong_kong_macao_permit',
    '港澳居民来往内地通行证',
    'Mainland travel permit for Hong Kong and Macao residents',
  ],
  ['taiwan_permit', '台湾居民来往大陆通行证', 'Mainland travel permit for Taiwan residents'],
  ['foreign_permanent_resident_id', '外国人永久居留身份证', 'Foreign permanent resident identity card'],
  ['other', '其他', 'Other'],
]);

/** The licence kinds of the dual-disclosure sheets. */
export type LicensingKind = 'ordinary' | 'concession' | 'recognition' | 'approval' | 'registration' | 'other';

/** The licence kinds; the sheets write the last one with its name. */
export const licensingKinds: readonly CodeEntry<LicensingKind>[] = codeList<LicensingKind>([
  ['ordinary', '普通', 'Ordinary'],
  ['concession', '特许', 'Concession'],
  ['recognition', '认可', 'Recognition'],
  ['approval', '核准', 'Approval'],
  ['registration', '登记', 'Registration'],
  ['other', '其他', 'Other'],
]);
