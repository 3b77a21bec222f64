import { Injectable } from '@nestjs/common';
import { Config, ORGAN_ROLES, type Role, ROLES, Transactions } from '@mingcha/platform';
import { familyOf } from './accounts/account-roles';
import { ClientTokens } from './clients/client-tokens.service';
import {
  DEMONSTRATION_DIVISION,
  demonstrationBureau,
  demonstrationClient,
  demonstrationOrgans,
  type OrganRow,
} from './demonstration';
import { SECRET_LIFETIME_MS } from './identity.settings';
import { hashPassword, passwordFits, randomPassword } from './sign-in/passwords';

export interface SeededAccount {
  username: string;
  role: Role;
  /** Full name of the organ. */
  organ: string;
}

/** What a first start tells its owner. The password is given only in the run that made it up. */
export interface SeededAccounts {
  accounts: SeededAccount[];
  password?: string;
  created: boolean;
}

interface AccountDraft extends SeededAccount {
  name: string;
  uscc: string;
}

/** First rows of an installation. Runs inside a transaction of the system; a second run changes nothing. */
@Injectable()
export class IdentitySeed {
  constructor(
    private readonly transactions: Transactions,
    private readonly config: Config,
    private readonly tokens: ClientTokens,
  ) {}

  /** The bureau itself; every installation has one, and the administrators' accounts belong to it. */
  async seedReference(): Promise<void> {
    const [bureau] = await this.transactions.query("select 1 from mingcha.organ where kind = 'bureau'");
    if (!bureau) await this.addOrgans([demonstrationBureau]);
  }

  /** The sixteen organs, one account per role (per organ where the role is bound to one), and one department system. */
  async seedDemonstration(): Promise<SeededAccounts> {
    await this.addOrgans(demonstrationOrgans);
    const drafts = demonstrationAccounts();
    const given = this.config.get('MINGCHA_DEMO_PASSWORD');
    const known = await this.existing(drafts);
    const missing = drafts.filter((draft) => !known.has(draft.username));
    if (missing.length === 0) {
      if (given) await this.adoptPassword(given);
      return { accounts: drafts.map(toSeeded), created: false };
    }
    const password = given ?? randomPassword();
    // One hash for all: Argon2id is slow on purpose, and the password is shared anyway.
    await this.addAccounts(missing, await hashPassword(password), false);
    await this.addClient(password);
    return { accounts: drafts.map(toSeeded), created: true, ...(given ? {} : { password }) };
  }

  /** The one account of an empty installation; its password must be changed at the first sign-in. */
  async seedFirstAdministrator(): Promise<SeededAccounts> {
    const [row] = await this.transactions.query<{ name: string; uscc: string }>(
      "select name, uscc from mingcha.organ where kind = 'bureau' order by recorded_at limit 1",
    );
    const draft: AccountDraft = {
      username: 'security_admin',
      role: 'security_admin',
      name: ROLES.security_admin.zh,
      organ: row!.name,
      uscc: row!.uscc,
    };
    const [anybody] = await this.transactions.query('select 1 from mingcha.account limit 1');
    if (anybody) return { accounts: [toSeeded(draft)], created: false };
    const given = this.config.get('MINGCHA_ADMIN_PASSWORD');
    const password = given ?? randomPassword();
    await this.addAccounts([draft], await hashPassword(password), true);
    return { accounts: [toSeeded(draft)], created: true, ...(given ? {} : { password }) };
  }

  private async addOrgans(organs: readonly OrganRow[]): Promise<void> {
    await this.transactions.query(
      `insert into mingcha.organ (name, short_name, kind, uscc, division_code)
       select o.name, o.short_name, o.kind, o.uscc, $2
         from jsonb_to_recordset($1) as o(name text, short_name text, kind text, uscc text)
       on conflict do nothing`,
      [
        JSON.stringify(organs.map(({ shortName, ...organ }) => ({ ...organ, short_name: shortName }))),
        DEMONSTRATION_DIVISION,
      ],
    );
  }

  private async existing(drafts: readonly AccountDraft[]): Promise<Set<string>> {
    const rows = await this.transactions.query<{ username: string }>(
      'select username from mingcha.account where username = any($1)',
      [drafts.map((draft) => draft.username)],
    );
    return new Set(rows.map((row) => row.username));
  }

