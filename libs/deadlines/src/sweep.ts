import { addDays, type PlainDate, type WorkingCalendar } from '@mingcha/law';
import { systemActor, Transactions } from '@mingcha/platform';
import { Injectable } from '@nestjs/common';
import { WorkingCalendars } from './working-calendars';

export type SweepTrigger = 'schedule' | 'timer' | 'cli' | 'person';

export interface SweepResult {
  /** Clocks for which at least one rung was new. */
  clocks: number;
  /** Rungs recorded, sent or superseded. */
  warnings: number;
  /** Rungs for which people were asked. */
  sent: number;
  /** Seconds between the moment the latest-made warning was due and now. */
  worstLatenessSeconds: number;
}

/** How far from the due day a rung lies; negative before it. */
export interface RungOffset {
  amount: number;
  unit: 'working_day' | 'calendar_day';
}

interface Rung extends RungOffset {
  rung: string;
  severity: number;
}

/** A level of warning that clocks may stand on, and the last due day for which the next rung is reached today. */
interface Step {
  from: number;
  dueUntil: PlainDate;
}

interface BatchRow extends SweepResult {
  lastDueOn: PlainDate | null;
  lastId: string | null;
}

const BATCH = 5_000;

/**
 * Warns of clocks that have reached a rung. It compares the state of each clock with today and asks nothing about the
 * last run, so it may be late, run twice or run beside itself. All rungs reached are recorded as proof, only the most
 * severe is sent. "Overdue" does not wait for it: that is a predicate.
 */
@Injectable()
export class Sweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: WorkingCalendars,
  ) {}

  async run(trigger: SweepTrigger): Promise<SweepResult & { runId: string }> {
    const runId = await this.begin(trigger);
    const total: SweepResult = { clocks: 0, warnings: 0, sent: 0, worstLatenessSeconds: 0 };
    const steps = await this.inTransaction(() => this.steps());
    for (const step of steps) await this.sweepStep(step, total);
    await this.inTransaction(() =>
      this.transactions.query(
        `update mingcha.sweep_run set finished_at = clock_timestamp(), clocks = $2, warnings = $3, sent = $4,
                worst_lateness_s = $5 where id = $1`,
        [runId, total.clocks, total.warnings, total.sent, total.worstLatenessSeconds],
      ),
    );
    return { runId, ...total };
  }

  private async sweepStep(step: Step, total: SweepResult): Promise<void> {
    let after: { dueOn: PlainDate | null; id: string | null } = { dueOn: null, id: null };
    for (;;) {
      const batch = await this.inTransaction(() => this.sweepBatch(step, after));
      total.clocks += batch.clocks;
      total.warnings += batch.warnings;
      total.sent += batch.sent;
      total.worstLatenessSeconds = Math.max(total.worstLatenessSeconds, batch.worstLatenessSeconds);
      if (batch.lastId === null) return;
      after = { dueOn: batch.lastDueOn, id: batch.lastId };
    }
  }

  private async begin(trigger: SweepTrigger): Promise<string> {
    return this.inTransaction(async () => {
      const [row] = await this.transactions.query<{ id: string }>(
        'insert into mingcha.sweep_run (trigger) values ($1) returning id',
        [trigger],
      );
      return row!.id;
    });
  }

  private inTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.transactions.run(systemActor('deadlines.sweep'), work);
  }

  /** Which clocks have a new rung today: for each level already warned of, the due days that reach the next one. */
  private async steps(): Promise<Step[]> {
    const { today } = this.transactions.current;
    const calendar = await this.calendars.current();
    const rungs = await this.rungsInForce();
    const levels = await this.transactions.query<{ severity: number }>(
      'select distinct severity from mingcha.warning_rung',
    );
    return [0, ...levels.map((level) => level.severity)].flatMap((from) => {
      const reached = rungs
        .filter((rung) => rung.severity > from)
        .map((rung) => lastDueDayReached(calendar, today, rung))
        .sort();
      // Any rung above the level will do: a policy may put a graver rung earlier than a milder one.
      return reached.length > 0 ? [{ from, dueUntil: reached.at(-1)! }] : [];
    });
  }

  private rungsInForce(): Promise<Rung[]> {
    return this.transactions.query<Rung>(
      `select rung, severity, offset_amount as amount, offset_unit as unit from mingcha.warning_rung
        where effective_from <= $1 and (effective_to is null or effective_to >= $1) order by severity`,
      [this.transactions.current.today],
    );
  }

  private async sweepBatch(
    step: Step,
    after: { dueOn: PlainDate | null; id: string | null },
  ): Promise<BatchRow> {
    const { today } = this.transactions.current;
    const calendar = await this.calendars.current();
    const rungs = await this.rungsInForce();
    const [row] = await this.transactions.query<BatchRow>(SWEEP, [
      step.from,
      step.dueUntil,
      after.dueOn,
      after.id,
      BATCH,
      today,
      rungs.map((rung) => rung.rung),
      rungs.map((rung) => lastDueDayReached(calendar, today, rung)),
    ]);
    return row!;
  }
}

