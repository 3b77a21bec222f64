import { Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { systemActor } from '../actor';
import { Transactions } from '../database/transactions';
import { Events } from './events';

interface OutboxRow {
  id: string;
  topic: string;
  payload: Record<string, unknown>;
  attempts: number;
}

/** Minutes until the next attempt, then hourly; after a day the event is dead and a person has to look. */
const BACKOFF_MIN = [1, 5, 15, 60];
const MAX_ATTEMPTS = 27;
const ROUND = 200;

/** Delivers what the outbox holds, one event a transaction, at least once. */
@Injectable()
export class OutboxRelay {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly logger: Logger,
  ) {}

  /** @returns how many events were delivered and how many failed in this round */
  async deliverDue(): Promise<{ delivered: number; failed: number }> {
    const count = { delivered: 0, failed: 0 };
    for (let step = 0; step < ROUND; step++) {
      const outcome = await this.deliverNext();
      if (outcome === 'empty') break;
      count[outcome]++;
    }
    return count;
  }

  private async deliverNext(): Promise<'delivered' | 'failed' | 'empty'> {
    let row: OutboxRow | undefined;
    try {
      await this.transactions.run(systemActor('outbox'), async () => {
        [row] = await this.transactions.query<OutboxRow>(
          `select id, topic, payload, attempts from mingcha.outbox
            where delivered_at is null and dead_at is null and next_attempt_at <= now()
            order by id limit 1 for update skip locked`,
        );
        if (!row) return;
        for (const handler of this.events.deferredHandlers(row.topic)) await handler(row.payload, row.id);
        await this.transactions.query('update mingcha.outbox set delivered_at = now() where id = $1', [
          row.id,
        ]);
      });
      return row ? 'delivered' : 'empty';
    } catch (error) {
      if (!row) throw error;
      await this.postpone(row, error);
      return 'failed';
    }
  }

  private async postpone(row: OutboxRow, error: unknown): Promise<void> {
    this.logger.error({ err: error, topic: row.topic, eventId: row.id }, 'an event could not be delivered');
    const minutes = BACKOFF_MIN[row.attempts] ?? 60;
    const isDead = row.attempts + 1 >= MAX_ATTEMPTS;
    await this.transactions.run(systemActor('outbox'), () =>
      this.transactions.query(
        `update mingcha.outbox set attempts = attempts + 1, last_error = $2,
                next_attempt_at = now() + make_interval(mins => $3), dead_at = case when $4 then now() end
          where id = $1`,
        [row.id, String((error as Error)?.message ?? error).slice(0, 500), minutes, isDead],
      ),
    );
  }
}
