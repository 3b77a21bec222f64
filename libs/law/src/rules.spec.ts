import { documents, isDocumentId } from './basis/documents';
import { findRuleFaults } from './basis/rule-faults';
import { parsePlainDate } from './calendar/plain-date';
import { creditPublicationPeriod } from './disclosure/credit-publication-period.rule';
import { disclosureGeneral } from './disclosure/general.rule';
import { parameters } from './districts/parameters';
import { clockRuleOf, findRule, isClockRule, rules, type AnyRule } from './rules';

describe('the rule register', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s stands on recorded articles and is complete',
    (_, rule) => {
      expect(findRuleFaults(rule)).toEqual([]);
    },
  );

  it('has one rule for each id', () => {
    expect(rules.map((rule) => rule.id)).toEqual([
      'disclosure.general',
      'disclosure.penalty-licensing',
      'disclosure.withdrawal',
      'credit.publication-period',
      'statistics.annual-return',
    ]);
    expect(findRule('disclosure.general')).toBe(disclosureGeneral);
    expect(findRule('disclosure')).toBeUndefined();
  });

  it('tells the rules that open a clock', () => {
    expect(rules.filter(isClockRule).map((rule) => rule.id)).toEqual([
      'disclosure.general',
      'disclosure.penalty-licensing',
      'disclosure.withdrawal',
    ]);
    expect(clockRuleOf('disclosure.general').startDayCounts).toBe(false);
    expect(() => clockRuleOf('statistics.annual-return')).toThrow('no clock rule');
    expect(() => clockRuleOf('nothing')).toThrow(RangeError);
  });

  it('and the district parameters point at each other', () => {
    for (const rule of rules) {
      if (rule.parameter === undefined) continue;
      expect([rule.id, (parameters as Record<string, { ruleId?: string }>)[rule.parameter]?.ruleId]).toEqual([
        rule.id,
        rule.id,
      ]);
    }
    for (const [id, { ruleId }] of Object.entries(parameters)) {
      if (ruleId !== undefined) expect(findRule(ruleId)?.parameter).toBe(id);
    }
  });

  it('does not take an unknown document, an unknown article or no basis at all', () => {
    const value = disclosureGeneral.values[0]!;
    const broken = (changes: object): string[] =>
      findRuleFaults({ ...disclosureGeneral, id: 'x', ...changes } as unknown as AnyRule);
    expect(broken({ basis: [] })).toEqual(['x has no basis']);
    expect(broken({ basis: [{ document: 'hearsay', article: '1' }] })).toEqual([
      'x cites the unknown document hearsay',
    ]);
    expect(broken({ basis: [{ document: 'penalty-law-2021', article: '999' }] })).toEqual([
      'x cites penalty-law-2021 999, which is not recorded',
    ]);
    expect(broken({ values: [] })).toEqual(['x has no value']);
    expect(broken({ values: [value, { ...value, from: parsePlainDate('2018-01-01') }] })).toEqual([
      'x values are out of order at 2018-01-01',
    ]);
    expect(broken({ values: [{ ...value, basis: [] }] })).toEqual(['x value from 2018-12-05 has no basis']);
    expect(broken({ notCovered: { zh: '无', en: ' ' } })).toEqual(['x notCovered has no en text']);
    expect(findRuleFaults(creditPublicationPeriod)).toEqual([]);
  });
});

describe('the documents', () => {
  it.each(Object.entries(documents))(
    '%s has titles and articles in both languages, each article once',
    (_, document) => {
      const texts = [document.title, ...document.articles.map((entry) => entry.paraphrase)];
      expect(texts.every((text) => text.zh.trim() !== '' && text.en.trim() !== '')).toBe(true);
      expect(document.articles.length).toBeGreaterThan(0);
      expect(new Set(document.articles.map((entry) => entry.number)).size).toBe(document.articles.length);
    },
  );

  it('are known by their ids only', () => {
    expect(isDocumentId('penalty-law-2021')).toBe(true);
    expect(isDocumentId('toString')).toBe(false);
  });

  it('come into force no earlier than they are issued', () => {
    for (const { issuedOn, inForceFrom } of Object.values(documents)) {
      if (issuedOn !== undefined && inForceFrom !== undefined) expect(issuedOn <= inForceFrom).toBe(true);
    }
  });
});
