import type { ClockRule } from '../basis/clock-rule';
import type { ActKind } from '../case-review/act-kinds';
import { disclosureGeneral } from './general.rule';
import { disclosurePenaltyLicensing } from './penalty-licensing.rule';

/** The rule that says by when a decision of this kind must be public. */
export function disclosureRuleFor(actKind: ActKind): ClockRule {
  switch (actKind) {
    case 'penalty':
    case 'licensing':
      return disclosurePenaltyLicensing;
    case 'coercion':
    case 'collection':
    case 'payment':
    case 'confirmation':
    case 'adjudication':
    case 'compensation':
    case 'reward':
    case 'inspection':
      return disclosureGeneral;
  }
}
