import { definePermissions, type Role, ROLES } from '@mingcha/platform';

const PEOPLE = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'api_client');

export const inboxPermissions = definePermissions('inbox', {
  /** One's own to-dos and notices, and marking them as read. */
  'task.read': { roles: PEOPLE },
});
