import type { Role } from '@mingcha/platform';

const director: Role = 'bureau_director';
const supervisor: Role = 'bureau_supervisor';
const clerk: Role = 'certificate_clerk';
const statistician: Role = 'statistician';
const lawOffice: Role = 'law_office';
const reviewer: Role = 'legal_reviewer';
const officer: Role = 'officer';
const street: Role = 'street_staff';
const evaluator: Role = 'evaluator';
const auditor: Role = 'auditor';
const system: Role = 'system_admin';
const security: Role = 'security_admin';
const audit: Role = 'audit_admin';

/** Evaluators see the files drawn for them; nothing is drawn yet. */
const business = [director, supervisor, clerk, statistician, lawOffice, reviewer, officer, street];
const everybody = [...business, evaluator, auditor, system, security, audit];
const feed = ['decisions:read', 'decisions:write'];

export interface Right {
  /** People by role. */
  roles: readonly Role[];
  /** Department systems by scope. */
  scopes?: readonly string[];
}

/**
 * Who may do what, written by hand beside the rooms: a right that changes in a room must be changed here too, where
 * the whole can be read at once. Rows of an organ stay with the organ, whatever the right.
 */
export const RIGHTS: Record<string, Right> = {
  // Subjects, items
  'subject.read': { roles: [...business, auditor], scopes: ['subjects:read'] },
  'subject.write': { roles: [supervisor, lawOffice] },
  'organ.read': { roles: everybody, scopes: ['organs:read', ...feed] },
  'organ.write': { roles: [supervisor, system] },
  // Cases and what is known of them
  'decision.read': {
    roles: [director, supervisor, statistician, lawOffice, reviewer, officer, street, auditor],
    scopes: ['decisions:read'],
  },
  'decision.write': { roles: [lawOffice, officer, street], scopes: ['decisions:write'] },
  'decision.amend': { roles: [lawOffice, officer, street], scopes: ['decisions:write'] },
  'person.reveal': { roles: [supervisor, lawOffice] },
  'import.read': { roles: [director, supervisor, statistician, lawOffice, street, auditor] },
  // The bureau brings in workbooks of several organs; the statistician never changes source records.
  'import.write': { roles: [supervisor, lawOffice, street] },
  // Disclosure
  'disclosure.read': {
    roles: [director, supervisor, statistician, lawOffice, officer, street, auditor],
    scopes: ['decisions:read'],
  },
  'disclosure.publish': { roles: [lawOffice, street] },
  'disclosure.withhold': { roles: [lawOffice, street] },
  'disclosure.withdraw': { roles: [director, supervisor, lawOffice, street] },
  // Clocks
  'deadline.read': { roles: [...business, auditor], scopes: ['decisions:read'] },
  'deadline.change': { roles: [supervisor, lawOffice, street] },
  'deadline.health': { roles: [supervisor, auditor, system] },
  // Calendar and rules are what everybody counts with; the district's parameters are the bureau's.
  'calendar.read': { roles: everybody, scopes: feed },
  'calendar.write': { roles: [system] },
  'rule.read': { roles: everybody, scopes: feed },
  'district_profile.read': { roles: [director, supervisor, statistician, auditor, system] },
  'district_profile.write': { roles: [system] },
  // One's own boxes
  'task.read': { roles: everybody },
  // Feeds, clients
  'api_client.read': { roles: [supervisor, statistician, lawOffice, auditor, system, security] },
  'api_client.write': { roles: [system, security] },
  'docs.read': {
    roles: [director, supervisor, clerk, statistician, auditor, system],
    scopes: ['organs:read', ...feed],
  },
  // Accounts
  'account.read': { roles: [security] },
  'account.write': { roles: [security] },
  // Audit trail; whether it is intact is a matter of the system's health too.
  'audit.read_own': {
    roles: [supervisor, clerk, statistician, lawOffice, reviewer, officer, street, evaluator, auditor, audit],
  },
  'audit.read': { roles: [auditor, audit] },
  'audit.verify': { roles: [auditor, system, audit] },
  // Jobs
  'job.read': { roles: [supervisor, auditor, system] },
  'job.run': { roles: [system] },
};

