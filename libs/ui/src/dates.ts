/** A calendar day as the API writes it: `2026-11-22`. It has no zone and is never turned into an instant. */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function utc(day: Day): Date | null {
  const match = DAY.exec(day);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const instant = new Date(Date.UTC(year, month - 1, date));
  return instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date ? instant : null;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: Day): number {
  return utc(day)?.getUTCDay() ?? 0;
}

/** The day `count` calendar days later; negative goes back. Presentation only: due dates come from the server. */
export function shiftDay(day: Day, count: number): Day {
  const instant = utc(day);
  if (!instant) return day;
  return new Date(instant.getTime() + count * 86_400_000).toISOString().slice(0, 10);
}

/** Days from the first to the last, both included. */
export function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last && days.length < 800; day = shiftDay(day, 1)) days.push(day);
  return days;
}

/**
 * Reads a day as people type it: `2026-11-22`, `20261122`, `2026/11/22`, `2026.11.22`, `2026年11月22日`, with or
 * without leading zeros. Returns `null` for anything that is no day of the calendar.
 */
export function readDay(text: string): Day | null {
  const plain = text.trim().normalize('NFKC');
  const match =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain);
  if (!match) return null;
  const day = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  return utc(day) ? day : null;
}

const shanghaiMinute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** `2026-11-22 14:05` in Shanghai for an RFC 3339 instant; a dash for none. */
export function formatMoment(instant: string | null | undefined): string {
  return instant ? shanghaiMinute.format(new Date(instant)) : '—';
}

/** `¥12,500.00` for integer fen; a dash for none. */
export function formatFen(fen: number | null | undefined): string {
  if (fen === null || fen === undefined) return '—';
  return `¥${(fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}

/** `5,312`; inexact totals above ten thousand are written `10,000+`. */
export function formatCount(count: number, exact = true): string {
  return exact ? count.toLocaleString('en-US') : `${count.toLocaleString('en-US')}+`;
}
