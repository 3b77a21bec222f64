import { LOGGER, systemActor, Transactions } from '@mingcha/platform';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { Sweep } from './sweep';

const SWEEP_LOCK = 7_306_302;
const EVERY_MS = 60_000;
/** A sweep begun so recently makes another one pointless. */
const FRESH_S = 45;

/** The second trigger: sweeps every minute when the queue does not, in one process at a time. */
@Injectable()
export class SweepTimer implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly sweep: Sweep,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(everyMs = EVERY_MS): void {
    if (this.timer) return;
    this.timer = setInterval(() => {
      this.running = this.running
        .then(() => this.tick())
        .then(() => undefined)
        .catch((error: unknown) => this.logger.error({ err: error }, 'the timed sweep failed'));
    }, everyMs);
    this.timer.unref();
  }

  /** Sweeps unless somebody else has just begun. @returns whether it swept */
  async tick(): Promise<boolean> {
    // The lock ends with this transaction; the age of the last run keeps others from starting after it.
    const isOurs = await this.transactions.run(systemActor('deadlines.sweep'), async () => {
      const [row] = await this.transactions.query<{ free: boolean }>(
        `select pg_try_advisory_xact_lock($1) and not exists (
           select 1 from mingcha.sweep_run where started_at > clock_timestamp() - make_interval(secs => $2)) as free`,
        [SWEEP_LOCK, FRESH_S],
      );
      return row!.free;
    });
    if (isOurs) await this.sweep.run('timer');
    return isOurs;
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.running;
  }
}
