import type { MigrationInterface, QueryRunner } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

/**
 * Why: everything else stands on these: the schema, the roles that own nothing, the verified context that row
 * policies ask, a clock that tests can fix, and the procedure that protects a table.
 */
export class CreateFoundations1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pgcrypto;
      create extension if not exists pg_trgm;
      create extension if not exists btree_gist;
      create schema if not exists mingcha;
      create schema if not exists mingcha_private;
      revoke all on schema public from public;
      grant usage on schema public to mingcha_runtime, mingcha_public, mingcha_audit_owner;
      grant usage on schema mingcha to mingcha_runtime;
    `);
    await runner.query(`
      do $body$ begin
        if exists (select 1 from pg_proc where proname = 'uuidv7' and pronamespace = 'pg_catalog'::regnamespace) then
          execute 'create or replace function mingcha.new_id() returns uuid language sql volatile as ''select uuidv7()''';
        else
          execute $f$create or replace function mingcha.new_id() returns uuid language sql volatile as
            'select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing
               substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
               52, 1), 53, 1), ''hex'')::uuid'$f$;
        end if;
      end $body$;
    `);
    await runner.query(`
      create table mingcha_private.context_key (id int primary key check (id = 1), key bytea not null);
      comment on table mingcha_private.context_key is 'Signs the context of a transaction; readable by the owner only';

      create function mingcha_private.verified_context() returns text[]
        language plpgsql stable security definer set search_path = pg_catalog, public as $body$
      declare
        token text := current_setting('mingcha.context', true);
        parts text[];
        payload text;
      begin
        if token is null or token = '' then return null; end if;
        parts := string_to_array(token, '|');
        if array_length(parts, 1) <> 5 then return null; end if;
        payload := array_to_string(parts[1:4], '|');
        if parts[4]::bigint < extract(epoch from clock_timestamp()) then return null; end if;
        if encode(hmac(convert_to(payload, 'UTF8'), (select key from mingcha_private.context_key), 'sha256'), 'hex')
           <> parts[5] then return null; end if;
        return parts;
      end $body$;
      create function mingcha.ctx_scope() returns text language sql stable security definer
        set search_path = pg_catalog as 'select (mingcha_private.verified_context())[1]';
      create function mingcha.ctx_organ() returns uuid language sql stable security definer
        set search_path = pg_catalog as $body$select nullif((mingcha_private.verified_context())[2], '')::uuid$body$;
      create function mingcha.ctx_actor() returns uuid language sql stable security definer
        set search_path = pg_catalog as $body$select nullif((mingcha_private.verified_context())[3], '')::uuid$body$;

      create function mingcha.current_instant() returns timestamptz language sql stable
        set search_path = pg_catalog as
        $body$select coalesce(nullif(current_setting('mingcha.fixed_now', true), '')::timestamptz, now())$body$;
      create function mingcha.today_cn() returns date language sql stable
        as $body$select (mingcha.current_instant() at time zone 'Asia/Shanghai')::date$body$;
      comment on function mingcha.today_cn() is 'The calendar day in Asia/Shanghai by the clock of the database';
    `);
    await runner.query(`
      create procedure mingcha.protect(target regclass, policy text, grants text) language plpgsql as $body$
      declare
        reading text;
        writing text;
      begin
        case policy
          when 'organ' then
            reading := $q$(select mingcha.ctx_scope()) in ('district', 'system')
              or ((select mingcha.ctx_scope()) = 'organ' and organ_id = (select mingcha.ctx_organ()))$q$;
            writing := reading;
          when 'district' then
            reading := $q$(select mingcha.ctx_scope()) in ('organ', 'district', 'system')$q$;
            writing := $q$(select mingcha.ctx_scope()) in ('district', 'system')$q$;
          when 'settings' then
            reading := $q$(select mingcha.ctx_scope()) is not null$q$;
            writing := $q$(select mingcha.ctx_scope()) in ('none', 'district', 'system')$q$;
          when 'shared' then
            reading := $q$(select mingcha.ctx_scope()) is not null$q$;
            writing := reading;
          when 'system' then
            reading := $q$(select mingcha.ctx_scope()) in ('none', 'system')$q$;
            writing := reading;
          else raise exception 'unknown policy %', policy;
        end case;
        execute format('alter table %s enable row level security', target);
        execute format('alter table %s force row level security', target);
        execute format('create policy read_rows on %s for select using (%s)', target, reading);
        execute format('create policy add_rows on %s for insert with check (%s)', target, writing);
        execute format('create policy change_rows on %s for update using (%s) with check (%s)', target, writing, writing);
        execute format('create policy remove_rows on %s for delete using (%s)', target, writing);
        execute format('grant %s on %s to mingcha_runtime', grants, target);
      end $body$;
      comment on procedure mingcha.protect(regclass, text, text) is
        'Turns row security on, writes the policies of a kind and grants the runtime role what it needs';

      create function mingcha.require_next_version() returns trigger language plpgsql as $body$
      begin
        if new.version <> old.version + 1 then
          raise exception 'stale version of %: % after %', tg_table_name, new.version, old.version
            using errcode = '40001';
        end if;
        return new;
      end $body$;
      create function mingcha.refuse_change() returns trigger language plpgsql as $body$
      begin
        raise exception '% is append-only', tg_table_name using errcode = '42501';
      end $body$;

      create function mingcha.bigrams(value text) returns text[] language sql immutable parallel safe as $body$
        select coalesce(array_agg(distinct substr(value, i, 2)), '{}')
          from generate_series(1, greatest(length(value) - 1, 0)) i
      $body$;
      comment on function mingcha.bigrams(text) is 'Pairs of characters, for an index that finds two Chinese characters';
    `);
    await runner.query(`
      create table mingcha.installation (
        id int primary key check (id = 1),
        kind text not null check (kind in ('demonstration', 'production')),
        district_code text not null,
        created_at timestamptz not null default now()
      );
      comment on table mingcha.installation is 'What this installation is: one row, written by the seed';
      call mingcha.protect('mingcha.installation', 'settings', 'select, insert');

      create table mingcha.idempotency_key (
        actor_key text not null,
        key text not null,
        fingerprint text not null,
        status int not null,
        body text,
        location text,
        created_at timestamptz not null default now(),
        primary key (actor_key, key)
      );
      comment on table mingcha.idempotency_key is 'First answers to POST requests with an Idempotency-Key, kept 7 days';
      call mingcha.protect('mingcha.idempotency_key', 'shared', 'select, insert, delete');
      create index idempotency_key_created_at on mingcha.idempotency_key (created_at);

      create table mingcha.outbox (
        id uuid primary key default mingcha.new_id(),
        topic text not null,
        payload jsonb not null,
        created_at timestamptz not null default now(),
        next_attempt_at timestamptz not null default now(),
        attempts int not null default 0,
        delivered_at timestamptz,
        dead_at timestamptz,
        last_error text
      );
      comment on table mingcha.outbox is 'Events written with their cause and delivered at least once; ids only';
      call mingcha.protect('mingcha.outbox', 'shared', 'select, insert, update, delete');
      create index outbox_waiting on mingcha.outbox (next_attempt_at) where delivered_at is null and dead_at is null;

      create table mingcha.job_run (
        id uuid primary key default mingcha.new_id(),
        job text not null,
        trigger text not null check (trigger in ('schedule', 'person', 'event', 'timer', 'cli')),
        state text not null check (state in ('queued', 'running', 'done', 'failed')),
        payload jsonb not null default '{}',
        attempts int not null default 0,
        progress jsonb,
        queued_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz,
        result jsonb,
        error text,
        asked_by text
      );
      comment on table mingcha.job_run is 'Each run of a background job with its result; the watchdog reads its age';
      call mingcha.protect('mingcha.job_run', 'shared', 'select, insert, update, delete');
      create index job_run_latest on mingcha.job_run (job, queued_at desc);
      create index job_run_open on mingcha.job_run (queued_at) where state in ('queued', 'running');

      create table mingcha.recurring_job (
        id text primary key,
        job text not null,
        cron text not null,
        zone text not null,
        reason text not null,
        updated_at timestamptz not null default now()
      );
      comment on table mingcha.recurring_job is 'The schedule as the running worker carries it, for the screen';
      call mingcha.protect('mingcha.recurring_job', 'shared', 'select, insert, update, delete');
    `);
  }

  async down(): Promise<void> {
    throw new Error('The foundations are not taken down; restore a backup instead');
  }
}

export const platformMigrations: MigrationClass[] = [CreateFoundations1763800000000];
