import type { MigrationClass } from '@mingcha/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: what the public sees is a projection of its own, filled by one function and read by a role that has rights on
 * nothing else; where a publication stands, and everything that happened to it, is kept beside the decision.
 */
export class CreateDisclosure1763800700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RECORDS);
    await runner.query(PROJECTION);
    await runner.query(DOORS);
  }

  async down(): Promise<void> {
    throw new Error('Publications are evidence and are not taken down; restore a backup instead');
  }
}

const RECORDS = `
  create table mingcha.mask_profile (
    id uuid primary key default mingcha.new_id(),
    code text not null,
    version int not null check (version > 0),
    title jsonb not null,
    rules jsonb not null,
    effective_from date not null,
    reason text not null,
    recorded_at timestamptz not null default mingcha.current_instant(),
    recorded_by text not null,
    unique (code, version)
  );
  comment on table mingcha.mask_profile is 'What is masked on the public page, as data; a newer version never changes an older one';
  comment on column mingcha.mask_profile.rules is 'Kind of personal data to treatment';
  call mingcha.protect('mingcha.mask_profile', 'settings', 'select, insert');

  create table mingcha.disclosure (
    id uuid primary key default gen_random_uuid(),
    decision_id uuid not null unique references mingcha.decision (id),
    organ_id uuid not null references mingcha.organ (id),
    state text not null check (state in ('pending', 'published', 'withheld', 'withdrawn', 'ended')),
    published_on date,
    publication_until date,
    decision_version int,
    mask_profile text,
    mask_version int,
    withheld_on date,
    ground text,
    citation text,
    review_on date,
    withdrawn_on date,
    reason text,
    successor_decision_id uuid references mingcha.decision (id),
    ended_on date,
    version int not null default 1,
    recorded_at timestamptz not null default mingcha.current_instant(),
    check (state <> 'published' or (published_on is not null and decision_version is not null)),
    check (state <> 'withheld' or (ground is not null and review_on is not null and reason is not null)),
    check (state <> 'withdrawn' or (withdrawn_on is not null and reason is not null))
  );
  comment on table mingcha.disclosure is 'Where the publication of a decision stands. No row: never acted upon; pending: due again after withholding or withdrawal';
  comment on column mingcha.disclosure.id is 'Also the public address; random, because its time would tell something';
  comment on column mingcha.disclosure.decision_version is 'Version of the decision that the public sees';
  comment on column mingcha.disclosure.review_on is 'Day on which a withheld decision returns to the queue';
  comment on column mingcha.disclosure.publication_until is 'Last day on the public page; null: without end';
  create index disclosure_of_organ on mingcha.disclosure (organ_id, state);
  create index disclosure_to_review on mingcha.disclosure (review_on) where state = 'withheld';
  create index disclosure_to_end on mingcha.disclosure (publication_until) where state = 'published';
  call mingcha.protect('mingcha.disclosure', 'organ', 'select, insert, update');
  create trigger next_version before update on mingcha.disclosure
    for each row execute function mingcha.require_next_version();

  create table mingcha.disclosure_event (
    id uuid primary key default mingcha.new_id(),
    disclosure_id uuid not null references mingcha.disclosure (id),
    decision_id uuid not null references mingcha.decision (id),
    organ_id uuid not null references mingcha.organ (id),
    action text not null check (action in
      ('publication', 'withholding', 'withdrawal', 'resumption', 'ending', 'refresh')),
    from_state text not null,
    to_state text not null,
    happened_on date not null,
    detail jsonb not null,
    recorded_at timestamptz not null default mingcha.current_instant(),
    actor_id uuid,
    actor_name text not null
  );
  comment on table mingcha.disclosure_event is 'What happened to a publication, append-only';
  comment on column mingcha.disclosure_event.action is 'refresh: a correction of the decision replaced the public text';
  create index disclosure_event_of_decision on mingcha.disclosure_event (decision_id, id);
  call mingcha.protect('mingcha.disclosure_event', 'organ', 'select, insert');
  create trigger append_only before update or delete on mingcha.disclosure_event
    for each row execute function mingcha.refuse_change();
  create trigger keep_all before truncate on mingcha.disclosure_event execute function mingcha.refuse_change();
`;

