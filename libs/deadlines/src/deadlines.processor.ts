import { yearOf } from '@mingcha/law';
import { Events, JobHandler, systemActor, Transactions } from '@mingcha/platform';
import { Injectable } from '@nestjs/common';
import { CalendarAlarms } from './calendar-alarm';
import { CALENDAR_ALARM_JOB, RECOMPUTE_CHECK_JOB, SWEEP_JOB, WATCHDOG_JOB } from './deadlines.jobs';
import { DueMoves } from './due-moves';
import { Sweep } from './sweep';
import { LATENESS_LIMIT_S, SweepHealthQuery } from './sweep-health';
import { WorkingCalendars } from './working-calendars';

/** The room's background work. Each job compares state, so a second run changes nothing. */
@Injectable()
export class DeadlinesProcessor {
  constructor(
    private readonly transactions: Transactions,
    private readonly events: Events,
    private readonly sweeps: Sweep,
    private readonly health: SweepHealthQuery,
    private readonly calendarAlarms: CalendarAlarms,
    private readonly calendars: WorkingCalendars,
    private readonly moves: DueMoves,
  ) {}

  @JobHandler(SWEEP_JOB)
  async sweep(): Promise<object> {
    return this.sweeps.run('schedule');
  }

  /** Asks the system administrator to look when no sweep has finished for three minutes or warnings came late. */
  @JobHandler(WATCHDOG_JOB)
  async watch(): Promise<object> {
    return this.transactions.run(systemActor(WATCHDOG_JOB), async () => {
      const health = await this.health.sweepHealth();
      const { today } = this.transactions.current;
      if (!health.healthy) {
        const minutes = Math.floor(health.ageSeconds / 60);
        await this.alarm('sweep-silent', today, {
          zh: `期限预警已停摆 ${minutes} 分钟，请检查后台进程`,
          en: `Deadline warnings have been silent for ${minutes} minutes; look at the worker`,
        });
      }
      if (health.worstLatenessSeconds > LATENESS_LIMIT_S) {
        await this.alarm('warnings-late', today, {
          zh: `最近一天有期限预警迟发，最迟 ${Math.floor(health.worstLatenessSeconds / 60)} 分钟`,
          en: `Warnings of the last day were late, by up to ${Math.floor(health.worstLatenessSeconds / 60)} minutes`,
        });
      }
      await this.forgetOldSweeps();
      return { ageSeconds: health.ageSeconds, healthy: health.healthy };
    });
  }

  @JobHandler(CALENDAR_ALARM_JOB)
  async checkCalendars(): Promise<object> {
    return this.transactions.run(systemActor(CALENDAR_ALARM_JOB), async () => {
      const alarms = await this.calendarAlarms.alarms();
      for (const { year } of alarms) {
        await this.events.emit('notification.requested', {
          kind: 'todo',
          roles: ['system_admin', 'bureau_supervisor'],
          title: {
            zh: `${year} 年放假通知尚未载入，跨入该年的期限均为暂估`,
            en: `The holiday notice of ${year} is not loaded; dates that rest on it are provisional`,
          },
          subjectType: 'working_calendar',
          subjectId: null,
          link: `/working-calendars/${year}`,
          dedupeKey: `calendar-missing:${year}`,
        });
      }
      return { missing: alarms.map((alarm) => alarm.year) };
    });
  }

  /** Computes every open clock anew; a stored date that differs is an alarm, never silently repaired. */
  @JobHandler(RECOMPUTE_CHECK_JOB)
  async checkDueDates(): Promise<object> {
    return this.transactions.run(systemActor(RECOMPUTE_CHECK_JOB), async () => {
      await this.transactions.query(`select set_config('statement_timeout', '600s', true)`);
      const calendar = await this.calendars.hold();
      const drifted = await this.moves.plan({ calendar });
      const clocks = drifted.reduce((sum, move) => sum + move.group.count, 0);
      if (clocks > 0) {
        await this.alarm('drift', this.transactions.current.today, {
          zh: `复算发现 ${clocks} 件期限与记录不一致，请核查`,
          en: `${clocks} deadlines differ from what they compute to; look into them`,
        });
      }
      return { drifted: clocks, year: yearOf(this.transactions.current.today) };
    });
  }

  private async alarm(what: string, day: string, title: { zh: string; en: string }): Promise<void> {
    await this.events.emit('notification.requested', {
      kind: 'todo',
      roles: ['system_admin'],
      title,
      subjectType: 'deadline_sweep',
      subjectId: null,
      link: '/jobs',
      dedupeKey: `deadlines.${what}:${day}`,
    });
  }

  private async forgetOldSweeps(): Promise<void> {
    await this.transactions.query(
      `delete from mingcha.sweep_run where started_at < clock_timestamp() - interval '30 days'`,
    );
  }
}
