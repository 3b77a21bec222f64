import pg from 'pg';
import { addDays, type PlainDate } from '@mingcha/law';
import { Injectable, Module } from '@nestjs/common';
import { OnEvent } from '@mingcha/platform';
import { AuditModule } from '@mingcha/audit';
import { IdentityModule, IdentitySeed } from '@mingcha/identity';
import { startTestApp, type TestApp } from '@mingcha/testing';
import { Deadlines } from './deadlines';
import { clockDraft, organIds } from './deadlines.factory';
import { DeadlinesModule } from './deadlines.module';
import { DeadlinesProcessor } from './deadlines.processor';
import { DeadlinesSeed } from './deadlines.seed';
import { Sweep } from './sweep';
import { SweepHealthQuery } from './sweep-health';
import { SweepTimer } from './sweep-timer';

jest.setTimeout(120_000);

let test: TestApp;
let organs: string[];
let deadlines: Deadlines;
let sweep: Sweep;

beforeEach(async () => {
  test = await startTestApp({ modules: [AuditModule, IdentityModule, DeadlinesModule, ListeningModule] });
  await test.asSystem(async () => {
    await test.app.get(DeadlinesSeed).seedReference();
    await test.app.get(IdentitySeed).seedReference();
    organs = await organIds(test.transactions);
  });
  deadlines = test.app.get(Deadlines);
  sweep = test.app.get(Sweep);
});
afterEach(() => test.close());

async function open(startsOn: string): Promise<{ id: string; subjectId: string }> {
  const draft = clockDraft(organs[0]!, startsOn);
  const [opened] = await test.asSystem(() => deadlines.open([draft]));
  return { id: opened!.id!, subjectId: draft.subjectId };
}

interface Warning {
  rung: string;
  sent: boolean;
  superseded: boolean;
  reachedOn: string;
}

/** Stands in for the room that keeps people's boxes: events are kept only where somebody listens. */
@Injectable()
class Listener {
  @OnEvent('notification.requested')
  take(): void {}
}

@Module({ providers: [Listener] })
class ListeningModule {}

const warningsOf = (id: string) =>
  test.database.asOwner<Warning>(
    `select rung, sent, superseded, reached_on::text as "reachedOn" from mingcha.deadline_warning
      where deadline_id = $1 order by reached_on, rung`,
    [id],
  );
const requests = () =>
  test.database.asOwner<{
    topic: string;
    payload: { dedupeKey: string; organId?: string; subjectId: string };
  }>(`select topic, payload from mingcha.outbox where payload->>'subjectType' = 'deadline' order by id`);
const at = (day: string) => test.clock.fix(`${day}T00:00:00+08:00`);

