import type { PlainDate } from '@mingcha/law';
import type { BasisReference, FieldProblem, Text } from '@mingcha/platform';
import type { DecisionInput } from '../decision.dto';

/** What a check looks at: a draft whose shape has been checked, and the day it arrives. */
export interface CheckInput {
  draft: DecisionInput;
  today: PlainDate;
  /** Typed by a person, who can correct a mistake at once. */
  isManual: boolean;
}

/** What a check found. An error refuses the decision, a warning is kept with it. */
export interface Finding extends FieldProblem {
  basis?: BasisReference[];
}

export type Check = (input: CheckInput) => Finding[];

export function finding(
  severity: 'error' | 'warning',
  pointer: string,
  code: string,
  zh: string,
  en: string,
): Finding {
  const detail: Text = { zh, en };
  return { pointer, code, detail, severity };
}
