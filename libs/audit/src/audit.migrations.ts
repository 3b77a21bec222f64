import type { MigrationClass } from '@mingcha/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: the trail of who did what must not be writable by the process that it watches. Its schema belongs to a role
 * nobody signs in with; the running process may call one function that appends, and reads through one guarded view.
 *
 * Canonical bytes of an entry, format 1: every field as `<bytes in UTF-8>:<text>`, NULL as `N;`, in this order:
 * '1', chain, seq, previous hash (hex), time (microseconds since 1970 UTC), suite, actor kind, actor id, actor label,
 * role, actor's organ, session, action, outcome, organ, object type, object id, request id, source address,
 * digest before, digest after, detail.
 */
export class CreateAuditTrail1763800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema audit authorization mingcha_audit_owner;
      grant usage on schema mingcha to mingcha_audit_owner;
      set local role mingcha_audit_owner;
    `);
    await runner.query(TABLES);
    await runner.query(APPENDING);
    await runner.query(PARTITIONS);
    await runner.query(READING);
    await runner.query('reset role');
  }

  async down(): Promise<void> {
    throw new Error('The audit trail is not taken down; export it and restore a backup instead');
  }
}

const TABLES = `
  create table audit.chain_head (
    chain smallint primary key check (chain between 0 and 65),
    seq bigint not null default 0,
    hash bytea not null default decode(repeat('00', 32), 'hex')
  );
  comment on table audit.chain_head is
    'Newest entry of each chain: 0-63 organs by hash of their id, 64 the public and entries without organ by them, 65 administrators and the system';
  insert into audit.chain_head (chain) select generate_series(0, 65);

  create table audit.entry (
    chain smallint not null,
    seq bigint not null,
    recorded_at timestamptz not null,
    suite text not null,
    actor_kind text not null,
    actor_id uuid,
    actor_label text,
    actor_role text not null,
    actor_organ_id uuid,
    session_id text,
    action text not null,
    outcome text not null check (outcome in ('done', 'denied', 'failed')),
    organ_id uuid,
    object_type text not null,
    object_id text collate "C",
    request_id text not null,
    source_address text,
    digest_before text,
    digest_after text,
    detail text,
    previous_hash bytea not null,
    hash bytea not null,
    recorded_on date generated always as ((recorded_at at time zone 'Asia/Shanghai')::date) stored,
    primary key (chain, seq, recorded_at)
  ) partition by range (recorded_at);
  comment on table audit.entry is
    'Who did what to what: append-only, hash-chained. That (chain, seq) is unique rests on the locked head; the verifier checks it';
  comment on column audit.entry.suite is 'Digest of the chain: sha256';
  comment on column audit.entry.actor_label is
    'Keyed reference to a person''s name; a client, a job or the public by its plain name';
  comment on column audit.entry.organ_id is 'The organ concerned, which chooses the chain';
  comment on column audit.entry.digest_before is 'Keyed digest of the row before; values never stand here in clear';
  comment on column audit.entry.detail is 'JSON text with sorted keys, hashed as stored; no personal data';
  create index entry_recorded_at on audit.entry (recorded_at);
  create index entry_recorded_on on audit.entry using brin (recorded_on);
  create index entry_organ on audit.entry (organ_id, recorded_at);
  create index entry_actor on audit.entry (actor_id, recorded_at);
  create index entry_object on audit.entry (object_id, recorded_at);

  create table audit.checkpoint (
    number bigint primary key check (number > 0),
    taken_at timestamptz not null,
    root text not null,
    digest text not null,
    entries bigint not null,
    catalogue text not null,
    note text not null
  );
  comment on table audit.checkpoint is
    'Copies of the signed checkpoints for the screen; the evidence is the files outside the database';
  comment on column audit.checkpoint.catalogue is
    'Digest of functions, grants, triggers and policies at that moment; a change shows that the guards were touched';

  create table audit.verification (
    id uuid primary key default gen_random_uuid(),
    extent text not null check (extent in ('tail', 'all')),
    started_at timestamptz not null,
    finished_at timestamptz not null,
    intact boolean not null,
    entries bigint not null,
    checkpoint_number bigint,
    positions jsonb not null,
    faults jsonb not null
  );
  comment on table audit.verification is 'Results of recomputing the chains inside the running system';
  comment on column audit.verification.positions is 'Chain to [seq, hash] up to which it was found intact';
  create index verification_latest on audit.verification (finished_at desc);

  create function audit.refuse_change() returns trigger language plpgsql as $body$
  begin
    raise exception 'the audit trail is append-only' using errcode = '42501';
  end $body$;
  create trigger entry_is_final before update or delete on audit.entry
    for each row execute function audit.refuse_change();
  create trigger entry_is_kept before truncate on audit.entry
    for each statement execute function audit.refuse_change();
  create trigger checkpoint_is_final before update or delete on audit.checkpoint
    for each row execute function audit.refuse_change();
  create trigger verification_is_final before update or delete on audit.verification
    for each row execute function audit.refuse_change();
