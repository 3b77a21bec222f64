import { valueOn } from '../basis/basis';
import { parsePlainDate } from '../calendar/plain-date';
import { creditPublicationPeriod as rule, type CreditSeriousness } from './credit-publication-period.rule';

const day = parsePlainDate;

function period(seriousness: CreditSeriousness, documentDate: string) {
  const dated = valueOn(rule.values, day(documentDate))!;
  return rule.apply({ seriousness, documentDate: day(documentDate) }, dated.value);
}

describe('credit.publication-period', () => {
  it('publishes general breaches three months to one year', () => {
    expect(period('general', '2026-04-01')).toEqual({
      publishedInPrinciple: true,
      shortestUntil: '2026-07-01',
      publishedUntil: '2027-04-01',
      endsOn: '2027-04-02',
    });
  });

  it('publishes serious breaches one to three years', () => {
    expect(period('serious', '2028-02-29')).toMatchObject({
      shortestUntil: '2029-02-28',
      publishedUntil: '2031-02-28',
    });
  });

  it('publishes minor breaches only where needed, three months at most', () => {
    expect(period('minor', '2026-11-30')).toEqual({
      publishedInPrinciple: false,
      shortestUntil: null,
      publishedUntil: '2027-02-28',
      endsOn: '2027-03-01',
    });
  });

  it('says nothing of documents dated before 1 April 2026', () => {
    expect(valueOn(rule.values, day('2026-03-31'))).toBeUndefined();
    expect(valueOn(rule.values, day('2026-04-01'))).toBeDefined();
  });
});
