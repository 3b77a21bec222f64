import { Transactions } from '@mingcha/platform';
import { Injectable } from '@nestjs/common';

/** A sweep older than this is an alarm. */
export const SILENCE_LIMIT_S = 180;
/** A warning made later than this after it was due is an alarm. */
export const LATENESS_LIMIT_S = 600;

export interface SweepHealth {
  lastFinishedAt: Date | null;
  /** Seconds since the last finished sweep, or since the installation while there was none. */
  ageSeconds: number;
  healthy: boolean;
  /** Worst lateness of a warning in the last day. */
  worstLatenessSeconds: number;
  /** Warnings of the last day. */
  warnings: number;
}

/** The age of the last sweep by the database's clock: what is watched instead of the queue. */
@Injectable()
export class SweepHealthQuery {
  constructor(private readonly transactions: Transactions) {}

  async sweepHealth(): Promise<SweepHealth> {
    const [row] = await this.transactions.query<Omit<SweepHealth, 'healthy'>>(
      `select max(finished_at) as "lastFinishedAt",
              greatest(extract(epoch from clock_timestamp() - coalesce(max(finished_at),
                (select min(created_at) from mingcha.installation), clock_timestamp())), 0)::int as "ageSeconds",
              coalesce(max(worst_lateness_s) filter (where started_at > clock_timestamp() - interval '1 day'), 0)
                as "worstLatenessSeconds",
              coalesce(sum(warnings) filter (where started_at > clock_timestamp() - interval '1 day'), 0)::int as warnings
         from mingcha.sweep_run`,
    );
    return { ...row!, healthy: row!.ageSeconds <= SILENCE_LIMIT_S };
  }
}
