export { type Actor, publicActor, type Scope, systemActor } from './actor';
export { Clock, dayInShanghai, hostTime, instantInShanghai } from './clock';
export { Config, type Environment, readConfig } from './config';
export { contextKey } from './database/context-token';
export { checkBeforeStart } from './database/boot-checks';
export { migrate, type MigrateSettings, pendingMigrations } from './database/migrate';
export { type MigrationClass, platformMigrations } from './database/platform.migrations';
export { PublicDatabase } from './database/public-database';
export { schemaDrift } from './database/schema-drift';
export {
  type AuditDraft,
  type AuditSink,
  type RequestTrace,
  type TransactionContext,
  Transactions,
} from './database/transactions';
export { Events, OnEvent } from './events/events';
export { OutboxRelay } from './events/outbox-relay';
export { ApiList, type Filter, type Listing, ListParameters, type ListSpec, runList } from './http/list';
export { ListQuery, parseListQuery } from './http/list-query';
export { ApiListOf, ApiProblems, ProblemModel } from './http/openapi';
export { IsPlainDate } from './http/plain-date';
export {
  type BasisReference,
  conflict,
  type FieldProblem,
  forbidden,
  invalid,
  notFound,
  problem,
  ProblemException,
  type ProblemExtras,
} from './http/problem';
export { configureHttp } from './http/configure';
export { ProblemFilter } from './http/problem.filter';
export {
  actorOf,
  CurrentActor,
  permissionOf,
  setActor,
  setPermission,
  setRequestId,
  traceOf,
} from './http/request';
export {
  CHANGES_NOTHING,
  ChangesNothing,
  OwnTransaction,
  RequestTransactionInterceptor,
} from './http/request-transaction.interceptor';
export { CleanTextPipe, toFieldProblems, validationPipe } from './http/validation';
export { IfMatch, requireVersion } from './http/versions';
export { createLogger, LOGGER, NestLog } from './logging';
export {
  definePermissions,
  type Grant,
  PERMISSION,
  permissionsOfRoles,
  permissionsOfScopes,
  permissionTable,
  Public,
  PUBLIC_REASON,
  RequirePermission,
  SIGNED_IN,
  SignedIn,
} from './permissions';
export { databaseOptions, MIGRATIONS, PlatformModule, type PlatformOptions } from './platform.module';
export { CLEAN_UP_JOB, KEEP_RUNS_JOB, OUTBOX_RELAY_JOB } from './queue/housekeeping';
export { JobQueue, type RecurringJob } from './queue/job-queue';
export { JobsHttpModule } from './queue/jobs.controller';
export { JobHandler, type JobFunction, type JobInput, Jobs, type JobTrigger } from './queue/jobs';
export { ADMINISTRATORS, ORGAN_ROLES, type Role, ROLES, scopeOf } from './roles';
export { type Place, Sealing } from './sealing/sealing';
export { type Language, preferredLanguage, type Text } from './text';
