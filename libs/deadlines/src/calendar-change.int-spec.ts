import { Injectable, Module } from '@nestjs/common';
import { AuditModule } from '@mingcha/audit';
import { IdentityHttpModule, IdentitySeed } from '@mingcha/identity';
import { addDays, buildCalendar, computeDue, nationalCalendarYears, type PlainDate } from '@mingcha/law';
import { OnEvent } from '@mingcha/platform';
import { type Caller, startTestApp, type TestApp } from '@mingcha/testing';
import { ClockChanges } from './clock-changes';
import { Deadlines } from './deadlines';
import { clockDraft, invented, markDemonstration, organIds } from './deadlines.factory';
import { DeadlinesHttpModule } from './deadlines.module';
import { DeadlinesProcessor } from './deadlines.processor';
import { DeadlineQueries } from './deadlines.queries';
import { DeadlinesSeed } from './deadlines.seed';
import { CLOCK_RULES, type RegisteredClock } from './rule-book';
import { WorkingCalendars } from './working-calendars';

jest.setTimeout(120_000);

/** Stands in for the room that keeps people's boxes: events are kept only where somebody listens. */
@Injectable()
class Listener {
  @OnEvent('notification.requested')
  take(): void {}
}
@Module({ providers: [Listener] })
class ListeningModule {}

let test: TestApp;
let organs: string[];
let admin: Caller;
let deadlines: Deadlines;

beforeAll(async () => {
  test = await startTestApp({
    modules: [AuditModule, IdentityHttpModule, DeadlinesHttpModule, ListeningModule],
    now: '2026-12-05T10:00:00+08:00',
  });
  // A rule that may be paused, beside those of the law.
  (test.app.get<readonly RegisteredClock[]>(CLOCK_RULES) as RegisteredClock[]).push(
    invented('test.ten', { amount: 10, unit: 'working_day' }),
  );
  await test.asSystem(async () => {
    await test.app.get(DeadlinesSeed).seedReference();
    await test.app.get(IdentitySeed).seedReference();
    await test.app.get(IdentitySeed).seedDemonstration();
    await markDemonstration(test.transactions);
    organs = await organIds(test.transactions);
  });
  admin = await test.signIn('system_admin');
  deadlines = test.app.get(Deadlines);
});
afterAll(() => test.close());

/** An invented notice for 2027: New Year bridged, nine days of Spring Festival with two made-up Saturdays. */
const notice2027 = {
  notice: {
    title: '国务院办公厅关于2027年部分节假日安排的通知',
    number: '国办发明电〔2026〕9号',
    issuedOn: '2026-11-30',
  },
  days: [
    ...['2027-01-01', '2027-01-02', '2027-01-03'].map((date) => ({ date, kind: 'holiday', name: '元旦' })),
    ...Array.from({ length: 9 }, (_, index) => ({
      date: addDays('2027-02-05' as PlainDate, index),
      kind: 'holiday',
      name: '春节',
    })),
    { date: '2027-01-30', kind: 'make_up_workday', name: '春节' },
    { date: '2027-02-20', kind: 'make_up_workday', name: '春节' },
  ],
};
const calendar2027 = buildCalendar([
  ...nationalCalendarYears,
  {
    year: 2027,
    status: 'published',
    days: notice2027.days.map((day) => ({ ...day, name: { zh: day.name, en: day.name } })) as never,
  },
]);