describe('the rungs of one clock', () => {
  it('are reached on their days over a holiday, each once, and every one is sent when no day is missed', async () => {
    // Due on Monday 12 October; Saturday the 10th was a working day, the holiday ended on the 7th.
    at('2026-09-25');
    const { id } = await open('2026-09-24');
    const made: Record<string, number> = {};
    for (let day = '2026-09-25' as PlainDate; day <= '2026-10-21'; day = addDays(day, 1)) {
      at(day);
      const { warnings } = await sweep.run('cli');
      if (warnings > 0) made[day] = warnings;
      expect((await sweep.run('cli')).warnings).toBe(0);
    }
    expect(made).toEqual({
      '2026-10-08': 1,
      '2026-10-10': 1,
      '2026-10-12': 1,
      '2026-10-13': 1,
      '2026-10-19': 1,
    });
    expect(await warningsOf(id)).toEqual(
      [
        ['before_3', '2026-10-08'],
        ['before_1', '2026-10-10'],
        ['on_day', '2026-10-12'],
        ['overdue', '2026-10-13'],
        ['overdue_5', '2026-10-19'],
      ].map(([rung, reachedOn]) => ({ rung, reachedOn, sent: true, superseded: false })),
    );
    // The last rung tells the bureau as well.
    expect(await requests()).toHaveLength(6);
  });

  it('are all recorded after a week of silence and only the most severe is sent', async () => {
    at('2026-09-25');
    const { id } = await open('2026-09-24');
    at('2026-10-14');
    expect(await sweep.run('cli')).toMatchObject({ clocks: 1, warnings: 4, sent: 1 });
    expect((await warningsOf(id)).filter((warning) => warning.sent).map((warning) => warning.rung)).toEqual([
      'overdue',
    ]);
    expect((await warningsOf(id)).filter((warning) => warning.superseded)).toHaveLength(3);
    expect(await requests()).toMatchObject([
      {
        topic: 'notification.requested',
        payload: { dedupeKey: `deadline:${id}:overdue:2026-10-12`, organId: organs[0] },
      },
    ]);
    const again = await sweep.run('schedule');
    expect(again).toMatchObject({ clocks: 0, warnings: 0, sent: 0 });
  });

  it('measure how late they came, but not for facts that arrived late', async () => {
    at('2026-09-25');
    await open('2026-09-24');
    at('2026-10-14');
    await open('2026-09-10');
    expect((await sweep.run('cli')).worstLatenessSeconds).toBe(24 * 3600);
    at('2026-10-15');
    await open('2026-09-10');
    expect((await sweep.run('cli')).worstLatenessSeconds).toBe(0);
  });

  it('fall silent when the duty is met, and what was asked is taken back', async () => {
    at('2026-09-25');
    const met = await open('2026-09-24');
    const quiet = await open('2026-10-09');
    at('2026-10-12');
    await sweep.run('cli');
    await test.asSystem(() =>
      deadlines.meet({
        subjectType: 'decision',
        subjectIds: [met.subjectId, quiet.subjectId],
        metOn: '2026-10-12' as PlainDate,
        evidence: {},
      }),
    );
    at('2026-11-30');
    expect(await sweep.run('cli')).toMatchObject({ warnings: 0 });
    const withdrawn = (await requests()).filter((request) => request.topic === 'notification.withdrawn');
    expect(withdrawn.map((request) => request.payload.subjectId)).toEqual([met.id]);
  });

  it('hold for one due date: a moved clock is warned of anew', async () => {
    at('2026-09-25');
    const { id } = await open('2026-09-24');
    at('2026-10-14');
    await sweep.run('cli');
    await test.database.asOwner(
      `update mingcha.deadline set due_on = '2026-10-15', warned_rung = 0, version = version + 1 where id = $1`,
      [id],
    );
    expect(await sweep.run('cli')).toMatchObject({ warnings: 2, sent: 1 });
  });
});

describe('many clocks', () => {
  const fill = (count: number) =>
    test.asSystem(async () => {
      await test.transactions.query(
        `insert into mingcha.deadline (rule_id, rule_value_from, rule_value_layer, basis, subject_type, subject_id,
           organ_id, start_fact, starts_on, start_day_counts, roll, term_amount, term_unit, due_on, provisional,
           calendar_version, first_known_at, armed_at)
         select 'disclosure.penalty-licensing', '2018-12-05', 'law', '[]', 'decision', gen_random_uuid(),
                ($2::uuid[])[1 + n % array_length($2::uuid[], 1)], '{"zh":"a","en":"a"}', date '2026-08-01' + n % 90,
                false, 'next_working_day', 7, 'working_day', date '2026-08-12' + n % 90, false, 'x',
                timestamptz '2026-08-01', timestamptz '2026-08-01'
           from generate_series(1, $1) n`,
        [count, organs],
      );
    });

  /** The warnings that the state of the clocks asks for, counted in plain SQL without the sweep. */
  const expected = async () => {
    const [row] = await test.database.asOwner<{ count: number }>(
      `select count(*)::int as count
         from mingcha.deadline d
         join mingcha.calendar_day due on due.date = d.due_on
         join mingcha.calendar_day today on today.date = '2026-10-12'
         join mingcha.warning_rung r on case r.offset_unit
              when 'calendar_day' then date '2026-10-12' >= d.due_on + r.offset_amount
              else today.workday_index - due.workday_index >= r.offset_amount end
        where d.state = 'running'`,
    );
    return row!.count;
  };

  it('are swept to exactly what a plain statement counts, in batches', async () => {
    await fill(20_000);
    const result = await sweep.run('cli');
    expect(result.warnings).toBe(await expected());
    const [stored] = await test.database.asOwner<{ count: number; sent: number }>(
      'select count(*)::int as count, (count(*) filter (where sent))::int as sent from mingcha.deadline_warning',
    );
    expect(stored).toEqual({ count: result.warnings, sent: result.sent });
    expect(result.sent).toBe(result.clocks);
    expect(await sweep.run('cli')).toMatchObject({ warnings: 0 });
  });

  it('are warned of once though four sweeps run at the same time', async () => {
    await fill(12_000);
    const results = await Promise.all([1, 2, 3, 4].map(() => sweep.run('cli')));
    await sweep.run('cli');
    const [stored] = await test.database.asOwner<{ count: number; asked: number }>(
      `select (select count(*)::int from mingcha.deadline_warning) as count,
              (select count(distinct payload->>'dedupeKey')::int from mingcha.outbox) as asked`,
    );
    expect(stored!.count).toBe(await expected());
    expect(results.reduce((sum, result) => sum + result.warnings, 0)).toBeLessThanOrEqual(stored!.count);
    const [{ count }] = (await test.database.asOwner<{ count: number }>(
      'select count(*)::int as count from mingcha.outbox',
    )) as [{ count: number }];
    expect(count).toBe(stored!.asked);
  });

  it('are left to a later sweep while somebody is changing them', async () => {
    at('2026-09-25');
    const { id } = await open('2026-09-24');
    at('2026-10-13');
    const somebody = new pg.Client(test.database.ownerUrl);
    await somebody.connect();
    await somebody.query('begin');
    await somebody.query('select 1 from mingcha.deadline where id = $1 for update', [id]);
    expect((await sweep.run('timer')).warnings).toBe(0);
    await somebody.query('rollback');
    await somebody.end();
    expect((await sweep.run('cli')).warnings).toBe(4);
  });
});

