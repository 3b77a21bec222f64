import type { Rule } from './basis/basis';
import type { ClockRule } from './basis/clock-rule';
import { creditPublicationPeriod } from './disclosure/credit-publication-period.rule';
import { disclosureGeneral } from './disclosure/general.rule';
import { disclosurePenaltyLicensing } from './disclosure/penalty-licensing.rule';
import { disclosureWithdrawal } from './disclosure/withdrawal.rule';
import { annualReturn } from './statistics/annual-return.rule';

/** A rule of any shape: what lists and searches need of it. */
export type AnyRule = Rule<never, unknown, unknown>;

/** The rule register. */
export const rules: readonly AnyRule[] = [
  disclosureGeneral,
  disclosurePenaltyLicensing,
  disclosureWithdrawal,
  creditPublicationPeriod,
  annualReturn,
];

/** The rule with an id, or undefined. */
export function findRule(id: string): AnyRule | undefined {
  return rules.find((rule) => rule.id === id);
}

/** Whether a rule sets a term and opens a clock. */
export function isClockRule(rule: AnyRule): rule is ClockRule {
  return 'kind' in rule && rule.kind === 'clock';
}

/** The clock rule with an id. Throws when there is none: the id is written in code or in a row that code wrote. */
export function clockRuleOf(id: string): ClockRule {
  const rule = findRule(id);
  if (rule === undefined || !isClockRule(rule)) throw new RangeError(`there is no clock rule ${id}`);
  return rule;
}
