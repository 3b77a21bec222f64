import type { Term } from '../basis/basis';
import type { Text } from '../basis/text';
import { budgetOf } from './due-date';
import type { Extension } from './pauses';
import { chinaDayOf, isPlainDate, type PlainDate } from './plain-date';

const HOUR_MS = 60 * 60 * 1000;
const CHINA_OFFSET_MS = 8 * HOUR_MS;
const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A stretch of time that does not count, as instants; half-open like a pause in days. */
export interface InstantPause {
  from: string;
  to: string;
  reason?: Text;
}

/** What an hour term is computed from. Instants are RFC 3339 text with an offset. */
export interface DueInstantInput {
  startsAt: string;
  term: Term;
  pauses?: readonly InstantPause[];
  extensions?: readonly Extension[];
}

/** The end of a term in hours. */
export interface DueInstant {
  /** RFC 3339 with +08:00. */
  dueAt: string;
  /** The day in China that `dueAt` lies on. */
  dueOn: PlainDate;
  /** Hours granted: the term and its extensions. */
  budget: number;
  /** Time that fell into pauses, in milliseconds. */
  pausedMs: number;
}

/** Reads an RFC 3339 instant with an offset; throws a RangeError for anything else. */
export function parseInstant(text: string): Date {
  // The runtime takes 30 February for 2 March, so the day is checked apart.
  const possible = FORM.test(text) && isPlainDate(text.slice(0, 10));
  const instant = new Date(possible ? text : Number.NaN);
  if (Number.isNaN(instant.getTime()))
    throw new RangeError(`not an instant with an offset: ${JSON.stringify(text)}`);
  return instant;
}

/** An instant as RFC 3339 with +08:00, to the second. */
export function formatChinaInstant(instant: Date): string {
  const shifted = new Date(instant.getTime() + CHINA_OFFSET_MS);
  return `${shifted.toISOString().slice(0, 19)}+08:00`;
}

/**
 * The end of a term in hours. Hours run day and night from the instant itself (Civil Code article 201); they are
 * neither rounded nor rolled. Refuses other units.
 */
export function computeDueInstant(input: DueInstantInput): DueInstant {
  if (input.term.unit !== 'hour') throw new RangeError(`a term in ${input.term.unit} is computed from days`);
  const budget = budgetOf(input.term, input.extensions);
  const start = parseInstant(input.startsAt).getTime();
  const pauses = (input.pauses ?? [])
    .map((pause) => ({ from: parseInstant(pause.from).getTime(), to: parseInstant(pause.to).getTime() }))
    .sort((a, b) => a.from - b.from);
  let due = start + budget * HOUR_MS;
  let pausedMs = 0;
  let coveredUntil = start;
  for (const { from, to } of pauses) {
    if (to < from) throw new RangeError('a pause cannot end before it begins');
    if (from >= due) break;
    const length = Math.max(0, to - Math.max(from, coveredUntil));
    coveredUntil = Math.max(coveredUntil, to);
    due += length;
    pausedMs += length;
  }
  const instant = new Date(due);
  return { dueAt: formatChinaInstant(instant), dueOn: chinaDayOf(instant), budget, pausedMs };
}
