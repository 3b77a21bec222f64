import type { PlainDate, Term } from '@mingcha/law';
import { type Text, Transactions } from '@mingcha/platform';
import { Injectable } from '@nestjs/common';
import { DueDates } from './clock-computation';
import type { Evidence, StoredState } from './deadlines.entities';
import { RuleBook } from './rule-book';
import { WorkingCalendars } from './working-calendars';

/** A start fact that opens a statutory clock. */
export interface OpenDeadline {
  /** Id of a clock rule of the law library. */
  ruleId: string;
  subjectType: string;
  subjectId: string;
  organId: string;
  /** The day of the start fact, from its document; it also chooses the value of the rule. */
  startsOn: PlainDate;
  /** What people call the matter. No personal data: it is shown in lists, reminders and calendars. */
  label?: Text | null;
  startFact: Text;
  /** The n-th clock of this rule on this subject; 1 when left out. */
  occurrence?: number;
}

/** What became of a draft, in the order of the drafts. */
export interface OpenedDeadline {
  index: number;
  /** Null where the rule had no value yet on that day: nothing may be claimed of such a case. */
  id: string | null;
  dueOn: PlainDate | null;
  provisional: boolean;
  /** False where the clock stood already; it is left as it is. */
  created: boolean;
}

export interface MeetDeadlines {
  /** Only clocks of this rule; all rules when left out. */
  ruleId?: string;
  deadlineId?: string;
  subjectType: string;
  subjectIds: readonly string[];
  /** The day the duty was met, from its document. */
  metOn: PlainDate;
  evidence: Evidence;
}

export interface CancelDeadlines {
  ruleId?: string;
  subjectType: string;
  subjectIds: readonly string[];
  reason: string;
  evidence?: Evidence | null;
}

/** A clock that changed its state. */
export interface ChangedDeadline {
  id: string;
  ruleId: string;
  subjectId: string;
  organId: string;
  state: StoredState;
  dueOn: PlainDate;
}

/** A clock of a subject, for the rooms that show it beside their record. */
export interface SubjectDeadline extends ChangedDeadline {
  startsOn: PlainDate;
  term: Term;
  provisional: boolean;
  metOn: PlainDate | null;
  pauseReason: string | null;
  version: number;
}

interface OpenRow {
  index: number;
  draft: OpenDeadline;
  due: { dueOn: PlainDate; provisional: boolean };
  term: Term;
  from: PlainDate | null;
  layer: string;
  basis: readonly object[];
  roll: string;
  startDayCounts: boolean;
}

/**
 * Opens and closes statutory clocks, many at a time, in the transaction of their cause. The cause writes the audit
 * entry of an opening; closings are journalled here and audited by the room whose act closes them.
 */
