import { definePermissions } from '@mingcha/platform';

/** Who reads and writes the register of enforcement subjects; the organs themselves belong to the identity room. */
export const subjectsPermissions = definePermissions('subjects', {
  'subject.read': {
    roles: [
      'bureau_director',
      'bureau_supervisor',
      'certificate_clerk',
      'statistician',
      'law_office',
      'legal_reviewer',
      'officer',
      'street_staff',
      'auditor',
    ],
    scopes: ['subjects:read'],
  },
  'subject.write': { roles: ['bureau_supervisor', 'law_office'] },
});