/** What the public version consists of; empty once it is no longer public. */
const CONTENT = `
    party text,
    party_category text,
    party_uscc text,
    legal_representative text,
    item_code text,
    legal_basis text,
    facts text,
    content text,
    penalty_kinds text[],
    fine_fen bigint,
    confiscated_fen bigint,
    decided_on date,
    valid_from date,
    valid_until date,
    procedure text`;

const PROJECTION = `
  create schema public_portal;
  comment on schema public_portal is 'What the public sees, and nothing else';

  create function public_portal.bigrams(value text) returns text[] language sql immutable parallel safe as $body$
    select coalesce(array_agg(distinct substr(value, i, 2)), '{}')
      from generate_series(1, greatest(length(value) - 1, 0)) i
  $body$;

  -- Defence behind the masking: a text in which a number of a person is left does not enter the projection.
  create function public_portal.is_clean(value text) returns boolean language sql immutable parallel safe as $body$
    select value is null or (
      value !~ '(^|[^0-9A-Za-z])[1-9][0-9]{5}(18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]([^0-9A-Za-z]|$)'
      and value !~ '(^|[^0-9A-Za-z])1[3-9][0-9]{9}([^0-9A-Za-z]|$)')
  $body$;

  create table public_portal.disclosure (
    id uuid primary key,
    state text not null check (state in ('published', 'withdrawn', 'ended', 'pending')),
    organ_name text not null,
    act_kind text not null,
    document_number text not null,
    ${CONTENT},
    published_on date not null,
    publication_until date,
    withdrawn_on date,
    withdrawal_reason text,
    successor_id uuid,
    search_text text,
    constraint nothing_is_left_after_publication check (state = 'published' or
      (party, party_uscc, legal_representative, legal_basis, facts, content, search_text, decided_on)
        is not distinct from (null, null, null, null, null, null, null, null)),
    constraint withdrawal_is_explained check (state <> 'withdrawn' or (withdrawn_on is not null and withdrawal_reason is not null)),
    constraint no_personal_number check (public_portal.is_clean(party) and public_portal.is_clean(legal_representative)
      and public_portal.is_clean(legal_basis) and public_portal.is_clean(facts) and public_portal.is_clean(content)
      and public_portal.is_clean(withdrawal_reason))
  );
  comment on table public_portal.disclosure is 'Masked decisions on the public page, and what is left of those that were there';
  comment on column public_portal.disclosure.party is 'Organisations by name, persons by surname and 某';
  create index disclosure_by_day on public_portal.disclosure (decided_on desc, id) where state = 'published';
  create index disclosure_search on public_portal.disclosure using gin (public_portal.bigrams(search_text));
  create index disclosure_withdrawals on public_portal.disclosure (withdrawn_on desc, id) where state = 'withdrawn';

  create function public_portal.is_visible(state text, publication_until date, today date) returns boolean
    language sql immutable parallel safe as
    $body$select state = 'published' and (publication_until is null or publication_until >= today)$body$;
  comment on function public_portal.is_visible(text, date, date) is
    'The one answer to whether the public may see a record: lists, search, counts and single records all ask it';

  grant usage on schema public_portal to mingcha_public, mingcha_runtime;
  grant select on public_portal.disclosure to mingcha_public;
`;

