export { AuditExport, type AuditExportSummary } from './audit-export';
export { auditMigrations } from './audit.migrations';
export { AuditHttpModule, AuditModule } from './audit.module';
export { AuditQueries } from './audit.queries';
export { auditPermissions } from './audit.permissions';
export { AUDIT_CHECKPOINT_JOB, Checkpoints } from './checkpoints';
export { PostgresAuditSink } from './postgres-audit-sink';
export {
  AUDIT_VERIFY_ALL_JOB,
  AUDIT_VERIFY_TAIL_JOB,
  Verification,
  type VerificationResult,
} from './verification';

/** None: the trail is written by one database function and read through one view. */
export const auditEntities: (new () => object)[] = [];
