import { computeDue, type DueResult } from '../calendar/due-trace';
import type { RollRule } from '../calendar/due-date';
import type { Extension, Pause } from '../calendar/pauses';
import type { PlainDate } from '../calendar/plain-date';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Rule, Term } from './basis';
import type { Text } from './text';

/** What the clock of a rule is computed from. */
export interface ClockInput {
  /** The day of the event that starts the clock. */
  startsOn: PlainDate;
  calendar: WorkingCalendar;
  pauses?: readonly Pause[];
  extensions?: readonly Extension[];
}

/** A rule that sets a term from an event on. Its value is the term. */
export interface ClockRule extends Rule<ClockInput, Term, DueResult> {
  kind: 'clock';
  /** The fact whose day starts the clock. */
  startFact: Text;
  startDayCounts: boolean;
  roll: RollRule;
}

/** A clock rule with its one function: the due date of the term, with its derivation. */
export function clockRule(rule: Omit<ClockRule, 'kind' | 'apply'>): ClockRule {
  return {
    ...rule,
    kind: 'clock',
    apply: (input, term) =>
      computeDue({
        startsOn: input.startsOn,
        term,
        calendar: input.calendar,
        startDayCounts: rule.startDayCounts,
        roll: rule.roll,
        ...(input.pauses === undefined ? {} : { pauses: input.pauses }),
        ...(input.extensions === undefined ? {} : { extensions: input.extensions }),
      }),
  };
}
