import { citeNotice, type CalendarDay, type CalendarYear, type CalendarYearDay } from './calendar-day';
import { nationalCalendarYears } from './national-calendar';
import {
  daysInYear,
  fromDayNumber,
  isPlainDate,
  isWeekend,
  plainDateOf,
  toDayNumber,
  weekdayOf,
  yearOf,
  type PlainDate,
} from './plain-date';
import { estimatedYear } from './statutory-days';

/**
 * Which days are working days, with the notice each comes from. Years without a record are estimated on demand and
 * their days are provisional, so every day has an answer. Immutable.
 */
export interface WorkingCalendar {
  /** Changes whenever the content changes: `2018-2026.` and a digest. */
  readonly version: string;
  dayAt(date: PlainDate): CalendarDay;
  isWorking(date: PlainDate): boolean;
  /** Whether the day lies in a year whose notice is not loaded. */
  isProvisional(date: PlainDate): boolean;
  /**
   * The `count`-th working day after the day (before it when negative). Zero gives the day itself, working or not.
   */
  addWorkingDays(date: PlainDate, count: number): PlainDate;
  /** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
  workingDaysBetween(from: PlainDate, to: PlainDate): number;
  /** The day itself when it is a working day, otherwise the next one that is. */
  nextWorkingDay(date: PlainDate): PlainDate;
  /** The record of a year: the loaded one, or the estimate. */
  yearAt(year: number): CalendarYear;
  /** The years with a record, oldest first. */
  readonly years: readonly number[];
}

interface YearIndex {
  record: CalendarYear;
  named: ReadonlyMap<PlainDate, CalendarYearDay>;
  firstDay: number;
  /** before[i]: working days of the year before its i-th day (from 0); one entry more than the year has days. */
  before: Uint16Array;
  /** Day numbers of the working days, in order. */
  working: Int32Array;
}

function indexYear(record: CalendarYear): YearIndex {
  const named = new Map(record.days.map((entry) => [entry.date, entry]));
  const first = plainDateOf(record.year, 1, 1);
  const firstDay = toDayNumber(first);
  const length = daysInYear(record.year);
  const before = new Uint16Array(length + 1);
  const working: number[] = [];
  const firstWeekday = weekdayOf(first);
  const exceptions = new Map(record.days.map((entry) => [toDayNumber(entry.date) - firstDay, entry.kind]));
  for (let i = 0; i < length; i += 1) {
    before[i] = working.length;
    const exception = exceptions.get(i);
    const weekend = (firstWeekday - 1 + i) % 7 >= 5;
    if (exception === undefined ? !weekend : exception === 'make_up_workday') working.push(firstDay + i);
  }
  before[length] = working.length;
  return { record, named, firstDay, before, working: Int32Array.from(working) };
}

/** FNV-1a over the content, 32 bits twice with different seeds: enough to tell two calendars apart. */
function digest(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ code, 0x811c9dc5) >>> 0;
  }
  return low.toString(16).padStart(8, '0') + high.toString(16).padStart(8, '0');
}

function checkRecord(record: CalendarYear): void {
  const { year, days } = record;
  if (!Number.isInteger(year) || year < 1 || year > 9999) throw new RangeError(`not a year: ${year}`);
  const seen = new Set<string>();
  for (const entry of days) {
    if (!isPlainDate(entry.date)) throw new RangeError(`not a calendar day: ${String(entry.date)}`);
    if (yearOf(entry.date) !== year) throw new RangeError(`${entry.date} is not a day of ${year}`);
    if (seen.has(entry.date)) throw new RangeError(`${entry.date} is listed twice`);
    if (entry.kind === 'make_up_workday' && !isWeekend(entry.date)) {
      throw new RangeError(`${entry.date} is a working day anyway and makes up for nothing`);
    }
    seen.add(entry.date);
  }
}

class IndexedCalendar implements WorkingCalendar {
  readonly version: string;
  readonly years: readonly number[];
  private readonly indexes = new Map<number, YearIndex>();

