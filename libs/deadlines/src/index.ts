export { CalendarAlarms, type CalendarAlarm } from './calendar-alarm';
export { type ChangeGround, ClockChanges } from './clock-changes';
export {
  type CancelDeadlines,
  type ChangedDeadline,
  Deadlines,
  type MeetDeadlines,
  type OpenDeadline,
  type OpenedDeadline,
  type SubjectDeadline,
} from './deadlines';
export { deadlinesEntities } from './deadlines.entities';
export { CALENDAR_ALARM_JOB, RECOMPUTE_CHECK_JOB, SWEEP_JOB, WATCHDOG_JOB } from './deadlines.jobs';
export { deadlinesMigrations } from './deadlines.migrations';
export { DeadlinesHttpModule, DeadlinesModule } from './deadlines.module';
export { deadlinesPermissions } from './deadlines.permissions';
export { DeadlineQueries, type DeadlineItem, type DeadlineSummary } from './deadlines.queries';
export { DeadlinesSeed } from './deadlines.seed';
export { RuleBook } from './rule-book';
export { Sweep, type SweepResult, type SweepTrigger } from './sweep';
export { type SweepHealth, SweepHealthQuery } from './sweep-health';
export { SweepTimer } from './sweep-timer';
export { WorkingCalendars } from './working-calendars';
