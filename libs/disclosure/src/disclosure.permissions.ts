import { definePermissions } from '@mingcha/platform';

/** Who sees what is due for publication, and who publishes, withholds and withdraws. */
export const disclosurePermissions = definePermissions('disclosure', {
  'disclosure.read': {
    roles: [
      'bureau_director',
      'bureau_supervisor',
      'statistician',
      'law_office',
      'officer',
      'street_staff',
      'auditor',
    ],
    scopes: ['decisions:read'],
  },
  'disclosure.publish': { roles: ['law_office', 'street_staff'] },
  'disclosure.withhold': { roles: ['law_office', 'street_staff'] },
  'disclosure.withdraw': { roles: ['law_office', 'street_staff', 'bureau_supervisor', 'bureau_director'] },
});
