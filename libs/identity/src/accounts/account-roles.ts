import { ADMINISTRATORS, conflict, invalid, ORGAN_ROLES, type Role, ROLES } from '@mingcha/platform';
import type { OrganKind } from '../identity.entities';

/**
 * Roles of two families never meet in one account on one day. Each administrator is a family of its own: they exclude
 * each other and every business role. Roles for one organ and roles for the district are kept apart too, because an
 * account that holds both would carry its organ's rights into every other organ.
 */
export function familyOf(role: Role): string {
  if (ADMINISTRATORS.includes(role)) return role;
  return ORGAN_ROLES.includes(role) ? 'organ' : 'district';
}

/** @throws 400 when an organ of this kind has no such role: streets alone have street staff, the bureau its own roles. */
export function requireRoleFitsOrgan(role: Role, kind: OrganKind): void {
  const family = familyOf(role);
  // Evaluators and auditors may come from elsewhere (外聘, 审计、纪检).
  const isGuest = role === 'evaluator' || role === 'auditor';
  const fits =
    role === 'street_staff' ? kind === 'street' : family === 'organ' || isGuest || kind === 'bureau';
  if (fits) return;
  const { zh, en } = ROLES[role];
  throw invalid([
    {
      pointer: '/role',
      code: 'role_does_not_fit_organ',
      detail: { zh: `${zh}不能授予这类单位的账号`, en: `${en} is not a role of an organ of this kind` },
      severity: 'error',
    },
  ]);
}

/** The refusal of a role that excludes one the account already holds in the same period. */
export function rolesExclude(role: Role, held: readonly Role[]) {
  const names = held.map((other) => ROLES[other]);
  const isAdministrator =
    ADMINISTRATORS.includes(role) || held.some((other) => ADMINISTRATORS.includes(other));
  return conflict('roles_exclude', {
    zh: isAdministrator
      ? `三类管理员互不兼任，也不兼任业务角色；该账号已是${names.map((name) => name.zh).join('、')}`
      : `本单位角色与全区角色不能由同一账号兼任；该账号已是${names.map((name) => name.zh).join('、')}`,
    en: isAdministrator
      ? `The three administrators exclude each other and every business role; the account is ${names.map((name) => name.en).join(', ')}`
      : `Roles for one organ and roles for the district exclude each other; the account is ${names.map((name) => name.en).join(', ')}`,
  });
}