/** Open to everybody. */
export const PUBLIC = 'public';
/** Open to every person who has signed in, about their own account only. */
export const SIGNED_IN = 'signed in';

/** Every route and what it asks for. */
export const ROUTES: Record<string, string> = {
  'GET /api/health/live': PUBLIC,
  'GET /api/health/ready': PUBLIC,
  'GET /api/openapi.json': 'docs.read',
  'GET /api/docs': 'docs.read',
  'GET /api/docs/start.js': 'docs.read',
  'GET /api/docs/assets/:name': 'docs.read',

  'POST /api/v1/auth/login': PUBLIC,
  'POST /api/v1/auth/logout': SIGNED_IN,
  'GET /api/v1/auth/me': SIGNED_IN,
  'POST /api/v1/auth/password': SIGNED_IN,
  'GET /api/v1/auth/sessions': SIGNED_IN,
  'DELETE /api/v1/auth/sessions/:id': SIGNED_IN,
  'POST /api/v1/auth/totp': SIGNED_IN,
  'POST /api/v1/auth/totp/confirmation': SIGNED_IN,
  'POST /api/v1/auth/totp/removal': SIGNED_IN,
  'POST /api/v1/oauth/token': PUBLIC,

  'GET /api/v1/organs': 'organ.read',
  'POST /api/v1/organs': 'organ.write',
  'GET /api/v1/organs/:id': 'organ.read',
  'PATCH /api/v1/organs/:id': 'organ.write',
  'GET /api/v1/accounts': 'account.read',
  'POST /api/v1/accounts': 'account.write',
  'GET /api/v1/accounts/:id': 'account.read',
  'PATCH /api/v1/accounts/:id': 'account.write',
  'POST /api/v1/accounts/:id/password-reset': 'account.write',
  'POST /api/v1/accounts/:id/second-factor-reset': 'account.write',
  'POST /api/v1/accounts/:id/lock': 'account.write',
  'POST /api/v1/accounts/:id/unlock': 'account.write',
  'POST /api/v1/accounts/:id/role-assignments': 'account.write',
  'DELETE /api/v1/accounts/:id/role-assignments/:assignmentId': 'account.write',
  'GET /api/v1/api-clients': 'api_client.read',
  'POST /api/v1/api-clients': 'api_client.write',
  'GET /api/v1/api-clients/:id': 'api_client.read',
  'PATCH /api/v1/api-clients/:id': 'api_client.write',
  'POST /api/v1/api-clients/:id/deactivation': 'api_client.write',
  'POST /api/v1/api-clients/:id/activation': 'api_client.write',
  'POST /api/v1/api-clients/:id/secrets': 'api_client.write',
  'DELETE /api/v1/api-clients/:id/secrets/:secretId': 'api_client.write',

  'GET /api/v1/audit-entries': 'audit.read_own',
  'GET /api/v1/audit-entries/verification': 'audit.verify',

  'GET /api/v1/deadlines': 'deadline.read',
  'GET /api/v1/deadlines/summary': 'deadline.read',
  'GET /api/v1/deadlines/sweep-health': 'deadline.health',
  'GET /api/v1/deadlines/:id': 'deadline.read',
  'GET /api/v1/deadlines/:id/explanation': 'deadline.read',
  'POST /api/v1/deadlines/:id/pause': 'deadline.change',
  'POST /api/v1/deadlines/:id/resumption': 'deadline.change',
  'POST /api/v1/deadlines/:id/extension': 'deadline.change',
  'POST /api/v1/deadlines/:id/cancellation': 'deadline.change',
  'POST /api/v1/me/calendar-feed': 'deadline.read',
  'DELETE /api/v1/me/calendar-feed': 'deadline.read',
  'GET /api/v1/calendar-feeds/:secret.ics': PUBLIC,
  'GET /api/v1/working-calendars': 'calendar.read',
  'GET /api/v1/working-calendars/:year': 'calendar.read',
  'POST /api/v1/working-calendars/:year/preview': 'calendar.write',
  'PUT /api/v1/working-calendars/:year': 'calendar.write',
  'GET /api/v1/due-dates': 'calendar.read',
  'GET /api/v1/rules': 'rule.read',
  'GET /api/v1/rules/:id': 'rule.read',
  'GET /api/v1/legal-bases': 'rule.read',
  'GET /api/v1/district-profile': 'district_profile.read',
  'POST /api/v1/district-profile/preview': 'district_profile.write',
  'POST /api/v1/district-profile/values': 'district_profile.write',

  'GET /api/v1/me/tasks': 'task.read',
  'GET /api/v1/me/tasks/counts': 'task.read',
  'POST /api/v1/me/tasks/:id/reading': 'task.read',

  'GET /api/v1/enforcement-subjects': 'subject.read',
  'GET /api/v1/enforcement-subjects/:id': 'subject.read',
  'POST /api/v1/enforcement-subjects': 'subject.write',
  'POST /api/v1/enforcement-subjects/:id/supersession': 'subject.write',

  'GET /api/v1/decisions': 'decision.read',
  'POST /api/v1/decisions/search': 'decision.read',
  'POST /api/v1/decisions': 'decision.write',
  'POST /api/v1/decisions/batch': 'decision.write',
  'GET /api/v1/decisions/:id': 'decision.read',
  'GET /api/v1/decisions/:id/history': 'decision.read',
  'PATCH /api/v1/decisions/:id': 'decision.amend',
  'POST /api/v1/decisions/:id/change': 'decision.amend',
  'POST /api/v1/decisions/:id/revocation': 'decision.amend',
  'POST /api/v1/decisions/:id/unlawfulness-finding': 'decision.amend',
  'POST /api/v1/decisions/:id/invalidity-declaration': 'decision.amend',
  'POST /api/v1/decisions/:id/restoration': 'decision.amend',
  'POST /api/v1/decisions/:id/identity-disclosure': 'person.reveal',

  'GET /api/v1/decisions/:id/disclosure': 'disclosure.read',
  'GET /api/v1/decisions/:id/disclosure-preview': 'disclosure.read',
  'POST /api/v1/decisions/:id/disclosure': 'disclosure.publish',
  'POST /api/v1/decisions/:id/withholding': 'disclosure.withhold',
  'POST /api/v1/decisions/:id/withdrawal': 'disclosure.withdraw',
  'POST /api/v1/decisions/:id/resumption': 'disclosure.withhold',
  'GET /api/v1/disclosures': 'disclosure.read',
  'GET /api/v1/disclosures/queue': 'disclosure.read',
  'GET /api/v1/withdrawals': 'disclosure.read',
  'POST /api/v1/disclosures': 'disclosure.publish',
  'GET /api/v1/public/disclosures': PUBLIC,
  'GET /api/v1/public/disclosures/:id': PUBLIC,
  'GET /api/v1/public/withdrawals': PUBLIC,

  'GET /api/v1/import-batches': 'import.read',
  'POST /api/v1/import-batches': 'import.write',
  'GET /api/v1/import-batches/:id': 'import.read',
  'GET /api/v1/import-batches/:id/rows': 'import.read',
  'GET /api/v1/import-batches/:id/errors.xlsx': 'import.write',
  'POST /api/v1/import-batches/:id/application': 'import.write',
  'POST /api/v1/import-batches/:id/reversal': 'import.write',
  'GET /api/v1/import-templates': 'import.read',
  'GET /api/v1/import-templates/:template.xlsx': 'import.read',
  'GET /api/v1/import-templates/:template.csv': 'import.read',

  'GET /api/v1/jobs': 'job.read',
  'GET /api/v1/job-runs': 'job.read',
  'POST /api/v1/jobs/:name/run': 'job.run',
};

