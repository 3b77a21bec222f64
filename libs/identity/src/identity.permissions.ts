import { definePermissions, type Role, ROLES } from '@mingcha/platform';

const PEOPLE = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'api_client');

/** Scopes a department system may be given for what this room offers; other rooms name theirs in their own table. */
const ANY_SYSTEM = ['organs:read', 'decisions:read', 'decisions:write'];

export const identityPermissions = definePermissions('identity', {
  'organ.read': { roles: PEOPLE, scopes: ANY_SYSTEM },
  'organ.write': { roles: ['bureau_supervisor', 'system_admin'] },
  'account.read': { roles: ['security_admin'] },
  'account.write': { roles: ['security_admin'] },
  'api_client.read': {
    roles: ['bureau_supervisor', 'statistician', 'law_office', 'auditor', 'system_admin', 'security_admin'],
  },
  'api_client.write': { roles: ['system_admin', 'security_admin'] },
  'docs.read': {
    roles: [
      'bureau_director',
      'bureau_supervisor',
      'certificate_clerk',
      'statistician',
      'auditor',
      'system_admin',
    ],
    scopes: ANY_SYSTEM,
  },
});

/** Permissions that nobody needs where the installation is a demonstration. */
export const OPEN_IN_DEMONSTRATION: ReadonlySet<string> = new Set(['docs.read']);
