import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Queue, Worker } from 'bullmq';
import type { Logger } from 'pino';
import { systemActor } from '../actor';
import { Config } from '../config';
import { Transactions } from '../database/transactions';
import { Events } from '../events/events';
import { OutboxRelay } from '../events/outbox-relay';
import { LOGGER } from '../logging';
import { JobRunner } from './job-runner';
import { Jobs } from './jobs';
import { checkQueueBackend, createQueue, createWorker, type QueuedWork } from './queue-connection';

export interface RecurringJob {
  id: string;
  /** Five or six fields, minute first unless six. */
  cron: string;
  zone: string;
  job: string;
  reason: string;
}

const ATTEMPTS = 5;
const BACKOFF_MS = 5_000;
const CONCURRENCY = 4;
const SCHEDULE_REFRESH_MS = 60_000;
const OUTBOX_RHYTHM_MS = 1_000;
const KEEP = {
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: BACKOFF_MS },
  removeOnComplete: true,
  removeOnFail: true,
};

/** The queue as both processes see it: the API hands runs over, the worker executes them. */
@Injectable()
export class JobQueue implements OnModuleInit, OnApplicationShutdown {
  private queue: Queue | null = null;
  private worker: Worker | null = null;
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly runner: JobRunner;
  private relaying: Promise<void> | null = null;
  private closing = false;

  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
    events: Events,
    private readonly relay: OutboxRelay,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.runner = new JobRunner(transactions, jobs, events, logger);
  }

  onModuleInit(): void {
    this.jobs.connect((runId, job) => void this.push(runId, job));
  }

  /** Opens the producer; a queue that is away does not stop the process, runs wait in PostgreSQL. */
  private producer(): Queue {
    if (!this.queue) {
      this.queue = createQueue(this.config);
      this.queue.on('error', (error) => this.logger.warn({ err: error }, 'the queue is not reachable'));
    }
    return this.queue;
  }

  private async push(runId: string, job: string): Promise<void> {
    if (this.closing) return;
    try {
      await this.producer().add(job, { runId } satisfies QueuedWork, { ...KEEP, jobId: `run-${runId}` });
    } catch (error) {
      this.logger.warn(
        { err: error, runId, job },
        'a run could not be handed to the queue; it will be handed over again',
      );
    }
  }

  /** Turns this process into a worker. @throws Error when a scheduled job has no handler or Redis may drop keys. */
  async work(schedule: readonly RecurringJob[]): Promise<void> {
    for (const entry of schedule) this.jobs.handlerOf(entry.job);
    await checkQueueBackend(this.config);
    await this.producer().waitUntilReady();
    this.worker = createWorker(this.config, (job) => this.process(job), CONCURRENCY);
    this.worker.on('error', (error) => this.logger.warn({ err: error }, 'the worker lost its queue'));
    await this.worker.waitUntilReady();
    await this.publishSchedule(schedule);
    // A flushed Redis forgets its schedulers without a word: they are written again every minute.
    this.every(SCHEDULE_REFRESH_MS, () => this.publishSchedule(schedule));
    this.every(OUTBOX_RHYTHM_MS, () => this.deliver());
  }

  /** Runs one job now in this process, recorded like any other run. */
  runNow(job: string, trigger: 'timer' | 'cli'): Promise<object> {
    return this.runner.runNew(job, trigger);
  }

  /** Hands over again what the queue has lost; repeating it is harmless because a run has one job id. */
  async keepRuns(): Promise<{ handedOver: number }> {
    const open = await this.transactions.run(systemActor('jobs'), () =>
      this.transactions.query<{ id: string; job: string }>(
        `select id, job from mingcha.job_run
          where state in ('queued', 'running') and coalesce(started_at, queued_at) < now() - interval '1 minute'
            and trigger in ('event', 'person')
          order by queued_at limit 500`,
      ),
    );
    for (const run of open) await this.push(run.id, run.job);
    return { handedOver: open.length };
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.worker?.close();
    await this.relaying;
    await this.queue?.close();
  }

  private process(job: {
    name: string;
    data: QueuedWork;
    attemptsMade: number;
    opts: { attempts?: number };
  }): Promise<object> {
    const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
    return job.data.runId
      ? this.runner.runKnown(job.data.runId, isLast)
      : this.runner.runNew(job.name, 'schedule');
  }

  private async publishSchedule(schedule: readonly RecurringJob[]): Promise<void> {
    for (const entry of schedule) {
      await this.producer().upsertJobScheduler(
        entry.id,
        { pattern: entry.cron, tz: entry.zone },
        {
          name: entry.job,
          data: { scheduled: entry.id } satisfies QueuedWork,
          opts: { removeOnComplete: 100, removeOnFail: 100 },
        },
      );
    }
    await this.transactions.run(systemActor('schedule'), async () => {
      await this.transactions.query(
        `insert into mingcha.recurring_job (id, job, cron, zone, reason)
         select id, job, cron, zone, reason from jsonb_to_recordset($1::jsonb)
           as entry (id text, job text, cron text, zone text, reason text)
         on conflict (id) do update set job = excluded.job, cron = excluded.cron, zone = excluded.zone,
           reason = excluded.reason, updated_at = now()`,
        [JSON.stringify(schedule)],
      );
      await this.transactions.query('delete from mingcha.recurring_job where not id = any($1::text[])', [
        schedule.map((entry) => entry.id),
      ]);
    });
  }

  private async deliver(): Promise<void> {
    if (this.relaying) return;
    this.relaying = this.relay.deliverDue().then(() => undefined);
    try {
      await this.relaying;
    } finally {
      this.relaying = null;
    }
  }

  private every(milliseconds: number, task: () => Promise<void>): void {
    const timer = setInterval(() => {
      task().catch((error: unknown) =>
        this.logger.warn({ err: error }, 'a recurring step failed; it is tried again'),
      );
    }, milliseconds);
    this.timers.push(timer);
  }
}
