import { Injectable } from '@nestjs/common';
import {
  type Actor,
  conflict,
  forbidden,
  invalid,
  notFound,
  type RequestTrace,
  requireVersion,
  type Role,
  Transactions,
} from '@mingcha/platform';
import type { AccountStatus } from '../identity.entities';
import { Identity } from '../identity.service';
import { hashPassword, randomPassword } from '../sign-in/passwords';
import { SignInAttempts } from '../sign-in/sign-in-attempts';
import { Sessions } from '../sign-in/sessions.service';
import { AccountQueries } from './accounts.queries';
import type { AccountDetailDto, ChangeAccountDto, CreateAccountDto, CreatedAccountDto } from './accounts.dto';
import { familyOf, requireRoleFitsOrgan, rolesExclude } from './account-roles';

interface LockedAccount {
  id: string;
  username: string;
  name: string;
  organId: string;
  status: AccountStatus;
  version: number;
}

/** What the security administrator does to accounts. Nobody changes their own account here. */
@Injectable()
export class Accounts {
  constructor(
    private readonly transactions: Transactions,
    private readonly identity: Identity,
    private readonly sessions: Sessions,
    private readonly attempts: SignInAttempts,
    private readonly queries: AccountQueries,
  ) {}

  /**
   * Opens an account with a random password that must be changed. Runs its own transaction, so that the password is
   * never kept with the stored answers of repeated requests.
   */
  async create(actor: Actor, draft: CreateAccountDto, trace: RequestTrace): Promise<CreatedAccountDto> {
    const temporaryPassword = randomPassword();
    const passwordHash = await hashPassword(temporaryPassword);
    return this.transactions.run(
      actor,
      async () => {
        await this.requireOrgan(draft.organId);
        const [row] = await this.transactions.query<{ id: string }>(
          `insert into mingcha.account (username, name, organ_id, password_hash) values ($1, $2, $3, $4)
           on conflict (username) do nothing returning id`,
          [draft.username, draft.name, draft.organId, passwordHash],
        );
        if (!row) {
          throw conflict('username_taken', {
            zh: '这个用户名已被使用，请换一个',
            en: 'The user name is taken; choose another',
          });
        }
        this.transactions.audit({
          action: 'account.create',
          objectType: 'account',
          objectId: row.id,
          organId: draft.organId,
          after: { ...draft },
        });
        for (const role of draft.roles ?? []) await this.grant(row.id, { role });
        return { ...(await this.queries.detail(row.id)), temporaryPassword };
      },
      trace,
    );
  }

  /** Renames, moves to another organ, closes or reopens. Moving and closing end all sessions. */
  async change(id: string, version: number, change: ChangeAccountDto): Promise<AccountDetailDto> {
    const before = await this.lock(id, version);
    if (change.organId) await this.requireOrgan(change.organId);
    const after = {
      name: change.name ?? before.name,
      organId: change.organId ?? before.organId,
      status: change.status ?? before.status,
    };
    if (before.organId !== after.organId) await this.requireRolesFit(id, after.organId);
    await this.transactions.query(
      'update mingcha.account set name = $2, organ_id = $3, status = $4, version = version + 1 where id = $1',
      [id, after.name, after.organId, after.status],
    );
    if (after.status !== 'active' || before.organId !== after.organId)
      await this.sessions.end(id, 'account_changed');
    this.transactions.audit({
      action: 'account.change',
      objectType: 'account',
      objectId: id,
      organId: after.organId,
      detail: { fields: Object.keys(change) },
      before: { name: before.name, organId: before.organId, status: before.status },
      after,
    });
    return this.queries.detail(id);
  }

  /** Locks or unlocks. Locking ends all sessions; unlocking also forgets wrong passwords. */
  async setLocked(id: string, version: number, isLocked: boolean): Promise<AccountDetailDto> {
    const account = await this.lock(id, version);
    if (account.status === 'closed') {
      throw conflict('account_closed', { zh: '账号已注销', en: 'The account is closed' });
    }
    await this.transactions.query(
      'update mingcha.account set status = $2, version = version + 1 where id = $1',
      [id, isLocked ? 'locked' : 'active'],
    );
    if (isLocked) await this.sessions.end(id, 'account_locked');
    else await this.attempts.clear(account.username);
    this.transactions.audit({
      action: isLocked ? 'account.lock' : 'account.unlock',
      objectType: 'account',
      objectId: id,
      organId: account.organId,
    });
    return this.queries.detail(id);
  }

  /** Sets a random password that must be changed, ends all sessions and forgets wrong passwords. */
  async resetPassword(
    actor: Actor,
    id: string,
    version: number,
    trace: RequestTrace,
  ): Promise<{ temporaryPassword: string; version: number }> {
    const temporaryPassword = randomPassword();
    const passwordHash = await hashPassword(temporaryPassword);
    return this.transactions.run(
      actor,
      async () => {
        const account = await this.lock(id, version);
        await this.transactions.query(
          `update mingcha.account set password_hash = $2, must_change_password = true, password_changed_at = $3,
                  version = version + 1 where id = $1`,
          [id, passwordHash, this.transactions.current.now],
        );
        await this.sessions.end(id, 'password_reset');
        await this.attempts.clear(account.username);
        this.transactions.audit({
          action: 'account.reset_password',
          objectType: 'account',
          objectId: id,
          organId: account.organId,
        });
        return { temporaryPassword, version: version + 1 };
      },
      trace,
    );
  }

