import {
  addDays,
  type DueStep,
  type PlainDate,
  type Signal,
  signalFor,
  type SignalState,
  type Term,
  unitsLeft,
  type WorkingCalendar,
} from '@mingcha/law';
import {
  type Actor,
  instantInShanghai,
  type Listing,
  type ListQuery,
  type ListSpec,
  notFound,
  parseListQuery,
  runList,
  type Text,
  Transactions,
} from '@mingcha/platform';
import { Injectable } from '@nestjs/common';
import { ClockChanges } from './clock-changes';
import { completedPauses } from './clock-computation';
import { DEADLINE_COLUMNS } from './deadlines.columns';
import {
  CLOCK_STATES,
  type ClockEventKind,
  type Deadline,
  type DeadlineEvent,
  type Evidence,
} from './deadlines.entities';
import { RuleBook } from './rule-book';
import { WorkingCalendars } from './working-calendars';

/** A clock as lists show it. `overdue`, `unitsLeft` and `signal` are derived when it is read. */
export interface DeadlineItem {
  id: string;
  rule: string;
  ruleTitle: Text;
  subjectType: string;
  subjectId: string;
  organId: string;
  organName: string;
  label: Text | null;
  startsOn: PlainDate;
  term: Term;
  dueOn: PlainDate;
  state: Deadline['state'];
  overdue: boolean;
  /** Units after today up to the due date; below zero when overdue; for a met clock counted from the day it was met. */
  unitsLeft: number | null;
  signal: Signal;
  signalState: SignalState;
  provisional: boolean;
  pauseReason: string | null;
  metOn: PlainDate | null;
  /** The term had run out before the platform learnt of the start fact. */
  knownLate: boolean;
  version: number;
}

export interface DeadlineDetail extends DeadlineItem {
  startFact: Text;
  basis: { document: string; article: string }[];
  calendarVersion: string;
  firstKnownAt: string;
  closedAt: string | null;
  closeReason: string | null;
  evidence: Evidence | null;
  allowedActions: string[];
  events: LedgerEntry[];
}

export interface LedgerEntry {
  id: string;
  kind: ClockEventKind;
  happenedOn: PlainDate | null;
  amount: number | null;
  oldDueOn: PlainDate | null;
  newDueOn: PlainDate | null;
  cause: string | null;
  reason: string | null;
  evidence: Evidence | null;
  calendarVersion: string | null;
  recordedAt: string;
  actorName: string;
}

export interface Explanation {
  deadlineId: string;
  rule: {
    id: string;
    title: Text;
    statement: Text;
    notCovered: Text;
    valueFrom: PlainDate | null;
    valueLayer: string;
  };
  basis: { document: string; article: string }[];
  startFact: Text;
  startsOn: PlainDate;
  startDayCounts: boolean;
  term: Term;
  roll: string;
  dueOn: PlainDate;
  lastDay: PlainDate;
  rolled: boolean;
  provisional: boolean;
  calendarVersion: string;
  steps: readonly DueStep[];
  pauses: { from: PlainDate; until: PlainDate | null; reason: string | null }[];
  extensions: { amount: number; reason: string | null }[];
  /** Notices that make a day on the way what it is. */
  notices: string[];
}

export interface CountWithList {
  count: number;
  /** Query string of `GET /deadlines` that lists exactly these. */
  query: string;
}

export interface DeadlineSummary {
  today: PlainDate;
  dueToday: CountWithList;
  overdue: CountWithList;
  newlyOverdue: CountWithList;
  dueSoon: CountWithList;
  paused: CountWithList;
}

const TODAY = '(select mingcha.today_cn())';
const UNITS_LEFT = `case d.term_unit when 'working_day'
  then (select due.workday_index - now.workday_index from mingcha.calendar_day due, mingcha.calendar_day now
         where due.date = d.due_on and now.date = ${TODAY})
  else d.due_on - ${TODAY} end`;
// Three units or a fifth of the term, as `soonLimit` of the law library says.
const SOON = `greatest(3, floor(d.term_amount * case d.term_unit when 'month' then 30 else 1 end * 0.2))`;
const SIGNAL = `case when d.state <> 'running' then 'grey' when d.due_on < ${TODAY} then 'red'
  when ${UNITS_LEFT} <= ${SOON} then 'amber' else 'green' end`;

