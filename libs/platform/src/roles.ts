import type { Text } from './text';

/** What an account may be; the titles are those the screens show. */
export const ROLES = {
  bureau_director: { zh: '局领导', en: 'Bureau director' },
  bureau_supervisor: { zh: '监督人员', en: 'Bureau supervisor' },
  certificate_clerk: { zh: '证件管理员', en: 'Certificate clerk' },
  statistician: { zh: '统计员', en: 'Statistician' },
  law_office: { zh: '部门法制机构', en: 'Department law office' },
  legal_reviewer: { zh: '法制审核人员', en: 'Legal reviewer' },
  officer: { zh: '行政执法人员', en: 'Enforcement officer' },
  street_staff: { zh: '街道工作人员', en: 'Street staff' },
  evaluator: { zh: '评查员', en: 'Evaluator' },
  auditor: { zh: '审计只读', en: 'Auditor' },
  system_admin: { zh: '系统管理员', en: 'System administrator' },
  security_admin: { zh: '安全管理员', en: 'Security administrator' },
  audit_admin: { zh: '审计管理员', en: 'Audit administrator' },
  api_client: { zh: '部门系统', en: 'Department system' },
} as const satisfies Record<string, Text>;

export type Role = keyof typeof ROLES;

/** The three administrators exclude each other and every business role, and see no business record. */
export const ADMINISTRATORS: readonly Role[] = ['system_admin', 'security_admin', 'audit_admin'];

/** Roles that act for one organ and see its records only. */
export const ORGAN_ROLES: readonly Role[] = [
  'law_office',
  'legal_reviewer',
  'officer',
  'street_staff',
  'api_client',
];

/**
 * Which rows a set of roles may meet: `organ` its own, `district` all business rows,
 * `none` no business row at all (the three administrators).
 */
export function scopeOf(roles: readonly Role[]): 'organ' | 'district' | 'none' {
  if (roles.length === 0 || roles.some((role) => ADMINISTRATORS.includes(role))) return 'none';
  return roles.every((role) => ORGAN_ROLES.includes(role)) ? 'organ' : 'district';
}