  private async addAccounts(
    drafts: readonly AccountDraft[],
    passwordHash: string,
    mustChange: boolean,
  ): Promise<void> {
    const rows = drafts.map(({ username, name, uscc, role }) => ({
      username,
      name,
      uscc,
      role,
      family: familyOf(role),
    }));
    await this.transactions.query(
      `with draft as (select * from jsonb_to_recordset($1) as d(username text, name text, uscc text, role text, family text)),
       added as (
         insert into mingcha.account (username, name, organ_id, password_hash, must_change_password, password_changed_at)
         select d.username, d.name, o.id, $2, $3, $4 from draft d join mingcha.organ o on o.uscc = d.uscc
         on conflict (username) do nothing returning id, username)
       insert into mingcha.role_assignment (account_id, role, family, valid_from)
       select added.id, d.role, d.family, mingcha.today_cn() from added join draft d using (username)`,
      [JSON.stringify(rows), passwordHash, mustChange, this.transactions.current.now],
    );
    this.transactions.audit({
      action: 'account.seed',
      objectType: 'account',
      objectId: null,
      detail: { accounts: drafts.length },
    });
  }

  /** The client's secret is the shared password of the demonstration, so that one word opens both doors. */
  private async addClient(secret: string): Promise<void> {
    const { clientId, name, uscc, scopes } = demonstrationClient;
    const { now } = this.transactions.current;
    await this.transactions.query(
      `with client as (
         insert into mingcha.api_client (organ_id, client_id, name, scopes)
         select o.id, $1, $2, $3 from mingcha.organ o where o.uscc = $4
         on conflict (client_id) do nothing returning id)
       insert into mingcha.api_client_secret (api_client_id, secret_hash, created_at, expires_at)
       select id, $5, $6, $7 from client`,
      [
        clientId,
        name,
        scopes,
        uscc,
        this.tokens.digestOfSecret(secret),
        now,
        new Date(now.getTime() + SECRET_LIFETIME_MS),
      ],
    );
  }

  /**
   * A demonstration started again with MINGCHA_DEMO_PASSWORD takes that password, so that a random one that scrolled
   * away locks nobody out. Accounts whose owner has chosen a password keep it: only the seed gives one hash to several.
   */
  private async adoptPassword(given: string): Promise<void> {
    const [shared] = await this.transactions.query<{ hash: string }>(
      'select password_hash as hash from mingcha.account group by 1 having count(*) > 1 order by count(*) desc limit 1',
    );
    if (!shared || (await passwordFits(given, shared.hash))) return;
    const { now } = this.transactions.current;
    await this.transactions.query(
      `update mingcha.account set password_hash = $2, password_changed_at = $3 where password_hash = $1`,
      [shared.hash, await hashPassword(given), now],
    );
    await this.transactions.query(
      `update mingcha.api_client_secret s set secret_hash = $2
         from mingcha.api_client c where c.id = s.api_client_id and c.client_id = $1 and s.revoked_at is null
          and not exists (select 1 from mingcha.api_client_secret later
                           where later.api_client_id = c.id and later.id <> s.id)`,
      [demonstrationClient.clientId, this.tokens.digestOfSecret(given)],
    );
    this.transactions.audit({ action: 'account.seed_password', objectType: 'account', objectId: null });
  }
}

const PERSON_ROLES = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'api_client');

/** District roles and administrators once, roles bound to an organ once per organ that can have them. */
function demonstrationAccounts(): AccountDraft[] {
  const forBureau = PERSON_ROLES.filter((role) => !ORGAN_ROLES.includes(role)).map((role) => ({
    username: role,
    role,
    name: `${ROLES[role].zh}（演示）`,
    organ: demonstrationBureau.name,
    uscc: demonstrationBureau.uscc,
  }));
  const forOrgans = demonstrationOrgans.flatMap((organ) =>
    PERSON_ROLES.filter(
      (role) => ORGAN_ROLES.includes(role) && (role !== 'street_staff' || organ.kind === 'street'),
    ).map((role) => ({
      username: `${role}.${organ.uscc.slice(-6).toLowerCase()}`,
      role,
      name: `${organ.shortName}${ROLES[role].zh}（演示）`,
      organ: organ.name,
      uscc: organ.uscc,
    })),
  );
  return [...forBureau, ...forOrgans];
}

function toSeeded({ username, role, organ }: AccountDraft): SeededAccount {
  return { username, role, organ };
}
