declare const plainDate: unique symbol;

/**
 * A day of the Gregorian calendar written `YYYY-MM-DD`, without time and without zone. Because it is text of fixed
 * width, days compare with `<`, `<=`, `===`. Only the functions of this file make one.
 */
export type PlainDate = string & { readonly [plainDate]: true };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the Gregorian year has 366 days. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined) throw new RangeError(`there is no month ${month}`);
  return length;
}

/** Number of days of a year. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The day made of its three numbers (`month` from 1). Refuses impossible days and years outside 1–9999. */
export function plainDateOf(year: number, month: number, day: number): PlainDate {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (
    !whole ||
    year < 1 ||
    year > 9999 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysInMonth(year, month)
  ) {
    throw new RangeError(`there is no day ${year}-${month}-${day}`);
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

/** Reads `YYYY-MM-DD` strictly; undefined for any other form and for impossible days such as 2026-02-30. */
export function tryPlainDate(text: unknown): PlainDate | undefined {
  if (typeof text !== 'string') return undefined;
  const parts = FORM.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return text as PlainDate;
}

/** Reads `YYYY-MM-DD` strictly; throws a RangeError for anything else. */
export function parsePlainDate(text: unknown): PlainDate {
  const date = tryPlainDate(text);
  if (date === undefined) throw new RangeError(`not a calendar day: ${JSON.stringify(text)}`);
  return date;
}

/** Whether a value is a possible day written `YYYY-MM-DD`. */
export function isPlainDate(value: unknown): value is PlainDate {
  return tryPlainDate(value) !== undefined;
}

/** Year, month (from 1) and day of the month. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The year of a day. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

// Day numbers after H. Hinnant, "chrono-compatible low-level date algorithms": years start in March, so that the leap
// day is the last one; eras of 400 years have 146,097 days; 719,468 days lie between 0000-03-01 and 1970-01-01.
const DAYS_PER_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468;

/** Number of days since 1970-01-01, negative before. */
export function toDayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}

/** The day a number of days after 1970-01-01. Refuses days outside the years 1–9999. */
export function fromDayNumber(dayNumber: number): PlainDate {
  const shifted = dayNumber + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return plainDateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The day `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * The corresponding day `months` later (earlier when negative); where that month has no such day, its last day
 * (Civil Code article 202).
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return plainDateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Day of the week, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(date: PlainDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  // 1970-01-01 was a Thursday.
  return (((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(date: PlainDate): boolean {
  return weekdayOf(date) >= 6;
}

/** -1, 0 or 1: for sorting. */
export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of two days. */
export function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return a <= b ? a : b;
}

/** The later of two days. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a >= b ? a : b;
}

const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The day it is in China at an instant. A day ends at 24:00 Asia/Shanghai, so 16:00 UTC starts the next one. China has
 * had no daylight saving time since 1992; earlier instants are outside what the platform records.
 */
export function chinaDayOf(instant: Date): PlainDate {
  const time = instant.getTime();
  if (Number.isNaN(time)) throw new RangeError('not an instant');
  return fromDayNumber(Math.floor((time + CHINA_OFFSET_MS) / DAY_MS));
}