@Injectable()
export class Deadlines {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: WorkingCalendars,
    private readonly ruleBook: RuleBook,
  ) {}

  /**
   * Opens one clock for each draft with two statements, however many. A fact that arrives late gets its true due date;
   * `first_known_at` tells when it arrived. Repeatable: a clock of the same subject, rule and occurrence stays as it is.
   */
  async open(drafts: readonly OpenDeadline[]): Promise<OpenedDeadline[]> {
    if (drafts.length === 0) return [];
    const dueDates = new DueDates(await this.calendars.hold());
    const overlays = await this.ruleBook.overlays();
    const values = new Map<string, ReturnType<RuleBook['termOn']>>();
    const rows: OpenRow[] = [];
    drafts.forEach((draft, index) => {
      const { rule } = this.ruleBook.clock(draft.ruleId);
      const key = `${draft.ruleId} ${draft.startsOn}`;
      if (!values.has(key)) values.set(key, this.ruleBook.termOn(draft.ruleId, draft.startsOn, overlays));
      const value = values.get(key);
      if (!value) return;
      const { startDayCounts, roll } = rule;
      const due = dueDates.of({
        startsOn: draft.startsOn,
        startDayCounts,
        roll,
        termAmount: value.value.amount,
        termUnit: value.value.unit,
        extendedBy: 0,
      });
      const basis = value.basis.length > 0 ? value.basis : rule.basis;
      rows.push({
        index,
        draft,
        due,
        term: value.value,
        from: value.from,
        layer: value.layer,
        basis,
        roll,
        startDayCounts,
      });
    });
    const known = await this.insert(rows, dueDates.calendar.version);
    const byIndex = new Map(rows.map((row) => [row.index, row]));
    return drafts.map((draft, index) => {
      const row = byIndex.get(index);
      if (!row) return { index, id: null, dueOn: null, provisional: false, created: false };
      const stored = known.get(keyOf(draft))!;
      return { index, ...stored };
    });
  }

  /** Closes the open clocks of the subjects as met, late when the day lies after the due date. Repeatable. */
  async meet(request: MeetDeadlines): Promise<ChangedDeadline[]> {
    const { actor } = this.transactions.current;
    const changed = await this.transactions.query<ChangedDeadline>(
      `with changed as (
         update mingcha.deadline d
            set state = case when $5::date > d.due_on and d.state = 'running' then 'met_late' else 'met' end,
                met_on = $5::date, closed_at = mingcha.current_instant(), evidence = $6::jsonb,
                paused_since = null, pause_reason = null, version = d.version + 1
          where d.state in ('running', 'paused') and d.subject_type = $1 and d.subject_id = any($2::uuid[])
            and ($3::text is null or d.rule_id = $3) and ($4::uuid is null or d.id = $4)
         returning d.id, d.rule_id, d.subject_id, d.organ_id, d.state, d.due_on),
       journalled as (
         insert into mingcha.deadline_event (deadline_id, organ_id, kind, happened_on, evidence, actor_id, actor_name)
         select id, organ_id, 'met', $5::date, $6::jsonb, $7::uuid, $8 from changed)
       select ${CHANGED} from changed`,
      [
        request.subjectType,
        request.subjectIds,
        request.ruleId ?? null,
        request.deadlineId ?? null,
        request.metOn,
        JSON.stringify(request.evidence),
        actor.id,
        actor.name,
      ],
    );
    await this.withdrawReminders(changed);
    return changed;
  }

  /** Ends the open clocks of the subjects without their duty being met, for a reason. Repeatable. */
  async cancel(request: CancelDeadlines): Promise<ChangedDeadline[]> {
    const { actor } = this.transactions.current;
    const changed = await this.transactions.query<ChangedDeadline>(
      `with changed as (
         update mingcha.deadline d
            set state = 'cancelled', closed_at = mingcha.current_instant(), close_reason = $4,
                evidence = $5::jsonb, paused_since = null, pause_reason = null, version = d.version + 1
          where d.state in ('running', 'paused') and d.subject_type = $1 and d.subject_id = any($2::uuid[])
            and ($3::text is null or d.rule_id = $3)
         returning d.id, d.rule_id, d.subject_id, d.organ_id, d.state, d.due_on),
       journalled as (
         insert into mingcha.deadline_event (deadline_id, organ_id, kind, reason, evidence, actor_id, actor_name)
         select id, organ_id, 'cancelled', $4, $5::jsonb, $6::uuid, $7 from changed)
       select ${CHANGED} from changed`,
      [
        request.subjectType,
        request.subjectIds,
        request.ruleId ?? null,
        request.reason,
        request.evidence ? JSON.stringify(request.evidence) : null,
        actor.id,
        actor.name,
      ],
    );
    await this.withdrawReminders(changed);
    return changed;
  }

  /** All clocks of the subjects, open and closed, the nearest due date first. */
  async openFor(subjectType: string, subjectIds: readonly string[]): Promise<SubjectDeadline[]> {
    return this.transactions.query<SubjectDeadline>(
      `select id, rule_id as "ruleId", subject_id as "subjectId", organ_id as "organId", state, due_on as "dueOn",
              starts_on as "startsOn", jsonb_build_object('amount', term_amount, 'unit', term_unit) as term,
              provisional, met_on as "metOn", pause_reason as "pauseReason", version
         from mingcha.deadline where subject_type = $1 and subject_id = any($2::uuid[]) order by due_on, id`,
      [subjectType, subjectIds],
    );
  }

  /** Takes back what people were asked because of these clocks: nothing reminds after the work is done. */
  async withdrawReminders(clocks: readonly { id: string }[]): Promise<void> {
    if (clocks.length === 0) return;
    await this.transactions.query(
      `insert into mingcha.outbox (topic, payload)
       select 'notification.withdrawn', jsonb_build_object('subjectType', 'deadline', 'subjectId', id)
         from unnest($1::uuid[]) as closed(id)
        where exists (select 1 from mingcha.deadline_warning w where w.deadline_id = closed.id)`,
      [clocks.map((clock) => clock.id)],
    );
  }

  private async insert(rows: readonly OpenRow[], calendarVersion: string) {
    const { now } = this.transactions.current;
    const known = new Map<string, { id: string; dueOn: PlainDate; provisional: boolean; created: boolean }>();
    if (rows.length === 0) return known;
    const column = <T>(read: (row: OpenRow) => T): T[] => rows.map(read);
    const keys = [
      column(({ draft }) => draft.ruleId),
      column(({ draft }) => draft.subjectType),
      column(({ draft }) => draft.subjectId),
      column(({ draft }) => draft.occurrence ?? 1),
    ];
    const { groups, groupOf } = groupRows(rows);
    const inserted = await this.transactions.query<KnownClock>(INSERT, [
      keys[2],
      keys[3],
      column(({ draft }) => (draft.label ? JSON.stringify(draft.label) : null)),
      groupOf,
      JSON.stringify(groups),
      calendarVersion,
      now,
    ]);
    for (const clock of inserted) known.set(keyOf(clock), { ...pick(clock), created: true });
    if (inserted.length < rows.length) {
      const standing = await this.transactions.query<KnownClock>(STANDING, keys);
      for (const clock of standing) {
        if (!known.has(keyOf(clock))) known.set(keyOf(clock), { ...pick(clock), created: false });
      }
    }
    return known;
  }
}