  constructor(records: ReadonlyMap<number, CalendarYear>) {
    this.years = [...records.keys()].sort((a, b) => a - b);
    const content: string[] = [];
    for (const year of this.years) {
      const record = records.get(year)!;
      this.indexes.set(year, indexYear(record));
      const days = record.days.map((entry) => `${entry.date}${entry.kind === 'holiday' ? '-' : '+'}`).sort();
      content.push(`${year}:${record.status}:${days.join(',')}`);
    }
    const span = this.years.length === 0 ? 'none' : `${this.years[0]}-${this.years[this.years.length - 1]}`;
    this.version = `${span}.${digest(content.join(';'))}`;
  }

  private index(year: number): YearIndex {
    let index = this.indexes.get(year);
    if (index === undefined) {
      index = indexYear(estimatedYear(year));
      this.indexes.set(year, index);
    }
    return index;
  }

  yearAt(year: number): CalendarYear {
    return this.index(year).record;
  }

  isProvisional(date: PlainDate): boolean {
    return this.index(yearOf(date)).record.status !== 'published';
  }

  isWorking(date: PlainDate): boolean {
    const { before, firstDay } = this.index(yearOf(date));
    const i = toDayNumber(date) - firstDay;
    return before[i + 1]! > before[i]!;
  }

  dayAt(date: PlainDate): CalendarDay {
    const { record, named } = this.index(yearOf(date));
    const provisional = record.status !== 'published';
    const entry = named.get(date);
    if (entry === undefined) {
      const weekend = isWeekend(date);
      return { date, kind: weekend ? 'weekend' : 'workday', isWorking: !weekend, provisional };
    }
    const notice = entry.notice ?? record.notice;
    return {
      date,
      kind: entry.kind,
      isWorking: entry.kind === 'make_up_workday',
      name: entry.name,
      ...(notice === undefined ? {} : { notice: citeNotice(notice) }),
      provisional,
    };
  }

  addWorkingDays(date: PlainDate, count: number): PlainDate {
    if (!Number.isInteger(count)) throw new RangeError(`not a whole number of working days: ${count}`);
    if (count === 0) return date;
    let year = yearOf(date);
    let index = this.index(year);
    const offset = toDayNumber(date) - index.firstDay;
    // Position, among the working days of the year, of the one looked for.
    let position = count > 0 ? index.before[offset + 1]! + count - 1 : index.before[offset]! + count;
    while (position >= index.working.length) {
      position -= index.working.length;
      year += 1;
      index = this.index(year);
    }
    while (position < 0) {
      year -= 1;
      index = this.index(year);
      position += index.working.length;
    }
    return fromDayNumber(index.working[position]!);
  }

  workingDaysBetween(from: PlainDate, to: PlainDate): number {
    if (to < from) return -this.workingDaysBetween(to, from);
    const firstYear = yearOf(from);
    const lastYear = yearOf(to);
    const start = this.index(firstYear);
    const end = this.index(lastYear);
    let count =
      end.before[toDayNumber(to) - end.firstDay + 1]! - start.before[toDayNumber(from) - start.firstDay + 1]!;
    for (let year = firstYear; year < lastYear; year += 1) count += this.index(year).working.length;
    return count === 0 ? 0 : count;
  }

  nextWorkingDay(date: PlainDate): PlainDate {
    return this.isWorking(date) ? date : this.addWorkingDays(date, 1);
  }
}

/**
 * A calendar from year records. A later record for a year replaces the former one. Refuses (RangeError) days outside
 * their year, days listed twice and a make-up working day on a weekday.
 */
export function buildCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const records = new Map<number, CalendarYear>();
  for (const record of years) {
    checkRecord(record);
    records.set(record.year, record);
  }
  return new IndexedCalendar(records);
}

/** The calendar of the notices shipped with the project, 2018–2026. */
export const nationalCalendar: WorkingCalendar = buildCalendar(nationalCalendarYears);

/** The record of a year as shipped, or the estimate where no notice is shipped. */
export function calendarYear(year: number): CalendarYear {
  return nationalCalendar.yearAt(year);
}
