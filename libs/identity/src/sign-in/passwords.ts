import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { FieldProblem } from '@mingcha/platform';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '../identity.settings';
import { commonPasswords } from './common-passwords';

// OWASP's second choice for Argon2id: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Argon2id in PHC form over the NFC form of the password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), COST);
}

let nobody: Promise<string> | undefined;

/**
 * Whether the password fits. Without a hash (an unknown user name) the same work is done against a password nobody
 * has, so that the time of the answer tells nothing.
 */
export async function passwordFits(password: string, passwordHash: string | undefined): Promise<boolean> {
  nobody ??= hashPassword(randomPassword());
  const fits = await verify(passwordHash ?? (await nobody), password.normalize('NFC'));
  return fits && passwordHash !== undefined;
}

// Without 0 O 1 I l, which people confuse when they copy from paper.
const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Sixteen characters in groups of four, about 93 bits. */
export function randomPassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** Words that must not stand in a person's password: the user name and the organ's names. */
export interface PasswordContext {
  username: string;
  organName: string;
  organShortName: string;
}

/**
 * What is wrong with a new password; null for a good one. Length, a list of common ones and the person's own names
 * are checked; no rule about kinds of characters (NIST SP 800-63B 3.1.1.2).
 */
export function passwordFault(
  password: string,
  context: PasswordContext,
  pointer: string,
): FieldProblem | null {
  const text = password.normalize('NFC');
  const plain = text.toLowerCase();
  const fault = (code: string, zh: string, en: string): FieldProblem => ({
    pointer,
    code,
    detail: { zh, en },
    severity: 'error',
  });
  const length = [...text].length;
  if (length < PASSWORD_MIN_LENGTH) {
    return fault(
      'too_short',
      `密码至少 ${PASSWORD_MIN_LENGTH} 个字符`,
      `must have at least ${PASSWORD_MIN_LENGTH} characters`,
    );
  }
  if (length > PASSWORD_MAX_LENGTH) {
    return fault(
      'too_long',
      `密码最多 ${PASSWORD_MAX_LENGTH} 个字符`,
      `must have at most ${PASSWORD_MAX_LENGTH} characters`,
    );
  }
  if (commonPasswords.has(plain) || isMonotonous(plain)) {
    return fault(
      'too_common',
      '这个密码太常见，容易被猜到，请换一个',
      'is among the most common ones; choose another',
    );
  }
  const names = [context.username, context.organName, context.organShortName].map((name) =>
    name.toLowerCase(),
  );
  if (names.some((name) => name.length >= 3 && plain.includes(name))) {
    return fault(
      'contains_name',
      '密码不能含有用户名或单位名称',
      'must not contain the user name or the name of the organ',
    );
  }
  return null;
}

/** Few different characters, or nothing but a run up or down the alphabet: 'aaaaaaaaaaaa', '123456789012'. */
function isMonotonous(text: string): boolean {
  const characters = [...text];
  if (new Set(characters).size <= 3) return true;
  const steps = characters.slice(1).map((character, index) => {
    const difference = character.codePointAt(0)! - characters[index]!.codePointAt(0)!;
    // 9 → 0 and 0 → 9 go on counting.
    return Math.abs(difference) === 9 ? -Math.sign(difference) : difference;
  });
  return steps.every((step) => step === steps[0]);
}
