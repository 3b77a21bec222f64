import type { TermUnit } from '../basis/basis';
import type { Text } from '../basis/text';
import type { CalendarDay, CalendarDayKind } from './calendar-day';
import { dueDateOf, type DueDate, type DueInput } from './due-date';
import { pauseOn, type Pause } from './pauses';
import { addDays, addMonths, weekdayOf, type PlainDate } from './plain-date';
import { describeUnits } from './term';
import type { WorkingCalendar } from './working-calendar';

/**
 * What a day does to the count: `start` – the day of the event, not counted; `counted`; `skipped` – a day of rest;
 * `paused` – inside a pause; `shifted` – where a term in months ends once the paused days are added; `rolled` – the
 * working day to which the end moves.
 */
export type DueStepEffect = 'start' | 'counted' | 'skipped' | 'paused' | 'shifted' | 'rolled';

/** One line of the derivation of a due date. */
export interface DueStep {
  date: PlainDate;
  effect: DueStepEffect;
  /** Units counted up to and including this day. */
  count: number;
  kind: CalendarDayKind;
  /** The line in words, both languages. */
  reason: Text;
  /** The holiday, where the calendar names one. */
  name?: Text;
  /** The notice that makes the day what it is. */
  notice?: string;
  provisional: boolean;
  /** The due date itself. */
  isDue: boolean;
}

/** A due date with every day that was counted or skipped on the way. */
export interface DueResult extends DueDate {
  steps: readonly DueStep[];
}

const WEEKDAYS: readonly Text[] = [
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
  { zh: '周日', en: 'Sunday' },
];

const ORDINALS: Readonly<Record<Exclude<TermUnit, 'hour'>, (count: number) => Text>> = {
  working_day: (count) => ({ zh: `第 ${count} 个工作日`, en: `working day ${count}` }),
  calendar_day: (count) => ({ zh: `第 ${count} 日`, en: `day ${count}` }),
  month: (count) => ({ zh: `满 ${count} 个月`, en: `month ${count} complete` }),
};

/** Why a day of rest is one. */
function restReason(day: CalendarDay): Text {
  if (day.kind === 'holiday' && day.name !== undefined) {
    return { zh: `${day.name.zh}放假，不计算`, en: `${day.name.en} holiday, not counted` };
  }
  const weekday = WEEKDAYS[weekdayOf(day.date) - 1]!;
  return { zh: `${weekday.zh}休息，不计算`, en: `${weekday.en}, not counted` };
}

function pauseReason(pause: Pause): Text {
  return pause.reason === undefined
    ? { zh: '期限中止，不计算', en: 'term paused, not counted' }
    : { zh: `期限中止（${pause.reason.zh}），不计算`, en: `term paused (${pause.reason.en}), not counted` };
}

function countedReason(unit: TermUnit, count: number, term: number, day: CalendarDay): Text {
  const ordinal = ORDINALS[unit as Exclude<TermUnit, 'hour'>](count);
  const notes: Text[] = [];
  if (count > term) notes.push({ zh: '延长的期限', en: 'within the extension' });
  if (unit === 'working_day' && day.kind === 'make_up_workday' && day.name !== undefined) {
    notes.push({ zh: `${day.name.zh}调休上班`, en: `make-up working day for ${day.name.en}` });
  }
  if (notes.length === 0) return ordinal;
  return {
    zh: `${ordinal.zh}（${notes.map((note) => note.zh).join('，')}）`,
    en: `${ordinal.en} (${notes.map((note) => note.en).join(', ')})`,
  };
}

class Trace {
  readonly steps: DueStep[] = [];

  constructor(
    private readonly calendar: WorkingCalendar,
    private readonly dueOn: PlainDate,
  ) {}

  add(date: PlainDate, effect: DueStepEffect, count: number, reason: (day: CalendarDay) => Text): void {
    const day = this.calendar.dayAt(date);
    this.steps.push({
      date,
      effect,
      count,
      kind: day.kind,
      reason: reason(day),
      ...(day.name === undefined ? {} : { name: day.name }),
      ...(day.notice === undefined ? {} : { notice: day.notice }),
      provisional: day.provisional,
      isDue: date === this.dueOn,
    });
  }
}

const START_NOT_COUNTED: Text = { zh: '起算日，当日不计入', en: 'day of the event, not counted' };
const ROLLED: Text = {
  zh: '期限最后一日是休息日，顺延至休息日结束后的首个工作日',
  en: 'the last day is a day of rest; the term ends on the first working day after it',
};

function traceDays(input: DueInput, due: DueDate, trace: Trace): void {
  const { startsOn, term, calendar, startDayCounts = false, pauses = [] } = input;
  let count = 0;
  for (let date = startsOn; date <= due.lastDay; date = addDays(date, 1)) {
    const pause = pauseOn(pauses, date);
    if (date === startsOn && !startDayCounts) {
      trace.add(date, 'start', 0, () => START_NOT_COUNTED);
    } else if (pause !== undefined) {
      trace.add(date, 'paused', count, () => pauseReason(pause));
    } else if (term.unit === 'working_day' && !calendar.isWorking(date)) {
      trace.add(date, 'skipped', count, restReason);
    } else {
      count += 1;
      trace.add(date, 'counted', count, (day) => countedReason(term.unit, count, term.amount, day));
    }
  }
}

function traceMonths(input: DueInput, due: DueDate, trace: Trace): void {
  const { startsOn, term, startDayCounts = false, pauses = [] } = input;
  trace.add(startsOn, startDayCounts ? 'counted' : 'start', 0, () =>
    startDayCounts ? { zh: '起算日，当日计入', en: 'day of the event, counted' } : START_NOT_COUNTED,
  );
  const back = startDayCounts ? -1 : 0;
  for (let month = 1; month <= due.budget; month += 1) {
    const date = addDays(addMonths(startsOn, month), back);
    trace.add(date, 'counted', month, (day) => countedReason('month', month, term.amount, day));
  }
  if (due.pausedUnits === 0) return;
  const firstDay = addDays(startsOn, startDayCounts ? 0 : 1);
  for (let date = firstDay; date <= due.lastDay; date = addDays(date, 1)) {
    const pause = pauseOn(pauses, date);
    if (pause !== undefined) trace.add(date, 'paused', due.budget, () => pauseReason(pause));
  }
  const days = describeUnits(due.pausedUnits, 'calendar_day');
  trace.add(due.lastDay, 'shifted', due.budget, () => ({
    zh: `中止期间共 ${days.zh}，相应顺延`,
    en: `${days.en} of pause added`,
  }));
}

/**
 * The last day of a term and how it comes about: every counted, skipped and paused day in order, with the notice that
 * makes it what it is. The same numbers as `dueDateOf`; the cost grows with the length of the term.
 */
export function computeDue(input: DueInput): DueResult {
  const due = dueDateOf(input);
  const trace = new Trace(input.calendar, due.dueOn);
  if (input.term.unit === 'month') traceMonths(input, due, trace);
  else traceDays(input, due, trace);
  for (let date = addDays(due.lastDay, 1); date <= due.dueOn; date = addDays(date, 1)) {
    const pause = pauseOn(input.pauses ?? [], date);
    if (date === due.dueOn) trace.add(date, 'rolled', due.budget, () => ROLLED);
    else if (pause !== undefined) trace.add(date, 'paused', due.budget, () => pauseReason(pause));
    else trace.add(date, 'skipped', due.budget, restReason);
  }
  return { ...due, steps: trace.steps };
}
