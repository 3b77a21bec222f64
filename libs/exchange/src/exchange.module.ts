import './exchange.permissions';
import { Module } from '@nestjs/common';
import { CaseReviewModule } from '@mingcha/case-review';
import { ImportChild } from './checking/import-child';
import { FileStore } from './files/file-store';
import { FileSweep } from './files/file-sweep.job';
import { ImportApply } from './import-apply.job';
import { ImportBatchesController } from './import-batches.controller';
import { ImportBatchQueries } from './import-batches.queries';
import { ImportBatches } from './import-batches.service';
import { ImportCheck } from './import-check.job';
import { ImportRows } from './import-rows';
import { ImportTemplatesController } from './import-templates.controller';

/** Files in and out: services and background jobs. */
@Module({
  imports: [CaseReviewModule],
  providers: [
    FileStore,
    ImportChild,
    ImportRows,
    ImportCheck,
    ImportApply,
    FileSweep,
    ImportBatchQueries,
    ImportBatches,
  ],
  exports: [ImportBatches, ImportBatchQueries, ImportChild],
})
export class ExchangeModule {}

@Module({ imports: [ExchangeModule], controllers: [ImportBatchesController, ImportTemplatesController] })
export class ExchangeHttpModule {}
