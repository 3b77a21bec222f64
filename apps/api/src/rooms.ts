import type { Type } from '@nestjs/common';
import { AuditHttpModule, AuditModule, auditEntities, auditMigrations } from '@mingcha/audit';
import {
  CaseReviewHttpModule,
  CaseReviewModule,
  caseReviewEntities,
  caseReviewMigrations,
} from '@mingcha/case-review';
import {
  DeadlinesHttpModule,
  DeadlinesModule,
  deadlinesEntities,
  deadlinesMigrations,
} from '@mingcha/deadlines';
import {
  DisclosureHttpModule,
  DisclosureModule,
  disclosureEntities,
  disclosureMigrations,
} from '@mingcha/disclosure';
import { ExchangeHttpModule, ExchangeModule, exchangeEntities, exchangeMigrations } from '@mingcha/exchange';
import { IdentityHttpModule, IdentityModule, identityEntities, identityMigrations } from '@mingcha/identity';
import { InboxHttpModule, InboxModule, inboxEntities, inboxMigrations } from '@mingcha/inbox';
import { type MigrationClass, platformMigrations } from '@mingcha/platform';
import { SubjectsHttpModule, SubjectsModule, subjectsEntities, subjectsMigrations } from '@mingcha/subjects';

/** Every room in the order of its tier. */
export const rooms: Type[] = [
  AuditModule,
  IdentityModule,
  DeadlinesModule,
  InboxModule,
  SubjectsModule,
  CaseReviewModule,
  DisclosureModule,
  ExchangeModule,
];

export const roomRoutes: Type[] = [
  AuditHttpModule,
  IdentityHttpModule,
  DeadlinesHttpModule,
  InboxHttpModule,
  SubjectsHttpModule,
  CaseReviewHttpModule,
  DisclosureHttpModule,
  ExchangeHttpModule,
];

export const entities: (new () => object)[] = [
  ...auditEntities,
  ...identityEntities,
  ...deadlinesEntities,
  ...inboxEntities,
  ...subjectsEntities,
  ...caseReviewEntities,
  ...disclosureEntities,
  ...exchangeEntities,
];

export const migrations: MigrationClass[] = [
  ...platformMigrations,
  ...auditMigrations,
  ...identityMigrations,
  ...deadlinesMigrations,
  ...inboxMigrations,
  ...subjectsMigrations,
  ...caseReviewMigrations,
  ...disclosureMigrations,
  ...exchangeMigrations,
];
