import { findArticle } from '../basis/documents';
import { parsePlainDate } from '../calendar/plain-date';
import {
  findWithholdingGround,
  mayPublishPerson,
  withholdingGrounds,
  type PublishedPerson,
} from './withholding-grounds';

const day = parsePlainDate;

function verdict(
  birthDate: string | undefined,
  decidedOn: string,
  category: PublishedPerson['category'] = 'person',
) {
  return mayPublishPerson({
    category,
    decidedOn: day(decidedOn),
    ...(birthDate === undefined ? {} : { birthDate: day(birthDate) }),
  });
}

describe('a ground for withholding', () => {
  it('has a recorded article behind it and one code', () => {
    for (const { basis } of withholdingGrounds) {
      expect(basis.length).toBeGreaterThan(0);
      expect(basis.every(({ document, article }) => findArticle(document, article) !== undefined)).toBe(true);
    }
    expect(new Set(withholdingGrounds.map((ground) => ground.code)).size).toBe(withholdingGrounds.length);
  });

  it('has to be cited where it only points at another rule', () => {
    const cited = withholdingGrounds.filter((ground) => ground.needsCitation).map((ground) => ground.code);
    expect(cited).toEqual(['forbidden_by_law', 'other_rule']);
    expect(findWithholdingGround('state_secret')?.force).toBe('must');
    expect(findWithholdingGround('embarrassing')).toBeUndefined();
  });
});

describe('a punished person', () => {
  it('is not published when under eighteen on the day of the decision', () => {
    expect(verdict('2008-03-12', '2026-03-11')).toMatchObject({ allowed: false, code: 'minor' });
    expect(verdict('2008-03-12', '2026-03-12')).toEqual({ allowed: true });
    expect(verdict('2008-03-12', '2026-03-13')).toEqual({ allowed: true });
  });

  it('born on a leap day comes of age on 28 February', () => {
    expect(verdict('2008-02-29', '2026-02-27').allowed).toBe(false);
    expect(verdict('2008-02-29', '2026-02-28').allowed).toBe(true);
  });

  it('of unknown age, and an organisation, are not refused', () => {
    expect(verdict(undefined, '2026-03-12').allowed).toBe(true);
    expect(verdict('2020-01-01', '2026-03-12', 'organization').allowed).toBe(true);
    expect(verdict('2010-01-01', '2026-03-12', 'sole_trader').allowed).toBe(false);
  });

  it('is refused with the articles a reader can check', () => {
    expect(verdict('2010-01-01', '2026-03-12')).toMatchObject({
      basis: [
        { document: 'zhejiang-penalty-publication', article: '5' },
        { document: 'civil-code-2020', article: '17' },
      ],
    });
  });
});
