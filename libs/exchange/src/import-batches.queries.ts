import { Injectable } from '@nestjs/common';
import { maskIdentity } from '@mingcha/case-review';
import {
  instantInShanghai,
  type Language,
  type Listing,
  type ListQuery,
  type ListSpec,
  notFound,
  runList,
  Transactions,
} from '@mingcha/platform';
import type { CellProblem } from './checking/checked-row';
import { BATCH_STATES, ImportBatch, ROW_OUTCOMES, type RowOutcome } from './exchange.entities';
import { TEMPLATE_IDS } from './fields/templates';
import type { ImportBatchDto, ImportRowDto } from './import-batch.dto';
import { ImportRows, type RowContent } from './import-rows';

export const batchList: ListSpec = {
  filters: {
    state: { column: 'b.state', type: 'enum', values: BATCH_STATES, description: 'State of the batch' },
    template: { column: 'b.template', type: 'enum', values: TEMPLATE_IDS, description: 'Kind of sheet' },
    organId: { column: 'b.organ_id', type: 'uuid', description: 'Organ of the sender' },
    createdById: { column: 'b.created_by', type: 'uuid', description: 'Account of the sender' },
    sha256: { column: 'b.sha256', type: 'text', description: 'Digest of the file' },
  },
  sorts: { createdAt: 'b.created_at', fileName: 'b.file_name' },
  defaultSort: '-createdAt',
  id: 'b.id',
  search: (text, bind) => `b.file_name ilike '%' || ${bind(text.replace(/[\\%_]/g, '\\$&'))} || '%'`,
};

export const rowList: ListSpec = {
  filters: {
    outcome: { column: 'r.outcome', type: 'enum', values: ROW_OUTCOMES, description: 'Outcome of the row' },
    row: { column: 'r.row', type: 'int', description: 'Row as Excel numbers it' },
  },
  sorts: { row: 'r.row' },
  defaultSort: 'row',
  id: 'r.row',
};

interface StoredRow {
  row: number;
  outcome: RowOutcome;
  applied: boolean;
  content_sealed: string;
  problems: CellProblem[];
  decision_id: string | null;
}

const instant = (value: Date | null) => (value ? instantInShanghai(value) : null);

/** Reading batches and their rows. Row policies keep each organ to its own. */
@Injectable()
export class ImportBatchQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: ImportRows,
  ) {}

  /** @throws 404 for a batch that does not exist or belongs to another organ */
  async load(id: string): Promise<ImportBatch> {
    const batch = await this.transactions.manager.findOneBy(ImportBatch, { id });
    if (!batch) throw notFound({ zh: '导入批次', en: 'Import batch' });
    return batch;
  }

  async detail(id: string, language: Language): Promise<ImportBatchDto> {
    return this.describe(await this.load(id), language);
  }

  list(query: ListQuery, language: Language): Promise<Listing<ImportBatchDto>> {
    const columns = this.transactions.manager.connection
      .getMetadata(ImportBatch)
      .columns.map((column) => `b.${column.databaseName} as "${column.propertyName}"`);
    return runList(this.transactions, query, {
      select: columns.join(', '),
      from: 'mingcha.import_batch b',
      map: (row) => this.describe(row as unknown as ImportBatch, language),
    });
  }

  async listRows(id: string, query: ListQuery, language: Language): Promise<Listing<ImportRowDto>> {
    const batch = await this.load(id);
    return runList(this.transactions, query, {
      select: 'r.row, r.outcome, r.applied, r.content_sealed, r.problems, r.decision_id',
      from: 'mingcha.import_row r',
      where: 'r.batch_id = $1',
      params: [id],
      map: (row) => this.describeRow(batch, row as unknown as StoredRow, language),
    });
  }

  /** Refused rows with their texts, a thousand at a time, in the order of the sheet. */
  async *refusedRows(
    batch: ImportBatch,
  ): AsyncGenerator<{ row: number; problems: CellProblem[]; values: RowContent['values'] }> {
    for (let after = 0; ;) {
      const rows = await this.transactions.query<StoredRow>(
        `select row, content_sealed, problems from mingcha.import_row
          where batch_id = $1 and outcome = 'refused' and row > $2 order by row limit 1000`,
        [batch.id, after],
      );
      for (const { row, content_sealed, problems } of rows) {
        yield {
          row,
          problems,
          values: this.visibleValues(batch, this.rows.open(batch.id, row, content_sealed)),
        };
      }
      if (rows.length === 0) return;
      after = rows.at(-1)!.row;
    }
  }

  describe(batch: ImportBatch, language: Language): ImportBatchDto {
    const { createdRows, warnedRows, updatedRows, unchangedRows } = batch;
    return {
      id: batch.id,
      organId: batch.organId,
      template: batch.template,
      fileName: batch.fileName,
      sha256: batch.sha256,
      sizeBytes: batch.sizeBytes,
      duplicateOf: batch.duplicateOf,
      state: batch.state,
      counts: {
        total: batch.totalRows,
        valid: createdRows + warnedRows + updatedRows + unchangedRows,
        refused: batch.refusedRows,
        created: createdRows,
        warned: warnedRows,
        updated: updatedRows,
        unchanged: unchangedRows,
      },
      progress: { done: batch.progressDone, total: batch.progressTotal },
      ignoredColumns: batch.heads?.ignored ?? [],
      onRefused: batch.onRefused,
      onExisting: batch.onExisting,
      failure: batch.failure && { code: batch.failure.code, detail: batch.failure.detail[language] },
      createdById: batch.createdBy,
      createdByName: batch.createdByName,
      createdAt: instantInShanghai(batch.createdAt),
      checkedAt: instant(batch.checkedAt),
      appliedAt: instant(batch.appliedAt),
      reversedAt: instant(batch.reversedAt),
      reversalReason: batch.reversalReason,
      allowedActions: this.allowedActions(batch),
      version: batch.version,
    };
  }

  private allowedActions(batch: ImportBatch): string[] {
    if (!this.transactions.current.actor.permissions.has('import.write')) return [];
    if (batch.state === 'ready') return ['application'];
    return batch.state === 'done' ? ['reversal'] : [];
  }

  private describeRow(batch: ImportBatch, stored: StoredRow, language: Language): ImportRowDto {
    const content = this.rows.open(batch.id, stored.row, stored.content_sealed);
    return {
      row: stored.row,
      outcome: stored.outcome,
      applied: stored.applied,
      documentNumber: content.draft.documentNumber ?? null,
      counterpartName: content.draft.name ?? null,
      values: this.visibleValues(batch, content),
      problems: stored.problems.map(({ column, detail, ...problem }) => ({
        ...problem,
        column: column === '' ? null : column,
        detail: detail[language],
      })),
      decisionId: stored.decision_id,
    };
  }

  /** Whoever sent the file knows what is in it; everybody else sees the last four characters of identity numbers. */
  private visibleValues(batch: ImportBatch, { values }: RowContent): Record<string, string> {
    const { actor } = this.transactions.current;
    if (actor.id !== null && actor.id === batch.createdBy) return values;
    for (const head of batch.heads?.identity ?? []) {
      const value = values[head];
      if (value) values[head] = maskIdentity(value) ?? '';
    }
    return values;
  }
}
