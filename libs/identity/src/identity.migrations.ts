import type { MigrationClass } from '@mingcha/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: every record belongs to an organ and every act to somebody. Organs, accounts with their roles and sessions,
 * and department systems with their secrets and tokens.
 */
export class CreateIdentity1763800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mingcha.organ (
        id uuid primary key default mingcha.new_id(),
        name text not null constraint organ_name_unique unique,
        short_name text not null,
        kind text not null check (kind in ('bureau', 'department', 'street', 'authorized', 'entrusted')),
        uscc text not null constraint organ_uscc_unique unique check (uscc ~ '^[0-9A-Z]{18}$'),
        legal_ground text,
        division_code text check (division_code ~ '^[0-9]{6}([0-9]{3}|[0-9]{6})?$'),
        parent_id uuid references mingcha.organ check (parent_id <> id),
        vertically_managed boolean not null default false,
        is_active boolean not null default true,
        version int not null default 1,
        recorded_at timestamptz not null default now()
      );
      comment on table mingcha.organ is 'The bureau, departments, streets and other bodies that enforce: the unit of tenancy';
      comment on column mingcha.organ.uscc is 'Unified social credit code, GB 32100';
      comment on column mingcha.organ.legal_ground is 'Why the body may enforce: law, authorization or entrustment';
      comment on column mingcha.organ.division_code is 'Administrative division, GB/T 2260 with streets added';
      comment on column mingcha.organ.vertically_managed is 'True where a higher organ of the same branch directs it, not the district';
      create trigger organ_version before update on mingcha.organ
        for each row execute function mingcha.require_next_version();
      call mingcha.protect('mingcha.organ', 'settings', 'select, insert, update');

      create table mingcha.account (
        id uuid primary key default mingcha.new_id(),
        username text not null constraint account_username_unique unique
          check (username ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
        name text not null,
        organ_id uuid not null references mingcha.organ,
        status text not null default 'active' check (status in ('active', 'locked', 'closed')),
        password_hash text not null,
        must_change_password boolean not null default true,
        password_changed_at timestamptz,
        totp_secret_sealed text,
        totp_enrolled_at timestamptz,
        totp_last_step bigint,
        last_signed_in_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null default now(),
        check (totp_enrolled_at is null or totp_secret_sealed is not null)
      );
      comment on table mingcha.account is 'Accounts of persons; closed ones stay because the audit trail names them';
      comment on column mingcha.account.password_hash is 'Argon2id in PHC form';
      comment on column mingcha.account.totp_last_step is 'Time step of the last accepted code, so that no code is taken twice';
      create index account_organ on mingcha.account (organ_id);
      create trigger account_version before update on mingcha.account for each row
        when (old.version <> new.version
          or (old.username, old.name, old.organ_id, old.status) is distinct from
             (new.username, new.name, new.organ_id, new.status))
        execute function mingcha.require_next_version();
      call mingcha.protect('mingcha.account', 'system', 'select, insert, update');
      create policy own_row on mingcha.account for select using (id = (select mingcha.ctx_actor()));

      create table mingcha.role_assignment (
        id uuid primary key default mingcha.new_id(),
        account_id uuid not null references mingcha.account,
        role text not null,
        family text not null,
        valid_from date not null,
        valid_until date,
        recorded_at timestamptz not null default now(),
        granted_by uuid references mingcha.account,
        revoked_at timestamptz,
        revoked_by uuid references mingcha.account,
        check (valid_until >= valid_from),
        check (family = case
          when role in ('system_admin', 'security_admin', 'audit_admin') then role
          when role in ('law_office', 'legal_reviewer', 'officer', 'street_staff') then 'organ'
          when role in ('bureau_director', 'bureau_supervisor', 'certificate_clerk', 'statistician', 'evaluator', 'auditor')
            then 'district' end),
        constraint role_assignment_once exclude using gist (
          account_id with =, role with =, daterange(valid_from, valid_until, '[]') with &&) where (revoked_at is null),
        constraint role_assignment_one_family exclude using gist (
          account_id with =, family with <>, daterange(valid_from, valid_until, '[]') with &&) where (revoked_at is null)
      );
      comment on table mingcha.role_assignment is 'Which role an account holds from day to day (both days included); taken back, never deleted';
      comment on column mingcha.role_assignment.family is 'Roles of two families never meet in one account: each administrator is a family of its own, so are roles for one organ and roles for the district';
      call mingcha.protect('mingcha.role_assignment', 'system', 'select, insert, update');
      create policy own_rows on mingcha.role_assignment for select using (account_id = (select mingcha.ctx_actor()));
    `);
    await runner.query(`
      create table mingcha.session (
        id uuid primary key default mingcha.new_id(),
        account_id uuid not null references mingcha.account,
        token_hash bytea not null constraint session_token_unique unique,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz,
        end_reason text,
        user_agent text,
        source_address text
      );
      comment on table mingcha.session is 'Signed-in browsers; the cookie carries 256 random bits and only their SHA-256 is stored';
      create index session_account on mingcha.session (account_id) where ended_at is null;
      create index session_expiry on mingcha.session (expires_at);
      call mingcha.protect('mingcha.session', 'system', 'select, insert, update, delete');
      create policy own_rows on mingcha.session for select using (account_id = (select mingcha.ctx_actor()));

      create table mingcha.sign_in_lock (
        name_key bytea primary key,
        account_id uuid constraint sign_in_lock_account_unique unique references mingcha.account,
        failed_count int not null default 0,
        last_failed_at timestamptz not null,
        locked_until timestamptz
      );
      comment on table mingcha.sign_in_lock is 'Wrong passwords by user name, known or not: a lock tells nobody which names exist';
      comment on column mingcha.sign_in_lock.name_key is 'Keyed digest of the user name as typed, because people type passwords into the wrong field';
      call mingcha.protect('mingcha.sign_in_lock', 'system', 'select, insert, update, delete');

      create table mingcha.sign_in_attempt (
        id uuid primary key default mingcha.new_id(),
        source_address text not null,
        failed_at timestamptz not null
      );
      comment on table mingcha.sign_in_attempt is 'Failed sign-ins by address of origin, kept for a day';
      create index sign_in_attempt_address on mingcha.sign_in_attempt (source_address, failed_at);
      call mingcha.protect('mingcha.sign_in_attempt', 'system', 'select, insert, delete');
    `);
    await runner.query(`
      create table mingcha.api_client (
        id uuid primary key default mingcha.new_id(),
        organ_id uuid not null references mingcha.organ,
        client_id text not null constraint api_client_client_id_unique unique,
        name text not null,
        scopes text[] not null check (cardinality(scopes) > 0),
        is_active boolean not null default true,
        expires_at timestamptz,
        last_used_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null default now()
      );
      comment on table mingcha.api_client is 'Systems of departments; each belongs to one organ and has scopes instead of roles';
      create trigger api_client_version before update on mingcha.api_client for each row
        when (old.version <> new.version
          or (old.name, old.scopes, old.is_active, old.expires_at) is distinct from
             (new.name, new.scopes, new.is_active, new.expires_at))
        execute function mingcha.require_next_version();
      call mingcha.protect('mingcha.api_client', 'system', 'select, insert, update');
      create policy business_rows on mingcha.api_client for select using (
        (select mingcha.ctx_scope()) = 'district'
        or ((select mingcha.ctx_scope()) = 'organ' and organ_id = (select mingcha.ctx_organ())));

      create table mingcha.api_client_secret (
        id uuid primary key default mingcha.new_id(),
        api_client_id uuid not null references mingcha.api_client,
        secret_hash bytea not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        last_used_at timestamptz
      );
      comment on table mingcha.api_client_secret is 'Secrets of clients as keyed digests; two may be live, so that one can follow the other without a gap';
      create index api_client_secret_client on mingcha.api_client_secret (api_client_id);
      call mingcha.protect('mingcha.api_client_secret', 'system', 'select, insert, update');
      create policy business_rows on mingcha.api_client_secret for select using (
        exists (select 1 from mingcha.api_client c where c.id = api_client_id));

      create table mingcha.access_token (
        id uuid primary key default mingcha.new_id(),
        secret_id uuid not null references mingcha.api_client_secret,
        token_hash bytea not null constraint access_token_unique unique,
        scopes text[] not null,
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      comment on table mingcha.access_token is 'Bearer tokens of clients as SHA-256; they die with their secret and their client';
      create index access_token_expiry on mingcha.access_token (expires_at);
      call mingcha.protect('mingcha.access_token', 'system', 'select, insert, delete');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table mingcha.access_token, mingcha.api_client_secret, mingcha.api_client, mingcha.sign_in_attempt,
        mingcha.sign_in_lock, mingcha.session, mingcha.role_assignment, mingcha.account, mingcha.organ`);
  }
}

export const identityMigrations: MigrationClass[] = [CreateIdentity1763800200000];
