import { checkUscc } from '@mingcha/law';
import type { DecisionDraft } from './decision.types';

let count = 0;

/** An invented organisation's code with the right check digit, different for each number. */
export function inventedUscc(number: number): string {
  const body = `91120998MB${String(number).padStart(7, '0')}`;
  return body + checkUscc(`${body}0`).expectedCheckDigit!;
}

/** For specs: a decision that every check lets pass, with a document number of its own. */
export function aDecision(overrides: Partial<DecisionDraft> = {}): DecisionDraft {
  count += 1;
  return {
    actKind: 'penalty',
    documentNumber: `明市罚〔2026〕${count}号`,
    counterpart: {
      name: `明川第${count}餐饮有限公司`,
      category: 'organization',
      uscc: inventedUscc(count),
      legalRepresentative: '李明',
    },
    legalBasis: '《公共场所卫生管理条例实施细则》第三十五条',
    facts: '经查，当事人占用道路经营，有现场检查笔录证实。',
    content: '罚款2000元',
    penaltyKinds: ['fine'],
    fineFen: 200_000,
    decidedOn: '2026-09-21',
    validUntil: '2027-09-21',
    procedure: 'ordinary',
    ...overrides,
  };
}
