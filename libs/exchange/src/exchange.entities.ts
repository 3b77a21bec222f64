import type { OnExisting } from '@mingcha/case-review';
import type { Role, Scope } from '@mingcha/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CellProblem, CheckedHeads } from './checking/checked-row';
import type { FileProblem } from './checking/file-problem';
import type { TemplateId } from './fields/field-list';

/** `failed`: the file could not be read, or its application stopped; `reversed`: what came in was taken back. */
export const BATCH_STATES = ['checking', 'ready', 'applying', 'done', 'failed', 'reversed'] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/**
 * What becomes, or before the application would become, of a row. `created` and `warned` are both new decisions;
 * `warned` is new and carries at least one warning.
 */
export const ROW_OUTCOMES = ['created', 'warned', 'updated', 'unchanged', 'refused'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

export const ON_REFUSED = ['skip', 'stop'] as const;
export type OnRefused = (typeof ON_REFUSED)[number];

/** The person a job of the batch works for, as that person was when asking for it. */
export interface ActingPerson {
  id: string | null;
  name: string;
  role: Role;
  roles: readonly Role[];
  organId: string | null;
  organName: string | null;
  scope: Scope;
}

/** One file that somebody sent in. */
@Entity({ schema: 'mingcha', name: 'import_batch' })
export class ImportBatch {
  @PrimaryColumn('uuid')
  id: string;
  /** Of the person who sent it; the bureau's for people of the bureau. */
  @Column('uuid', { name: 'organ_id' })
  organId: string;
  @Column('text')
  template: TemplateId;
  @Column('text', { name: 'file_name' })
  fileName: string;
  /** Random name under the folder of files. */
  @Column('text', { name: 'file_key' })
  fileKey: string;
  /** `Idempotency-Key` of the upload. */
  @Column('text', { name: 'upload_key', nullable: true })
  uploadKey: string | null;
  @Column('text')
  sha256: string;
  @Column('int', { name: 'size_bytes' })
  sizeBytes: number;
  @Column('uuid', { name: 'duplicate_of', nullable: true })
  duplicateOf: string | null;
  @Column('text')
  state: BatchState;
  @Column('jsonb', { nullable: true })
  heads: CheckedHeads | null;
  @Column('jsonb', { nullable: true })
  failure: FileProblem | null;
  @Column('int', { name: 'total_rows', default: 0 })
  totalRows: number;
  @Column('int', { name: 'created_rows', default: 0 })
  createdRows: number;
  @Column('int', { name: 'warned_rows', default: 0 })
  warnedRows: number;
  @Column('int', { name: 'updated_rows', default: 0 })
  updatedRows: number;
  @Column('int', { name: 'unchanged_rows', default: 0 })
  unchangedRows: number;
  @Column('int', { name: 'refused_rows', default: 0 })
  refusedRows: number;
  @Column('int', { name: 'progress_done', default: 0 })
  progressDone: number;
  @Column('int', { name: 'progress_total', nullable: true })
  progressTotal: number | null;
  @Column('text', { name: 'on_refused', nullable: true })
  onRefused: OnRefused | null;
  @Column('text', { name: 'on_existing', nullable: true })
  onExisting: OnExisting | null;
  @Column('jsonb')
  acting: ActingPerson;
  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy: string | null;
  @Column('text', { name: 'created_by_name' })
  createdByName: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
  @Column('timestamptz', { name: 'checked_at', nullable: true })
  checkedAt: Date | null;
  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt: Date | null;
  @Column('timestamptz', { name: 'reversed_at', nullable: true })
  reversedAt: Date | null;
  @Column('text', { name: 'reversal_reason', nullable: true })
  reversalReason: string | null;
  @Column('int', { default: 1 })
  version: number;
}

/** One row of a file, kept for good: it is the source of what came in. */
@Entity({ schema: 'mingcha', name: 'import_row' })
export class ImportRow {
  @PrimaryColumn('uuid', { name: 'batch_id' })
  batchId: string;
  /** As Excel numbers it. */
  @PrimaryColumn('int')
  row: number;
  @Column('uuid', { name: 'organ_id' })
  organId: string;
  @Column('text')
  outcome: RowOutcome;
  /** Texts and draft, sealed: sheets carry identity numbers, also where nobody expects them. */
  @Column('text', { name: 'content_sealed' })
  contentSealed: string;
  @Column('jsonb')
  problems: CellProblem[];
  @Column('boolean', { default: false })
  applied: boolean;
  @Column('uuid', { name: 'decision_id', nullable: true })
  decisionId: string | null;
}

export const exchangeEntities = [ImportBatch, ImportRow];
