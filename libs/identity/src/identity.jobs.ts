import { Injectable } from '@nestjs/common';
import { JobHandler, systemActor, Transactions } from '@mingcha/platform';
import { ENDED_SESSIONS_KEPT_MS, FAILURE_WINDOW_MS, LOCK_MS } from './identity.settings';

/** Removes what signing in leaves behind: old sessions, dead tokens, spent locks and counts. Nightly. */
export const SIGN_IN_CLEANUP_JOB = 'identity.sign-in-cleanup';

@Injectable()
export class SignInCleanup {
  constructor(private readonly transactions: Transactions) {}

  /** The audit trail keeps who signed in when; these rows only serve the sign-in itself. */
  @JobHandler(SIGN_IN_CLEANUP_JOB)
  run(): Promise<object> {
    return this.transactions.run(systemActor('sign-in clean-up'), async () => {
      const at = this.transactions.current.now.getTime();
      const count = async (sql: string, before: Date) =>
        (await this.transactions.query(`${sql} returning 1`, [before])).length;
      return {
        sessions: await count(
          'delete from mingcha.session where least(expires_at, ended_at) < $1',
          new Date(at - ENDED_SESSIONS_KEPT_MS),
        ),
        tokens: await count('delete from mingcha.access_token where expires_at < $1', new Date(at)),
        locks: await count(
          'delete from mingcha.sign_in_lock where coalesce(locked_until, last_failed_at) < $1',
          new Date(at - LOCK_MS),
        ),
        attempts: await count(
          'delete from mingcha.sign_in_attempt where failed_at < $1',
          new Date(at - FAILURE_WINDOW_MS),
        ),
      };
    });
  }
}
