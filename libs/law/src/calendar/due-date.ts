import type { Term } from '../basis/basis';
import { mergePauses, pauseOn, type Extension, type Pause } from './pauses';
import { addDays, addMonths, daysBetween, laterOf, type PlainDate } from './plain-date';
import { checkAmount } from './term';
import type { WorkingCalendar } from './working-calendar';

/** Whether a last day that is a day of rest moves to the next working day (Civil Code article 203). */
export type RollRule = 'none' | 'next_working_day';

/** What a due date is computed from. */
export interface DueInput {
  /** The day of the event that starts the term. */
  startsOn: PlainDate;
  term: Term;
  calendar: WorkingCalendar;
  /** Whether the day of the event is the first day of the term; by default it is not counted (Civil Code art. 201). */
  startDayCounts?: boolean;
  roll: RollRule;
  pauses?: readonly Pause[];
  extensions?: readonly Extension[];
}

/** The result without the trace. */
export interface DueDate {
  /** Last day of the term after rolling; the term ends at 24:00 of this day. */
  dueOn: PlainDate;
  /** Last day before rolling. */
  lastDay: PlainDate;
  rolled: boolean;
  /** Units granted: the term and its extensions. */
  budget: number;
  /** Units that fell into pauses and were added: working days for working-day terms, calendar days otherwise. */
  pausedUnits: number;
  /** Whether a day the result rests on lies in a year whose notice is not loaded. */
  provisional: boolean;
  calendarVersion: string;
}

/** The units a term grants together with its extensions. */
export function budgetOf(term: Term, extensions: readonly Extension[] = []): number {
  checkAmount(term.amount);
  let budget = term.amount;
  for (const { amount } of extensions) {
    checkAmount(amount);
    budget += amount;
  }
  return budget;
}

function unitsInPause(
  calendar: WorkingCalendar,
  workingDays: boolean,
  from: PlainDate,
  to: PlainDate,
): number {
  if (from >= to) return 0;
  return workingDays
    ? calendar.workingDaysBetween(addDays(from, -1), addDays(to, -1))
    : daysBetween(from, to);
}

function restsOnEstimate(
  input: DueInput,
  firstDay: PlainDate,
  lastDay: PlainDate,
  dueOn: PlainDate,
): boolean {
  const { calendar, term, roll } = input;
  // Calendar days and months ask the calendar only whether the last day is a day of rest.
  if (term.unit !== 'working_day' && roll === 'none') return false;
  let date = term.unit === 'working_day' ? firstDay : lastDay;
  while (date <= dueOn) {
    if (calendar.isProvisional(date)) return true;
    date = `${String(Number(date.slice(0, 4)) + 1).padStart(4, '0')}-01-01` as PlainDate;
  }
  return false;
}

/**
 * The last day of a term in working days, calendar days or months. Refuses terms in hours, which need an instant: see
 * `computeDueInstant`. Cost does not grow with the length of the term.
 */
export function dueDateOf(input: DueInput): DueDate {
  const { startsOn, term, calendar, startDayCounts = false, roll } = input;
  if (term.unit === 'hour') throw new RangeError('a term in hours runs from an instant, not from a day');
  const workingDays = term.unit === 'working_day';
  const budget = budgetOf(term, input.extensions);
  const pauses = mergePauses(input.pauses ?? []);
  const firstDay = startDayCounts ? startsOn : addDays(startsOn, 1);
  const zeroDay = addDays(firstDay, -1);
  const forward = (date: PlainDate, units: number): PlainDate =>
    workingDays ? calendar.addWorkingDays(date, units) : addDays(date, units);

  // A term in months ends on the corresponding day; when its first day counts, on the day before that.
  let lastDay = term.unit === 'month' ? addMonths(startsOn, budget) : forward(zeroDay, budget);
  if (term.unit === 'month' && startDayCounts) lastDay = addDays(lastDay, -1);

  let pausedUnits = 0;
  for (const pause of pauses) {
    if (pause.from > lastDay) break;
    const units = unitsInPause(calendar, workingDays, laterOf(pause.from, firstDay), pause.to);
    pausedUnits += units;
    lastDay = forward(lastDay, units);
  }

  let dueOn = lastDay;
  if (roll === 'next_working_day') {
    while (!calendar.isWorking(dueOn) || pauseOn(pauses, dueOn) !== undefined) dueOn = addDays(dueOn, 1);
  }
  return {
    dueOn,
    lastDay,
    rolled: dueOn !== lastDay,
    budget,
    pausedUnits,
    provisional: restsOnEstimate(input, firstDay, lastDay, dueOn),
    calendarVersion: calendar.version,
  };
}
