import { addDays, isWeekend, parsePlainDate, tryPlainDate, type PlainDate } from '@mingcha/law';
import type { NoticeDraft } from './calendars.queries';

type DraftDay = NoticeDraft['days'][number];

/** What was read from a pasted text. */
export interface ReadNotice {
  days: DraftDay[];
  /** Days the text names that lie in another year: they belong to that year's record. */
  elsewhere: string[];
  /** Lines that speak of days and could not be read. */
  unread: string[];
}

const HOLIDAY = /(元旦|新年|春节|清明节?|劳动节|端午节?|中秋节?|国庆节?)/;
const DAY = '(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日';
const RANGE = new RegExp(`${DAY}(?:\\s*(?:至|到|—|-|~)\\s*${DAY})?`, 'g');

function daysFromTo(first: PlainDate, last: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

function pad(part: string | number): string {
  return String(part).padStart(2, '0');
}

interface Place {
  year: number;
  month: number | null;
}

/** The days that a stretch of a notice names, a month or year holding on until the next one is written. */
function daysIn(stretch: string, year: number): PlainDate[] {
  const place: Place = { year, month: null };
  const read = (y: string | undefined, m: string | undefined, d: string) => {
    if (y) place.year = Number(y);
    if (m) place.month = Number(m);
    return place.month === null ? undefined : tryPlainDate(`${place.year}-${pad(place.month)}-${pad(d)}`);
  };
  const found: PlainDate[] = [];
  for (const [, y1, m1, d1, y2, m2, d2] of stretch.matchAll(RANGE)) {
    const first = read(y1, m1, d1!);
    if (!first) continue;
    if (!d2) {
      found.push(first);
      continue;
    }
    // A range that runs into January belongs to the following year when no year is written.
    if (!y2 && m2 && Number(m2) < Number(place.month)) place.year += 1;
    const last = read(y2, m2, d2);
    if (last && last >= first) found.push(...daysFromTo(first, last));
  }
  return found;
}

/** `2027-02-06 至 2027-02-12 放假 春节` and `2027-02-20 上班 春节`, one per line. */
function plainLine(line: string): DraftDay[] | null {
  const match = /^(\S+?)(?:\s*(?:至|到|—|~|,)\s*(\S+))?\s+(放假|休|上班|班)\s+(\S+)$/.exec(line.trim());
  if (!match) return null;
  const first = tryPlainDate(match[1]!);
  const last = match[2] ? tryPlainDate(match[2]) : first;
  if (!first || !last || last < first) return null;
  const kind = match[3]!.includes('班') ? ('make_up_workday' as const) : ('holiday' as const);
  return daysFromTo(first, last).map((date) => ({ date, kind, name: match[4]! }));
}

/** One item of the notice: `二、春节：2月15日（…）至23日（…）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。` */
function noticeItem(line: string, year: number): DraftDay[] | null {
  const head = HOLIDAY.exec(line);
  if (!head) return null;
  const colon = line.search(/[：:]/);
  const name = (colon > 0 ? line.slice(0, colon) : head[1]!)
    .replace(/^[一二三四五六七八九十\d]+[、.．]\s*/, '')
    .trim();
  const body = line.slice(colon + 1).replace(/（[^）]*）|\([^)]*\)/g, '');
  const days: DraftDay[] = [];
  for (const sentence of body.split(/[。；;]/)) {
    const isWork = /上班/.test(sentence);
    if (!isWork && !/放假|休息/.test(sentence)) continue;
    for (const date of daysIn(sentence, year)) {
      days.push({ date, kind: isWork ? 'make_up_workday' : 'holiday', name });
    }
  }
  return days.length > 0 ? days : null;
}

/**
 * Reads the days of a holiday notice from pasted text: the State Council's own words, or plain lines. A made-up
 * working day counts only where its weekday would be off; nothing is guessed, what cannot be read is listed.
 */
export function readNotice(text: string, year: number): ReadNotice {
  const byDate = new Map<string, DraftDay>();
  const elsewhere: string[] = [];
  const unread: string[] = [];
  for (const line of text
    .split(/\n+/)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const days = plainLine(line) ?? noticeItem(line, year);
    if (!days) {
      if (/\d{1,2}日|\d{4}-\d{1,2}-\d/.test(line)) unread.push(line);
      continue;
    }
    for (const day of days) {
      if (!day.date.startsWith(`${year}-`)) elsewhere.push(day.date);
      else byDate.set(day.date, day);
    }
  }
  return { days: [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1)), elsewhere, unread };
}

/** The days again as plain lines, neighbours of one holiday joined, so that they can be looked over and corrected. */
export function writeLines(days: readonly DraftDay[]): string {
  const lines: { first: string; last: string; day: DraftDay }[] = [];
  for (const day of days) {
    const open = lines.at(-1);
    const joins =
      open &&
      open.day.kind === day.kind &&
      open.day.name === day.name &&
      addDays(parsePlainDate(open.last), 1) === day.date;
    if (joins && day.kind === 'holiday') open.last = day.date;
    else lines.push({ first: day.date, last: day.date, day });
  }
  return lines
    .map(({ first, last, day }) => {
      const span = first === last ? first : `${first} 至 ${last}`;
      return `${span} ${day.kind === 'holiday' ? '放假' : '上班'} ${day.name}`;
    })
    .join('\n');
}

/** Made-up working days that fall on an ordinary weekday: surely a slip. */
export function oddWorkdays(days: readonly DraftDay[]): string[] {
  return days
    .filter((day) => day.kind === 'make_up_workday' && !isWeekend(parsePlainDate(day.date)))
    .map((day) => day.date);
}
