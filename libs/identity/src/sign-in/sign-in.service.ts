import { Injectable } from '@nestjs/common';
import {
  type ProblemException,
  problem,
  type RequestTrace,
  type Role,
  systemActor,
  Transactions,
} from '@mingcha/platform';
import { CURRENT_ROLES, personActor, type PersonRow } from '../identity.service';
import type { AccountStatus } from '../identity.entities';
import { passwordFits } from './passwords';
import type { SessionPrincipal } from './principal';
import { SecondFactor } from './second-factor';
import { normalizedName, SignInAttempts } from './sign-in-attempts';
import { digestOf, Sessions } from './sessions.service';

export interface Credentials {
  username: string;
  password: string;
  code?: string;
}

interface Candidate extends PersonRow {
  passwordHash: string;
  status: AccountStatus;
  organIsActive: boolean;
  totpSecretSealed: string | null;
  totpEnrolled: boolean;
  totpLastStep: number | null;
}

type Refusal = 'wrong_credentials' | 'wrong_code' | 'code_missing' | 'account_closed';

const SIGN_IN = systemActor('sign-in');

/**
 * Signing in with user name, password and, where enrolled, a code. An unknown name takes the same time and gets the
 * same answer as a wrong password, and locks in the same way.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: SignInAttempts,
    private readonly sessions: Sessions,
    private readonly secondFactor: SecondFactor,
  ) {}

  /** @returns the cookie's value and who it stands for. @throws 401, 403 or 429; each refusal is audited. */
  async signIn(
    credentials: Credentials,
    trace: RequestTrace,
    browser: { userAgent: string | null; previousToken: string | undefined },
  ): Promise<{ token: string; principal: SessionPrincipal }> {
    const username = normalizedName(credentials.username);
    const begun = await this.transactions.run(SIGN_IN, () => this.begin(username), trace);
    if (begun.waitS > 0) {
      await this.recordRefusal(begun.candidate, 'locked', trace);
      throw locked(begun.waitS);
    }
    const { candidate, failedCount } = begun;
    const fits = await passwordFits(credentials.password, candidate?.passwordHash);
    const step = fits && candidate ? this.codeStep(candidate, credentials.code, begun.now) : null;
    const refusal = refusalOf(candidate, fits, credentials.code, step);
    if (!candidate || refusal)
      return this.refuse(username, candidate, refusal ?? 'wrong_credentials', failedCount, trace);

    const signedIn = await this.transactions.run(
      personActor(candidate, null),
      () => this.transactions.asSystem('sign-in', () => this.complete(username, candidate, step, browser)),
      trace,
    );
    return signedIn ?? this.refuse(username, candidate, 'wrong_code', failedCount, trace);
  }

  private async begin(username: string) {
    const [candidate] = await this.transactions.query<Candidate>(
      `select account.id, account.name, account.password_hash as "passwordHash", account.status,
              account.totp_secret_sealed as "totpSecretSealed", account.totp_enrolled_at is not null as "totpEnrolled",
              account.totp_last_step as "totpLastStep", o.id as "organId", o.name as "organName",
              o.is_active as "organIsActive", ${CURRENT_ROLES} as roles
         from mingcha.account account join mingcha.organ o on o.id = account.organ_id
        where account.username = $1`,
      [username],
    );
    const { now } = this.transactions.current;
    const addressWaitS = await this.attempts.addressWait();
    if (addressWaitS > 0) return { candidate, now, failedCount: 0, waitS: addressWaitS };
    const counted = await this.attempts.count(username, candidate?.id ?? null);
    return counted.mayTry
      ? { candidate, now, failedCount: counted.failedCount, waitS: 0 }
      : { candidate, now, failedCount: 0, waitS: counted.retryAfterS };
  }

  private codeStep(candidate: Candidate, code: string | undefined, now: Date): number | null {
    const { totpSecretSealed } = candidate;
    if (!candidate.totpEnrolled || !totpSecretSealed || code === undefined) return null;
    return this.secondFactor.stepOf(code, { ...candidate, totpSecretSealed }, now);
  }

  /** @returns null when the code was used by another sign-in at the same moment */
  private async complete(
    username: string,
    candidate: Candidate,
    step: number | null,
    browser: { userAgent: string | null; previousToken: string | undefined },
  ) {
    const { now } = this.transactions.current;
    const updated = await this.transactions.query(
      `update mingcha.account set last_signed_in_at = $2, totp_last_step = coalesce($3, totp_last_step)
        where id = $1 and ($3::bigint is null or totp_last_step is null or totp_last_step < $3) returning 1`,
      [candidate.id, now, step],
    );
    if (updated.length === 0) return null;
    await this.attempts.clear(username);
    if (browser.previousToken) await this.endPrevious(browser.previousToken, now);
    const { token, sessionId } = await this.sessions.open(candidate.id, browser.userAgent);
    this.transactions.audit({
      action: 'session.create',
      objectType: 'session',
      objectId: sessionId,
      detail: { secondFactor: step !== null },
    });
    return { token, principal: (await this.sessions.read(token))! };
  }

  /** The browser's earlier session ends: two of them behind one cookie would leave one that nobody can end. */
  private async endPrevious(token: string, now: Date): Promise<void> {
    await this.transactions.query(
      `update mingcha.session set ended_at = $2, end_reason = 'replaced' where token_hash = $1 and ended_at is null`,
      [digestOf(token), now],
    );
  }

  private async refuse(
    username: string,
    candidate: Candidate | undefined,
    refusal: Refusal,
    failedCount: number,
    trace: RequestTrace,
  ): Promise<never> {
    const isGuess = refusal === 'wrong_credentials' || refusal === 'wrong_code';
    await this.transactions.run(
      SIGN_IN,
      async () => {
        if (!isGuess) await this.attempts.refund(username);
        const isLocking = isGuess && (await this.attempts.fail(username, failedCount));
        this.transactions.audit(refusalEntry(candidate, refusal));
        if (isLocking) {
          this.transactions.audit({
            action: 'account.lockout',
            objectType: 'account',
            objectId: candidate?.id ?? null,
            organId: candidate?.organId ?? null,
            detail: { afterFailures: failedCount },
          });
        }
      },
      trace,
    );
    throw PROBLEMS[refusal]();
  }

  private async recordRefusal(candidate: Candidate | undefined, reason: string, trace: RequestTrace) {
    await this.transactions.run(
      SIGN_IN,
      async () => this.transactions.audit(refusalEntry(candidate, reason)),
      trace,
    );
  }
}