describe('the notice of a new year', () => {
  let met: string;
  let paused: string;
  let preview: {
    moved: number;
    version: number;
    byOrgan: object[];
    provisionalCleared: number;
    examples: object[];
  };
  const starts: string[] = [];

  beforeAll(async () => {
    // The clock of the process stands beyond the start facts, so that clocks may be paused in the new year.
    for (let day = '2026-12-07' as PlainDate; day <= '2027-02-20'; day = addDays(day, 1)) starts.push(day);
    const drafts = starts.map((day, index) => clockDraft(organs[1 + (index % 3)]!, day));
    const metDraft = clockDraft(organs[1]!, '2027-01-25');
    const pausedDraft = clockDraft(organs[2]!, '2027-01-25', { ruleId: 'test.ten' });
    const opened = await test.asSystem(() => deadlines.open([...drafts, metDraft, pausedDraft]));
    met = opened.at(-2)!.id!;
    paused = opened.at(-1)!.id!;
    await test.asSystem(() =>
      deadlines.meet({
        subjectType: 'decision',
        subjectIds: [metDraft.subjectId],
        metOn: '2027-01-26' as PlainDate,
        evidence: {},
      }),
    );
    test.clock.fix('2027-01-28T10:00:00+08:00');
    const ground = { reason: '听证', evidence: { documentNumber: '1' } };
    await test.asSystem(() => test.app.get(ClockChanges).pause(paused, '2027-01-27' as PlainDate, ground));
    await test.asSystem(() => test.app.get(ClockChanges).resume(paused, '2027-01-28' as PlainDate, ground));
    test.clock.fix('2026-12-05T10:00:00+08:00');
  });

  it('is missing and an alarm from December on', async () => {
    const answer = await admin.get('/api/v1/working-calendars').expect(200);
    expect(answer.body.alarms).toEqual([{ year: 2027, since: '2026-12-01' }]);
    expect(answer.body.items.find((year: { year: number }) => year.year === 2027)).toMatchObject({
      status: 'estimated',
    });
  });

  it('is previewed without changing anything', async () => {
    const before = await snapshot();
    const answer = await admin.post('/api/v1/working-calendars/2027/preview').send(notice2027).expect(200);
    preview = answer.body;
    expect(preview.moved).toBeGreaterThan(10);
    expect(preview.provisionalCleared).toBeGreaterThan(preview.moved);
    expect(preview.version).toBe(1);
    expect(answer.body.becomesPublished).toBe(true);
    expect(answer.body.changedDays.map((day: { date: string }) => day.date)).toContain('2027-02-20');
    expect(await snapshot()).toEqual(before);
  });

  it('needs the version that was previewed', async () => {
    const change = { ...notice2027, reason: '载入 2027 年放假通知' };
    await admin.put('/api/v1/working-calendars/2027').send(change).expect(428);
    await admin.put('/api/v1/working-calendars/2027').set('If-Match', '"7"').send(change).expect(412);
  });

  it('moves what the preview said, to where the law library computes, and no met clock', async () => {
    const metBefore = await rowOf(met);
    const answer = await admin
      .put('/api/v1/working-calendars/2027')
      .set('If-Match', `"${preview.version}"`)
      .send({ ...notice2027, reason: '载入 2027 年放假通知' })
      .expect(200);
    expect(answer.headers['etag']).toBe('"2"');
    expect(answer.body).toMatchObject({
      version: 2,
      moved: preview.moved,
      provisionalCleared: preview.provisionalCleared,
      byOrgan: preview.byOrgan,
      examples: preview.examples,
    });
    expect(await rowOf(met)).toEqual(metBefore);
    const rows = await test.database.asOwner<{ starts_on: string; due_on: string; provisional: boolean }>(
      `select starts_on::text, due_on::text, provisional from mingcha.deadline
        where rule_id = 'disclosure.penalty-licensing' and state = 'running' order by starts_on`,
    );
    expect(rows).toHaveLength(starts.length);
    for (const row of rows) {
      const due = computeDue({
        startsOn: row.starts_on as PlainDate,
        term: { amount: 7, unit: 'working_day' },
        calendar: calendar2027,
        roll: 'next_working_day',
      });
      expect(row).toEqual({ starts_on: row.starts_on, due_on: due.dueOn, provisional: false });
    }
    const ledger = await test.database.asOwner<{
      kind: string;
      cause: string;
      reason: string;
      moved: boolean;
    }>(
      `select kind, cause, reason, old_due_on <> new_due_on as moved from mingcha.deadline_event where kind = 'moved'`,
    );
    expect(ledger).toHaveLength(preview.moved);
    expect(ledger[0]).toEqual({
      kind: 'moved',
      cause: 'calendar',
      reason: '载入 2027 年放假通知',
      moved: true,
    });
  });

  it('moves a clock with a pause too, keeping the pause', async () => {
    const [row] = await test.database.asOwner<{ due_on: string }>(
      'select due_on::text from mingcha.deadline where id = $1',
      [paused],
    );
    const due = computeDue({
      startsOn: '2027-01-25' as PlainDate,
      term: { amount: 10, unit: 'working_day' },
      calendar: calendar2027,
      roll: 'next_working_day',
      pauses: [{ from: '2027-01-27' as PlainDate, to: '2027-01-28' as PlainDate }],
    });
    expect(row!.due_on).toBe(due.dueOn);
  });

  it('leaves nothing that a recomputation would find', async () => {
    expect(await test.app.get(DeadlinesProcessor).checkDueDates()).toMatchObject({ drifted: 0 });
  });

  it('tells each organ once', async () => {
    const told = await test.database.asOwner<{ organ: string }>(
      `select payload->>'organId' as organ from mingcha.outbox
        where payload->>'subjectType' = 'working_calendar' and topic = 'notification.requested'`,
    );
    expect(told).toHaveLength(preview.byOrgan.length);
    expect(new Set(told.map((row) => row.organ)).size).toBe(told.length);
  });

  it('is named in every derivation and its former version is kept', async () => {
    const year = await admin.get('/api/v1/working-calendars/2027').expect(200);
    expect(year.body).toMatchObject({
      status: 'published',
      version: 2,
      notice: { number: '国办发明电〔2026〕9号' },
    });
    expect(
      year.body.history.map((entry: { version: number; supersededAt: string | null }) => [
        entry.version,
        entry.supersededAt,
      ]),
    ).toEqual([
      [2, null],
      [1, '2026-12-05T10:00:00+08:00'],
    ]);
    const [row] = await test.database.asOwner<{ id: string }>(
      `select id from mingcha.deadline where starts_on = '2027-02-01' and state = 'running'`,
    );
    const explanation = await test.asSystem(() => test.app.get(DeadlineQueries).explanation(row!.id));
    expect(explanation.notices).toEqual([
      '国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕9号）',
    ]);
    expect((await admin.get('/api/v1/working-calendars')).body.alarms).toEqual([]);
  });

  it('refuses days of another year, days named twice and a made-up working day on a weekday', async () => {
    const answer = await admin
      .post('/api/v1/working-calendars/2027/preview')
      .send({
        ...notice2027,
        days: [
          { date: '2026-12-31', kind: 'holiday', name: '元旦' },
          { date: '2027-01-01', kind: 'holiday', name: '元旦' },
          { date: '2027-01-01', kind: 'holiday', name: '元旦' },
          { date: '2027-01-04', kind: 'make_up_workday', name: '元旦' },
        ],
      })
      .expect(400);
    expect(
      answer.body.errors.map((error: { pointer: string; code: string }) => [error.pointer, error.code]),
    ).toEqual([
      ['/days/0/date', 'wrong_year'],
      ['/days/2/date', 'repeated'],
      ['/days/3/date', 'works_anyway'],
    ]);
  });

  it('is seen by another process in its next transaction', async () => {
    const other = await startTestApp({
      modules: [AuditModule, DeadlinesHttpModule],
      database: test.database,
    });
    try {
      const version = () =>
        other.asSystem(async () => (await other.app.get(WorkingCalendars).current()).version);
      const before = await version();
      await admin
        .put('/api/v1/working-calendars/2028')
        .set('If-Match', '"1"')
        .send({ ...notice2027, days: [], reason: '试载入' })
        .expect(200);
      expect(await version()).not.toBe(before);
    } finally {
      await other.close();
    }
  });

  const snapshot = () =>
    test.database.asOwner('select id, due_on, version, calendar_version from mingcha.deadline order by id');
  const rowOf = (id: string) => test.database.asOwner('select * from mingcha.deadline where id = $1', [id]);
});

