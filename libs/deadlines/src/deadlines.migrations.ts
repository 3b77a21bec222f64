import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { MigrationClass } from '@mingcha/platform';

/**
 * Why: a statutory clock is a row and its ledger; the working calendar is rows with the notice they come from;
 * "overdue" is a predicate and stands in no column, so that nothing has to run for it to be true.
 */
export class CreateDeadlines1763800300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CALENDAR);
    await runner.query(CLOCKS);
    await runner.query(WARNINGS);
    await runner.query(SETTINGS);
  }

  async down(): Promise<void> {
    throw new Error('Statutory clocks are not taken down; restore a backup instead');
  }
}

const CALENDAR = `
  create table mingcha.calendar_year_version (
    id uuid primary key default mingcha.new_id(),
    year int not null check (year between 2018 and 2035),
    version int not null check (version > 0),
    status text not null check (status in ('published', 'estimated')),
    notice jsonb,
    days jsonb not null,
    reason text not null,
    applied_at timestamptz not null default now(),
    applied_by uuid,
    applied_by_name text not null,
    superseded_at timestamptz,
    unique (year, version)
  );
  comment on table mingcha.calendar_year_version is 'What was known of the working days of a year, one row each time it changed';
  comment on column mingcha.calendar_year_version.days is 'Days that differ from their weekday: [{date, kind, name, notice?}]';
  create unique index calendar_year_in_force on mingcha.calendar_year_version (year) where superseded_at is null;
  call mingcha.protect('mingcha.calendar_year_version', 'settings', 'select, insert, update (superseded_at)');

  create table mingcha.calendar_day (
    date date primary key,
    kind text not null check (kind in ('workday', 'weekend', 'holiday', 'make_up_workday')),
    is_working boolean not null,
    workday_index int not null,
    provisional boolean not null,
    name jsonb,
    notice text
  );
  comment on table mingcha.calendar_day is 'Each day 2018-01-01 to 2035-12-31 as the versions in force make it; derived';
  comment on column mingcha.calendar_day.workday_index is 'Working days since 2018-01-01 up to and including this day';
  create unique index calendar_day_by_index on mingcha.calendar_day (workday_index) where is_working;
  call mingcha.protect('mingcha.calendar_day', 'settings', 'select, insert, update, delete');
`;

const CLOCKS = `
  create table mingcha.deadline (
    id uuid primary key default mingcha.new_id(),
    rule_id text not null,
    rule_value_from date,
    rule_value_layer text not null check (rule_value_layer in ('law', 'district', 'bureau')),
    basis jsonb not null,
    subject_type text not null,
    subject_id uuid not null,
    organ_id uuid not null references mingcha.organ (id),
    occurrence int not null default 1 check (occurrence > 0),
    label jsonb,
    start_fact jsonb not null,
    starts_on date not null,
    start_day_counts boolean not null,
    roll text not null check (roll in ('none', 'next_working_day')),
    term_amount int not null check (term_amount > 0),
    term_unit text not null check (term_unit in ('working_day', 'calendar_day', 'month')),
    extended_by int not null default 0 check (extended_by >= 0),
    has_pauses boolean not null default false,
    due_on date not null,
    provisional boolean not null,
    calendar_version text not null,
    first_known_at timestamptz not null,
    armed_at timestamptz not null,
    warned_rung int not null default 0,
    state text not null default 'running' check (state in ('running', 'paused', 'met', 'met_late', 'cancelled')),
    paused_since date,
    pause_reason text,
    met_on date,
    closed_at timestamptz,
    close_reason text,
    evidence jsonb,
    version int not null default 1,
    unique (subject_id, rule_id, occurrence, subject_type),
    check ((state = 'paused') = (paused_since is not null)),
    check ((state in ('met', 'met_late')) = (met_on is not null)),
    check ((state in ('met', 'met_late', 'cancelled')) = (closed_at is not null))
  );
  comment on table mingcha.deadline is 'A statutory clock: the projection of its start fact, its rule and its ledger';
  comment on column mingcha.deadline.rule_value_from is 'Day from which the value of the rule that was used holds; null where its document is undated';
  comment on column mingcha.deadline.extended_by is 'Units granted by extensions, sum of the ledger';
  comment on column mingcha.deadline.has_pauses is 'The ledger holds a pause: the due date cannot be computed from this row alone';
  comment on column mingcha.deadline.due_on is 'Last day, ends at 24:00 Asia/Shanghai; a running pause is not part of it';
  comment on column mingcha.deadline.first_known_at is 'When the platform learnt of the start fact: separates late from told too late';
  comment on column mingcha.deadline.armed_at is 'Since when the present due date stands';
  comment on column mingcha.deadline.warned_rung is 'Severity of the last warning recorded for the present due date';
  create index deadline_to_warn on mingcha.deadline (warned_rung, due_on, id) where state = 'running';
  create index deadline_by_due_day on mingcha.deadline (due_on, id);
  create index deadline_of_organ on mingcha.deadline (organ_id, due_on, id);
  create index deadline_with_pauses on mingcha.deadline (due_on) where has_pauses;
  call mingcha.protect('mingcha.deadline', 'organ', 'select, insert, update');
  create trigger next_version before update on mingcha.deadline for each row
    when (old.version <> new.version or (old.due_on, old.state, old.extended_by, old.provisional, old.met_on)
      is distinct from (new.due_on, new.state, new.extended_by, new.provisional, new.met_on))
    execute function mingcha.require_next_version();

  create table mingcha.deadline_event (
    id uuid primary key default mingcha.new_id(),
    deadline_id uuid not null references mingcha.deadline (id),
    organ_id uuid not null references mingcha.organ (id),
    kind text not null check (kind in
      ('paused', 'resumed', 'extended', 'moved', 'met', 'cancelled', 'reopened')),
    happened_on date,
    amount int,
    old_due_on date,
    new_due_on date,
    cause text,
    reason text,
    evidence jsonb,
    calendar_version text,
    recorded_at timestamptz not null default mingcha.current_instant(),
    actor_id uuid,
    actor_name text not null
  );
  comment on table mingcha.deadline_event is 'Ledger of the clocks, append-only: what happened to a clock, by whom, on what ground';
  comment on column mingcha.deadline_event.happened_on is 'Legal day: first paused day, first day that counts again, day met';
  comment on column mingcha.deadline_event.cause is 'Of a move: calendar, rule_value or recomputation';
  create index deadline_event_of_clock on mingcha.deadline_event (deadline_id, id);
  call mingcha.protect('mingcha.deadline_event', 'organ', 'select, insert');
  create trigger append_only before update or delete on mingcha.deadline_event
    for each row execute function mingcha.refuse_change();
  create trigger keep_all before truncate on mingcha.deadline_event execute function mingcha.refuse_change();
`;

