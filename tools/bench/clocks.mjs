// A million open clocks: one sweep against the plain statement that does the same inserts, and the preview of a
// calendar change.
import { OwnSystem, person } from '../own-system.mjs';

const CLOCKS = 1_000_000;
const SETTINGS = { shared_buffers: '1GB', max_wal_size: '8GB', work_mem: '64MB' };

/** Half of the clocks lie far ahead, the rest around today, as in a district that keeps up. */
const FILL = `
  insert into mingcha.deadline (rule_id, rule_value_from, rule_value_layer, basis, subject_type, subject_id, organ_id,
      label, start_fact, starts_on, start_day_counts, roll, term_amount, term_unit, due_on, provisional, calendar_version,
      first_known_at, armed_at)
  select 'disclosure.general', '2018-12-05', 'law', '[]', 'decision', gen_random_uuid(),
         organs.ids[1 + n % array_length(organs.ids, 1)], '{"zh":"x","en":"x"}', '{"zh":"x","en":"x"}',
         start.date, false, 'next_working_day', 20, 'working_day', due.date, due.provisional, 'bench', now(), now()
    from generate_series(1, $1::int) n
   cross join (select array_agg(id) as ids from mingcha.organ where kind <> 'bureau') organs
    join mingcha.calendar_day start on start.date = mingcha.today_cn() - 40 + n % 80
    join mingcha.calendar_day due on due.is_working and due.workday_index = start.workday_index + 20`;

const REACHED = `
    from mingcha.deadline d
    join mingcha.calendar_day due on due.date = d.due_on
    join mingcha.calendar_day today on today.date = mingcha.today_cn()
    join mingcha.warning_rung r on case r.offset_unit
         when 'calendar_day' then today.date >= d.due_on + r.offset_amount
         else today.workday_index - due.workday_index >= r.offset_amount end
   where d.state = 'running'`;

/** One statement, no batches, no rights: the same warnings, one message for each clock, the level it stands on. */
const PLAIN = `
  with reached as (
    select d.id, d.organ_id, d.due_on, d.label, r.rung, r.severity, r.title,
           row_number() over (partition by d.id order by r.severity desc) as place ${REACHED}),
  made as (
    insert into by_hand.deadline_warning (deadline_id, organ_id, rung, for_due_on, reached_on, sent, superseded)
    select id, organ_id, rung, due_on, current_date, place = 1, place > 1 from reached returning 1),
  asked as (
    insert into by_hand.outbox (topic, payload)
    select 'notification.requested', jsonb_build_object('kind', 'reminder', 'organId', organ_id, 'title', title,
           'subjectType', 'deadline', 'subjectId', id, 'dueOn', due_on, 'dedupeKey', id || rung)
      from reached where place = 1 returning 1),
  level as (
    update by_hand.deadline d set warned_rung = reached.severity from reached
     where reached.id = d.id and place = 1 returning 1)
  select (select count(*) from made)::int as warnings, (select count(*) from asked)::int as sent,
         (select count(*) from level)::int as clocks`;

/** @returns {Promise<object>} seconds of both and their ratio; seconds of the preview */
export async function benchClocks() {
  const system = await OwnSystem.prepare({ postgresSettings: SETTINGS });
  try {
    await system.query(FILL, [CLOCKS]);
    await system.query(`create schema by_hand;
      create table by_hand.deadline_warning (like mingcha.deadline_warning including all);
      create table by_hand.outbox (like mingcha.outbox including all);
      create table by_hand.deadline (like mingcha.deadline including all);
      insert into by_hand.deadline select * from mingcha.deadline;
      analyze mingcha.deadline; analyze by_hand.deadline; analyze mingcha.calendar_day;`);
    const plain = await timed(() => system.query(PLAIN));
    await system.command('sweep');
    const [sweep] = await system.query(
      `select warnings, sent, extract(epoch from finished_at - started_at)::float as seconds from mingcha.sweep_run
        order by started_at limit 1`,
    );
    await system.command('sweep');
    const [again] = await system.query(
      `select warnings, extract(epoch from finished_at - started_at)::float as seconds from mingcha.sweep_run
        order by started_at desc limit 1`,
    );
    const preview = await timedPreview(system);
    return {
      what: `${CLOCKS} open clocks`,
      plainSql: { ...plain.answer[0], seconds: round(plain.seconds) },
      sweep: { ...sweep, seconds: round(sweep.seconds) },
      ratio: Number((sweep.seconds / plain.seconds).toFixed(2)),
      wantedRatio: 'at most 3',
      secondSweep: { ...again, seconds: round(again.seconds) },
      calendarPreview: { seconds: round(preview.seconds), moved: preview.answer.moved },
      wantedPreview: 'under 10 s',
    };
  } finally {
    await system.stop();
  }
}

async function timedPreview(system) {
  await system.start('api');
  const call = await person(system.address, 'system_admin');
  const [{ year, days, notice, freed }] = await system.query(
    `select v.year, v.days, v.notice,
            (select date::text from mingcha.calendar_day where is_working and date > mingcha.today_cn() + 2
               and extract(year from date) = v.year order by date limit 1) as freed
       from mingcha.calendar_year_version v
      where v.superseded_at is null and v.year = extract(year from mingcha.today_cn())`,
  );
  const given = days.map(({ date, kind, name }) => ({ date, kind, name: name?.zh ?? name }));
  const body = JSON.stringify({
    notice: { title: notice?.title?.zh ?? '试算' },
    days: [...given, { date: freed, kind: 'holiday', name: '试算假日' }].sort((a, b) =>
      a.date.localeCompare(b.date),
    ),
    reason: '试算',
  });
  return timed(async () => {
    const answer = await call(`/api/v1/working-calendars/${year}/preview`, { method: 'POST', body });
    if (answer.status !== 200) throw new Error(`preview: ${answer.status} ${await answer.text()}`);
    return answer.json();
  });
}

async function timed(work) {
  const started = performance.now();
  const answer = await work();
  return { answer, seconds: (performance.now() - started) / 1000 };
}

const round = (seconds) => Number(seconds.toFixed(1));
