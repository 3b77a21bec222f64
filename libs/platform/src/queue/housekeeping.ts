import { Injectable } from '@nestjs/common';
import { systemActor } from '../actor';
import { Transactions } from '../database/transactions';
import { OutboxRelay } from '../events/outbox-relay';
import { JobQueue } from './job-queue';
import { JobHandler } from './jobs';

export const OUTBOX_RELAY_JOB = 'platform.outbox-relay';
export const KEEP_RUNS_JOB = 'platform.keep-runs';
export const CLEAN_UP_JOB = 'platform.clean-up';

/** The platform's own recurring jobs. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly transactions: Transactions,
    private readonly relay: OutboxRelay,
    private readonly queue: JobQueue,
  ) {}

  @JobHandler(OUTBOX_RELAY_JOB)
  relayOutbox(): Promise<object> {
    return this.relay.deliverDue();
  }

  @JobHandler(KEEP_RUNS_JOB)
  keepRuns(): Promise<object> {
    return this.queue.keepRuns();
  }

  /** Idempotency keys are kept 7 days, delivered events 30, results of runs 90 (routine runs 3). */
  @JobHandler(CLEAN_UP_JOB)
  cleanUp(): Promise<object> {
    return this.transactions.run(systemActor('clean-up'), async () => {
      const removed = async (sql: string) =>
        (await this.transactions.query<{ id: string }>(`${sql} returning 1`)).length;
      return {
        idempotencyKeys: await removed(
          `delete from mingcha.idempotency_key where created_at < now() - interval '7 days'`,
        ),
        events: await removed(`delete from mingcha.outbox where delivered_at < now() - interval '30 days'`),
        runs: await removed(
          `delete from mingcha.job_run where state in ('done', 'failed') and (queued_at < now() - interval '90 days'
             or (state = 'done' and trigger in ('schedule', 'timer') and queued_at < now() - interval '3 days'))`,
        ),
      };
    });
  }
}