/** Routes about one record that belongs to an organ: what stands for `:id`, and a body that would be taken. */
export const RECORD_ROUTES: Record<string, { record: RecordKind; body?: object }> = {
  'GET /api/v1/decisions/:id': { record: 'decision' },
  'GET /api/v1/decisions/:id/history': { record: 'decision' },
  'PATCH /api/v1/decisions/:id': { record: 'decision', body: { content: '警告' } },
  'POST /api/v1/decisions/:id/change': { record: 'decision', body: statusChange() },
  'POST /api/v1/decisions/:id/revocation': { record: 'decision', body: statusChange() },
  'POST /api/v1/decisions/:id/unlawfulness-finding': { record: 'decision', body: statusChange() },
  'POST /api/v1/decisions/:id/invalidity-declaration': { record: 'decision', body: statusChange() },
  'POST /api/v1/decisions/:id/restoration': { record: 'decision', body: statusChange() },
  'POST /api/v1/decisions/:id/identity-disclosure': {
    record: 'decision',
    body: { reason: '核对当事人身份' },
  },
  'GET /api/v1/decisions/:id/disclosure': { record: 'decision' },
  'GET /api/v1/decisions/:id/disclosure-preview': { record: 'decision' },
  'POST /api/v1/decisions/:id/disclosure': { record: 'decision', body: {} },
  'POST /api/v1/decisions/:id/withholding': {
    record: 'decision',
    body: { ground: 'business_secret', reason: '涉及配方', reviewOn: '2027-01-15' },
  },
  'POST /api/v1/decisions/:id/withdrawal': { record: 'published', body: { reason: '复议撤销' } },
  'POST /api/v1/decisions/:id/resumption': { record: 'published', body: { reason: '权利人已同意' } },
  'GET /api/v1/deadlines/:id': { record: 'deadline' },
  'GET /api/v1/deadlines/:id/explanation': { record: 'deadline' },
  'POST /api/v1/deadlines/:id/pause': { record: 'deadline', body: { ...clockChange(), from: '2026-10-12' } },
  'POST /api/v1/deadlines/:id/resumption': {
    record: 'deadline',
    body: { ...clockChange(), on: '2026-10-12' },
  },
  'POST /api/v1/deadlines/:id/extension': { record: 'deadline', body: { ...clockChange(), amount: 3 } },
  'POST /api/v1/deadlines/:id/cancellation': { record: 'deadline', body: clockChange() },
  'GET /api/v1/import-batches/:id': { record: 'batch' },
  'GET /api/v1/import-batches/:id/rows': { record: 'batch' },
  'GET /api/v1/import-batches/:id/errors.xlsx': { record: 'batch' },
  'POST /api/v1/import-batches/:id/application': {
    record: 'batch',
    body: { onRefused: 'skip', onExisting: 'skip' },
  },
  'POST /api/v1/import-batches/:id/reversal': { record: 'batch', body: { reason: '传错文件' } },
  'GET /api/v1/enforcement-subjects/:id': { record: 'subject' },
  'POST /api/v1/enforcement-subjects/:id/supersession': { record: 'subject', body: { reason: '录入有误' } },
  'GET /api/v1/api-clients/:id': { record: 'client' },
  'POST /api/v1/me/tasks/:id/reading': { record: 'task', body: {} },
};

export type RecordKind = 'decision' | 'published' | 'deadline' | 'batch' | 'subject' | 'client' | 'task';

/** Records that all organs share: looking one up tells nothing of an organ. */
export const SHARED_RECORDS = [
  'GET /api/v1/organs/:id',
  'GET /api/v1/rules/:id',
  'GET /api/v1/working-calendars/:year',
];

/** Lists of records that belong to organs. */
export const RECORD_LISTS: Record<string, RecordKind> = {
  'GET /api/v1/decisions': 'decision',
  'GET /api/v1/deadlines': 'deadline',
  'GET /api/v1/disclosures': 'published',
  'GET /api/v1/disclosures/queue': 'decision',
  'GET /api/v1/import-batches': 'batch',
  'GET /api/v1/enforcement-subjects': 'subject',
  'GET /api/v1/api-clients': 'client',
};

function statusChange() {
  return { effectiveOn: '2026-10-12', reason: '复议决定', documentNumber: '明政复决〔2026〕8号' };
}

function clockChange() {
  return { reason: '录入错误，重复登记', evidence: { documentNumber: '明川市监〔2026〕1号' } };
}
