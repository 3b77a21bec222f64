import { maskIdentity } from './decision-view';

describe('an identity number that leaves the server', () => {
  it('shows its last four places and not its length', () => {
    expect(maskIdentity('12099819990101001X')).toBe('••••••••••••••001X');
    expect(maskIdentity('E12345678')).toBe('••••••••••••••5678');
  });

  it('shows nothing of a short one', () => expect(maskIdentity('1234567')).toBe('••••••••••••••'));

  it('stays absent where there is none', () => expect(maskIdentity(null)).toBeNull());
});