describe('the working-day index of the days', () => {
  it('agrees with the law library on thousands of random terms', async () => {
    let seed = 20_261_205;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const cases = Array.from({ length: 5_000 }, () => ({
      starts_on: addDays('2018-01-01' as PlainDate, random(6_300)),
      amount: 1 + random(60),
    }));
    const rows = await test.database.asOwner<{ due_on: string }>(
      `select (select due.date from mingcha.calendar_day due
                where due.is_working and due.workday_index = start.workday_index + c.amount)::text as due_on
         from jsonb_array_elements($1::jsonb) with ordinality as e(value, place)
         cross join lateral jsonb_to_record(e.value) as c(starts_on date, amount int)
         join mingcha.calendar_day start on start.date = c.starts_on order by e.place`,
      [JSON.stringify(cases)],
    );
    const calendar = await test.asSystem(() => test.app.get(WorkingCalendars).current());
    cases.forEach((each, index) => {
      const due = computeDue({
        startsOn: each.starts_on,
        term: { amount: each.amount, unit: 'working_day' },
        calendar,
        roll: 'next_working_day',
      });
      expect([each, rows[index]!.due_on]).toEqual([each, due.dueOn]);
    });
  });
});

describe('a value the district sets', () => {
  const draft = { parameter: 'disclosure.penalty-licensing.term', value: { amount: 5, unit: 'working_day' } };

  it('shows what would move, moves it, and leaves earlier cases with their own value', async () => {
    const preview = await admin
      .post('/api/v1/district-profile/preview')
      .send({ ...draft, effectiveFrom: '2027-01-11' })
      .expect(200);
    expect(preview.body.moved).toBeGreaterThan(0);
    const answer = await admin
      .post('/api/v1/district-profile/values')
      .send({ ...draft, effectiveFrom: '2027-01-11', reason: '区政府常务会议决定' })
      .expect(201);
    expect(answer.body).toMatchObject({ moved: preview.body.moved, byOrgan: preview.body.byOrgan });
    const terms = await test.database.asOwner<{ early: boolean; term_amount: number; layer: string }>(
      `select distinct starts_on < '2027-01-11' as early, term_amount, rule_value_layer as layer from mingcha.deadline
        where rule_id = 'disclosure.penalty-licensing' and state = 'running' order by 1`,
    );
    expect(terms).toEqual([
      { early: false, term_amount: 5, layer: 'bureau' },
      { early: true, term_amount: 7, layer: expect.any(String) },
    ]);
    const [later] = await test.asSystem(() => deadlines.open([clockDraft(organs[1]!, '2027-01-11')]));
    const [earlier] = await test.asSystem(() => deadlines.open([clockDraft(organs[1]!, '2027-01-08')]));
    expect([earlier!.dueOn, later!.dueOn]).toEqual(['2027-01-19', '2027-01-18']);
    expect(await test.app.get(DeadlinesProcessor).checkDueDates()).toMatchObject({ drifted: 0 });
  });

  it('is taken back from a day on without losing what was said before', async () => {
    await admin
      .post('/api/v1/district-profile/values')
      .send({ ...draft, value: null, effectiveFrom: '2027-02-01', reason: '恢复法定期限' })
      .expect(201);
    const [later] = await test.asSystem(() => deadlines.open([clockDraft(organs[1]!, '2027-03-01')]));
    expect(later!.dueOn).toBe('2027-03-10');
    const profile = await admin.get('/api/v1/district-profile').expect(200);
    const entry = profile.body.items.find(
      (item: { parameter: string }) => item.parameter === draft.parameter,
    );
    expect(entry.history.filter((value: { layer: string }) => value.layer === 'bureau')).toHaveLength(2);
  });

  it('is refused when it has not the form of its parameter', async () => {
    for (const value of [{ amount: 0, unit: 'working_day' }, { amount: 7, unit: 'week' }, 7, 'seven']) {
      const answer = await admin
        .post('/api/v1/district-profile/preview')
        .send({ ...draft, value, effectiveFrom: '2027-01-11' })
        .expect(400);
      expect(answer.body.errors[0].pointer).toBe('/value');
    }
  });
});
