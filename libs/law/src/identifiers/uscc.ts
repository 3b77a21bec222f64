import { cleanIdentifier } from './clean-identifier';

/**
 * `valid`; `wrong_check_digit` – well formed, the last character does not fit (a warning, not a refusal: such codes
 * are in use); `placeholder` – all zeros before the last character, a filler seen in live data; `malformed`.
 */
export type UsccStatus = 'valid' | 'wrong_check_digit' | 'placeholder' | 'malformed';

/** The outcome of checking a unified social credit code. */
export interface UsccCheck {
  status: UsccStatus;
  /** The code cleaned of blanks and full-width forms, upper case. */
  value: string;
  /** The last character as it should be, for well-formed codes. */
  expectedCheckDigit?: string;
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Checks a unified social credit code (GB 32100): 18 characters without I, O, S, V, Z and a check digit mod 31. */
export function checkUscc(text: string): UsccCheck {
  const value = cleanIdentifier(text);
  if (!FORM.test(value)) return { status: 'malformed', value };
  if (/^0{17}/.test(value)) return { status: 'placeholder', value };
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(value[i]!), 0);
  const expectedCheckDigit = ALPHABET[(31 - (sum % 31)) % 31]!;
  return {
    status: value[17] === expectedCheckDigit ? 'valid' : 'wrong_check_digit',
    value,
    expectedCheckDigit,
  };
}

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The outcome of checking an organisation code. */
export interface OrganisationCodeCheck {
  status: 'valid' | 'wrong_check_digit' | 'malformed';
  /** Nine characters, without the hyphen some documents print. */
  value: string;
  expectedCheckDigit?: string;
}

/** Checks an organisation code (GB 11714): eight characters and a check digit mod 11. */
export function checkOrganisationCode(text: string): OrganisationCodeCheck {
  const value = cleanIdentifier(text).replace(/-/g, '');
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(value)) return { status: 'malformed', value };
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, i) => total + weight * LETTERS.indexOf(value[i]!),
    0,
  );
  const rest = 11 - (sum % 11);
  const expectedCheckDigit = rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
  return {
    status: value[8] === expectedCheckDigit ? 'valid' : 'wrong_check_digit',
    value,
    expectedCheckDigit,
  };
}

/** The organisation code inside a unified social credit code (characters 9 to 17); undefined for malformed codes. */
export function organisationCodeOf(uscc: string): string | undefined {
  const { status, value } = checkUscc(uscc);
  return status === 'malformed' ? undefined : value.slice(8, 17);
}
