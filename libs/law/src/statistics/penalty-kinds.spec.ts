import { actKinds, codeOf, isActKind } from '../case-review/act-kinds';
import { counterpartCategories, idTypes, licensingKinds } from '../case-review/counterpart-kinds';
import { heaviestPenalty, parsePenaltyKinds, penaltyKinds, penaltySeverity } from './penalty-kinds';

describe('the kinds of penalty', () => {
  it('are the thirteen named kinds of article 9 and others, each in the order of severity once', () => {
    expect(penaltyKinds.map((kind) => kind.title.zh)).toEqual([
      '警告',
      '通报批评',
      '罚款',
      '没收违法所得',
      '没收非法财物',
      '暂扣许可证件',
      '降低资质等级',
      '吊销许可证件',
      '限制开展生产经营活动',
      '责令停产停业',
      '责令关闭',
      '限制从业',
      '行政拘留',
      '其他',
    ]);
    expect(penaltySeverity.flat().sort()).toEqual(penaltyKinds.map((kind) => kind.code).sort());
  });

  it('are read from a cell that joins several', () => {
    expect(parsePenaltyKinds('罚款')).toEqual({ kinds: ['fine'], unknown: [] });
    expect(parsePenaltyKinds('没收违法所得、罚款；警告')).toEqual({
      kinds: ['warning', 'fine', 'confiscation_of_gains'],
      unknown: [],
    });
    expect(parsePenaltyKinds(' 罚款 , 罚款 ')).toEqual({ kinds: ['fine'], unknown: [] });
    expect(parsePenaltyKinds('其他-责令改正')).toEqual({ kinds: ['other'], unknown: [] });
    expect(parsePenaltyKinds('罚款、口头训诫')).toEqual({ kinds: ['fine'], unknown: ['口头训诫'] });
    expect(parsePenaltyKinds('  ')).toEqual({ kinds: [], unknown: [] });
  });

  it('count a decision once, under the heaviest, and a named kind outweighs others', () => {
    expect(heaviestPenalty(['warning', 'fine', 'permit_suspension'])).toBe('permit_suspension');
    expect(heaviestPenalty(['other', 'warning'])).toBe('warning');
    expect(heaviestPenalty(['permit_revocation', 'business_restriction'])).toBe('permit_revocation');
    expect(heaviestPenalty([])).toBeUndefined();
    expect(
      heaviestPenalty(
        ['permit_revocation', 'business_restriction'],
        [['permit_revocation'], ['business_restriction']],
      ),
    ).toBe('business_restriction');
  });
});

describe('the code lists', () => {
  it.each([
    ['kinds of act', actKinds, 10],
    ['categories of counterpart', counterpartCategories, 3],
    ['kinds of identity document', idTypes, 6],
    ['licence kinds', licensingKinds, 6],
  ] as const)('of %s have unique codes, names and places', (_, list, length) => {
    for (const key of [
      list.map((entry) => entry.code),
      list.map((entry) => entry.title.zh),
      list.map((entry) => entry.order),
    ]) {
      expect(new Set<string | number>(key).size).toBe(length);
    }
    expect(list.every((entry) => /^[a-z]+(_[a-z]+)*$/.test(entry.code))).toBe(true);
  });

  it('give the code of a Chinese name', () => {
    expect(codeOf(counterpartCategories, ' 个体工商户 ')).toBe('sole_trader');
    expect(codeOf(counterpartCategories, '公司')).toBeUndefined();
    expect([isActKind('penalty'), isActKind('requisition')]).toEqual([true, false]);
  });
});
