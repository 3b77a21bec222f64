import {
  type DueDate,
  dueDateOf,
  type Pause,
  type PlainDate,
  type TermUnit,
  type WorkingCalendar,
} from '@mingcha/law';

/** The columns of a clock that its due date follows from. */
export interface ClockTerm {
  startsOn: PlainDate;
  startDayCounts: boolean;
  roll: 'none' | 'next_working_day';
  termAmount: number;
  termUnit: TermUnit;
  extendedBy: number;
}

/**
 * Computes due dates and remembers those without pauses: a thousand decisions of one day cost one computation.
 * An extension continues the term, so the budget is one number (see `budgetOf` in the law library).
 */
export class DueDates {
  private readonly memory = new Map<string, DueDate>();

  constructor(readonly calendar: WorkingCalendar) {}

  of(clock: ClockTerm, pauses: readonly Pause[] = []): DueDate {
    if (pauses.length > 0) return this.compute(clock, pauses);
    const key = [
      clock.startsOn,
      clock.startDayCounts,
      clock.roll,
      clock.termAmount + clock.extendedBy,
      clock.termUnit,
    ].join('|');
    let due = this.memory.get(key);
    if (!due) {
      due = this.compute(clock, pauses);
      this.memory.set(key, due);
    }
    return due;
  }

  private compute(clock: ClockTerm, pauses: readonly Pause[]): DueDate {
    return dueDateOf({
      startsOn: clock.startsOn,
      term: { amount: clock.termAmount, unit: clock.termUnit },
      calendar: this.calendar,
      startDayCounts: clock.startDayCounts,
      roll: clock.roll,
      pauses,
      extensions: clock.extendedBy > 0 ? [{ amount: clock.extendedBy }] : [],
    });
  }
}

interface PauseEvent {
  kind: string;
  happenedOn: PlainDate | null;
  reason: string | null;
}

/** The completed pauses of a ledger in its order; a pause that still runs is not part of the due date. */
export function completedPauses(events: readonly PauseEvent[]): Pause[] {
  const pauses: Pause[] = [];
  let open: PauseEvent | null = null;
  for (const event of events) {
    if (event.kind === 'paused') open = event;
    else if (event.kind === 'resumed' && open?.happenedOn && event.happenedOn) {
      const reason = open.reason ? { reason: { zh: open.reason, en: open.reason } } : {};
      pauses.push({ from: open.happenedOn, to: event.happenedOn, ...reason });
      open = null;
    }
  }
  return pauses;
}

/** The pause of a ledger that has not been ended. */
export function openPause<E extends PauseEvent>(events: readonly E[]): E | undefined {
  const last = events.filter((event) => event.kind === 'paused' || event.kind === 'resumed').at(-1);
  return last?.kind === 'paused' ? last : undefined;
}