/** The last due day whose rung is reached by today: for three working days before, the day before the fourth one. */
export function lastDueDayReached(
  calendar: WorkingCalendar,
  today: PlainDate,
  { amount, unit }: RungOffset,
): PlainDate {
  if (unit === 'calendar_day') return addDays(today, -amount);
  if (amount <= 0) return addDays(calendar.addWorkingDays(today, 1 - amount), -1);
  // The n-th working day after the due day has come when n working days lie after it up to today.
  return addDays(calendar.addWorkingDays(addDays(today, 1), -amount), -1);
}

/**
 * One batch. The clocks are locked and those somebody else is changing or sweeping are left to the next run; clock,
 * warnings and requests for notification are written together. The intermediate results are small and never joined
 * with each other: right after an import the planner knows nothing about the rows and would join them in loops.
 */
const SWEEP = `
  with candidate as materialized (
    select d.id, d.due_on, d.organ_id, d.label, d.rule_id, d.armed_at, d.warned_rung
      from mingcha.deadline d
     where d.state = 'running' and d.warned_rung = $1 and d.due_on <= $2::date
       and ($3::date is null or (d.due_on, d.id) > ($3::date, $4::uuid))
     order by d.due_on, d.id limit $5
       for update of d skip locked),
  rung as materialized (
    select r.*, policy.due_until
      from unnest($7::text[], $8::date[]) as policy(rung, due_until)
      join mingcha.warning_rung r on r.rung = policy.rung and r.effective_from <= $6::date
       and (r.effective_to is null or r.effective_to >= $6::date)),
  -- A batch holds few different due days; on which day a rung was reached is looked up once for each.
  reached_days as materialized (
    select jsonb_object_agg(day.due_on || ' ' || rung.rung,
             case when rung.offset_unit = 'calendar_day' then day.due_on + rung.offset_amount
             else coalesce((select reached.date from mingcha.calendar_day reached
                             where reached.is_working
                               and reached.workday_index >= own.workday_index + rung.offset_amount
                             order by reached.workday_index limit 1), day.due_on) end) as days
      from (select distinct due_on from candidate) day
      cross join rung
      left join mingcha.calendar_day own on own.date = day.due_on),
  reached as materialized (
    select c.*, rung.rung, rung.severity, rung.title, rung.audience,
           (reached_days.days->>(c.due_on || ' ' || rung.rung))::date as reached_on,
           rung.severity = max(rung.severity) over (partition by c.id) as gravest
      from candidate c cross join reached_days
      join rung on rung.severity > c.warned_rung and c.due_on <= rung.due_until),
  -- The clocks are locked, so nobody else records a rung of theirs meanwhile.
  fresh as materialized (
    select * from reached r
     where not exists (select 1 from mingcha.deadline_warning w
                        where w.deadline_id = r.id and w.rung = r.rung and w.for_due_on = r.due_on)),
  made as (
    insert into mingcha.deadline_warning (deadline_id, organ_id, rung, for_due_on, reached_on, sent, superseded)
    select id, organ_id, rung, due_on, reached_on, gravest, not gravest from fresh
    returning sent),
  asked as (
    insert into mingcha.outbox (topic, payload)
    select 'notification.requested', jsonb_strip_nulls(jsonb_build_object(
             'kind', asked.value->>'kind',
             'organId', case when (asked.value->>'ofOrgan')::boolean then fresh.organ_id end,
             'roles', asked.value->'roles',
             'title', jsonb_build_object(
               'zh', left((fresh.title->>'zh') || '：' || coalesce(fresh.label->>'zh', fresh.rule_id), 500),
               'en', left((fresh.title->>'en') || ': ' || coalesce(fresh.label->>'en', fresh.rule_id), 500)),
             'subjectType', 'deadline', 'subjectId', fresh.id,
             'link', '/deadlines/' || fresh.id,
             'dedupeKey', 'deadline:' || fresh.id || ':' || fresh.rung || ':' || fresh.due_on
                          || case when (asked.value->>'ofOrgan')::boolean then '' else ':bureau' end,
             'dueOn', fresh.due_on))
      from fresh cross join lateral jsonb_array_elements(fresh.audience) as asked(value)
     where fresh.gravest
    returning 1),
  marked as (
    update mingcha.deadline d set warned_rung = reached.severity
      from reached where reached.id = d.id and reached.gravest
    returning d.id)
  select (select count(*) from marked)::int as clocks,
         (select count(*) from made)::int as warnings,
         (select count(*) from made where sent)::int as sent,
         -- Late is later than the first moment of the day, or than the moment the due date was set.
         coalesce((select max(extract(epoch from (select mingcha.current_instant())
             - greatest(armed_at, reached_on::timestamp at time zone 'Asia/Shanghai')))
           from fresh where gravest), 0)::int as "worstLatenessSeconds",
         (select due_on from candidate order by due_on desc, id desc limit 1) as "lastDueOn",
         (select id from candidate order by due_on desc, id desc limit 1) as "lastId"`;
