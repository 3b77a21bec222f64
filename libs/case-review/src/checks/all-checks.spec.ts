import type { PlainDate } from '@mingcha/law';
import { aDecision, inventedUscc } from '../case-review.factory';
import type { DecisionInput } from '../decision.dto';
import type { DecisionDraft } from '../decision.types';
import { runChecks } from './all-checks';

const TODAY = '2026-10-12' as PlainDate;
const run = (overrides: Partial<DecisionDraft>, isManual = false) => {
  const given = Object.fromEntries(
    Object.entries({ ...aDecision(), ...overrides }).filter(([, value]) => value !== null),
  );
  return runChecks({ draft: given as unknown as DecisionInput, today: TODAY, isManual }).map(
    ({ code, severity }) => `${severity} ${code}`,
  );
};
const person = (idNumber: string, idType: string | undefined = 'resident_id') => ({
  counterpart: { name: '李丽宁', category: 'person', idNumber, ...(idType ? { idType } : {}) },
});

describe('the days of a decision', () => {
  it('may be today, not tomorrow', () => {
    expect(run({ decidedOn: '2026-10-12' })).toEqual([]);
    expect(run({ decidedOn: '2026-10-13' })).toEqual(['error decided_in_future']);
  });

  it('may end the day they start, not the day before', () => {
    expect(run({ validUntil: '2026-09-21' })).toEqual([]);
    expect(run({ validUntil: '2026-09-20' })).toEqual(['error ends_before_start']);
    expect(run({ validFrom: '2026-10-01', validUntil: '2026-09-30' })).toEqual(['error ends_before_start']);
  });

  it('may say without end', () => expect(run({ validUntil: '2099-12-31' })).toEqual([]));

  it('are pointed out where publication would end before the decision', () => {
    expect(run({ publishedUntil: '2026-09-20' })).toEqual(['warning publication_ends_before_decision']);
  });
});

describe('codes and identity numbers', () => {
  it('with a wrong check digit are pointed out, whoever sends them', () => {
    const wrong = inventedUscc(5).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    const counterpart = { name: '甲', category: 'organization', uscc: wrong };
    expect(run({ counterpart })).toEqual(['warning uscc_check_digit']);
    expect(run({ counterpart }, true)).toEqual(['warning uscc_check_digit']);
    expect(run(person('120998199005211960'))).toEqual(['warning resident_id_check_digit']);
  });

  it('without the form of a code are refused where a person types them and pointed out otherwise', () => {
    const counterpart = { name: '甲', category: 'organization', uscc: '120000400000624' };
    expect(run({ counterpart }, true)).toEqual(['error uscc_malformed']);
    expect(run({ counterpart })).toEqual(['warning uscc_malformed']);
  });

  it('of eighteen places without a kind are taken for resident numbers, a passport is not', () => {
    expect(run(person('120998199005211960', ''))).toEqual(['warning resident_id_check_digit']);
    expect(run(person('E12345678', 'passport'))).toEqual([]);
  });

  it('that are right pass, also the legal representative’s', () => {
    expect(run(person('12099819610621308X'))).toEqual([]);
    const representative = {
      representativeIdType: 'resident_id',
      representativeIdNumber: '120998199005211960',
    };
    expect(run({ counterpart: { name: '甲', category: 'organization', ...representative } })).toEqual([
      'warning resident_id_check_digit',
    ]);
  });
});

describe('the amount of a fine', () => {
  it('agrees with the text, in digits, in 万元 or in Chinese numerals', () => {
    for (const content of [
      '罚款2000元',
      '处以罚款人民币2,000.00元整',
      '罚款0.2万元',
      '罚款贰仟元',
      '罚款（大写）贰仟圆整',
    ]) {
      expect(run({ content, fineFen: 200_000 })).toEqual([]);
    }
  });

  it('that differs is pointed out', () => {
    expect(run({ content: '罚款2000元', fineFen: 2_000_000 })).toEqual(['warning fine_differs_from_text']);
  });

  it('may be the sum of several fines', () => {
    expect(run({ content: '对违法行为一罚款500元；对违法行为二罚款500元', fineFen: 100_000 })).toEqual([]);
  });

  it('is not compared with what is confiscated', () => {
    expect(run({ content: '警告，罚款200元，没收违法所得23000元', fineFen: 20_000 })).toEqual([]);
  });

  it('is missed where there is a fine, and only there', () => {
    expect(run({ fineFen: null, content: '罚款' })).toEqual(['warning fine_without_amount']);
    expect(run({ fineFen: 0, content: '罚款' })).toEqual(['warning fine_without_amount']);
    expect(run({ penaltyKinds: ['warning'], fineFen: null, content: '警告' })).toEqual([]);
  });
});