interface KnownClock {
  id: string;
  ruleId: string;
  subjectType: string;
  subjectId: string;
  occurrence: number;
  dueOn: PlainDate;
  provisional: boolean;
}

const pick = ({ id, dueOn, provisional }: KnownClock) => ({ id, dueOn, provisional });

const keyOf = (clock: { ruleId: string; subjectType: string; subjectId: string; occurrence?: number }) =>
  `${clock.ruleId} ${clock.subjectType} ${clock.subjectId} ${clock.occurrence ?? 1}`;

const CHANGED = `id, rule_id as "ruleId", subject_id as "subjectId", organ_id as "organId", state, due_on as "dueOn"`;

const KNOWN = `d.id, d.rule_id as "ruleId", d.subject_type as "subjectType", d.subject_id as "subjectId", d.occurrence,
  d.due_on as "dueOn", d.provisional`;

/** What the clocks of one day and one rule have in common is sent once: a batch holds few such groups. */
function groupRows(rows: readonly OpenRow[]): { groups: object[]; groupOf: number[] } {
  const places = new Map<string, number>();
  const groups: object[] = [];
  const groupOf = rows.map((row) => {
    const { ruleId, subjectType, organId, startsOn, startFact } = row.draft;
    const key = `${ruleId} ${subjectType} ${organId} ${startsOn} ${startFact.zh} ${startFact.en}`;
    let place = places.get(key);
    if (place === undefined) {
      place = groups.length;
      places.set(key, place);
      groups.push({
        place,
        rule_id: ruleId,
        subject_type: subjectType,
        organ_id: organId,
        start_fact: startFact,
        starts_on: startsOn,
        start_day_counts: row.startDayCounts,
        roll: row.roll,
        term_amount: row.term.amount,
        term_unit: row.term.unit,
        value_from: row.from,
        layer: row.layer,
        basis: row.basis,
        due_on: row.due.dueOn,
        provisional: row.due.provisional,
      });
    }
    return place;
  });
  return { groups, groupOf };
}

const INSERT = `
  insert into mingcha.deadline as d (rule_id, subject_type, subject_id, occurrence, organ_id, label, start_fact,
    starts_on, start_day_counts, roll, term_amount, term_unit, rule_value_from, rule_value_layer, basis, due_on,
    provisional, calendar_version, first_known_at, armed_at)
  select g.rule_id, g.subject_type, r.subject_id, r.occurrence, g.organ_id, r.label::jsonb, g.start_fact,
         g.starts_on, g.start_day_counts, g.roll, g.term_amount, g.term_unit, g.value_from, g.layer, g.basis,
         g.due_on, g.provisional, $6, $7::timestamptz, $7::timestamptz
    from unnest($1::uuid[], $2::int[], $3::text[], $4::int[]) as r(subject_id, occurrence, label, place)
    join jsonb_to_recordset($5::jsonb) as g(place int, rule_id text, subject_type text, organ_id uuid,
         start_fact jsonb, starts_on date, start_day_counts boolean, roll text, term_amount int, term_unit text,
         value_from date, layer text, basis jsonb, due_on date, provisional boolean) using (place)
  on conflict (subject_id, rule_id, occurrence, subject_type) do nothing
  returning ${KNOWN}`;

const STANDING = `
  select ${KNOWN} from mingcha.deadline d
    join unnest($1::text[], $2::text[], $3::uuid[], $4::int[]) as r(rule_id, subject_type, subject_id, occurrence)
      using (rule_id, subject_type, subject_id, occurrence)`;
