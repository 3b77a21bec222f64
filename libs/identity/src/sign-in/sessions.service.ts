import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  ADMINISTRATORS,
  notFound,
  type RequestTrace,
  type Role,
  Sealing,
  systemActor,
  Transactions,
} from '@mingcha/platform';
import type { OrganKind } from '../identity.entities';
import { CURRENT_ROLES, personActor } from '../identity.service';
import { LAST_SEEN_STEP_MS, SESSION_IDLE_MS, SESSION_LIFETIME_MS } from '../identity.settings';
import type { SessionPrincipal } from './principal';

const TOKEN_BYTES = 32;

export const digestOf = (token: string): Buffer => createHash('sha256').update(token).digest();
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');

interface SessionRow {
  sessionId: string;
  lastSeenAt: Date;
  accountId: string;
  username: string;
  name: string;
  mustChangePassword: boolean;
  enrolled: boolean;
  organId: string;
  organName: string;
  organShortName: string;
  organKind: OrganKind;
  uscc: string;
  roles: Role[];
  isDemonstration: boolean;
}

/** Sessions of persons: opaque, stored as digests, ended by idleness, age, sign-out or an administrator. */
@Injectable()
export class Sessions {
  constructor(
    private readonly transactions: Transactions,
    private readonly sealing: Sealing,
  ) {}

  /**
   * Who stands behind a cookie, in a transaction of its own: session, account, organ and the roles of this moment
   * in one query, so that a right taken away is gone with the next request.
   */
  async principalOf(token: string, trace: RequestTrace): Promise<SessionPrincipal | null> {
    return this.transactions.run(systemActor('session'), () => this.read(token), trace);
  }

  /** The same inside an open transaction that may read accounts. */
  async read(token: string): Promise<SessionPrincipal | null> {
    const { now } = this.transactions.current;
    const [row] = await this.transactions.query<SessionRow>(
      `select s.id as "sessionId", s.last_seen_at as "lastSeenAt", account.id as "accountId", account.username,
              account.name, account.must_change_password as "mustChangePassword",
              account.totp_enrolled_at is not null as enrolled, o.id as "organId", o.name as "organName",
              o.short_name as "organShortName", o.kind as "organKind", o.uscc, ${CURRENT_ROLES} as roles,
              exists (select 1 from mingcha.installation where kind = 'demonstration') as "isDemonstration"
         from mingcha.session s
         join mingcha.account account on account.id = s.account_id
         join mingcha.organ o on o.id = account.organ_id
        where s.token_hash = $1 and s.ended_at is null and s.expires_at > $2 and s.last_seen_at > $3
          and account.status = 'active' and o.is_active`,
      [digestOf(token), now, new Date(now.getTime() - SESSION_IDLE_MS)],
    );
    if (!row) return null;
    if (now.getTime() - row.lastSeenAt.getTime() >= LAST_SEEN_STEP_MS) {
      await this.transactions.query('update mingcha.session set last_seen_at = $2 where id = $1', [
        row.sessionId,
        now,
      ]);
    }
    return principalFrom(row, this.transactions.current.today);
  }

  /** Starts a session in the open transaction and returns the cookie's value, which is not kept anywhere. */
  async open(accountId: string, userAgent: string | null): Promise<{ token: string; sessionId: string }> {
    const { now, sourceAddress } = this.transactions.current;
    const token = newToken();
    const [row] = await this.transactions.query<{ id: string }>(
      `insert into mingcha.session (account_id, token_hash, created_at, last_seen_at, expires_at, user_agent, source_address)
       values ($1, $2, $3, $3, $4, $5, $6) returning id`,
      [
        accountId,
        digestOf(token),
        now,
        new Date(now.getTime() + SESSION_LIFETIME_MS),
        userAgent?.slice(0, 300) ?? null,
        sourceAddress,
      ],
    );
    return { token, sessionId: row!.id };
  }

  /**
   * Gives a session a new cookie value after its rights have grown; the old value opens nothing any more.
   * Like `end` it needs a context that may change sessions: an administrator's or the system's.
   */
  async rotate(sessionId: string): Promise<string> {
    const token = newToken();
    await this.transactions.query('update mingcha.session set token_hash = $2 where id = $1', [
      sessionId,
      digestOf(token),
    ]);
    return token;
  }

  /** Ends live sessions of an account and returns their ids: one, all, or all but one. */
  async end(
    accountId: string,
    reason: string,
    which: { only?: string; except?: string } = {},
  ): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      `update mingcha.session set ended_at = $2, end_reason = $3
        where account_id = $1 and ended_at is null and ($4::uuid is null or id = $4) and ($5::uuid is null or id <> $5)
        returning id`,
      [accountId, this.transactions.current.now, reason, which.only ?? null, which.except ?? null],
    );
    return rows.map((row) => row.id);
  }

  /** Ends one of one's own sessions. @throws 404 for anybody else's. */
  async endOwn(accountId: string, sessionId: string, reason: string): Promise<void> {
    const [ended] = await this.transactions.asSystem('end of an own session', () =>
      this.end(accountId, reason, { only: sessionId }),
    );
    if (!ended) throw notFound({ zh: '登录会话', en: 'Session' });
    this.transactions.audit({
      action: 'session.end',
      objectType: 'session',
      objectId: sessionId,
      detail: { reason },
    });
  }

  /**
   * The value of `X-CSRF-Token`: derived from the session's id under a key of its own, so it stays usable for the
   * whole session, also when the cookie's value is renewed, and nothing has to be stored.
   */
  csrfTokenOf(sessionId: string): string {
    return createHmac('sha256', this.sealing.keyFor('csrf')).update(sessionId).digest('base64url');
  }

  isCsrfToken(sessionId: string, given: unknown): boolean {
    const expected = Buffer.from(this.csrfTokenOf(sessionId));
    const actual = Buffer.from(typeof given === 'string' ? given : '');
    return actual.length === expected.length && timingSafeEqual(actual, expected);
  }
}

function principalFrom(row: SessionRow, today: string): SessionPrincipal {
  const person = { ...row, id: row.accountId };
  const actor = personActor(person, row.sessionId);
  return {
    door: 'session',
    actor,
    sessionId: row.sessionId,
    today,
    account: {
      id: row.accountId,
      username: row.username,
      name: row.name,
      roles: [...actor.roles],
      mustChangePassword: row.mustChangePassword,
      secondFactorEnrolled: row.enrolled,
      secondFactorRequired: !row.isDemonstration && actor.roles.some((role) => ADMINISTRATORS.includes(role)),
      organ: {
        id: row.organId,
        name: row.organName,
        shortName: row.organShortName,
        kind: row.organKind,
        uscc: row.uscc,
      },
    },
  };
}
