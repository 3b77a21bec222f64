import fc from 'fast-check';
import { readWanYuan } from './amounts';
import { numberText } from './sheet-row';

describe('An amount in 万元', () => {
  it.each([
    ['0.2', 200_000],
    ['12', 12_000_000],
    ['0.02', 20_000],
    ['3.64', 3_640_000],
    ['0.000001', 1],
    ['1,234.5', 1_234_500_000],
    ['０．２', 200_000],
    ['0.2万元', 200_000],
    ['+0.3', 300_000],
    ['.5'.padStart(3, '0'), 500_000],
    ['5.', 5_000_000],
    ['0.2000000000', 200_000],
    ['-0', 0],
  ])('of %s is %d fen', (text, fen) => {
    expect(readWanYuan(text)).toEqual({ fen });
  });

  it.each([
    ['贰仟元', 'not_a_number'],
    ['2000元', 'not_a_number'],
    ['1e3', 'not_a_number'],
    ['12,34', 'not_a_number'],
    ['', 'not_a_number'],
    ['-0.2', 'negative'],
    ['0.0000001', 'finer_than_fen'],
    ['100000000.000001', 'too_large'],
  ])('of %j is refused as %s', (text, fault) => {
    expect(readWanYuan(text)).toEqual({ fault });
  });

  it('comes back to the fen from every number a spreadsheet can hold for it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (fen) => {
        const cell = fen / 1_000_000;
        expect(readWanYuan(numberText(cell))).toEqual({ fen });
      }),
    );
  });

  it('that a formula left with a binary tail is what the sheet shows', () => {
    expect(numberText(0.1 + 0.2)).toBe('0.3');
    expect(readWanYuan(numberText(0.1 + 0.2))).toEqual({ fen: 300_000 });
    expect(numberText(1e-7)).toBe('0.0000001');
    expect(numberText(120998196106213)).toBe('120998196106213');
  });
});
