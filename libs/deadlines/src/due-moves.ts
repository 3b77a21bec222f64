import { type Pause, type PlainDate, type WorkingCalendar } from '@mingcha/law';
import { type Text, Transactions } from '@mingcha/platform';
import { Injectable } from '@nestjs/common';
import { type ClockTerm, completedPauses, DueDates } from './clock-computation';

/** Open clocks that share everything their due date follows from; `deadlineId` is set where a ledger has pauses. */
export interface ClockGroup extends ClockTerm {
  deadlineId: string | null;
  organId: string;
  ruleId: string;
  ruleValueFrom: PlainDate | null;
  ruleValueLayer: string;
  state: 'running' | 'paused';
  dueOn: PlainDate;
  provisional: boolean;
  count: number;
  pauses: Pause[];
}

/** What a group would become. */
export interface Move {
  group: ClockGroup;
  dueOn: PlainDate;
  provisional: boolean;
  term: ClockTerm & { ruleValueFrom: PlainDate | null; ruleValueLayer: string; basis: unknown };
}

/** Which open clocks to look at, and the term that would hold for them (their own when left out). */
export interface MoveQuestion {
  calendar: WorkingCalendar;
  /** SQL over the clock `d`. */
  where?: string;
  params?: unknown[];
  /** The term of a group under new values of its rule; null keeps the term it has. */
  termOf?: (group: ClockGroup) => Move['term'] | null;
}

export interface MovedExample {
  deadlineId: string;
  label: Text | null;
  organId: string;
  oldDueOn: PlainDate;
  newDueOn: PlainDate;
}

export interface OrganMoves {
  organId: string;
  organName: string;
  moved: number;
  becomesOverdue: number;
  noLongerOverdue: number;
}

export interface MoveSummary {
  moved: number;
  becomesOverdue: number;
  noLongerOverdue: number;
  provisionalCleared: number;
  byOrgan: OrganMoves[];
  examples: MovedExample[];
}

const GROUP_KEYS = `organ_id, rule_id, rule_value_from, rule_value_layer, starts_on, start_day_counts, roll,
  term_amount, term_unit, extended_by, state, due_on, provisional`;
const GROUP_COLUMNS = `organ_id as "organId", rule_id as "ruleId", rule_value_from as "ruleValueFrom",
  rule_value_layer as "ruleValueLayer", starts_on as "startsOn", start_day_counts as "startDayCounts", roll,
  term_amount as "termAmount", term_unit as "termUnit", extended_by as "extendedBy", state, due_on as "dueOn", provisional`;

/** Groups written by one statement. */
const CHUNK = 2_000;

/**
 * Finds and moves the open clocks whose due date changes. Clocks without pauses that share start and term are one
 * group and one computation by the law library, so a million clocks cost one pass of the table and a few thousand
 * computations; the others are computed one by one. Closed clocks are never looked at.
 */
@Injectable()
export class DueMoves {
  constructor(private readonly transactions: Transactions) {}

  /** What would move; changes nothing. Meets all organs' clocks only where the context does. */
  async plan(question: MoveQuestion): Promise<Move[]> {
    const groups = [...(await this.groups(question)), ...(await this.special(question))];
    const dueDates = new DueDates(question.calendar);
    const moves: Move[] = [];
    for (const group of groups) {
      const term = question.termOf?.(group) ?? null;
      const due = dueDates.of(term ?? group, group.pauses);
      const changesTerm = term && (term.termAmount !== group.termAmount || term.termUnit !== group.termUnit);
      if (due.dueOn === group.dueOn && due.provisional === group.provisional && !changesTerm) continue;
      moves.push({
        group,
        dueOn: due.dueOn,
        provisional: due.provisional,
        term: term ?? { ...group, basis: null },
      });
    }
    return moves;
  }

