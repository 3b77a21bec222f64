import { Injectable } from '@nestjs/common';
import { Sealing, Transactions } from '@mingcha/platform';
import {
  FAILURE_WINDOW_MS,
  FAILURES_PER_ADDRESS,
  LOCK_MS,
  WRONG_PASSWORDS_UNTIL_LOCK,
} from '../identity.settings';

export type Counted = { mayTry: true; failedCount: number } | { mayTry: false; retryAfterS: number };

/**
 * Counts guesses in PostgreSQL, where no flush of a cache resets them. A guess is counted before it is checked, so
 * guesses sent at the same time cannot pass the limit together. All methods need an open transaction of the system.
 */
@Injectable()
export class SignInAttempts {
  constructor(
    private readonly transactions: Transactions,
    private readonly sealing: Sealing,
  ) {}

  /** Counts one guess for a user name that may or may not exist. */
  async count(username: string, accountId: string | null): Promise<Counted> {
    const { now } = this.transactions.current;
    const [row] = await this.transactions.query<{ failedCount: number; lockedUntil: Date | null }>(
      `insert into mingcha.sign_in_lock as l (name_key, account_id, failed_count, last_failed_at)
       values ($1, $2, 1, $3)
       on conflict (name_key) do update set
         account_id = coalesce(excluded.account_id, l.account_id),
         last_failed_at = case when l.locked_until > $3 then l.last_failed_at else $3 end,
         failed_count = case
           when l.locked_until > $3 then l.failed_count
           when l.locked_until is not null or l.last_failed_at < $4 then 1
           else l.failed_count + 1 end,
         locked_until = case
           when l.locked_until > $3 then l.locked_until
           when l.locked_until is null and l.last_failed_at >= $4 and l.failed_count >= $5 then $6::timestamptz end
       returning failed_count as "failedCount", locked_until as "lockedUntil"`,
      [
        this.keyOf(username),
        accountId,
        now,
        new Date(now.getTime() - LOCK_MS),
        WRONG_PASSWORDS_UNTIL_LOCK,
        new Date(now.getTime() + LOCK_MS),
      ],
    );
    const lockedUntil = row!.lockedUntil;
    if (!lockedUntil) return { mayTry: true, failedCount: row!.failedCount };
    return {
      mayTry: false,
      retryAfterS: Math.max(1, Math.ceil((lockedUntil.getTime() - now.getTime()) / 1000)),
    };
  }

  /** Seconds to wait when too many sign-ins from this address have failed lately; 0 when it may try. */
  async addressWait(): Promise<number> {
    const { now, sourceAddress } = this.transactions.current;
    if (!sourceAddress) return 0;
    const [row] = await this.transactions.query<{ count: number }>(
      'select count(*)::int as count from mingcha.sign_in_attempt where source_address = $1 and failed_at > $2',
      [sourceAddress, new Date(now.getTime() - FAILURE_WINDOW_MS)],
    );
    return row!.count >= FAILURES_PER_ADDRESS ? FAILURE_WINDOW_MS / 1000 : 0;
  }

  /** Remembers that the guess was wrong. @returns true when it was the one that locks the name. */
  async fail(username: string, failedCount: number): Promise<boolean> {
    await this.noteAddress();
    if (failedCount < WRONG_PASSWORDS_UNTIL_LOCK) return false;
    const rows = await this.transactions.query(
      `update mingcha.sign_in_lock set locked_until = $2 where name_key = $1 and locked_until is null returning 1`,
      [this.keyOf(username), new Date(this.transactions.current.now.getTime() + LOCK_MS)],
    );
    return rows.length > 0;
  }

  async noteAddress(): Promise<void> {
    const { now, sourceAddress } = this.transactions.current;
    if (!sourceAddress) return;
    await this.transactions.query(
      'insert into mingcha.sign_in_attempt (source_address, failed_at) values ($1, $2)',
      [sourceAddress, now],
    );
  }

  /** Takes one counted guess back: the password was right and only something else was missing. */
  async refund(username: string): Promise<void> {
    await this.transactions.query(
      'update mingcha.sign_in_lock set failed_count = greatest(failed_count - 1, 0) where name_key = $1',
      [this.keyOf(username)],
    );
  }

  /** Forgets the guesses of a name: after the right password, or when an administrator unlocks the account. */
  async clear(username: string): Promise<void> {
    await this.transactions.query('delete from mingcha.sign_in_lock where name_key = $1', [
      this.keyOf(username),
    ]);
  }

  private keyOf(username: string): Buffer {
    return this.sealing.blindIndex('sign_in_name', normalizedName(username));
  }
}

export function normalizedName(username: string): string {
  return username.normalize('NFC').trim().toLowerCase();
}