export const deadlineList: ListSpec = {
  id: 'd.id',
  filters: {
    rule: { column: 'd.rule_id', type: 'text', description: '规则编号 / Rule id' },
    state: { column: 'd.state', type: 'enum', values: CLOCK_STATES, description: '状态 / State' },
    organId: { column: 'd.organ_id', type: 'uuid', description: '单位 / Organ' },
    subjectType: { column: 'd.subject_type', type: 'text', description: '事项类型 / Kind of subject' },
    subjectId: { column: 'd.subject_id', type: 'uuid', description: '事项 / Subject' },
    dueOn: { column: 'd.due_on', type: 'date', description: '到期日 / Due date' },
    startsOn: { column: 'd.starts_on', type: 'date', description: '起算日 / Start date' },
    metOn: { column: 'd.met_on', type: 'date', description: '办结日 / Day met' },
    provisional: { column: 'd.provisional', type: 'bool', description: '是否暂估 / Provisional' },
    overdue: {
      column: `(d.state = 'running' and d.due_on < ${TODAY})`,
      type: 'bool',
      description: '是否逾期 / Overdue',
    },
    signal: {
      column: `(${SIGNAL})`,
      type: 'enum',
      values: ['green', 'amber', 'red', 'grey'],
      description: '期限灯 / Signal',
    },
  },
  sorts: { dueOn: 'd.due_on', startsOn: 'd.starts_on' },
  defaultSort: 'dueOn',
  search: (text, bind) => `d.label->>'zh' ilike '%' || ${bind(escapeLike(text))} || '%'`,
};

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

interface ItemRow extends Deadline {
  organName: string;
}

