import type { CellProblem } from './checked-row';

/** A number as long as an identity number, wherever it stands. */
const LONG_NUMBER = /\d{14,}[\dXx]/g;

/** Enough of a cell to recognise it, too little to carry a personal story, and never an identity number. */
export function short(text: string): string {
  const masked = text.replace(LONG_NUMBER, (number) => `••••${number.slice(-4)}`);
  return masked.length > 20 ? `${masked.slice(0, 20)}…` : masked;
}

/** A problem that refuses the row. */
export function cellError(column: { head: string }, code: string, zh: string, en: string): CellProblem {
  return { column: column.head, code, detail: { zh, en }, severity: 'error' };
}

/** A doubt that is shown and refuses nothing. */
export function cellWarning(column: { head: string }, code: string, zh: string, en: string): CellProblem {
  return { column: column.head, code, detail: { zh, en }, severity: 'warning' };
}
