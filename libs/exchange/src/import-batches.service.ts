import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ImportReversal } from '@mingcha/case-review';
import {
  type Actor,
  conflict,
  Events,
  Jobs,
  type Language,
  notFound,
  problem,
  ProblemException,
  requireVersion,
  type RequestTrace,
  Transactions,
} from '@mingcha/platform';
import { actingPersonOf } from './acting-person';
import { settleConfirmation } from './announcements';
import { type BatchState, ImportBatch } from './exchange.entities';
import { errorWorkbook } from './files/error-workbook';
import { FileStore } from './files/file-store';
import type { TemplateId } from './fields/field-list';
import { APPLY_JOB } from './import-apply.job';
import type { ApplicationRequest, ImportBatchDto } from './import-batch.dto';
import { ImportBatchQueries } from './import-batches.queries';
import { CHECK_JOB } from './import-check.job';

const FILE_NAME_LENGTH = 255;
const ROWS_NAMED = 100;

export interface UploadedFile {
  name: string;
  bytes: Buffer;
}

export interface UploadOptions {
  template: TemplateId;
  /** `Idempotency-Key` of the request. */
  key: string | null;
  language: Language;
  trace: RequestTrace;
}

/** Commands on import batches: send a file, apply it, take it back, fetch its refused rows. */
@Injectable()
export class ImportBatches {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly events: Events,
    private readonly files: FileStore,
    private readonly queries: ImportBatchQueries,
    private readonly reversal: ImportReversal,
  ) {}

  /**
   * Keeps a file and has it checked in the background. Opens its own transactions, because bytes arrive before.
   * The same key with the same file answers with the first batch.
   * @throws 422 `key_reused` for a known key with another file
   */
  async upload(
    actor: Actor,
    file: UploadedFile,
    options: UploadOptions,
  ): Promise<{ batch: ImportBatchDto; isReplay: boolean }> {
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const { language, trace } = options;
    const replay = () => this.transactions.run(actor, () => this.findUpload(actor, sha256, options), trace);
    const known = await replay();
    if (known) return { batch: known, isReplay: true };
    // The file is on disk before a row speaks of it: a crash between leaves a file without a row, never the reverse.
    const fileKey = await this.files.put(file.bytes);
    try {
      const batch = await this.transactions.run(
        actor,
        async () => {
          const id = await this.insert(actor, file, { ...options, fileKey, sha256 });
          return this.queries.detail(id, language);
        },
        trace,
      );
      return { batch, isReplay: false };
    } catch (error) {
      // The same request arrived twice at once and the other one was first.
      if ((error as { code?: string }).code !== '23505') throw error;
      const winner = await replay();
      if (!winner) throw error;
      return { batch: winner, isReplay: true };
    }
  }

  /** @throws 409 unless the batch is ready, and under `stop` when rows are refused */
  async apply(
    id: string,
    version: number,
    request: ApplicationRequest,
    language: Language,
  ): Promise<ImportBatchDto> {
    const batch = await this.lock(id, version, 'ready');
    if (request.onRefused === 'stop' && batch.refusedRows > 0) {
      throw conflict('rows_refused', {
        zh: `有 ${batch.refusedRows} 行被拒绝，未导入任何行；请选择跳过错误行，或更正后重新上传`,
        en: `${batch.refusedRows} row(s) are refused and nothing was imported; skip them or correct the file`,
      });
    }
    const total = batch.totalRows - batch.refusedRows;
    if (total === 0) {
      throw conflict('nothing_to_import', {
        zh: '没有可以导入的行，请更正后重新上传',
        en: 'There is no row to import; correct the file and send it again',
      });
    }
    const acting = actingPersonOf(this.transactions.current.actor);
    await this.transactions.query(
      `update mingcha.import_batch
          set state = 'applying', on_refused = $2, on_existing = $3, acting = $4, failure = null,
              progress_done = 0, progress_total = $5, version = version + 1
        where id = $1`,
      [id, request.onRefused, request.onExisting, JSON.stringify(acting), total],
    );
    this.audit('import_batch.apply', batch, { ...request, rows: total });
    await settleConfirmation(this.events, batch);
    await this.jobs.enqueue(APPLY_JOB, { id }, 'person');
    return this.queries.detail(id, language);
  }

  /** @throws 409 unless the batch is done and nothing that came in with it was changed or published since */
  async reverse(id: string, version: number, reason: string, language: Language): Promise<ImportBatchDto> {
    const batch = await this.lock(id, version, 'done');
    const { retracted } = await this.takeBack(id, reason);
    await this.transactions.query(
      `update mingcha.import_batch
          set state = 'reversed', reversed_at = mingcha.current_instant(), reversal_reason = $2, version = version + 1
        where id = $1`,
      [id, reason],
    );
    this.audit('import_batch.reverse', batch, { retracted: retracted.length });
    return this.queries.detail(id, language);
  }

  /** The sender's sheet with its refused rows and why; its download is an export and is audited. */
  async errors(id: string, language: Language): Promise<{ name: string; bytes: Buffer }> {
    const batch = await this.queries.load(id);
    if (!batch.heads || batch.refusedRows === 0) {
      throw notFound({ zh: '被拒绝的行', en: 'A refused row' });
    }
    const stream = errorWorkbook(batch.heads.all, this.queries.refusedRows(batch), language);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
    this.audit('import_batch.export_errors', batch, { rows: batch.refusedRows });
    return { name: `${batch.fileName.replace(/\.[^.]*$/, '')}-错误行.xlsx`, bytes: Buffer.concat(chunks) };
  }

  /** A refusal names the rows of the file, because that is what the person has before them. */
  private async takeBack(id: string, reason: string): Promise<{ retracted: string[] }> {
    try {
      return await this.reversal.reverse(id, reason);
    } catch (error) {
      if (!(error instanceof ProblemException) || !Array.isArray(error.extras['decisionIds'])) throw error;
      const rows = await this.transactions.query<{ row: number }>(
        `select row from mingcha.import_row where batch_id = $1 and decision_id = any($2) order by row limit ${ROWS_NAMED}`,
        [id, error.extras['decisionIds']],
      );
      throw conflict(error.code, error.text, { ...error.extras, rows: rows.map(({ row }) => row) });
    }
  }

  private async findUpload(
    actor: Actor,
    sha256: string,
    { key, template, language }: UploadOptions,
  ): Promise<ImportBatchDto | null> {
    if (key === null) return null;
    const batch = await this.transactions.manager.findOneBy(ImportBatch, {
      createdBy: actor.id ?? '',
      uploadKey: key,
    });
    if (!batch) return null;
    if (batch.sha256 !== sha256 || batch.template !== template) {
      throw problem(422, 'key_reused', {
        zh: '同一 Idempotency-Key 已用于其他文件，请换一个新的键',
        en: 'The Idempotency-Key was used for another file; choose a new one',
      });
    }
    return this.queries.describe(batch, language);
  }

  private async insert(
    actor: Actor,
    file: UploadedFile,
    { template, key, fileKey, sha256 }: UploadOptions & { fileKey: string; sha256: string },
  ): Promise<string> {
    const id = randomUUID();
    const organId = actor.organId ?? (await this.bureauId());
    const [earlier] = await this.transactions.query<{ id: string }>(
      `select id from mingcha.import_batch
        where organ_id = $1 and sha256 = $2 and template = $3 and state not in ('failed', 'reversed')
        order by created_at limit 1`,
      [organId, sha256, template],
    );
    await this.transactions.query(
      `insert into mingcha.import_batch
         (id, organ_id, template, file_name, file_key, upload_key, sha256, size_bytes, duplicate_of, state, acting,
          created_by, created_by_name, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'checking', $10, $11, $12, mingcha.current_instant())`,
      [
        id,
        organId,
        template,
        file.name.slice(-FILE_NAME_LENGTH),
        fileKey,
        key,
        sha256,
        file.bytes.length,
        earlier?.id ?? null,
        JSON.stringify(actingPersonOf(actor)),
        actor.id,
        actor.name,
      ],
    );
    this.audit('import_batch.upload', { id, organId }, { template, sha256, sizeBytes: file.bytes.length });
    await this.jobs.enqueue(CHECK_JOB, { id }, 'person');
    return id;
  }

  private async bureauId(): Promise<string> {
    const [bureau] = await this.transactions.query<{ id: string }>(
      `select id from mingcha.organ where kind = 'bureau' order by recorded_at limit 1`,
    );
    if (!bureau) throw notFound({ zh: '司法行政机关', en: 'The bureau' });
    return bureau.id;
  }

  private async lock(id: string, version: number, state: BatchState): Promise<ImportBatch> {
    const batch = await this.transactions.manager.findOne(ImportBatch, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!batch) throw notFound({ zh: '导入批次', en: 'Import batch' });
    requireVersion(batch.version, version);
    if (batch.state !== state) throw wrongState(batch.state);
    return batch;
  }

  private audit(action: string, { id, organId }: Pick<ImportBatch, 'id' | 'organId'>, detail: object): void {
    this.transactions.audit({ action, objectType: 'import_batch', objectId: id, organId, detail });
  }
}

const STATES: Record<BatchState, { zh: string; en: string }> = {
  checking: { zh: '正在检查', en: 'being checked' },
  ready: { zh: '尚未导入', en: 'not applied yet' },
  applying: { zh: '正在导入', en: 'being applied' },
  done: { zh: '已经导入', en: 'applied already' },
  failed: { zh: '无法读取', en: 'unreadable' },
  reversed: { zh: '已经撤销', en: 'reversed already' },
};

function wrongState(state: BatchState): ProblemException {
  return conflict(
    'wrong_state',
    { zh: `该批次${STATES[state].zh}，不能进行此操作`, en: `The batch is ${STATES[state].en}` },
    { state },
  );
}