function refusalOf(
  candidate: Candidate | undefined,
  fits: boolean,
  code: string | undefined,
  step: number | null,
): Refusal | null {
  if (!candidate || !fits) return 'wrong_credentials';
  if (candidate.status !== 'active' || !candidate.organIsActive) return 'account_closed';
  if (!candidate.totpEnrolled) return null;
  if (code === undefined) return 'code_missing';
  return step === null ? 'wrong_code' : null;
}

function refusalEntry(candidate: { id: string; organId: string; roles: Role[] } | undefined, reason: string) {
  return {
    action: 'session.create',
    objectType: 'account',
    objectId: candidate?.id ?? null,
    organId: candidate?.organId ?? null,
    outcome: 'failed' as const,
    detail: { reason },
  };
}

function locked(waitS: number): ProblemException {
  return problem(
    429,
    'sign_in_locked',
    {
      zh: `密码错误次数过多，请 ${Math.ceil(waitS / 60)} 分钟后再试，或联系安全管理员解锁`,
      en: `Too many wrong passwords; try again in ${Math.ceil(waitS / 60)} minutes or ask the security administrator`,
    },
    { headers: { 'Retry-After': String(waitS) } },
  );
}

const PROBLEMS: Record<Refusal, () => ProblemException> = {
  wrong_credentials: () =>
    problem(401, 'sign_in_failed', {
      zh: '用户名或密码不正确；连续输错 5 次将锁定 15 分钟',
      en: 'User name or password is wrong; five wrong ones in a row lock for 15 minutes',
    }),
  wrong_code: () =>
    problem(401, 'wrong_code', {
      zh: '动态验证码不正确或已用过，请等待下一个验证码',
      en: 'The code is wrong or was used already; wait for the next one',
    }),
  code_missing: () =>
    problem(401, 'code_required', {
      zh: '请输入身份验证器上的六位动态验证码',
      en: 'Enter the six-digit code of the authenticator',
    }),
  account_closed: () =>
    problem(403, 'account_not_active', {
      zh: '账号已停用，请联系安全管理员',
      en: 'The account is not active; ask the security administrator',
    }),
};
