import { Injectable } from '@nestjs/common';
import type { FileMemory } from '@mingcha/case-review';
import { Events, JobHandler, type JobInput, Transactions } from '@mingcha/platform';
import { actorOfBatch } from './acting-person';
import { announce } from './announcements';
import { ImportBatch } from './exchange.entities';
import { COUNT_ROWS } from './import-check.job';
import { ImportRows, type JudgedRow } from './import-rows';

export const APPLY_JOB = 'exchange.apply';
/** Rows of one transaction: a crash repeats at most these, and nobody waits long for their locks. */
const CHUNK = 1_000;
const ROWS_NAMED = 10;

interface WaitingRow {
  row: number;
  content_sealed: string;
}

/**
 * Brings the checked rows of a batch in, a thousand a transaction. A row is marked in the transaction that records
 * its decision, so a run that is cut off and repeated loses and doubles nothing.
 */
@Injectable()
export class ImportApply {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly rows: ImportRows,
  ) {}

  @JobHandler(APPLY_JOB)
  async run({ payload, progress }: JobInput): Promise<object> {
    const id = payload.id!;
    const batch = await this.load(id);
    if (!batch) return { skipped: 1 };
    if (batch.onRefused === 'stop' && batch.progressDone === 0) {
      const refused = await this.rehearse(batch);
      if (refused.length > 0) {
        await this.stop(batch, refused);
        return { stopped: refused.length };
      }
    }
    const memory: FileMemory = new Map();
    for (;;) {
      const step = await this.applyChunk(batch, memory);
      if (step.rows === 0) break;
      await progress?.(step.done, batch.progressTotal ?? step.done);
    }
    return this.finish(batch);
  }

  private load(id: string): Promise<ImportBatch | null> {
    return this.transactions.run(actorOfBatch(null), async () => {
      const batch = await this.transactions.manager.findOneBy(ImportBatch, { id });
      return batch?.state === 'applying' ? batch : null;
    });
  }

  private applyChunk(batch: ImportBatch, memory: FileMemory): Promise<{ rows: number; done: number }> {
    return this.transactions.run(actorOfBatch(batch), async () => {
      // The lock lets one worker at a time work on a batch; a second one finds its rows marked.
      const [locked] = await this.transactions.query<{ state: string }>(
        'select state from mingcha.import_batch where id = $1 for update',
        [batch.id],
      );
      if (locked?.state !== 'applying') return { rows: 0, done: 0 };
      const waiting = await this.waiting(batch, 0);
      if (waiting.length === 0) return { rows: 0, done: 0 };
      const judged = await this.judge(batch, waiting, memory, false);
      await this.mark(batch, judged);
      const [row] = await this.transactions.query<{ progress_done: number }>(
        `update mingcha.import_batch set progress_done = progress_done + $2 where id = $1 returning progress_done`,
        [batch.id, judged.length],
      );
      return { rows: judged.length, done: row!.progress_done };
    });
  }

  /** Everything once without writing: under “all or nothing” a refusal must be known before the first row goes in. */
  private async rehearse(batch: ImportBatch): Promise<JudgedRow[]> {
    const memory: FileMemory = new Map();
    const refused: JudgedRow[] = [];
    for (let after = 0; ;) {
      const judged = await this.transactions.run(actorOfBatch(batch), async () =>
        this.judge(batch, await this.waiting(batch, after), memory, true),
      );
      if (judged.length === 0) return refused;
      refused.push(...judged.filter(({ outcome }) => outcome === 'refused'));
      after = judged.at(-1)!.row;
    }
  }

  private waiting(batch: ImportBatch, after: number): Promise<WaitingRow[]> {
    return this.transactions.query<WaitingRow>(
      `select row, content_sealed from mingcha.import_row
        where batch_id = $1 and not applied and outcome <> 'refused' and row > $2 order by row limit ${CHUNK}`,
      [batch.id, after],
    );
  }

  private judge(
    batch: ImportBatch,
    waiting: readonly WaitingRow[],
    memory: FileMemory,
    dryRun: boolean,
  ): Promise<JudgedRow[]> {
    const rows = waiting.map(({ row, content_sealed }) => {
      const { draft, warnings } = this.rows.open(batch.id, row, content_sealed);
      return { row, draft, problems: warnings };
    });
    return this.rows.judge(batch, rows, { onExisting: batch.onExisting!, dryRun, memory });
  }

  private async mark(batch: ImportBatch, judged: readonly JudgedRow[]): Promise<void> {
    await this.transactions.query(
      `update mingcha.import_row r
          set applied = true, outcome = n.outcome, problems = n.problems, decision_id = n.decision_id
         from unnest($2::int[], $3::text[], $4::jsonb[], $5::uuid[]) as n (row, outcome, problems, decision_id)
        where r.batch_id = $1 and r.row = n.row`,
      [
        batch.id,
        judged.map(({ row }) => row),
        judged.map(({ outcome }) => outcome),
        judged.map(({ problems }) => JSON.stringify(problems)),
        judged.map(({ decisionId }) => decisionId),
      ],
    );
  }

  private async stop(batch: ImportBatch, refused: readonly JudgedRow[]): Promise<void> {
    const rows = refused.slice(0, ROWS_NAMED).map(({ row }) => row);
    const failure = {
      code: 'rows_refused',
      detail: {
        zh: `未导入任何行：第 ${rows.join('、')} ${refused.length > ROWS_NAMED ? '等' : ''}行（共 ${refused.length} 行）被拒绝，请改为跳过错误行，或更正后重新上传`,
        en: `Nothing was imported: ${refused.length} row(s) are refused (${rows.join(', ')}); skip them or correct the file`,
      },
    };
    await this.transactions.run(actorOfBatch(batch), async () => {
      await this.transactions.query(
        `update mingcha.import_batch set state = 'ready', failure = $2, version = version + 1
          where id = $1 and state = 'applying'`,
        [batch.id, JSON.stringify(failure)],
      );
      this.transactions.audit({
        action: 'import_batch.stop',
        objectType: 'import_batch',
        objectId: batch.id,
        organId: batch.organId,
        outcome: 'failed',
        detail: { refused: refused.length },
      });
      await announce(this.events, batch, 'stopped');
    });
  }

  private finish(batch: ImportBatch): Promise<object> {
    return this.transactions.run(actorOfBatch(batch), async () => {
      const [counts] = await this.transactions.query<Record<string, number>>(
        `update mingcha.import_batch b
            set state = 'done', applied_at = mingcha.current_instant(), failure = null, version = version + 1,
                total_rows = n.total, created_rows = n.created, warned_rows = n.warned, updated_rows = n.updated,
                unchanged_rows = n.unchanged, refused_rows = n.refused, progress_total = progress_done
           from (${COUNT_ROWS}) n
          where b.id = $1 and b.state = 'applying'
            and not exists (select 1 from mingcha.import_row r
                             where r.batch_id = $1 and not r.applied and r.outcome <> 'refused')
        returning n.created, n.warned, n.updated, n.unchanged, n.refused`,
        [batch.id],
      );
      if (!counts) return { skipped: 1 };
      this.transactions.audit({
        action: 'import_batch.complete',
        objectType: 'import_batch',
        objectId: batch.id,
        organId: batch.organId,
        detail: counts,
      });
      await announce(this.events, batch, 'applied');
      return counts;
    });
  }
}
