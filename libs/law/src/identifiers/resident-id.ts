import { addMonths, tryPlainDate, yearOf, type PlainDate } from '../calendar/plain-date';
import { cleanIdentifier } from './clean-identifier';

/**
 * `valid`; `wrong_check_digit` – well formed with a possible birth date (a warning, not a refusal);
 * `impossible_date` – the birth date is no calendar day; `malformed` – not 17 digits and a digit or X. Numbers of 15
 * digits have not been valid since 2013 and count as malformed.
 */
export type ResidentIdStatus = 'valid' | 'wrong_check_digit' | 'impossible_date' | 'malformed';

/** The outcome of checking a resident identity number. */
export interface ResidentIdCheck {
  status: ResidentIdStatus;
  /** The number cleaned of blanks and full-width forms, `x` as `X`. Personal: never log it. */
  value: string;
  /** Where the number is well formed with a possible date. */
  birthDate?: PlainDate;
  expectedCheckDigit?: string;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_DIGITS = '10X98765432';

/** Checks a resident identity number (GB 11643): form, birth date, check digit mod 11-2. The region is not checked. */
export function checkResidentId(text: string): ResidentIdCheck {
  const value = cleanIdentifier(text);
  if (!/^[1-9]\d{16}[0-9X]$/.test(value)) return { status: 'malformed', value };
  const birthDate = tryPlainDate(`${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`);
  if (birthDate === undefined || birthDate < '1800-01-01') return { status: 'impossible_date', value };
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(value[i]), 0);
  const expectedCheckDigit = CHECK_DIGITS[sum % 11]!;
  const status = value[17] === expectedCheckDigit ? 'valid' : 'wrong_check_digit';
  return { status, value, birthDate, expectedCheckDigit };
}

/** The birth date in a resident identity number; undefined for malformed numbers and impossible dates. */
export function birthDateOf(residentId: string): PlainDate | undefined {
  return checkResidentId(residentId).birthDate;
}

/**
 * Full years of age on a day: the birthday itself completes a year; without a 29 February, the 28th does (Civil Code
 * article 202). Refuses a day before birth.
 */
export function ageOn(birthDate: PlainDate, date: PlainDate): number {
  if (date < birthDate) throw new RangeError(`${date} lies before the birth on ${birthDate}`);
  const years = yearOf(date) - yearOf(birthDate);
  return addMonths(birthDate, years * 12) <= date ? years : years - 1;
}

/** Eighteenth birthday: the first day on which a person is no minor. */
export function comesOfAgeOn(birthDate: PlainDate): PlainDate {
  return addMonths(birthDate, 18 * 12);
}
