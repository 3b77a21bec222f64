import { addDays, type Basis, computeDue, type PlainDate } from '@mingcha/law';
import {
  type BasisReference,
  conflict,
  forbidden,
  invalid,
  notFound,
  requireVersion,
  type Text,
  Transactions,
} from '@mingcha/platform';
import { Injectable } from '@nestjs/common';
import { completedPauses, DueDates, openPause } from './clock-computation';
import { Deadlines } from './deadlines';
import type { ClockEventKind, Deadline, DeadlineEvent, Evidence } from './deadlines.entities';
import { RuleBook } from './rule-book';
import { DEADLINE_COLUMNS, EVENT_COLUMNS } from './deadlines.columns';
import { WorkingCalendars } from './working-calendars';

/** Why somebody changes a clock, and the document that shows it. */
export interface ChangeGround {
  reason: string;
  evidence: Evidence;
}

interface Change {
  kind: ClockEventKind;
  happenedOn?: PlainDate;
  amount?: number;
  ground: ChangeGround;
}

/** Acts of people on one clock. Each is refused where the rule's articles do not provide for it. */
@Injectable()
export class ClockChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: WorkingCalendars,
    private readonly ruleBook: RuleBook,
    private readonly deadlines: Deadlines,
  ) {}

  /** Stops the clock from a day on, which is the first that does not count. */
  async pause(id: string, from: PlainDate, ground: ChangeGround, version?: number): Promise<void> {
    const clock = await this.load(id, version);
    const { rule, acts } = this.ruleBook.clock(clock.ruleId);
    this.requireState(clock, ['running']);
    if (!acts.pause) throw notProvided('pause_not_provided', { zh: '中止', en: 'a pause' }, rule.basis);
    this.requireDay(from, clock.startsOn, '/from');
    if (from > clock.dueOn) throw overdueAlready();
    const last = (await this.pausesOf(id)).at(-1);
    if (last && from < last.to) this.requireDay(from, last.to, '/from');
    await this.write(
      clock,
      { state: 'paused', paused_since: from, pause_reason: ground.reason, has_pauses: true },
      { kind: 'paused', happenedOn: from, ground },
    );
  }

  /** Lets the clock go on; `on` is the first day that counts again. The pause is added to the term. */
  async resume(id: string, on: PlainDate, ground: ChangeGround, version?: number): Promise<void> {
    const clock = await this.load(id, version);
    this.requireState(clock, ['paused']);
    this.requireDay(on, clock.pausedSince!, '/on');
    const calendar = await this.calendars.hold();
    const pauses = [...(await this.pausesOf(id)), { from: clock.pausedSince!, to: on }];
    const due = new DueDates(calendar).of(clock, pauses);
    await this.write(
      clock,
      {
        state: 'running',
        paused_since: null,
        pause_reason: null,
        due_on: due.dueOn,
        provisional: due.provisional,
        calendar_version: calendar.version,
      },
      { kind: 'resumed', happenedOn: on, ground },
    );
  }

  /** Grants more units of the term's own kind. */
  async extend(id: string, amount: number, ground: ChangeGround, version?: number): Promise<void> {
    const clock = await this.load(id, version);
    const { rule, acts } = this.ruleBook.clock(clock.ruleId);
    this.requireState(clock, ['running']);
    const { extension } = acts;
    if (!extension)
      throw notProvided('extension_not_provided', { zh: '延长', en: 'an extension' }, rule.basis);
    if (clock.dueOn < this.transactions.current.today) throw overdueAlready();
    const granted = (await this.ledger(id)).filter((event) => event.kind === 'extended').length;
    if (granted >= extension.times || amount > extension.maxAmount) {
      throw conflict(
        'extension_too_far',
        {
          zh: `此期限最多延长 ${extension.times} 次，每次不超过 ${extension.maxAmount}`,
          en: `This term is extended at most ${extension.times} time(s), by ${extension.maxAmount} each`,
        },
        { basis: references(extension.basis) },
      );
    }
    const calendar = await this.calendars.hold();
    const extended = { ...clock, extendedBy: clock.extendedBy + amount };
    const due = new DueDates(calendar).of(extended, await this.pausesOf(id));
    await this.write(
      clock,
      {
        extended_by: extended.extendedBy,
        due_on: due.dueOn,
        provisional: due.provisional,
        calendar_version: calendar.version,
      },
      { kind: 'extended', amount, ground },
    );
  }

  /** Ends the clock without its duty being met. An organ does not strike its own overdue clock; the bureau does. */
  async cancel(id: string, ground: ChangeGround, version?: number): Promise<void> {
    const clock = await this.load(id, version);
    const { actor, today } = this.transactions.current;
    this.requireState(clock, ['running', 'paused']);
    if (actor.scope === 'organ' && clock.state === 'running' && clock.dueOn < today) {
      throw forbidden({
        zh: '期限已逾期，只能由区司法局取消',
        en: 'The clock is overdue; only the justice bureau can cancel it',
      });
    }
    await this.write(
      clock,
      {
        state: 'cancelled',
        closed_at: this.transactions.current.now,
        close_reason: ground.reason,
        evidence: JSON.stringify(ground.evidence),
        paused_since: null,
        pause_reason: null,
      },
      { kind: 'cancelled', ground },
    );
  }

  /** Runs a closed clock again from where it stood, for example when its closing document proves wrong. */
  async reopen(id: string, ground: ChangeGround, version?: number): Promise<void> {
    const clock = await this.load(id, version);
    this.requireState(clock, ['met', 'met_late', 'cancelled']);
    const calendar = await this.calendars.hold();
    const ledger = await this.ledger(id);
    const due = new DueDates(calendar).of(clock, completedPauses(ledger));
    const standing = openPause(ledger);
    await this.write(
      clock,
      {
        state: standing ? 'paused' : 'running',
        paused_since: standing?.happenedOn ?? null,
        pause_reason: standing?.reason ?? null,
        met_on: null,
        closed_at: null,
        close_reason: null,
        evidence: null,
        due_on: due.dueOn,
        provisional: due.provisional,
        calendar_version: calendar.version,
      },
      { kind: 'reopened', ground },
    );
  }

  /** The due date of one clock with every day that was counted or skipped; computed by the calendar in force. */
  async derivation(clock: Deadline, events: readonly DeadlineEvent[]) {
    const calendar = await this.calendars.current();
    const pauses = completedPauses(events);
    if (clock.pausedSince) {
      const { today } = this.transactions.current;
      const reason = { zh: clock.pauseReason ?? '', en: clock.pauseReason ?? '' };
      const to = addDays(today, 1);
      if (to > clock.pausedSince) pauses.push({ from: clock.pausedSince, to, reason });
    }
    return computeDue({
      startsOn: clock.startsOn,
      term: { amount: clock.termAmount, unit: clock.termUnit },
      calendar,
      startDayCounts: clock.startDayCounts,
      roll: clock.roll,
      pauses,
      extensions: events
        .filter((event) => event.kind === 'extended')
        .map((event) => ({
          amount: event.amount!,
          reason: { zh: event.reason ?? '', en: event.reason ?? '' },
        })),
    });
  }

  async ledger(id: string): Promise<DeadlineEvent[]> {
    return this.transactions.query<DeadlineEvent>(
      `select ${EVENT_COLUMNS} from mingcha.deadline_event e where deadline_id = $1 order by recorded_at, id`,
      [id],
    );
  }

  private async pausesOf(id: string) {
    return completedPauses(await this.ledger(id));
  }

  private async load(id: string, version: number | undefined): Promise<Deadline> {
    const { actor } = this.transactions.current;
    const [clock] = await this.transactions.query<Deadline>(
      `select ${DEADLINE_COLUMNS} from mingcha.deadline d
        where id = $1 and ($2::uuid is null or organ_id = $2) for update`,
      [id, actor.scope === 'organ' ? actor.organId : null],
    );
    if (!clock) throw notFound({ zh: '期限', en: 'Deadline' });
    if (version !== undefined) requireVersion(clock.version, version);
    return clock;
  }

  private requireState(clock: Deadline, states: Deadline['state'][]): void {
    if (states.includes(clock.state)) return;
    throw conflict(
      'wrong_state',
      { zh: '期限的当前状态不允许此操作', en: 'The clock is not in a state that allows this' },
      { state: clock.state },
    );
  }

  private requireDay(day: PlainDate, notBefore: PlainDate, pointer: string): void {
    const { today } = this.transactions.current;
    if (day >= notBefore && day <= today) return;
    throw invalid([
      {
        pointer,
        code: 'out_of_range',
        detail: { zh: `应在 ${notBefore} 至 ${today} 之间`, en: `must lie from ${notBefore} to ${today}` },
        severity: 'error',
      },
    ]);
  }

  private async write(clock: Deadline, columns: Record<string, unknown>, change: Change): Promise<void> {
    const { actor } = this.transactions.current;
    const newDueOn = (columns['due_on'] as PlainDate | undefined) ?? clock.dueOn;
    const moves = newDueOn !== clock.dueOn;
    const written: Record<string, unknown> = {
      ...columns,
      // A new due date is warned of anew; so is a clock that runs again.
      ...(moves || columns['state'] === 'running'
        ? { warned_rung: moves ? 0 : clock.warnedRung, armed_at: this.transactions.current.now }
        : {}),
      version: clock.version + 1,
    };
    const names = Object.keys(written);
    await this.transactions.query(
      `update mingcha.deadline set ${names.map((name, index) => `${name} = $${index + 2}`).join(', ')} where id = $1`,
      [clock.id, ...Object.values(written)],
    );
    await this.transactions.query(
      `insert into mingcha.deadline_event (deadline_id, organ_id, kind, happened_on, amount, old_due_on, new_due_on,
         reason, evidence, calendar_version, actor_id, actor_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        clock.id,
        clock.organId,
        change.kind,
        change.happenedOn ?? null,
        change.amount ?? null,
        moves ? clock.dueOn : null,
        moves ? newDueOn : null,
        change.ground.reason,
        JSON.stringify(change.ground.evidence),
        (columns['calendar_version'] as string | undefined) ?? clock.calendarVersion,
        actor.id,
        actor.name,
      ],
    );
    if (moves || columns['state'] === 'cancelled' || columns['state'] === 'paused') {
      await this.deadlines.withdrawReminders([clock]);
    }
    this.transactions.audit({
      action: `deadline.${AUDITED[change.kind]}`,
      objectType: 'deadline',
      objectId: clock.id,
      organId: clock.organId,
      detail: { kind: change.kind, oldDueOn: clock.dueOn, newDueOn, happenedOn: change.happenedOn ?? null },
      before: clock.state,
      after: columns['state'] ?? clock.state,
    });
  }
}

const AUDITED: Record<ClockEventKind, string> = {
  paused: 'pause',
  resumed: 'resume',
  extended: 'extend',
  moved: 'move',
  met: 'meet',
  cancelled: 'cancel',
  reopened: 'reopen',
};

function references(basis: readonly Basis[]): BasisReference[] {
  return basis.map(({ document, article }) => ({ document, article }));
}

function notProvided(code: string, act: Text, basis: readonly Basis[]) {
  return conflict(
    code,
    {
      zh: `此期限所依据的条款没有规定可以${act.zh}`,
      en: `The articles behind this clock do not provide for ${act.en}`,
    },
    { basis: references(basis) },
  );
}

function overdueAlready() {
  return conflict('overdue', {
    zh: '期限已经届满，不能再中止或延长',
    en: 'The term has run out and can no longer be paused or extended',
  });
}
