import type { PlainDate } from '../calendar/plain-date';
import type { DocumentId } from './documents';
import type { Text } from './text';

/** Where something is written: the document by its id, the article as the document numbers it ("48", "85"). */
export interface Basis {
  document: DocumentId;
  article: string;
}

/** A value that holds from a day on, until a later entry of the same list replaces it. */
export interface Dated<Value> {
  /** First day on which the value holds. */
  from: PlainDate;
  value: Value;
  /** Where the value is written. Never empty. */
  basis: readonly Basis[];
}

/** The four units a term can have. They are never mixed: "日" and "工作日" are different things. */
export type TermUnit = 'working_day' | 'calendar_day' | 'hour' | 'month';

/** A length of time as a document states it: a positive whole number of one unit. */
export interface Term {
  amount: number;
  unit: TermUnit;
}

/**
 * The answer of a guard: allowed, or refused with a stable code, the reason in both languages and the articles behind
 * it. Screen, audit entry and problem response show the same reason.
 */
export type Verdict =
  { allowed: true } | { allowed: false; code: string; reason: Text; basis: readonly Basis[] };

/**
 * One rule of law. `values` are ordered from the oldest to the newest; the date of the case chooses the value, never
 * today. `apply` is the rule's one pure function.
 */
export interface Rule<Input = never, Value = unknown, Outcome = unknown> {
  id: string;
  title: Text;
  /** The rule in one plain sentence. */
  statement: Text;
  basis: readonly Basis[];
  /** What a reader might expect of the rule and does not get from it. */
  notCovered: Text;
  values: readonly Dated<Value>[];
  /** The district parameter that may overlay the value, when a district may set one. */
  parameter?: string;
  apply(input: Input, value: Value): Outcome;
}

/**
 * The value in force on a day: the last entry whose `from` is not after it. Undefined before the first entry: the rule
 * did not exist yet, and nothing may be claimed of a case of that day.
 */
export function valueOn<Value>(dated: readonly Dated<Value>[], date: PlainDate): Dated<Value> | undefined {
  let found: Dated<Value> | undefined;
  for (const entry of dated) {
    if (entry.from <= date && (found === undefined || entry.from >= found.from)) found = entry;
  }
  return found;
}

/** Allowed, without a word. */
export const allowed: Verdict = { allowed: true };

/** A refusal with its code, reason and basis. */
export function refused(code: string, reason: Text, basis: readonly Basis[]): Verdict {
  return { allowed: false, code, reason, basis };
}
