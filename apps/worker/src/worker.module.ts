import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AuditModule, auditEntities, auditMigrations } from '@mingcha/audit';
import { CaseReviewModule, caseReviewEntities, caseReviewMigrations } from '@mingcha/case-review';
import { DeadlinesModule, deadlinesEntities, deadlinesMigrations } from '@mingcha/deadlines';
import { DisclosureModule, disclosureEntities, disclosureMigrations } from '@mingcha/disclosure';
import { ExchangeModule, exchangeEntities, exchangeMigrations } from '@mingcha/exchange';
import { IdentityModule, identityEntities, identityMigrations } from '@mingcha/identity';
import { InboxModule, inboxEntities, inboxMigrations } from '@mingcha/inbox';
import { type Config, PlatformModule, platformMigrations } from '@mingcha/platform';
import { SubjectsModule, subjectsEntities, subjectsMigrations } from '@mingcha/subjects';

const rooms: Type[] = [
  AuditModule,
  IdentityModule,
  DeadlinesModule,
  InboxModule,
  SubjectsModule,
  CaseReviewModule,
  DisclosureModule,
  ExchangeModule,
];

/** The background process: the same rooms through their job doors. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    const entities = [
      ...auditEntities,
      ...identityEntities,
      ...deadlinesEntities,
      ...inboxEntities,
      ...subjectsEntities,
      ...caseReviewEntities,
      ...disclosureEntities,
      ...exchangeEntities,
    ];
    const migrations = [
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
    return {
      module: WorkerModule,
      imports: [PlatformModule.with({ config, entities, migrations }), ...rooms],
    };
  }
}
