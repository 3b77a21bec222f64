import type { Logger } from 'pino';
import { systemActor } from '../actor';
import type { Transactions } from '../database/transactions';
import type { Events } from '../events/events';
import type { Jobs, JobTrigger } from './jobs';

const ERROR_LENGTH = 1_000;

/** Executes runs and keeps their record. A run may be executed twice; its job changes nothing the second time. */
export class JobRunner {
  constructor(
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    private readonly events: Events,
    private readonly logger: Logger,
  ) {}

  /** Writes the run of a tick of the schedule, a timer or the command line, and executes it. */
  async runNew(job: string, trigger: JobTrigger): Promise<object> {
    const runId = await this.transactions.run(systemActor('jobs'), async () => {
      const [row] = await this.transactions.query<{ id: string }>(
        `insert into mingcha.job_run (job, trigger, state) values ($1, $2, 'queued') returning id`,
        [job, trigger],
      );
      return row!.id;
    });
    return this.runKnown(runId, true);
  }

  /** @param isLastAttempt a failure then ends as a task for a person */
  async runKnown(runId: string, isLastAttempt: boolean): Promise<object> {
    const run = await this.start(runId);
    if (!run) return { skipped: 'done already' };
    try {
      const result = await this.jobs.handlerOf(run.job)({
        runId,
        payload: run.payload,
        progress: (done, total) => this.progress(runId, done, total),
      });
      await this.finish(runId, result);
      return result;
    } catch (error) {
      this.logger.error({ err: error, job: run.job, runId }, 'a job failed');
      await this.fail(runId, run.job, error, isLastAttempt);
      throw error;
    }
  }

  private start(runId: string) {
    return this.transactions.run(systemActor('jobs'), async () => {
      const [row] = await this.transactions.query<{ job: string; payload: { id?: string } }>(
        `update mingcha.job_run
            set state = 'running', started_at = now(), finished_at = null, error = null, attempts = attempts + 1
          where id = $1 and state <> 'done' returning job, payload`,
        [runId],
      );
      return row;
    });
  }

  private progress(runId: string, done: number, total: number): Promise<void> {
    return this.transactions.run(systemActor('jobs'), async () => {
      await this.transactions.query('update mingcha.job_run set progress = $2 where id = $1', [
        runId,
        JSON.stringify({ done, total }),
      ]);
    });
  }

  private finish(runId: string, result: object): Promise<void> {
    return this.transactions.run(systemActor('jobs'), async () => {
      await this.transactions.query(
        `update mingcha.job_run set state = 'done', finished_at = now(), result = $2 where id = $1`,
        [runId, JSON.stringify(result)],
      );
    });
  }

  private fail(runId: string, job: string, error: unknown, isLastAttempt: boolean): Promise<void> {
    const text = String((error as Error | null)?.message ?? error).slice(0, ERROR_LENGTH);
    return this.transactions.run(systemActor('jobs'), async () => {
      await this.transactions.query(
        `update mingcha.job_run set state = $3, finished_at = now(), error = $2 where id = $1`,
        [runId, text, isLastAttempt ? 'failed' : 'queued'],
      );
      if (!isLastAttempt) return;
      await this.events.emit('notification.requested', {
        kind: 'todo',
        roles: ['system_admin'],
        title: { zh: `后台作业失败：${job}`, en: `Background job failed: ${job}` },
        body: { zh: text, en: text },
        subjectType: 'job_run',
        subjectId: runId,
        link: `/jobs?run=${runId}`,
        dedupeKey: `job-failed:${runId}`,
      });
    });
  }
}