@Injectable()
export class DeadlineQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: WorkingCalendars,
    private readonly ruleBook: RuleBook,
    private readonly changes: ClockChanges,
  ) {}

  async list(query: ListQuery): Promise<Listing<DeadlineItem>> {
    const calendar = await this.calendars.current();
    const scope = this.scope();
    return runList(this.transactions, query, {
      select: `${DEADLINE_COLUMNS}, (select o.name from mingcha.organ o where o.id = d.organ_id) as "organName"`,
      from: 'mingcha.deadline d',
      ...scope,
      map: (row) => this.itemOf(row as unknown as ItemRow, calendar),
    });
  }

  async detail(id: string): Promise<DeadlineDetail> {
    const clock = await this.load(id);
    const calendar = await this.calendars.current();
    const events = await this.changes.ledger(id);
    return {
      ...this.itemOf(clock, calendar),
      startFact: clock.startFact,
      basis: clock.basis,
      calendarVersion: clock.calendarVersion,
      firstKnownAt: instantInShanghai(clock.firstKnownAt),
      closedAt: clock.closedAt && instantInShanghai(clock.closedAt),
      closeReason: clock.closeReason,
      evidence: clock.evidence,
      allowedActions: this.allowedActions(clock),
      events: events.map(ledgerEntry),
    };
  }

  /** How the due date of a clock comes about, day by day. */
  async explanation(id: string): Promise<Explanation> {
    const clock = await this.load(id);
    const events = await this.changes.ledger(id);
    const due = await this.changes.derivation(clock, events);
    const { rule } = this.ruleBook.clock(clock.ruleId);
    const pauses = completedPauses(events).map((pause) => ({
      from: pause.from,
      until: pause.to as PlainDate | null,
      reason: pause.reason?.zh ?? null,
    }));
    if (clock.pausedSince) pauses.push({ from: clock.pausedSince, until: null, reason: clock.pauseReason });
    return {
      deadlineId: clock.id,
      rule: {
        id: rule.id,
        title: rule.title,
        statement: rule.statement,
        notCovered: rule.notCovered,
        valueFrom: clock.ruleValueFrom,
        valueLayer: clock.ruleValueLayer,
      },
      basis: clock.basis,
      startFact: clock.startFact,
      startsOn: clock.startsOn,
      startDayCounts: clock.startDayCounts,
      term: { amount: clock.termAmount, unit: clock.termUnit },
      roll: clock.roll,
      dueOn: due.dueOn,
      lastDay: due.lastDay,
      rolled: due.rolled,
      provisional: due.provisional,
      calendarVersion: due.calendarVersion,
      steps: due.steps,
      pauses,
      extensions: events
        .filter((event) => event.kind === 'extended')
        .map((event) => ({ amount: event.amount!, reason: event.reason })),
      notices: [...new Set(due.steps.flatMap((step) => (step.notice ? [step.notice] : [])))],
    };
  }

  /** The morning's counts; each is made by the list it opens, so they cannot disagree. */
  async summary(): Promise<DeadlineSummary> {
    const { today } = this.transactions.current;
    const calendar = await this.calendars.current();
    const previous = calendar.addWorkingDays(today, -1);
    const soon = calendar.addWorkingDays(today, 3);
    return {
      today,
      dueToday: await this.count(`state=running&dueOn=${today}`),
      overdue: await this.count(`state=running&dueOn.lt=${today}`),
      newlyOverdue: await this.count(`state=running&dueOn.gte=${previous}&dueOn.lt=${today}`),
      dueSoon: await this.count(`state=running&dueOn.gte=${addDays(today, 1)}&dueOn.lte=${soon}`),
      paused: await this.count('state=paused'),
    };
  }

  private async count(query: string): Promise<CountWithList> {
    const scope = this.scope();
    const built = parseListQuery(deadlineList, Object.fromEntries(new URLSearchParams(query))).build(
      scope.where,
      scope.params,
    );
    const [row] = await this.transactions.query<{ count: number }>(
      `select count(*)::int as count from mingcha.deadline d where ${built.where}`,
      built.params,
    );
    return { count: row!.count, query };
  }

  /** Beside the row policies: so that an organ's list uses its index, and a slip in one of the two shows nothing. */
  private scope(): { where: string; params: unknown[] } {
    const { actor } = this.transactions.current;
    return actor.scope === 'organ'
      ? { where: 'd.organ_id = $1', params: [actor.organId] }
      : { where: 'true', params: [] };
  }

  private async load(id: string): Promise<ItemRow> {
    const scope = this.scope();
    const [clock] = await this.transactions.query<ItemRow>(
      `select ${DEADLINE_COLUMNS}, (select o.name from mingcha.organ o where o.id = d.organ_id) as "organName"
         from mingcha.deadline d where ${scope.where} and d.id = $${scope.params.length + 1}`,
      [...scope.params, id],
    );
    if (!clock) throw notFound({ zh: '期限', en: 'Deadline' });
    return clock;
  }

  private itemOf(clock: ItemRow, calendar: WorkingCalendar): DeadlineItem {
    const { today } = this.transactions.current;
    const term: Term = { amount: clock.termAmount + clock.extendedBy, unit: clock.termUnit };
    const chip = signalFor({
      state: clock.state,
      today,
      dueOn: clock.dueOn,
      term: { ...term, amount: clock.termAmount },
      calendar,
      ...(clock.metOn ? { metOn: clock.metOn } : {}),
    });
    return {
      id: clock.id,
      rule: clock.ruleId,
      ruleTitle: this.ruleBook.clock(clock.ruleId).rule.title,
      subjectType: clock.subjectType,
      subjectId: clock.subjectId,
      organId: clock.organId,
      organName: clock.organName,
      label: clock.label,
      startsOn: clock.startsOn,
      term,
      dueOn: clock.dueOn,
      state: clock.state,
      overdue: chip.overdue,
      unitsLeft: clock.metOn ? unitsLeft(clock.metOn, clock.dueOn, clock.termUnit, calendar) : chip.unitsLeft,
      signal: chip.signal,
      signalState: chip.state,
      provisional: clock.provisional,
      pauseReason: clock.pauseReason,
      metOn: clock.metOn,
      knownLate: instantInShanghai(clock.firstKnownAt).slice(0, 10) > clock.dueOn,
      version: clock.version,
    };
  }

  private allowedActions(clock: Deadline): string[] {
    const { actor, today } = this.transactions.current;
    if (!actor.permissions.has('deadline.change')) return [];
    const { acts } = this.ruleBook.clock(clock.ruleId);
    const isOverdue = clock.state === 'running' && clock.dueOn < today;
    const actions: string[] = [];
    if (clock.state === 'running' && !isOverdue && acts.pause) actions.push('pause');
    if (clock.state === 'paused') actions.push('resumption');
    if (clock.state === 'running' && !isOverdue && acts.extension) actions.push('extension');
    const isOpen = clock.state === 'running' || clock.state === 'paused';
    if (isOpen && !(isOverdue && isOrganOnly(actor))) actions.push('cancellation');
    return actions;
  }
}

function isOrganOnly(actor: Actor): boolean {
  return actor.scope === 'organ';
}

function ledgerEntry(event: DeadlineEvent): LedgerEntry {
  const {
    id,
    kind,
    happenedOn,
    amount,
    oldDueOn,
    newDueOn,
    cause,
    reason,
    evidence,
    calendarVersion,
    actorName,
  } = event;
  return {
    id,
    kind,
    happenedOn,
    amount,
    oldDueOn,
    newDueOn,
    cause,
    reason,
    evidence,
    calendarVersion,
    recordedAt: instantInShanghai(event.recordedAt),
    actorName,
  };
}
