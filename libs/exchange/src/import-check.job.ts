import { Injectable } from '@nestjs/common';
import type { FileMemory } from '@mingcha/case-review';
import { Events, JobHandler, type JobInput, Transactions } from '@mingcha/platform';
import { actorOfBatch } from './acting-person';
import type { CheckedHeads, CheckedRow } from './checking/checked-row';
import type { FileProblem } from './checking/file-problem';
import { ImportChild } from './checking/import-child';
import { announce } from './announcements';
import { ImportBatch } from './exchange.entities';
import { FileStore } from './files/file-store';
import { ImportRows } from './import-rows';

export const CHECK_JOB = 'exchange.check';
const CHUNK = 1_000;

/** Reads the file of a batch and says what would become of each row. A second run begins from the file again. */
@Injectable()
export class ImportCheck {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly files: FileStore,
    private readonly child: ImportChild,
    private readonly rows: ImportRows,
  ) {}

  @JobHandler(CHECK_JOB)
  async run({ payload, progress }: JobInput): Promise<object> {
    const batch = await this.begin(payload.id!);
    if (!batch) return { skipped: 1 };
    const bytes = await this.files.get(batch.fileKey);
    const memory: FileMemory = new Map();
    let chunk: CheckedRow[] = [];
    let done = 0;
    const flush = async () => {
      await this.store(batch, chunk, memory);
      done += chunk.length;
      chunk = [];
      await progress?.(done, done);
    };
    for await (const message of this.child.check(batch.template, bytes)) {
      switch (message.kind) {
        case 'heads':
          await this.keepHeads(batch, message.heads);
          break;
        case 'row':
          chunk.push(message.row);
          if (chunk.length >= CHUNK) await flush();
          break;
        case 'refused':
          await this.fail(batch, message.problem);
          return { refused: message.problem.code };
        case 'end':
          if (chunk.length > 0) await flush();
      }
    }
    await this.finish(batch);
    return { rows: done };
  }

  private begin(id: string): Promise<ImportBatch | null> {
    return this.transactions.run(actorOfBatch(null), async () => {
      const batch = await this.transactions.manager.findOneBy(ImportBatch, { id });
      if (!batch || batch.state !== 'checking') return null;
      await this.transactions.query('delete from mingcha.import_row where batch_id = $1', [id]);
      await this.transactions.query('update mingcha.import_batch set progress_done = 0 where id = $1', [id]);
      return batch;
    });
  }

  private async keepHeads(batch: ImportBatch, heads: CheckedHeads): Promise<void> {
    batch.heads = heads;
    await this.transactions.run(actorOfBatch(batch), () =>
      this.transactions.query('update mingcha.import_batch set heads = $2 where id = $1', [
        batch.id,
        JSON.stringify(heads),
      ]),
    );
  }

  private async store(batch: ImportBatch, chunk: readonly CheckedRow[], memory: FileMemory): Promise<void> {
    const sealed = chunk.map(({ row, values, draft, problems }) =>
      this.rows.seal(batch.id, row, { values, draft, warnings: problems }),
    );
    await this.transactions.run(actorOfBatch(batch), async () => {
      const judged = await this.rows.judge(batch, chunk, { onExisting: 'update', dryRun: true, memory });
      await this.transactions.query(
        `insert into mingcha.import_row (batch_id, organ_id, row, outcome, content_sealed, problems, decision_id)
         select $1, $2, * from unnest($3::int[], $4::text[], $5::text[], $6::jsonb[], $7::uuid[])`,
        [
          batch.id,
          batch.organId,
          judged.map(({ row }) => row),
          judged.map(({ outcome }) => outcome),
          sealed,
          judged.map(({ problems }) => JSON.stringify(problems)),
          judged.map(({ outcome, decisionId }) =>
            /^(updated|unchanged)$/.test(outcome) ? decisionId : null,
          ),
        ],
      );
      await this.transactions.query(
        'update mingcha.import_batch set progress_done = progress_done + $2 where id = $1',
        [batch.id, chunk.length],
      );
    });
  }

  private async fail(batch: ImportBatch, problem: FileProblem): Promise<void> {
    await this.transactions.run(actorOfBatch(batch), async () => {
      await this.transactions.query('delete from mingcha.import_row where batch_id = $1', [batch.id]);
      await this.transactions.query(
        `update mingcha.import_batch set state = 'failed', failure = $2, progress_done = 0, progress_total = 0,
                checked_at = mingcha.current_instant(), version = version + 1
          where id = $1 and state = 'checking'`,
        [batch.id, JSON.stringify(problem)],
      );
      this.transactions.audit({
        action: 'import_batch.check',
        objectType: 'import_batch',
        objectId: batch.id,
        organId: batch.organId,
        outcome: 'failed',
        detail: { code: problem.code },
      });
      await announce(this.events, batch, 'check_failed');
    });
  }

  private async finish(batch: ImportBatch): Promise<void> {
    await this.transactions.run(actorOfBatch(batch), async () => {
      await this.transactions.query(
        `update mingcha.import_batch b
            set state = 'ready', checked_at = mingcha.current_instant(), version = version + 1,
                total_rows = n.total, created_rows = n.created, warned_rows = n.warned, updated_rows = n.updated,
                unchanged_rows = n.unchanged, refused_rows = n.refused, progress_total = n.total
           from (${COUNT_ROWS}) n
          where b.id = $1 and b.state = 'checking'`,
        [batch.id],
      );
      await announce(this.events, batch, 'checked');
    });
  }
}

/** Numbers of rows of batch `$1` by outcome. */
export const COUNT_ROWS = `
  select count(*)::int as total,
         (count(*) filter (where outcome = 'created'))::int as created,
         (count(*) filter (where outcome = 'warned'))::int as warned,
         (count(*) filter (where outcome = 'updated'))::int as updated,
         (count(*) filter (where outcome = 'unchanged'))::int as unchanged,
         (count(*) filter (where outcome = 'refused'))::int as refused
    from mingcha.import_row where batch_id = $1`;
