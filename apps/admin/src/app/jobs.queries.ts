import { call, idempotencyKey } from '@mingcha/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

/** One run of a background job. */
export interface JobRun {
  id: string;
  job: string;
  trigger: string;
  state: 'queued' | 'running' | 'done' | 'failed';
  queuedAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  durationMs: number | null;
  result: Record<string, unknown> | null;
  error: string | null;
}

/** A recurring job with its last run. */
export interface RecurringJob {
  id: string;
  job: string;
  cron: string;
  zone: string;
  reason: string;
  lastRun: JobRun | null;
  ageSeconds: number | null;
}

/** The page follows running jobs at this pace. */
const FOLLOW_MS = 5_000;
/** A job of every minute that has not ended for this long is late; the watchdog uses the same three minutes. */
const MINUTE_JOB_LATE_S = 180;

export function useJobs(refreshMs = FOLLOW_MS) {
  return useQuery({
    queryKey: ['jobs'],
    queryFn: ({ signal }) => call<{ items: RecurringJob[] }>('GET', '/jobs', { signal }),
    refetchInterval: refreshMs,
  });
}

export function useRunJob() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      call<JobRun>('POST', `/jobs/${encodeURIComponent(id)}/run`, {
        headers: { 'Idempotency-Key': idempotencyKey() },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
}

/** Whether a job that should run every minute has been silent for too long. */
export function isLate(job: RecurringJob): boolean {
  return job.cron === '* * * * *' && (job.ageSeconds === null || job.ageSeconds > MINUTE_JOB_LATE_S);
}
