import { type FieldProblem, type Language, problem, type ProblemException } from '@mingcha/platform';
import type { BatchResultItem } from './decision-requests.dto';
import type { RecordOutcome } from './decision.types';

/** The refusal of one draft as a problem. `prefix` stands before each pointer: where the draft is in the request. */
export function refusalProblem(outcome: RecordOutcome, prefix = ''): ProblemException {
  const { refusal, problems, warnings, id } = outcome;
  const { status, code, text, basis } = refusal!;
  const errors = [...problems, ...warnings].map(({ pointer, code: rule, detail, severity }) => ({
    pointer: prefix + pointer,
    code: rule,
    detail,
    severity,
  }));
  return problem(status, code, text, {
    errors,
    ...(basis ? { basis } : {}),
    ...(id ? { decisionId: id } : {}),
  });
}

export interface AnswerContext {
  language: Language;
  instance: string;
  traceId: string;
}

/** One line of the answer to a batch. */
export function batchResult(outcome: RecordOutcome, context: AnswerContext): BatchResultItem {
  const { index, id, warnings } = outcome;
  if (outcome.outcome === 'refused') {
    const refused = refusalProblem(outcome, `/items/${index}`);
    return {
      index,
      outcome: 'refused',
      ...(id ? { id } : {}),
      problem: refused.toBody(context.language, `${context.instance}#/items/${index}`, context.traceId),
    };
  }
  return {
    index,
    outcome: outcome.outcome,
    ...(id ? { id } : {}),
    ...(warnings.length > 0
      ? { warnings: warnings.map((warning) => localized(warning, `/items/${index}`, context.language)) }
      : {}),
  };
}

function localized({ pointer, code, detail, severity }: FieldProblem, prefix: string, language: Language) {
  return { pointer: prefix + pointer, code, detail: detail[language], severity };
}
