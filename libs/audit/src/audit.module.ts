import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import './audit.permissions';
import { Transactions } from '@mingcha/platform';
import { AuditController } from './audit.controller';
import { AuditExport } from './audit-export';
import { AuditQueries } from './audit.queries';
import { ChainReader } from './chain-reader';
import { Checkpoints } from './checkpoints';
import { PostgresAuditSink } from './postgres-audit-sink';
import { Verification } from './verification';

/** Connects the trail before anything may change. */
@Injectable()
class AuditConnection implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly sink: PostgresAuditSink,
  ) {}

  onModuleInit(): void {
    this.transactions.useAuditSink(this.sink);
  }
}

@Module({
  providers: [
    PostgresAuditSink,
    AuditConnection,
    ChainReader,
    Checkpoints,
    Verification,
    AuditExport,
    AuditQueries,
  ],
  exports: [PostgresAuditSink, Checkpoints, Verification, AuditExport, AuditQueries],
})
export class AuditModule {}

@Module({ imports: [AuditModule], controllers: [AuditController] })
export class AuditHttpModule {}
