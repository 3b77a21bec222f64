import { ADMINISTRATORS, definePermissions, type Role, ROLES } from '@mingcha/platform';

const everybody = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'api_client');
/** Evaluators see the files drawn for them and no clocks of organs. */
const business = everybody.filter((role) => !ADMINISTRATORS.includes(role) && role !== 'evaluator');

export const deadlinesPermissions = definePermissions('deadlines', {
  'deadline.read': { roles: business, scopes: ['decisions:read'] },
  'deadline.change': { roles: ['law_office', 'street_staff', 'bureau_supervisor'] },
  'deadline.health': { roles: ['system_admin', 'bureau_supervisor', 'auditor'] },
  'calendar.read': { roles: everybody, scopes: ['decisions:read', 'decisions:write'] },
  'calendar.write': { roles: ['system_admin'] },
  'rule.read': { roles: everybody, scopes: ['decisions:read', 'decisions:write'] },
  'district_profile.read': {
    roles: ['bureau_director', 'bureau_supervisor', 'statistician', 'auditor', 'system_admin'],
  },
  'district_profile.write': { roles: ['system_admin'] },
});
