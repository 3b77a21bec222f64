import { addDays, type PlainDate } from '@mingcha/law';

/** One all-day entry of a calendar subscription. */
export interface CalendarEntry {
  id: string;
  dueOn: PlainDate;
  summary: string;
  description: string;
  /** Grows with every change, so that programs take the newer one. */
  sequence: number;
}

const LINE_OCTETS = 75;

/** An RFC 5545 calendar of whole days. A due day is a date without a zone and stays that day everywhere. */
export function calendarFile(name: string, entries: readonly CalendarEntry[], stamp: Date): string {
  const stamped = `${stamp.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Mingcha//Statutory deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${entry.id}@mingcha`,
      `DTSTAMP:${stamped}`,
      `DTSTART;VALUE=DATE:${compact(entry.dueOn)}`,
      `DTEND;VALUE=DATE:${compact(addDays(entry.dueOn, 1))}`,
      `SEQUENCE:${entry.sequence}`,
      `SUMMARY:${escapeText(entry.summary)}`,
      `DESCRIPTION:${escapeText(entry.description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.flatMap(fold).join('\r\n')}\r\n`;
}

function compact(date: PlainDate): string {
  return date.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** Lines are folded at 75 octets and never inside a character. */
function fold(line: string): string[] {
  const folded: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      folded.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...folded, part];
}
