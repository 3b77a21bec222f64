import { Injectable } from '@nestjs/common';
import { conflict, invalid, problem, type RequestTrace, Transactions } from '@mingcha/platform';
import { hashPassword, passwordFault, passwordFits } from './passwords';
import type { SessionPrincipal } from './principal';
import { SecondFactor } from './second-factor';
import { SignInAttempts } from './sign-in-attempts';
import { Sessions } from './sessions.service';

/** What people change about their own account. Each method opens its transactions itself. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: SignInAttempts,
    private readonly sessions: Sessions,
    private readonly secondFactor: SecondFactor,
  ) {}

  /**
   * Changes the password, ends every other session and renews this one.
   * @returns the new value of the cookie
   * @throws 422 for a wrong present password, 400 for a new one that is too weak
   */
  async changePassword(
    principal: SessionPrincipal,
    passwords: { currentPassword: string; newPassword: string },
    trace: RequestTrace,
  ): Promise<string> {
    const { account, actor } = principal;
    const before = await this.asOwner(principal, trace, () => this.countGuess(account));
    if (!(await passwordFits(passwords.currentPassword, before.passwordHash))) {
      await this.asOwner(principal, trace, () => this.attempts.fail(account.username, before.failedCount));
      throw problem(422, 'wrong_password', {
        zh: '当前密码不正确',
        en: 'The present password is wrong',
      });
    }
    const fault = passwordFault(
      passwords.newPassword,
      {
        username: account.username,
        organName: account.organ.name,
        organShortName: account.organ.shortName,
      },
      '/newPassword',
    );
    const isSame = passwords.newPassword.normalize('NFC') === passwords.currentPassword.normalize('NFC');
    if (fault || isSame) {
      await this.asOwner(principal, trace, () => this.attempts.refund(account.username));
      throw invalid([
        fault ?? {
          pointer: '/newPassword',
          code: 'same_password',
          detail: { zh: '新密码不能与当前密码相同', en: 'must differ from the present password' },
          severity: 'error',
        },
      ]);
    }
    const passwordHash = await hashPassword(passwords.newPassword);
    return this.asOwner(principal, trace, async () => {
      await this.attempts.clear(account.username);
      await this.transactions.query(
        `update mingcha.account set password_hash = $2, must_change_password = false, password_changed_at = $3 where id = $1`,
        [account.id, passwordHash, this.transactions.current.now],
      );
      await this.sessions.end(account.id, 'password_changed', { except: principal.sessionId });
      this.transactions.audit({
        action: 'account.change_password',
        objectType: 'account',
        objectId: actor.id,
      });
      return this.sessions.rotate(principal.sessionId);
    });
  }

  /** Starts enrolment of an authenticator. The secret is shown once and counts after its first code. */
  async enrolSecondFactor(
    principal: SessionPrincipal,
    trace: RequestTrace,
  ): Promise<{ secret: string; uri: string }> {
    const { id, username } = principal.account;
    const { secret, uri, sealed } = this.secondFactor.newSecret(id, username);
    await this.asOwner(principal, trace, async () => {
      const rows = await this.transactions.query(
        `update mingcha.account set totp_secret_sealed = $2, totp_last_step = null
          where id = $1 and totp_enrolled_at is null returning 1`,
        [id, sealed],
      );
      if (rows.length === 0) {
        throw conflict('second_factor_enrolled', {
          zh: '已绑定身份验证器；更换前请先解除绑定',
          en: 'An authenticator is enrolled; remove it before enrolling another',
        });
      }
      this.transactions.audit({ action: 'account.begin_second_factor', objectType: 'account', objectId: id });
    });
    return { secret, uri };
  }

  /** Completes enrolment with the first code. @returns the new value of the cookie */
  async confirmSecondFactor(principal: SessionPrincipal, code: string, trace: RequestTrace): Promise<string> {
    return this.withCode(principal, code, trace, false, async (step) => {
      const { id } = principal.account;
      await this.transactions.query(
        'update mingcha.account set totp_enrolled_at = $2, totp_last_step = $3 where id = $1',
        [id, this.transactions.current.now, step],
      );
      this.transactions.audit({ action: 'account.enrol_second_factor', objectType: 'account', objectId: id });
      await this.sessions.end(id, 'second_factor_enrolled', { except: principal.sessionId });
      return this.sessions.rotate(principal.sessionId);
    });
  }

  /** Removes the authenticator with a code of it. */
  async removeSecondFactor(principal: SessionPrincipal, code: string, trace: RequestTrace): Promise<void> {
    await this.withCode(principal, code, trace, true, async () => {
      const { id } = principal.account;
      await this.transactions.query(
        `update mingcha.account set totp_enrolled_at = null, totp_secret_sealed = null, totp_last_step = null where id = $1`,
        [id],
      );
      this.transactions.audit({
        action: 'account.remove_second_factor',
        objectType: 'account',
        objectId: id,
      });
    });
  }

  /** Counts the guess first, then checks the code; a wrong one is committed as a guess before it is refused. */
  private async withCode<T>(
    principal: SessionPrincipal,
    code: string,
    trace: RequestTrace,
    enrolled: boolean,
    work: (step: number) => Promise<T>,
  ): Promise<T> {
    const { account } = principal;
    const outcome = await this.asOwner(principal, trace, async () => {
      const row = await this.countGuess(account);
      if (!row.totpSecretSealed || row.enrolled !== enrolled) return 'no_second_factor' as const;
      const { now } = this.transactions.current;
      const step = this.secondFactor.stepOf(
        code,
        { id: account.id, totpSecretSealed: row.totpSecretSealed, totpLastStep: row.totpLastStep },
        now,
      );
      if (step === null) {
        await this.attempts.fail(account.username, row.failedCount);
        return 'wrong_code' as const;
      }
      await this.attempts.clear(account.username);
      return { result: await work(step) };
    });
    if (outcome === 'no_second_factor') {
      throw conflict('no_second_factor', {
        zh: enrolled ? '尚未绑定身份验证器' : '没有待确认的身份验证器，请重新开始绑定',
        en: enrolled ? 'No authenticator is enrolled' : 'No enrolment is waiting for its code; start again',
      });
    }
    if (outcome === 'wrong_code') {
      throw problem(422, 'wrong_code', {
        zh: '动态验证码不正确，请核对手机时间后重试',
        en: 'The code is wrong; check the clock of the telephone and try again',
      });
    }
    return outcome.result;
  }

  /** @throws 429 when the account's guesses are used up. Throwing takes the count back, which a lock does not need. */
  private async countGuess(account: { id: string; username: string }) {
    const counted = await this.attempts.count(account.username, account.id);
    if (!counted.mayTry) {
      throw problem(
        429,
        'sign_in_locked',
        { zh: '输错次数过多，请稍后再试', en: 'Too many wrong tries; try again later' },
        { headers: { 'Retry-After': String(counted.retryAfterS) } },
      );
    }
    const [row] = await this.transactions.query<{
      passwordHash: string;
      totpSecretSealed: string | null;
      totpLastStep: number | null;
      enrolled: boolean;
    }>(
      `select password_hash as "passwordHash", totp_secret_sealed as "totpSecretSealed",
              totp_last_step as "totpLastStep", totp_enrolled_at is not null as enrolled
         from mingcha.account where id = $1 for update`,
      [account.id],
    );
    return { ...row!, failedCount: counted.failedCount };
  }

  private asOwner<T>(principal: SessionPrincipal, trace: RequestTrace, work: () => Promise<T>): Promise<T> {
    return this.transactions.run(
      principal.actor,
      () => this.transactions.asSystem('own account', work),
      trace,
    );
  }
}
