export { auditMigrations } from './audit.migrations';
export { AuditModule } from './audit.module';
export { auditPermissions } from './audit.permissions';
export { PostgresAuditSink } from './postgres-audit-sink';