  /** Takes away a lost authenticator; an administrator has to enrol a new one before anything else. */
  async resetSecondFactor(id: string, version: number): Promise<AccountDetailDto> {
    const account = await this.lock(id, version);
    await this.transactions.query(
      `update mingcha.account set totp_enrolled_at = null, totp_secret_sealed = null, totp_last_step = null,
              version = version + 1 where id = $1`,
      [id],
    );
    await this.sessions.end(id, 'second_factor_reset');
    this.transactions.audit({
      action: 'account.reset_second_factor',
      objectType: 'account',
      objectId: id,
      organId: account.organId,
    });
    return this.queries.detail(id);
  }

  /** Grants a role for a period. @throws 409 where it excludes a role held in that period */
  async grantRole(
    id: string,
    grant: { role: Role; validFrom?: string; validUntil?: string },
  ): Promise<AccountDetailDto> {
    await this.lock(id);
    await this.grant(id, grant);
    return this.queries.detail(id);
  }

  /** Takes a role back now; it is gone with the person's next request. */
  async revokeRole(id: string, assignmentId: string): Promise<AccountDetailDto> {
    const account = await this.lock(id);
    const { actor, now } = this.transactions.current;
    const [row] = await this.transactions.query<{ role: Role }>(
      `update mingcha.role_assignment set revoked_at = $3, revoked_by = $4
        where id = $2 and account_id = $1 and revoked_at is null returning role`,
      [id, assignmentId, now, actor.id],
    );
    if (!row) throw notFound({ zh: '角色授予', en: 'Role assignment' });
    this.transactions.audit({
      action: 'account.revoke_role',
      objectType: 'account',
      objectId: id,
      organId: account.organId,
      detail: { role: row.role, assignmentId },
    });
    return this.queries.detail(id);
  }

  private async grant(
    id: string,
    grant: { role: Role; validFrom?: string; validUntil?: string },
  ): Promise<void> {
    const { actor, today } = this.transactions.current;
    const validFrom = grant.validFrom ?? today;
    const validUntil = grant.validUntil ?? null;
    if (validUntil !== null && validUntil < validFrom) {
      throw invalid([
        {
          pointer: '/validUntil',
          code: 'ends_before_start',
          detail: { zh: '最后一日不能早于起始日', en: 'must not be before validFrom' },
          severity: 'error',
        },
      ]);
    }
    const [account] = await this.transactions.query<{ organId: string }>(
      'select organ_id as "organId" from mingcha.account where id = $1',
      [id],
    );
    const organ = await this.identity.organ(account!.organId);
    requireRoleFitsOrgan(grant.role, organ!.kind);
    const held = await this.transactions.query<{ role: Role }>(
      `select distinct role from mingcha.role_assignment
        where account_id = $1 and revoked_at is null and daterange(valid_from, valid_until, '[]') && daterange($2, $3, '[]')`,
      [id, validFrom, validUntil],
    );
    const roles = held.map((row) => row.role);
    if (roles.includes(grant.role)) {
      throw conflict('role_held', {
        zh: '该账号在这段时间已有此角色',
        en: 'The account holds the role already',
      });
    }
    const excluding = roles.filter((role) => familyOf(role) !== familyOf(grant.role));
    if (excluding.length > 0) throw rolesExclude(grant.role, excluding);
    const [row] = await this.transactions.query<{ id: string }>(
      `insert into mingcha.role_assignment (account_id, role, family, valid_from, valid_until, granted_by)
       values ($1, $2, $3, $4, $5, $6) returning id`,
      [
        id,
        grant.role,
        familyOf(grant.role),
        validFrom,
        validUntil,
        actor.kind === 'person' ? actor.id : null,
      ],
    );
    this.transactions.audit({
      action: 'account.grant_role',
      objectType: 'account',
      objectId: id,
      organId: account!.organId,
      detail: { role: grant.role, validFrom, validUntil, assignmentId: row!.id },
    });
  }

  /** The account's row, locked. @throws 404, 412 for a stale version, 403 for one's own account */
  private async lock(id: string, version?: number): Promise<LockedAccount> {
    const [account] = await this.transactions.query<LockedAccount>(
      `select id, username, name, organ_id as "organId", status, version from mingcha.account where id = $1 for update`,
      [id],
    );
    if (!account) throw notFound({ zh: '账号', en: 'Account' });
    if (account.id === this.transactions.current.actor.id) {
      throw forbidden({
        zh: '不能管理自己的账号，请由另一名安全管理员办理',
        en: 'Nobody administers their own account; ask another security administrator',
      });
    }
    if (version !== undefined) requireVersion(account.version, version);
    return account;
  }

  private async requireOrgan(organId: string): Promise<void> {
    const organ = await this.identity.organ(organId);
    if (organ?.isActive) return;
    throw invalid([
      {
        pointer: '/organId',
        code: 'unknown_organ',
        detail: { zh: '没有这个单位，或该单位已撤销', en: 'is not an active organ' },
        severity: 'error',
      },
    ]);
  }

  private async requireRolesFit(id: string, organId: string): Promise<void> {
    const organ = await this.identity.organ(organId);
    const held = await this.transactions.query<{ role: Role }>(
      `select distinct role from mingcha.role_assignment
        where account_id = $1 and revoked_at is null and coalesce(valid_until >= mingcha.today_cn(), true)`,
      [id],
    );
    for (const { role } of held) requireRoleFitsOrgan(role, organ!.kind);
  }
}
