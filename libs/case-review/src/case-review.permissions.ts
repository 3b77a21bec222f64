import { definePermissions } from '@mingcha/platform';

/** Who reads, enters and corrects decisions, and who may see an identity number in full. */
export const caseReviewPermissions = definePermissions('case-review', {
  'decision.read': {
    roles: [
      'bureau_director',
      'bureau_supervisor',
      'statistician',
      'law_office',
      'officer',
      'street_staff',
      'legal_reviewer',
      'auditor',
    ],
    scopes: ['decisions:read'],
  },
  'decision.write': { roles: ['law_office', 'street_staff', 'officer'], scopes: ['decisions:write'] },
  'decision.amend': { roles: ['law_office', 'street_staff', 'officer'], scopes: ['decisions:write'] },
  'person.reveal': { roles: ['bureau_supervisor', 'law_office'] },
});