`;

const APPENDING = `
  create function audit.field(value text) returns text language sql immutable parallel safe as
    $body$select case when value is null then 'N;' else octet_length(value)::text || ':' || value end$body$;
  comment on function audit.field(text) is 'One field of the canonical bytes';

  create function audit.chain_of(organ uuid, actor_kind text) returns smallint
    language sql immutable parallel safe as $body$
    select case when organ is not null then get_byte(sha256(uuid_send(organ)), 0) % 64
                when actor_kind = 'public' then 64 else 65 end::smallint
  $body$;

  create type audit.draft as (
    actor_kind text, actor_label text, actor_role text, actor_organ_id uuid, session_id text, action text,
    outcome text, organ_id uuid, object_type text, object_id text, request_id text, source_address text,
    digest_before text, digest_after text, detail text
  );

  create function audit.append(entries jsonb) returns int language plpgsql security definer
    set search_path = pg_catalog, audit, pg_temp
    -- A long batch may hold a chain; waiting for it is better than failing the act.
    set lock_timeout = '20s'
  as $body$
  declare
    -- Who acts is taken from the verified context, never from the entries.
    acting uuid := mingcha.ctx_actor();
    moment timestamptz := mingcha.current_instant();
    micros text := (extract(epoch from mingcha.current_instant()) * 1000000)::bigint::text;
    drafts audit.draft[];
    chains smallint[];
    bodies text[];
    seqs bigint[] := array_fill(null::bigint, array[66], array[0]);
    heads bytea[] := array_fill(null::bytea, array[66], array[0]);
    placed_seq bigint[] := '{}';
    placed_previous bytea[] := '{}';
    placed_hash bytea[] := '{}';
    head record;
    place smallint;
    digest bytea;
  begin
    if mingcha.ctx_scope() is null then
      raise exception 'an audit entry needs a verified context' using errcode = '42501';
    end if;
    -- What all entries of a transaction have in common is sent once, as { shared, entries }.
    select array_agg(draft) into drafts
      from jsonb_populate_recordset(
             jsonb_populate_record(null::audit.draft, entries -> 'shared'), entries -> 'entries') draft;
    if drafts is null then return 0; end if;
    select array_agg(audit.chain_of(draft.organ_id, draft.actor_kind) order by ordinality),
           array_agg(
             audit.field(micros) || audit.field('sha256') || audit.field(draft.actor_kind)
             || audit.field(acting::text) || audit.field(draft.actor_label) || audit.field(draft.actor_role)
             || audit.field(draft.actor_organ_id::text) || audit.field(draft.session_id)
             || audit.field(draft.action) || audit.field(draft.outcome) || audit.field(draft.organ_id::text)
             || audit.field(draft.object_type) || audit.field(draft.object_id) || audit.field(draft.request_id)
             || audit.field(draft.source_address) || audit.field(draft.digest_before)
             || audit.field(draft.digest_after) || audit.field(draft.detail) order by ordinality)
      into chains, bodies
      from unnest(drafts) with ordinality draft;

    for head in
      select chain, seq, hash from audit.chain_head where chain = any (chains) order by chain for update
    loop
      seqs[head.chain] := head.seq;
      heads[head.chain] := head.hash;
    end loop;
    for step in 1 .. array_length(chains, 1) loop
      place := chains[step];
      seqs[place] := seqs[place] + 1;
      digest := sha256(convert_to('1:1' || audit.field(place::text) || audit.field(seqs[place]::text)
        || '64:' || encode(heads[place], 'hex') || bodies[step], 'UTF8'));
      placed_seq := array_append(placed_seq, seqs[place]);
      placed_previous := array_append(placed_previous, heads[place]);
      placed_hash := array_append(placed_hash, digest);
      heads[place] := digest;
    end loop;

    insert into audit.entry (chain, seq, recorded_at, suite, actor_kind, actor_id, actor_label, actor_role,
        actor_organ_id, session_id, action, outcome, organ_id, object_type, object_id, request_id, source_address,
        digest_before, digest_after, detail, previous_hash, hash)
    select placed.chain, placed.seq, moment, 'sha256', placed.actor_kind, acting, placed.actor_label,
           placed.actor_role, placed.actor_organ_id, placed.session_id, placed.action, placed.outcome,
           placed.organ_id, placed.object_type, placed.object_id, placed.request_id, placed.source_address,
           placed.digest_before, placed.digest_after, placed.detail, placed.previous_hash, placed.hash
      from rows from (unnest(drafts), unnest(chains), unnest(placed_seq), unnest(placed_previous),
             unnest(placed_hash)) as
           placed(actor_kind, actor_label, actor_role, actor_organ_id, session_id, action, outcome, organ_id,
                  object_type, object_id, request_id, source_address, digest_before, digest_after, detail,
                  chain, seq, previous_hash, hash);

    update audit.chain_head set seq = seqs[chain], hash = heads[chain] where chain = any (chains);
    return array_length(drafts, 1);
  end $body$;
  comment on function audit.append(jsonb) is
    'The only way into the trail: locks the heads of the chains in ascending order, links and appends';
