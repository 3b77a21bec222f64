import { Sealing } from './sealing';

const sealing = new Sealing('k'.repeat(43));
const place = { table: 'decision', column: 'counterpart_id', rowId: '1' };

describe('sealing', () => {
  it('opens what it sealed, in the same place only', () => {
    const sealed = sealing.seal('11010519491231002X', place);
    expect(sealed).not.toContain('1101');
    expect(sealing.open(sealed, place)).toBe('11010519491231002X');
    expect(() => sealing.open(sealed, { ...place, rowId: '2' })).toThrow();
    expect(() => sealing.open(sealed, { ...place, column: 'phone' })).toThrow();
    expect(() => new Sealing('x'.repeat(43)).open(sealed, place)).toThrow();
  });

  it('never seals the same value twice alike, and finds it by an index of its purpose', () => {
    expect(sealing.seal('a', place)).not.toBe(sealing.seal('a', place));
    expect(sealing.blindIndex('resident-id', 'a')).toEqual(sealing.blindIndex('resident-id', 'a'));
    expect(sealing.blindIndex('resident-id', 'a')).not.toEqual(sealing.blindIndex('phone', 'a'));
  });

  it('notices a changed byte', () => {
    const sealed = sealing.seal('text', place);
    const changed = sealed.slice(0, -2) + (sealed.endsWith('A') ? 'BB' : 'AA');
    expect(() => sealing.open(changed, place)).toThrow();
  });
});
