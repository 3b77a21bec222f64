import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '@mingcha/platform';
import { PostgresAuditSink } from './postgres-audit-sink';

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
  providers: [PostgresAuditSink, AuditConnection],
  exports: [PostgresAuditSink],
})
export class AuditModule {}