  /** Counts by organ and a few examples, the largest shifts first. */
  async summarise(moves: readonly Move[], limit = 10): Promise<MoveSummary> {
    const { today } = this.transactions.current;
    const names = await this.organNames();
    const organs = new Map<string, OrganMoves>();
    const total = { moved: 0, becomesOverdue: 0, noLongerOverdue: 0, provisionalCleared: 0 };
    for (const { group, dueOn, provisional } of moves) {
      if (group.provisional && !provisional) total.provisionalCleared += group.count;
      if (dueOn === group.dueOn) continue;
      const organ = organs.get(group.organId) ?? {
        organId: group.organId,
        organName: names.get(group.organId) ?? '',
        moved: 0,
        becomesOverdue: 0,
        noLongerOverdue: 0,
      };
      organs.set(group.organId, organ);
      const running = group.state === 'running';
      const overdue = running && group.dueOn >= today && dueOn < today ? group.count : 0;
      const saved = running && group.dueOn < today && dueOn >= today ? group.count : 0;
      for (const count of [organ, total]) {
        count.moved += group.count;
        count.becomesOverdue += overdue;
        count.noLongerOverdue += saved;
      }
    }
    return {
      ...total,
      byOrgan: [...organs.values()].sort((a, b) => b.moved - a.moved || (a.organName < b.organName ? -1 : 1)),
      examples: await this.examples(moves, limit),
    };
  }

  /**
   * Moves the clocks of a plan and writes each move into its ledger. The caller holds the calendar lock, so the plan
   * still fits.
   * @returns how many clocks have a new due date
   */
  async apply(
    moves: readonly Move[],
    cause: string,
    reason: string,
    calendarVersion: string,
  ): Promise<number> {
    let moved = 0;
    for (let start = 0; start < moves.length; start += CHUNK) {
      const chunk = moves.slice(start, start + CHUNK).map(({ group, dueOn, provisional, term }) => ({
        ...group,
        pauses: undefined,
        newDueOn: dueOn,
        newProvisional: provisional,
        newAmount: term.termAmount,
        newUnit: term.termUnit,
        newFrom: term.ruleValueFrom,
        newLayer: term.ruleValueLayer,
        newBasis: term.basis ?? null,
      }));
      const { actor } = this.transactions.current;
      const [row] = await this.transactions.query<{ moved: number }>(APPLY, [
        JSON.stringify(chunk),
        calendarVersion,
        cause,
        reason,
        actor.id,
        actor.name,
      ]);
      moved += row!.moved;
    }
    return moved;
  }

  private async groups({ where, params = [] }: MoveQuestion): Promise<ClockGroup[]> {
    // The planner takes a row policy for a filter that lets one row in a hundred pass and would sort a million clocks
    // instead of grouping them by hash, three times as slow.
    const [before] = await this.transactions.query<{ memory: string }>(
      `select current_setting('work_mem') as memory`,
    );
    await this.transactions.query(GROUP_BY_HASH, ['64MB', 'off']);
    const groups = await this.transactions.query<ClockGroup>(
      `select ${GROUP_COLUMNS}, null as "deadlineId", count(*)::int as count, '[]'::jsonb as pauses
         from mingcha.deadline d
        where state in ('running', 'paused') and not has_pauses and (${where ?? 'true'})
        group by ${GROUP_KEYS}`,
      params,
    );
    await this.transactions.query(GROUP_BY_HASH, [before!.memory, 'on']);
    return groups;
  }

  private async special({ where, params = [] }: MoveQuestion): Promise<ClockGroup[]> {
    const rows = await this.transactions.query<
      ClockGroup & { events: Parameters<typeof completedPauses>[0] }
    >(
      `select ${GROUP_COLUMNS}, d.id as "deadlineId", 1 as count,
              (select jsonb_agg(jsonb_build_object('kind', e.kind, 'happenedOn', e.happened_on, 'reason', e.reason)
                      order by e.recorded_at, e.id)
                 from mingcha.deadline_event e where e.deadline_id = d.id and e.kind in ('paused', 'resumed')) as events
         from mingcha.deadline d
        where state in ('running', 'paused') and has_pauses and (${where ?? 'true'})`,
      params,
    );
    return rows.map((row) => ({ ...row, pauses: completedPauses(row.events) }));
  }

