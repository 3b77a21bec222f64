import { searchPairs } from './search-pairs';

describe('pairs of characters', () => {
  const within = (piece: string, text: string) => {
    const held = new Set(searchPairs(text));
    return searchPairs(piece).every((pair) => held.has(pair));
  };

  it('of a piece all stand among those of the text, whatever the case', () => {
    for (const piece of ['望江', '望江茶馆', '馆', 'x7', '罚〔2026〕']) {
      expect(within(piece, '明市罚〔2026〕X77号 明川望江茶馆')).toBe(true);
    }
  });

  it('do not stand there for characters that are not side by side', () => {
    expect(within('江馆', '明川望江茶馆')).toBe(false);
  });

  it('are whole numbers of 32 bits, each once, also beyond the basic plane', () => {
    const pairs = searchPairs('𠮷𠮷𠮷\uffff\uffff');
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.every((pair) => Number.isInteger(pair) && Math.abs(pair) <= 2 ** 31)).toBe(true);
  });

  it('of one character are none', () => expect(searchPairs('馆')).toEqual([]));
});
