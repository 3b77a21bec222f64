import { AuditModule } from '@mingcha/audit';
import { IdentityHttpModule, IdentitySeed } from '@mingcha/identity';
import { addDays, dueDateOf, nationalCalendar, type PlainDate } from '@mingcha/law';
import { startTestApp } from '@mingcha/testing';
import pg from 'pg';
import { clockDraft, markDemonstration, organIds } from './deadlines.factory';
import { Deadlines } from './deadlines';
import { DeadlinesHttpModule } from './deadlines.module';
import { DeadlinesSeed } from './deadlines.seed';
import { Sweep } from './sweep';
import { CalendarChange } from './calendar-change';
import { DeadlineQueries } from './deadlines.queries';
import { DeadlinesProcessor } from './deadlines.processor';
jest.setTimeout(1_800_000);
const N = Number(process.env['BENCH_N'] ?? 1_000_000);
const ANALYZE = process.env['BENCH_ANALYZE'] !== 'no';
it('bench', async () => {
  const out: string[] = [];
  const say = (line: string) => {
    out.push(line);
    process.stderr.write(line + '\n');
  };
  const test = await startTestApp({ modules: [AuditModule, IdentityHttpModule, DeadlinesHttpModule] });
  let organs: string[] = [];
  await test.asSystem(async () => {
    await test.app.get(DeadlinesSeed).seedReference();
    await test.app.get(IdentitySeed).seedReference();
    await test.app.get(IdentitySeed).seedDemonstration();
    await markDemonstration(test.transactions);
    organs = await organIds(test.transactions);
  });
  const time = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const t = process.hrtime.bigint();
    const r = await work();
    say(
      `${what}: ${(Number(process.hrtime.bigint() - t) / 1e9).toFixed(2)} s ${JSON.stringify(r)?.slice(0, 300)}`,
    );
    return r;
  };
  const starts: { s: string; d: string; p: boolean; g: string; gp: boolean }[] = [];
  for (let s = '2026-08-24' as PlainDate; starts.length < 365; s = addDays(s, 1)) {
    const f = (amount: number) =>
      dueDateOf({
        startsOn: s,
        term: { amount, unit: 'working_day' },
        calendar: nationalCalendar,
        roll: 'next_working_day',
      });
    const a = f(7),
      b = f(20);
    starts.push({ s, d: a.dueOn, p: a.provisional, g: b.dueOn, gp: b.provisional });
  }
  const owner = new pg.Client(test.database.ownerUrl);
  await owner.connect();
  await time(`insert ${N}`, () =>
    owner
      .query(
        `insert into mingcha.deadline (rule_id, rule_value_from, rule_value_layer, basis, subject_type, subject_id, organ_id, label, start_fact,
       starts_on, start_day_counts, roll, term_amount, term_unit, due_on, provisional, calendar_version, first_known_at, armed_at)
     select case when n % 3 = 0 then 'disclosure.general' else 'disclosure.penalty-licensing' end, '2018-12-05', 'law',
       '[{"document":"three-systems-2018","article":"–"}]', 'decision', gen_random_uuid(), ($2::uuid[])[1 + n % 16],
       '{"zh":"行政处罚 明川市监罚〔2026〕118号","en":"Penalty 118"}', '{"zh":"执法决定作出之日","en":"the day of the decision"}',
       s.s, false, 'next_working_day', case when n % 3 = 0 then 20 else 7 end, 'working_day', case when n % 3 = 0 then s.g else s.d end,
       case when n % 3 = 0 then s.gp else s.p end, 'x', timestamptz '2026-08-24', timestamptz '2026-08-24'
     from generate_series(1, $1::int) n
     join (select e.*, row_number() over () - 1 as i from jsonb_to_recordset($3::jsonb) as e(s date, d date, p bool, g date, gp bool)) s on s.i = (n::bigint * 7919) % 365`,
        [N, organs, JSON.stringify(starts)],
      )
      .then((r) => r.rowCount),
  );
  if (ANALYZE) await time('analyze', () => owner.query('analyze').then(() => 0));
  // plain SQL: the same inserts in one statement
  await owner.query('begin');
  await time('plain sql', () =>
    owner
      .query(
        `with made as (
       insert into mingcha.deadline_warning (deadline_id, organ_id, rung, for_due_on, reached_on, sent, superseded)
       select d.id, d.organ_id, r.rung, d.due_on, d.due_on, r.severity = max(r.severity) over (partition by d.id), false
         from mingcha.deadline d
         join mingcha.calendar_day due on due.date = d.due_on
         join mingcha.calendar_day today on today.date = '2026-10-12'
         join mingcha.warning_rung r on case r.offset_unit when 'calendar_day' then date '2026-10-12' >= d.due_on + r.offset_amount
              else today.workday_index - due.workday_index >= r.offset_amount end
        where d.state = 'running' on conflict do nothing returning deadline_id, rung, sent, for_due_on, organ_id),
     asked as (insert into mingcha.outbox (topic, payload)
       select 'notification.requested', jsonb_build_object('kind', a->>'kind', 'organId', m.organ_id, 'roles', a->'roles', 'title', jsonb_build_object('zh', (r.title->>'zh') || (d.label->>'zh'), 'en', (r.title->>'en') || (d.label->>'en')),
         'subjectType', 'deadline', 'subjectId', d.id, 'link', '/deadlines/' || d.id, 'dedupeKey', d.id || m.rung || m.for_due_on, 'dueOn', m.for_due_on)
         from made m join mingcha.deadline d on d.id = m.deadline_id join mingcha.warning_rung r on r.rung = m.rung
         cross join lateral jsonb_array_elements(r.audience) as x(a) where m.sent returning 1)
     select (select count(*) from made) as made, (select count(*) from asked) as asked`,
      )
      .then((r) => r.rows),
  );
  await owner.query('rollback');
  await owner.query('vacuum mingcha.deadline_warning');
  await owner.query('vacuum mingcha.outbox');
  const sweep = test.app.get(Sweep);
  await time('sweep 1', () => sweep.run('cli'));
  await time('sweep 2 (nothing new)', () => sweep.run('cli'));
  const days = [
    ...['2027-01-01', '2027-01-02', '2027-01-03'].map((date) => ({
      date: date as PlainDate,
      kind: 'holiday' as const,
      name: '元旦',
    })),
    ...Array.from({ length: 9 }, (_, i) => ({
      date: addDays('2027-02-05' as PlainDate, i),
      kind: 'holiday' as const,
      name: '春节',
    })),
    { date: '2027-01-30' as PlainDate, kind: 'make_up_workday' as const, name: '春节' },
    { date: '2027-10-04' as PlainDate, kind: 'holiday' as const, name: '国庆节' },
  ];
  const change = test.app.get(CalendarChange);
  const draft = { notice: { title: '2027 年通知' }, days };
  await time('calendar preview', () =>
    test
      .asSystem(() => change.preview(2027, draft))
      .then(({ moved, provisionalCleared, byOrgan }) => ({
        moved,
        provisionalCleared,
        organs: byOrgan.length,
      })),
  );
  await time('calendar preview again', () =>
    test.asSystem(() => change.preview(2027, draft)).then(({ moved }) => moved),
  );
  await time('recompute check', () => test.app.get(DeadlinesProcessor).checkDueDates());
  const queries = test.app.get(DeadlineQueries);
  await time('summary district', () => test.asSystem(() => queries.summary()));
  await time('calendar apply', () =>
    test.asSystem(async () => {
      const r = await change.apply(2027, draft, '测试', 1);
      return r.moved;
    }),
  );
  await time('recompute check', () => test.app.get(DeadlinesProcessor).checkDueDates());
  const drafts = Array.from({ length: 1000 }, (_, i) => clockDraft(organs[i % 16]!, '2026-10-09'));
  await time('open 1000', () =>
    test.asSystem(() => test.app.get(Deadlines).open(drafts)).then((r) => r.length),
  );
  for (let k = 0; k < 3; k++) {
    const more = Array.from({ length: 1000 }, (_, i) => clockDraft(organs[i % 16]!, '2026-10-09'));
    await time('open 1000', () =>
      test.asSystem(() => test.app.get(Deadlines).open(more)).then((r) => r.length),
    );
  }
  await owner.end();
  await test.close();
});
