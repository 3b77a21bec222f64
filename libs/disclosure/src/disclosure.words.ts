import { type BasisReference, type FieldProblem, type Language, type Text } from '@mingcha/platform';

/** Why something is not done, in both languages and with the article behind it. */
export interface Refusal {
  status: 400 | 404 | 409 | 412;
  code: string;
  text: Text;
  basis?: readonly BasisReference[];
}

export const DECISION: Text = { zh: '执法决定', en: 'Decision' };
export const DISCLOSURE: Text = { zh: '公示记录', en: 'Disclosure' };

export const NOT_FOUND: Refusal = {
  status: 404,
  code: 'not_found',
  text: { zh: '没有找到执法决定', en: 'Decision was not found' },
};

export const STALE: Refusal = {
  status: 412,
  code: 'stale_version',
  text: {
    zh: '决定在预览之后又被更改，请重新预览后再公示',
    en: 'The decision was changed after the preview; look at it again before publishing',
  },
};

export const PERIOD_OVER: Refusal = {
  status: 409,
  code: 'publication_period_over',
  text: {
    zh: '来源给出的公示截止期已过，请核对公示截止期，或者按规定不予公开',
    en: 'The publication period given by the source is over; correct it, or withhold the decision',
  },
};

export const AGE_UNKNOWN: FieldProblem = {
  pointer: '/counterpart/idNumber',
  code: 'age_unknown',
  detail: {
    zh: '没有证件号码，无法判断作出决定时是否成年；公示即表示已核实其成年',
    en: 'Without identity number the age on the day of the decision is not known; publishing confirms adulthood',
  },
  severity: 'warning',
};

export const WARNING_ONLY: FieldProblem = {
  pointer: '/penaltyKinds',
  code: 'warning_only',
  detail: {
    zh: '仅给予警告：部分领域规定此类处罚不予公示，请核对后再公示',
    en: 'A warning only: in some sectors such penalties are not published; check before publishing',
  },
  severity: 'warning',
};

/** A refusal inside a list of results, in the caller's language. */
export function refusalBody({ status, code, text, basis }: Refusal, language: Language) {
  return { status, code, title: text[language], detail: text[language], basis: [...(basis ?? [])] };
}

export function warningBody(warning: FieldProblem, language: Language) {
  return { ...warning, detail: warning.detail[language] };
}
