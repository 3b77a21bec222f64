import { SWEEP_JOB } from '@mingcha/deadlines';
import { systemActor, Transactions } from '@mingcha/platform';
import { withRooms } from './context';

/** `worker-health`: whether the every-minute sweep has come round within three minutes; for a container's health check. */
export async function workerHealthCommand(): Promise<object> {
  return withRooms((app) => {
    const transactions = app.get(Transactions);
    return transactions.run(systemActor('health'), async () => {
      const [row] = await transactions.query<{ last: Date | null; ok: boolean }>(
        `select max(finished_at) as last, coalesce(max(finished_at) > now() - interval '3 minutes', false) as ok
           from mingcha.job_run where job = $1 and state = 'done'`,
        [SWEEP_JOB],
      );
      return { ok: row!.ok, lastSweep: row!.last };
    });
  });
}
