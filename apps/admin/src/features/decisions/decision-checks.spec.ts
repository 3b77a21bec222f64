import { doubtsAbout, fenOf } from './decision-checks';
import type { DecisionDraft } from './decisions.queries';

const draft: DecisionDraft = {
  actKind: 'penalty',
  documentNumber: '明市罚〔2026〕1号',
  decidedOn: '2026-09-21',
  counterpart: { category: 'organization', name: '明川通祥物流有限公司' },
  legalBasis: '依据',
  facts: '事实',
  content: '罚款 2000 元',
};
const codes = (change: Partial<DecisionDraft>) =>
  doubtsAbout({ ...draft, ...change }, '2026-10-12', (key) => key).map((doubt) => doubt.code);

describe('a decision typed by hand', () => {
  it('raises no doubt when nothing looks wrong', () => {
    expect(codes({ penaltyKinds: ['fine'], fineFen: 200000 })).toEqual([]);
  });

  it('is doubted for a credit code whose check digit does not fit', () => {
    const counterpart = { ...draft.counterpart, uscc: '91350211M0000XUF46' };
    expect(codes({ counterpart })).toEqual(['wrong_check_digit']);
  });

  it('is doubted for a fine without an amount and for a day in the future', () => {
    expect(codes({ penaltyKinds: ['fine'], decidedOn: '2026-10-13' })).toEqual([
      'fine_without_amount',
      'future',
    ]);
  });
});

describe('an amount typed in yuan', () => {
  it.each([
    ['2000', 200000],
    ['2,000.5', 200050],
    ['￥１２.３４', 1234],
    ['0.07', 7],
  ])('%s is read exactly', (typed, fen) => {
    expect(fenOf(typed)).toBe(fen);
  });

  it('is no amount when it is words or has three decimals', () => {
    expect(fenOf('贰仟元')).toBeUndefined();
    expect(fenOf('1.234')).toBeUndefined();
  });

  it('may be left out', () => {
    expect(fenOf('')).toBeNull();
  });
});
