import { definePermissions, type Role } from '@mingcha/platform';

/** The director signs; what the office does is read by those who check it. */
const BUSINESS: Role[] = [
  'bureau_supervisor',
  'certificate_clerk',
  'statistician',
  'law_office',
  'legal_reviewer',
  'officer',
  'street_staff',
  'evaluator',
];

export const auditPermissions = definePermissions('audit', {
  /** Opens the list; without `audit.read` it shows one's own acts only. */
  'audit.read_own': { roles: [...BUSINESS, 'auditor', 'audit_admin'] },
  'audit.read': { roles: ['auditor', 'audit_admin'] },
  'audit.verify': { roles: ['auditor', 'audit_admin', 'system_admin'] },
});