const DOORS = `
  create function public_portal.publish(rows jsonb) returns int language plpgsql security definer
    set search_path = pg_catalog, public_portal, pg_temp as $body$
  declare
    written int;
  begin
    insert into public_portal.disclosure as known
      select (jsonb_populate_record(null::public_portal.disclosure, item || jsonb_build_object(
                'state', 'published', 'published_on', state.published_on,
                'publication_until', state.publication_until))).*
        from jsonb_array_elements(rows) item
        join mingcha.disclosure state on state.id = (item ->> 'id')::uuid and state.state = 'published'
       where mingcha.ctx_scope() in ('district', 'system')
          or (mingcha.ctx_scope() = 'organ' and state.organ_id = mingcha.ctx_organ())
    on conflict (id) do update set (state, organ_name, act_kind, document_number, party, party_category, party_uscc,
        legal_representative, item_code, legal_basis, facts, content, penalty_kinds, fine_fen, confiscated_fen,
        decided_on, valid_from, valid_until, procedure, published_on, publication_until, withdrawn_on,
        withdrawal_reason, successor_id, search_text)
      = (excluded.state, excluded.organ_name, excluded.act_kind, excluded.document_number, excluded.party,
        excluded.party_category, excluded.party_uscc, excluded.legal_representative, excluded.item_code,
        excluded.legal_basis, excluded.facts, excluded.content, excluded.penalty_kinds, excluded.fine_fen,
        excluded.confiscated_fen, excluded.decided_on, excluded.valid_from, excluded.valid_until,
        excluded.procedure, excluded.published_on, excluded.publication_until, null, null, null,
        excluded.search_text);
    get diagnostics written = row_count;
    if written <> jsonb_array_length(rows) then
      raise exception 'only records in state published of one''s own scope are written' using errcode = '42501';
    end if;
    -- A tombstone that was waiting for its successor to become public now points to it.
    update public_portal.disclosure tomb set successor_id = successor.id
      from mingcha.disclosure withdrawn
      join mingcha.disclosure successor on successor.decision_id = withdrawn.successor_decision_id
     where tomb.id = withdrawn.id and tomb.state = 'withdrawn' and tomb.successor_id is null
       and successor.id in (select (item ->> 'id')::uuid from jsonb_array_elements(rows) item);
    return written;
  end $body$;
  comment on function public_portal.publish(jsonb) is
    'The only way into the projection: masked rows of publications that are in force, in the caller''s scope';

  create function public_portal.take_down(ids uuid[], public_reason text) returns int
    language plpgsql security definer set search_path = pg_catalog, public_portal, pg_temp as $body$
  declare
    emptied int;
  begin
    update public_portal.disclosure known
       set (state, party, party_category, party_uscc, legal_representative, item_code, legal_basis, facts, content,
            penalty_kinds, fine_fen, confiscated_fen, decided_on, valid_from, valid_until, procedure, search_text)
         = (record.state, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null),
           withdrawn_on = case when record.state = 'withdrawn' then record.withdrawn_on else known.withdrawn_on end,
           withdrawal_reason = case when record.state = 'withdrawn' then public_reason else known.withdrawal_reason end,
           successor_id = case when record.state = 'withdrawn' then
             (select successor.id from mingcha.disclosure successor
               where successor.decision_id = record.successor_decision_id and successor.state = 'published')
             else known.successor_id end
      from mingcha.disclosure record
     where known.id = record.id and record.id = any (ids) and record.state in ('withdrawn', 'ended')
       and (mingcha.ctx_scope() in ('district', 'system')
         or (mingcha.ctx_scope() = 'organ' and record.organ_id = mingcha.ctx_organ()));
    get diagnostics emptied = row_count;
    return emptied;
  end $body$;
  comment on function public_portal.take_down(uuid[], text) is
    'Empties the public record and leaves its address with day and reason';

  revoke all on function public_portal.publish(jsonb), public_portal.take_down(uuid[], text) from public;
  grant execute on function public_portal.publish(jsonb), public_portal.take_down(uuid[], text) to mingcha_runtime;
`;

export const disclosureMigrations: MigrationClass[] = [CreateDisclosure1763800700000];
