import type { Text } from '@mingcha/platform';

/** What may be found in a text or a field and is not for the public. */
export const MASK_KINDS = [
  'person_name',
  'other_person',
  'identity_number',
  'passport',
  'phone',
  'email',
  'messenger',
  'plate',
  'bank_account',
  'property_certificate',
  'home_address',
  'birth_date',
  'health',
] as const;
export type MaskKind = (typeof MASK_KINDS)[number];

/** How each kind is treated. `surname` leaves the surname and 某; `remove` leaves `•••`; `keep` leaves the text. */
export type MaskRules = Record<Exclude<MaskKind, 'person_name'>, 'remove' | 'keep'> & {
  person_name: 'surname' | 'keep';
  /** Name of the person behind a sole trader. */
  sole_trader_representative: 'surname' | 'keep';
};

export interface MaskProfile {
  code: string;
  version: number;
  title: Text;
  rules: MaskRules;
}

/**
 * The strictest union of the provincial rules known; holds wherever the district has set nothing else.
 */
export const strictestProfile: MaskProfile = {
  code: 'strictest',
  version: 1,
  title: { zh: '最严格（默认）', en: 'Strictest (default)' },
  rules: {
    person_name: 'surname',
    sole_trader_representative: 'surname',
    other_person: 'remove',
    identity_number: 'remove',
    passport: 'remove',
    phone: 'remove',
    email: 'remove',
    messenger: 'remove',
    plate: 'remove',
    bank_account: 'remove',
    property_certificate: 'remove',
    home_address: 'remove',
    birth_date: 'remove',
    health: 'remove',
  },
};

/** What stands where something was removed. */
export const REMOVED = '•••';
