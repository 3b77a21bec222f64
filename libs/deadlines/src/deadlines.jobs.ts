/** Names of the room's jobs; `apps/worker/src/schedule.ts` says when they run. */
export const SWEEP_JOB = 'deadlines.sweep';
export const WATCHDOG_JOB = 'deadlines.watchdog';
export const CALENDAR_ALARM_JOB = 'deadlines.calendar-alarm';
export const RECOMPUTE_CHECK_JOB = 'deadlines.recompute-check';