  private async organNames(): Promise<Map<string, string>> {
    const rows = await this.transactions.query<{ id: string; name: string }>(
      'select id, name from mingcha.organ',
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  private async examples(moves: readonly Move[], limit: number): Promise<MovedExample[]> {
    const shift = ({ group, dueOn }: Move) => Math.abs(Date.parse(dueOn) - Date.parse(group.dueOn));
    const largest = moves
      .filter((move) => move.dueOn !== move.group.dueOn)
      .sort((a, b) => shift(b) - shift(a))
      .slice(0, limit)
      .map(({ group, dueOn }) => ({ ...group, pauses: undefined, newDueOn: dueOn }));
    if (largest.length === 0) return [];
    return this.transactions.query<MovedExample>(
      `select d.id as "deadlineId", d.label, d.organ_id as "organId", d.due_on as "oldDueOn", m."newDueOn"
         from ${MOVES} cross join lateral (
           select d.* from mingcha.deadline d where ${SAME_GROUP} order by d.id limit $2) d
        limit $2`,
      [JSON.stringify(largest), limit],
    );
  }
}

const GROUP_BY_HASH = `select set_config('work_mem', $1, true), set_config('enable_sort', $2, true)`;

const MOVES = `jsonb_to_recordset($1::jsonb) as m("deadlineId" uuid, "organId" uuid, "ruleId" text,
  "ruleValueFrom" date, "ruleValueLayer" text, "startsOn" date, "startDayCounts" boolean, roll text,
  "termAmount" int, "termUnit" text, "extendedBy" int, state text, "dueOn" date, provisional boolean,
  "newDueOn" date, "newProvisional" boolean, "newAmount" int, "newUnit" text, "newFrom" date, "newLayer" text,
  "newBasis" jsonb)`;

const SAME_GROUP = `d.organ_id = m."organId" and d.due_on = m."dueOn" and d.starts_on = m."startsOn"
  and d.rule_id = m."ruleId" and d.term_amount = m."termAmount" and d.term_unit = m."termUnit"
  and d.extended_by = m."extendedBy" and d.start_day_counts = m."startDayCounts" and d.roll = m.roll
  and d.state = m.state and d.provisional = m.provisional and d.rule_value_layer = m."ruleValueLayer"
  and d.rule_value_from is not distinct from m."ruleValueFrom"
  and d.has_pauses = (m."deadlineId" is not null) and (m."deadlineId" is null or d.id = m."deadlineId")`;

const APPLY = `
  with changed as (
    update mingcha.deadline d set due_on = m."newDueOn", provisional = m."newProvisional", calendar_version = $2,
           term_amount = m."newAmount", term_unit = m."newUnit", rule_value_from = m."newFrom",
           rule_value_layer = m."newLayer", basis = coalesce(m."newBasis", d.basis), version = d.version + 1,
           warned_rung = case when m."newDueOn" = d.due_on then d.warned_rung else 0 end,
           armed_at = case when m."newDueOn" = d.due_on then d.armed_at else mingcha.current_instant() end
      from ${MOVES} where ${SAME_GROUP}
    returning d.id, d.organ_id, m."dueOn" as old_due_on, d.due_on as new_due_on),
  journalled as (
    insert into mingcha.deadline_event
      (deadline_id, organ_id, kind, cause, reason, old_due_on, new_due_on, calendar_version, actor_id, actor_name)
    select id, organ_id, 'moved', $3, $4, old_due_on, new_due_on, $2, $5, $6 from changed
     where old_due_on <> new_due_on
    returning 1),
  -- What people were told about the former due date no longer holds.
  withdrawn as (
    insert into mingcha.outbox (topic, payload)
    select 'notification.withdrawn', jsonb_build_object('subjectType', 'deadline', 'subjectId', changed.id)
      from changed
     where old_due_on <> new_due_on
       and exists (select 1 from mingcha.deadline_warning w where w.deadline_id = changed.id)
    returning 1)
  select count(*)::int as moved from journalled`;
