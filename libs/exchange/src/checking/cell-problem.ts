import type { CellProblem } from './checked-row';

/** Enough of a cell to recognise it, too little to carry a personal story into a message. */
export function short(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}

/** A problem that refuses the row. */
export function cellError(column: { head: string }, code: string, zh: string, en: string): CellProblem {
  return { column: column.head, code, detail: { zh, en }, severity: 'error' };
}

/** A doubt that is shown and refuses nothing. */
export function cellWarning(column: { head: string }, code: string, zh: string, en: string): CellProblem {
  return { column: column.head, code, detail: { zh, en }, severity: 'warning' };
}
