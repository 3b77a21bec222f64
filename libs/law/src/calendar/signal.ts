import type { Term, TermUnit } from '../basis/basis';
import type { Text } from '../basis/text';
import { daysBetween, type PlainDate } from './plain-date';
import { describeUnits } from './term';
import type { WorkingCalendar } from './working-calendar';

/** Where a clock stands, as the deadlines room stores it; `not_started` is a clock whose start fact is missing. */
export type ClockState = 'not_started' | 'running' | 'paused' | 'met' | 'met_late' | 'cancelled';

/** The colour of the chip. */
export type Signal = 'green' | 'amber' | 'red' | 'grey';

/** The chip's state, finer than its colour. */
export type SignalState =
  'not_started' | 'running' | 'soon' | 'today' | 'overdue' | 'paused' | 'done' | 'cancelled';

/** How early a clock turns amber: policy of a district, not law. */
export interface SignalPolicy {
  /** Amber at this many units left or fewer. */
  soonUnits: number;
  /** Amber when at most this share of the term is left. The wider of the two holds. */
  soonShare: number;
}

/** Three units or a fifth of the term, whichever is more. */
export const defaultSignalPolicy: SignalPolicy = { soonUnits: 3, soonShare: 0.2 };

/** What a chip is computed from. */
export interface SignalInput {
  state: ClockState;
  today: PlainDate;
  /** Absent only while not started. */
  dueOn?: PlainDate;
  term: Term;
  calendar: WorkingCalendar;
  /** The day the duty was met. */
  metOn?: PlainDate;
  /** Why a paused clock stands. */
  pauseReason?: Text;
  policy?: SignalPolicy;
}

/** A chip: colour, state, units and the words to show. */
export interface SignalResult {
  signal: Signal;
  state: SignalState;
  /** Units left, negative when overdue, null where time does not run. */
  unitsLeft: number | null;
  overdue: boolean;
  words: Text;
}

/** The unit in which the rest of a term is told: terms in months and hours are told in days. */
export function countingUnitOf(unit: TermUnit): 'working_day' | 'calendar_day' {
  return unit === 'working_day' ? 'working_day' : 'calendar_day';
}

/**
 * Units after today up to and including the due date; 0 on the due date; when overdue the negative number of units
 * after the due date up to and including today. In working days the first weekend after the due date is 0 units late
 * and yet overdue: overdue is `today > dueOn`, never a sign.
 */
export function unitsLeft(
  today: PlainDate,
  dueOn: PlainDate,
  unit: TermUnit,
  calendar: WorkingCalendar,
): number {
  const count =
    countingUnitOf(unit) === 'working_day'
      ? calendar.workingDaysBetween(today, dueOn)
      : daysBetween(today, dueOn);
  return count === 0 ? 0 : count;
}

/** Units left at which a clock turns amber. */
export function soonLimit(term: Term, policy: SignalPolicy = defaultSignalPolicy): number {
  const units =
    term.unit === 'month' ? term.amount * 30 : term.unit === 'hour' ? term.amount / 24 : term.amount;
  return Math.max(policy.soonUnits, Math.floor(units * policy.soonShare));
}

function done(input: SignalInput, dueOn: PlainDate): Text {
  const { metOn, calendar, term } = input;
  if (metOn === undefined) {
    return input.state === 'met_late' ? { zh: '逾期办结', en: 'met late' } : { zh: '已办结', en: 'met' };
  }
  const unit = countingUnitOf(term.unit);
  const rest = unitsLeft(metOn, dueOn, unit, calendar);
  if (metOn <= dueOn) {
    if (rest === 0) return { zh: '按期办结', en: 'met on time' };
    const words = describeUnits(rest, unit);
    return { zh: `提前 ${words.zh}办结`, en: `met ${words.en} early` };
  }
  const words = describeUnits(-rest, unit);
  return { zh: `逾期 ${words.zh}办结`, en: `met ${words.en} late` };
}

function running(input: SignalInput, dueOn: PlainDate): SignalResult {
  const { today, term, calendar, policy } = input;
  const unit = countingUnitOf(term.unit);
  const left = unitsLeft(today, dueOn, unit, calendar);
  if (today > dueOn) {
    const words = describeUnits(Math.abs(left), unit);
    return {
      signal: 'red',
      state: 'overdue',
      unitsLeft: left,
      overdue: true,
      words: { zh: `逾期 ${words.zh}`, en: `${words.en} overdue` },
    };
  }
  if (today === dueOn) {
    return {
      signal: 'amber',
      state: 'today',
      unitsLeft: 0,
      overdue: false,
      words: { zh: '今日到期', en: 'due today' },
    };
  }
  const soon = left <= soonLimit(term, policy);
  const words = describeUnits(left, unit);
  return {
    signal: soon ? 'amber' : 'green',
    state: soon ? 'soon' : 'running',
    unitsLeft: left,
    overdue: false,
    words: { zh: `剩 ${words.zh}`, en: `${words.en} left` },
  };
}

/** The chip of a clock on a day. Derived at read time and never stored. */
export function signalFor(input: SignalInput): SignalResult {
  const { state, dueOn } = input;
  const still = (chip: SignalState, words: Text): SignalResult => ({
    signal: 'grey',
    state: chip,
    unitsLeft: null,
    overdue: false,
    words,
  });
  if (state === 'not_started' || dueOn === undefined)
    return still('not_started', { zh: '未起算', en: 'not started' });
  switch (state) {
    case 'running':
      return running(input, dueOn);
    case 'paused': {
      const reason = input.pauseReason;
      return still(
        'paused',
        reason === undefined
          ? { zh: '已中止', en: 'paused' }
          : { zh: `已中止（${reason.zh}）`, en: `paused (${reason.en})` },
      );
    }
    case 'met':
    case 'met_late':
      return still('done', done(input, dueOn));
    case 'cancelled':
      return still('cancelled', { zh: '已取消', en: 'cancelled' });
  }
}
