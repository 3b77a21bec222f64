import { checkDays } from './days.check';
import { checkFineAmount } from './fine-amount.check';
import type { Check, CheckInput, Finding } from './finding';
import { checkIdentifiers } from './identifiers.check';

/** Every check a decision passes after its shape has been found right, in the order of its findings. */
const CHECKS: readonly Check[] = [checkDays, checkIdentifiers, checkFineAmount];

export function runChecks(input: CheckInput): Finding[] {
  return CHECKS.flatMap((check) => check(input));
}

export type { CheckInput, Finding } from './finding';
