import { answerOf, api, client, idempotencyKey, type Schema, touch } from '@mingcha/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';

/** One run of a background job. */
export type JobRun = Schema<'JobRunDto'>;
/** A recurring job with its last run. */
export type RecurringJob = Schema<'RecurringJobDto'>;

/** The page follows running jobs at this pace. */
const FOLLOW_MS = 5_000;
/** A job of every minute that has not ended for this long is late; the watchdog uses the same three minutes. */
const MINUTE_JOB_LATE_S = 180;

export function useJobs(refreshMs = FOLLOW_MS) {
  return api.useQuery('get', '/api/v1/jobs', {}, { refetchInterval: refreshMs });
}

export function useRunJob() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (name: string) =>
      answerOf(
        client.POST('/api/v1/jobs/{name}/run', {
          params: { path: { name } },
          headers: { 'Idempotency-Key': idempotencyKey() },
        }),
      ),
    onSuccess: () => touch(queries, '/jobs'),
  });
}

/** Whether a job that should run every minute has been silent for too long. */
export function isLate(job: RecurringJob): boolean {
  const isAtWork = job.lastRun?.state === 'running' || job.lastRun?.state === 'queued';
  return job.cron === '* * * * *' && !isAtWork && (job.ageSeconds ?? 0) > MINUTE_JOB_LATE_S;
}
