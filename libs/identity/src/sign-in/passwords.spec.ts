import { commonPasswords } from './common-passwords';
import { hashPassword, passwordFault, passwordFits, randomPassword } from './passwords';

const context = {
  username: 'law_office.00010l',
  organName: '明川区市场监督管理局',
  organShortName: '区市场监管局',
};
const codeOf = (password: string) => passwordFault(password, context, '/newPassword')?.code ?? null;

describe('a new password', () => {
  it.each([
    ['eleven chr!', 'too_short'],
    ['twelve chars', null],
    ['一二三四五六七八九十甲', 'too_short'],
    ['春江潮水连海平海上明月共', null],
    ['x'.repeat(60) + 'yz'.repeat(35), 'too_long'],
    ['aaaaaaaaaaaaaaaa', 'too_common'],
    ['abababababababab', 'too_common'],
    ['abcdefghijklmnop', 'too_common'],
    ['1234567890123456', 'too_common'],
    ['0987654321098765', 'too_common'],
    ['1QAZ2wsx3EDC', 'too_common'],
    ['woaini1314520', 'too_common'],
    ['Admin@123456', 'too_common'],
    ['my name is LAW_OFFICE.00010L', 'contains_name'],
    ['我爱区市场监管局一百年', 'too_short'],
    ['我爱区市场监管局一百年啊', 'contains_name'],
    ['correct horse battery staple', null],
  ])('%p → %p', (password, code) => {
    expect(codeOf(password)).toBe(code);
  });

  it('counts characters, not bytes or halves of a pair', () => {
    expect(codeOf('😀😁😂🤣😃😄😅😆😉😊😋')).toBe('too_short');
    expect(codeOf('😀😁😂🤣😃😄😅😆😉😊😋😎')).toBe(null);
  });
});

describe('the list of common passwords', () => {
  it('holds a few hundred, each long enough to matter and in lower case', () => {
    expect(commonPasswords.size).toBeGreaterThan(400);
    for (const word of commonPasswords) {
      expect(word.length).toBeGreaterThanOrEqual(12);
      expect(word).toBe(word.toLowerCase());
    }
  });
});

describe('a stored password', () => {
  it('is Argon2id and fits the password it was made from, in any composition of its characters', async () => {
    const stored = await hashPassword('crème brûlée au lait');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordFits('crème brûlée au lait'.normalize('NFD'), stored)).toBe(true);
    expect(await passwordFits('creme brulee au lait', stored)).toBe(false);
  });

  it('fits nobody when there is no account', async () => {
    expect(await passwordFits('anything at all', undefined)).toBe(false);
  });
});

it('a made-up password is long, easy to copy and passes the rules', () => {
  const made = new Set(Array.from({ length: 50 }, randomPassword));
  expect(made.size).toBe(50);
  for (const password of made) {
    expect(password).toMatch(/^[a-km-zA-HJ-NP-Z2-9]{4}(-[a-km-zA-HJ-NP-Z2-9]{4}){3}$/);
    expect(codeOf(password)).toBe(null);
  }
});
