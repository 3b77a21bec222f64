import { addDays, type PlainDate, plainDateOf } from '@mingcha/law';

/** Serial numbers taken for days: 1954-10-03 to 2119-01-10. A smaller number in a date column is a mistake. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;
/** Day 0 of Excel's 1900 system for every serial number after its invented 29 February 1900. */
const EXCEL_EPOCH = '1899-12-30' as PlainDate;

const SEPARATED =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** Days between the first days of the two date systems of Excel. */
export const DAYS_1900_TO_1904 = 1_462;

/** What long-term validity is written as in the dual-disclosure sheets. */
export const LONG_TERM = '2099-12-31' as PlainDate;

/**
 * The calendar day a text means: `2026-09-21`, `2026/9/21`, `2026.9.21`, `2026年9月21日`, `20260921`, each with or
 * without a time of day, or the serial number of an Excel day. No time zone takes part.
 * @returns undefined for any other text and for days that do not exist
 */
export function readDay(text: string): PlainDate | undefined {
  const plain = text.normalize('NFKC').trim();
  const parts = SEPARATED.exec(plain) ?? COMPACT.exec(plain);
  if (parts) return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (!SERIAL.test(plain)) return undefined;
  const serial = Math.floor(Number(plain));
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? addDays(EXCEL_EPOCH, serial) : undefined;
}

/** The serial number Excel shows for a day. */
export function excelSerialOf(day: PlainDate): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${EXCEL_EPOCH}T00:00:00Z`)) / 86_400_000);
}

function dayOf(year: number, month: number, day: number): PlainDate | undefined {
  try {
    return year < 1900 ? undefined : plainDateOf(year, month, day);
  } catch {
    return undefined;
  }
}
