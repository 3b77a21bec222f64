import fc from 'fast-check';
import { parsePlainDate } from '../calendar/plain-date';
import { cleanIdentifier } from './clean-identifier';
import { ageOn, birthDateOf, checkResidentId, comesOfAgeOn } from './resident-id';
import { checkOrganisationCode, checkUscc, organisationCodeOf } from './uscc';

const day = parsePlainDate;
// Codes of real public bodies that print their own code; only their check digits are used here.
const realCodes = [
  '91230500MA1B3N1N2M',
  '91320105780688132K',
  '11230500001755309F',
  '11500000MB1553803Q',
  '11120000MB1660879L',
  '12100000400000624D',
];
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

describe('a unified social credit code', () => {
  it.each(realCodes)('%s is valid and carries a valid organisation code', (code) => {
    expect(checkUscc(code)).toEqual({ status: 'valid', value: code, expectedCheckDigit: code[17] });
    expect(checkOrganisationCode(organisationCodeOf(code)!).status).toBe('valid');
  });

  it('is found wrong whenever one character is changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...realCodes),
        fc.integer({ min: 0, max: 17 }),
        fc.constantFrom(...ALPHABET),
        (code, position, char) => {
          fc.pre(code[position] !== char);
          const changed = code.slice(0, position) + char + code.slice(position + 1);
          expect(checkUscc(changed).status).not.toBe('valid');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('with a wrong check digit is told apart from one that is no code', () => {
    expect(checkUscc('91230500MA1B3N1N2A')).toMatchObject({
      status: 'wrong_check_digit',
      expectedCheckDigit: 'M',
    });
    for (const text of [
      '',
      '91230500MA1B3N1N2',
      '91230500MA1B3N1N2MM',
      '9123050OMA1B3N1N2M',
      '91230500MA1B3I1N2M',
    ]) {
      expect(checkUscc(text).status).toBe('malformed');
    }
    expect(organisationCodeOf('nothing')).toBeUndefined();
  });

  it('of zeros is a placeholder', () => {
    expect(checkUscc('00000000000000000X').status).toBe('placeholder');
    expect(checkUscc('000000000000000000').status).toBe('placeholder');
  });

  it('is cleaned of blanks, full-width forms and lower case before it is checked', () => {
    expect(checkUscc(' ９１２３０５００ma1b3n1n2m\u3000').value).toBe('91230500MA1B3N1N2M');
    expect(checkUscc('9123 0500 MA1B 3N1N 2M').status).toBe('valid');
    expect(cleanIdentifier('\ufeffa\u200bb\tｘ')).toBe('ABX');
  });
});

describe('an organisation code', () => {
  it('has a check digit that may be X or 0', () => {
    expect(checkOrganisationCode('00175530-9').status).toBe('valid');
    expect(checkOrganisationCode('001755308')).toMatchObject({
      status: 'wrong_check_digit',
      expectedCheckDigit: '9',
    });
    expect(checkOrganisationCode('0000000X').status).toBe('malformed');
    expect(checkOrganisationCode('000000000').expectedCheckDigit).toBe('0');
    expect(checkOrganisationCode('400000624').expectedCheckDigit).toBe('4');
    expect(checkOrganisationCode('00000020X').expectedCheckDigit).toMatch(/^[0-9X]$/);
  });
});

describe('a resident identity number', () => {
  it.each([
    ['11010519491231002X', '1949-12-31'],
    ['440524188001010014', '1880-01-01'],
  ])('%s is valid and gives the birth date %s', (id, birthDate) => {
    expect(checkResidentId(id)).toMatchObject({ status: 'valid', value: id, birthDate });
    expect(birthDateOf(id)).toBe(birthDate);
  });

  it('may be typed with a small x, blanks and full-width digits', () => {
    expect(checkResidentId(' 110105 19491231 002x ').status).toBe('valid');
    expect(checkResidentId('１１０１０５１９４９１２３１００２Ｘ').value).toBe('11010519491231002X');
  });

  it('is told apart: wrong check digit, impossible date, no number', () => {
    expect(checkResidentId('110105194912310021')).toMatchObject({
      status: 'wrong_check_digit',
      expectedCheckDigit: 'X',
      birthDate: '1949-12-31',
    });
    expect(checkResidentId('11010519490231002X')).toEqual({
      status: 'impossible_date',
      value: '11010519490231002X',
    });
    expect(checkResidentId('11010500000101002X').status).toBe('impossible_date');
    for (const text of ['', '110105491231002', '01010519491231002X', '1101051949123100XX', '护照E12345678']) {
      expect(checkResidentId(text).status).toBe('malformed');
    }
    expect(birthDateOf('110105491231002')).toBeUndefined();
  });
});

describe('the age', () => {
  it.each([
    ['2008-03-12', '2026-03-11', 17],
    ['2008-03-12', '2026-03-12', 18],
    ['2008-12-31', '2026-01-01', 17],
    ['2008-02-29', '2026-02-28', 18],
    ['2008-02-29', '2026-02-27', 17],
    ['2008-02-29', '2028-02-28', 19],
    ['2026-03-12', '2026-03-12', 0],
  ])('of a person born on %s is on %s %i years', (birthDate, date, age) => {
    expect(ageOn(day(birthDate), day(date))).toBe(age);
  });

  it('of eighteen is reached on one day, and nobody has one before birth', () => {
    expect(comesOfAgeOn(day('2008-02-29'))).toBe('2026-02-28');
    expect(() => ageOn(day('2026-03-12'), day('2026-03-11'))).toThrow(RangeError);
  });
});