`;

const PARTITIONS = `
  create table audit.entry_default partition of audit.entry default;

  create function audit.ensure_partitions(months int) returns int language plpgsql security definer
    set search_path = pg_catalog, audit, pg_temp as $body$
  declare
    start date;
    made int := 0;
  begin
    for step in 0 .. least(months, 24) loop
      start := (date_trunc('month', now() at time zone 'UTC') + make_interval(months => step))::date;
      if to_regclass('audit.entry_' || to_char(start, 'YYYY_MM')) is null then
        begin
          execute format('create table audit.%I partition of audit.entry for values from (%L) to (%L)',
            'entry_' || to_char(start, 'YYYY_MM'), start || ' 00:00:00+00',
            (start + interval '1 month')::date || ' 00:00:00+00');
          made := made + 1;
        exception when check_violation then
          -- The default partition holds entries of that month already, and keeps them.
          null;
        end;
      end if;
    end loop;
    return made;
  end $body$;
  comment on function audit.ensure_partitions(int) is 'Creates the monthly partitions from this month on';
  select audit.ensure_partitions(12);
`;

const READING = `
  create view audit.visible_entry with (security_barrier) as
    select entry.*, entry.chain * 1000000000000 + entry.seq as number
      from audit.entry
     where (select mingcha.ctx_scope()) in ('district', 'system', 'none')
        or ((select mingcha.ctx_scope()) = 'organ'
            and (organ_id = (select mingcha.ctx_organ()) or actor_id = (select mingcha.ctx_actor())));
  comment on view audit.visible_entry is
    'What a verified context may read: an organ its own entries and acts, district roles and administrators all (the application asks for their permission)';

  create function audit.heads() returns table (chain smallint, seq bigint, hash text)
    language sql stable security definer set search_path = pg_catalog, audit, pg_temp as
    $body$select chain, seq, encode(hash, 'hex') from audit.chain_head where mingcha.ctx_scope() is not null order by chain$body$;

  create function audit.catalogue_digest() returns text language sql stable security definer
    set search_path = pg_catalog, pg_temp as $body$
    select encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' order by line), ''), 'UTF8')), 'hex') from (
      select 'function ' || p.oid::regprocedure || ' ' || p.proowner::regrole || ' ' || coalesce(p.proacl::text, '-')
             || ' ' || md5(pg_get_functiondef(p.oid)) as line
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('audit', 'mingcha', 'mingcha_private', 'public_portal') and p.prokind in ('f', 'p')
      union all
      select 'relation ' || c.oid::regclass || ' ' || c.relowner::regrole || ' ' || coalesce(c.relacl::text, '-')
             || ' ' || c.relrowsecurity || ' ' || c.relforcerowsecurity
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('audit', 'mingcha', 'mingcha_private', 'public_portal')
         and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
      union all
      select 'policy ' || p.polname || ' ' || p.polrelid::regclass || ' ' || p.polcmd::text
             || ' ' || coalesce(pg_get_expr(p.polqual, p.polrelid), '-')
             || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '-')
        from pg_policy p
      union all
      select 'trigger ' || t.tgrelid::regclass || ' ' || t.tgenabled::text || ' ' || pg_get_triggerdef(t.oid)
        from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where not t.tgisinternal and not c.relispartition
    ) catalogue(line)
  $body$;
  comment on function audit.catalogue_digest() is 'Digest of every function, grant, policy and trigger that guards rows';

  revoke all on all functions in schema audit from public;
  grant usage on schema audit to mingcha_runtime;
  grant execute on function audit.append(jsonb), audit.heads(), audit.catalogue_digest(),
    audit.ensure_partitions(int) to mingcha_runtime;
  grant select on audit.visible_entry to mingcha_runtime;
  grant select, insert on audit.checkpoint, audit.verification to mingcha_runtime;
`;

export const auditMigrations: MigrationClass[] = [CreateAuditTrail1763800100000];