describe('the three triggers and the watchdog', () => {
  it('sweep by the job, by the timer and by hand through one function', async () => {
    const processor = test.app.get(DeadlinesProcessor);
    const timer = test.app.get(SweepTimer);
    expect(await timer.tick()).toBe(true);
    // Somebody has just swept.
    expect(await timer.tick()).toBe(false);
    await processor.sweep();
    await sweep.run('cli');
    const runs = await test.database.asOwner<{ trigger: string }>(
      'select trigger from mingcha.sweep_run where finished_at is not null order by started_at',
    );
    expect(runs.map((run) => run.trigger)).toEqual(['timer', 'schedule', 'cli']);
  });

  it('report silence after three minutes, once a day', async () => {
    const health = test.app.get(SweepHealthQuery);
    const processor = test.app.get(DeadlinesProcessor);
    await sweep.run('cli');
    expect(await test.asSystem(() => health.sweepHealth())).toMatchObject({ healthy: true });
    await processor.watch();
    expect(await alarms()).toHaveLength(0);
    await test.database.asOwner(
      `update mingcha.sweep_run set started_at = started_at - interval '4 min', finished_at = finished_at - interval '4 min'`,
    );
    expect(await test.asSystem(() => health.sweepHealth())).toMatchObject({ healthy: false });
    expect(await processor.watch()).toMatchObject({ healthy: false });
    expect(await alarms()).toEqual([expect.stringMatching(/^deadlines\.sweep-silent:/)]);
  });

  it('ask for the next year’s calendar from 1 December on and stop when it is loaded', async () => {
    const processor = test.app.get(DeadlinesProcessor);
    at('2026-11-30');
    expect(await processor.checkCalendars()).toEqual({ missing: [] });
    at('2026-12-01');
    expect(await processor.checkCalendars()).toEqual({ missing: [2027] });
    at('2027-01-15');
    expect(await processor.checkCalendars()).toEqual({ missing: [2027] });
  });

  it('find a due date that does not follow from its facts', async () => {
    const processor = test.app.get(DeadlinesProcessor);
    const { id } = await open('2026-09-24');
    expect(await processor.checkDueDates()).toMatchObject({ drifted: 0 });
    await test.database.asOwner(
      `update mingcha.deadline set due_on = '2026-10-13', version = version + 1 where id = $1`,
      [id],
    );
    expect(await processor.checkDueDates()).toMatchObject({ drifted: 1 });
    // An alarm is for people: nothing is repaired behind their backs.
    expect(await processor.checkDueDates()).toMatchObject({ drifted: 1 });
  });

  const alarms = async () => {
    const rows = await test.database.asOwner<{ key: string }>(
      `select payload->>'dedupeKey' as key from mingcha.outbox where payload->>'kind' = 'todo'`,
    );
    return rows.map((row) => row.key);
  };
});