const WARNINGS = `
  create table mingcha.warning_rung (
    rung text not null,
    severity int not null check (severity > 0),
    offset_amount int not null,
    offset_unit text not null check (offset_unit in ('working_day', 'calendar_day')),
    title jsonb not null,
    audience jsonb not null,
    effective_from date not null,
    effective_to date,
    reason text not null,
    primary key (rung, effective_from)
  );
  comment on table mingcha.warning_rung is 'When people are warned of a clock: policy of the district, not law';
  comment on column mingcha.warning_rung.offset_amount is 'Distance from the due day: -3 three units before, 0 the day itself, 1 the first after it';
  comment on column mingcha.warning_rung.audience is 'Whom to ask: [{kind, roles, ofOrgan}]';
  call mingcha.protect('mingcha.warning_rung', 'settings', 'select, insert, update');

  create table mingcha.deadline_warning (
    id uuid primary key default mingcha.new_id(),
    deadline_id uuid not null references mingcha.deadline (id),
    organ_id uuid not null,
    rung text not null,
    for_due_on date not null,
    reached_on date not null,
    sent boolean not null,
    superseded boolean not null,
    made_at timestamptz not null default mingcha.current_instant(),
    unique (deadline_id, rung, for_due_on)
  );
  comment on table mingcha.deadline_warning is 'Each rung a clock has reached, at most once for each due date';
  comment on column mingcha.deadline_warning.superseded is 'Recorded as proof but not sent: a graver rung was reached in the same sweep';
  call mingcha.protect('mingcha.deadline_warning', 'organ', 'select, insert');
  create trigger append_only before update or delete on mingcha.deadline_warning
    for each row execute function mingcha.refuse_change();

  create table mingcha.sweep_run (
    id uuid primary key default mingcha.new_id(),
    trigger text not null check (trigger in ('schedule', 'timer', 'cli', 'person')),
    started_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    clocks int not null default 0,
    warnings int not null default 0,
    sent int not null default 0,
    worst_lateness_s int not null default 0
  );
  comment on table mingcha.sweep_run is 'Heartbeat of the warnings: its age is watched, not the queue';
  create index sweep_run_latest on mingcha.sweep_run (started_at desc);
  call mingcha.protect('mingcha.sweep_run', 'shared', 'select, insert, update, delete');
`;

const SETTINGS = `
  create table mingcha.district_value (
    id uuid primary key default mingcha.new_id(),
    parameter text not null,
    layer text not null check (layer in ('district', 'bureau')),
    value jsonb,
    effective_from date,
    reason text not null,
    basis jsonb not null default '[]',
    recorded_at timestamptz not null default mingcha.current_instant(),
    recorded_by uuid,
    recorded_by_name text not null,
    superseded_at timestamptz
  );
  comment on table mingcha.district_value is 'What the district sets for a parameter from a day on, and when it was set; nothing is overwritten';
  comment on column mingcha.district_value.value is 'Null: from this day the bureau takes its earlier change back';
  comment on column mingcha.district_value.effective_from is 'Null: the district document is undated, the value holds on every day';
  create unique index district_value_in_force on mingcha.district_value (parameter, layer, effective_from)
    nulls not distinct where superseded_at is null;
  call mingcha.protect('mingcha.district_value', 'settings', 'select, insert, update (superseded_at)');

  create table mingcha.calendar_feed (
    id uuid primary key default mingcha.new_id(),
    account_id uuid not null references mingcha.account (id),
    organ_id uuid not null references mingcha.organ (id),
    secret_hash bytea not null unique,
    created_at timestamptz not null default mingcha.current_instant(),
    revoked_at timestamptz
  );
  comment on table mingcha.calendar_feed is 'Secret address of a person''s calendar subscription; only the digest of the secret is kept';
  create unique index calendar_feed_of_account on mingcha.calendar_feed (account_id) where revoked_at is null;
  call mingcha.protect('mingcha.calendar_feed', 'shared', 'select, insert, update (revoked_at)');
`;

export const deadlinesMigrations: MigrationClass[] = [CreateDeadlines1763800300000];
