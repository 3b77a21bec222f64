import { definePermissions } from '@mingcha/platform';

/** Who sees what came in by file, and who brings files in. */
export const exchangePermissions = definePermissions('exchange', {
  'import.read': {
    roles: ['bureau_director', 'bureau_supervisor', 'statistician', 'law_office', 'street_staff', 'auditor'],
  },
  // The statistician never changes source records.
  'import.write': { roles: ['bureau_supervisor', 'law_office', 'street_staff'] },
});
