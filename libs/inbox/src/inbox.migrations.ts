import type { MigrationClass } from '@mingcha/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: rooms ask for people's attention by event; here it waits for them. An item is addressed to an account, or to
 * roles within an organ or within the district, so the row policies of the other tables do not fit and stand here.
 */
export class CreateInbox1763800400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mingcha.inbox_item (
        id uuid primary key default mingcha.new_id(),
        kind text not null check (kind in ('todo', 'to_read', 'reminder')),
        account_id uuid references mingcha.account,
        organ_id uuid references mingcha.organ,
        roles text[] not null,
        title jsonb not null check (title ? 'zh' and title ? 'en'),
        body jsonb check (body ? 'zh' and body ? 'en'),
        subject_type text not null,
        subject_id uuid,
        link text,
        due_on date,
        dedupe_key text not null constraint inbox_item_once unique,
        event_id uuid,
        created_at timestamptz not null default now(),
        done_at timestamptz,
        check (account_id is not null or organ_id is not null or cardinality(roles) > 0)
      );
      comment on table mingcha.inbox_item is 'To-dos, notices and reminders; ids and public titles only, no personal data';
      comment on column mingcha.inbox_item.roles is 'Who is meant within the organ, or within the district; empty: everybody of the organ';
      comment on column mingcha.inbox_item.dedupe_key is 'What makes a request repeatable: the same key is shown once, also when it was done before';
      comment on column mingcha.inbox_item.event_id is 'The request, whose id tells its age: a later reminder about the same subject replaces an earlier one';
      create index inbox_item_open_organ on mingcha.inbox_item (organ_id, due_on) where done_at is null;
      create index inbox_item_open_account on mingcha.inbox_item (account_id, due_on) where done_at is null;
      create index inbox_item_subject on mingcha.inbox_item (subject_type, subject_id);

      create table mingcha.inbox_reading (
        item_id uuid not null references mingcha.inbox_item,
        account_id uuid not null references mingcha.account,
        read_at timestamptz not null default now(),
        primary key (item_id, account_id)
      );
      comment on table mingcha.inbox_reading is 'Who has read which item';

      create table mingcha.inbox_withdrawal (
        event_id uuid primary key,
        dedupe_key_prefix text,
        subject_type text,
        subject_id uuid,
        withdrawn_at timestamptz not null default now()
      );
      comment on table mingcha.inbox_withdrawal is 'Withdrawals: a request older than one of them and delivered later stays silent';
      create index inbox_withdrawal_age on mingcha.inbox_withdrawal (withdrawn_at);
    `);
    await runner.query(`
      alter table mingcha.inbox_item enable row level security;
      alter table mingcha.inbox_item force row level security;
      create policy read_rows on mingcha.inbox_item for select using (
        (select mingcha.ctx_scope()) = 'system'
        or account_id = (select mingcha.ctx_actor())
        or (account_id is null and (select mingcha.ctx_scope()) in ('district', 'none'))
        or (account_id is null and (select mingcha.ctx_scope()) = 'organ'
            and (organ_id is null or organ_id = (select mingcha.ctx_organ()))));
      create policy add_rows on mingcha.inbox_item for insert with check ((select mingcha.ctx_scope()) = 'system');
      create policy change_rows on mingcha.inbox_item for update
        using ((select mingcha.ctx_scope()) = 'system') with check ((select mingcha.ctx_scope()) = 'system');
      grant select, insert, update on mingcha.inbox_item to mingcha_runtime;

      alter table mingcha.inbox_reading enable row level security;
      alter table mingcha.inbox_reading force row level security;
      create policy read_rows on mingcha.inbox_reading for select using (
        account_id = (select mingcha.ctx_actor()) or (select mingcha.ctx_scope()) in ('district', 'system'));
      create policy add_rows on mingcha.inbox_reading for insert with check (account_id = (select mingcha.ctx_actor()));
      grant select, insert on mingcha.inbox_reading to mingcha_runtime;

      call mingcha.protect('mingcha.inbox_withdrawal', 'system', 'select, insert, delete');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table mingcha.inbox_withdrawal, mingcha.inbox_reading, mingcha.inbox_item');
  }
}

export const inboxMigrations: MigrationClass[] = [CreateInbox1763800400000];
