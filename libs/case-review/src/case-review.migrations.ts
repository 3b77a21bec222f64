import type { MigrationClass } from '@mingcha/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Columns that a decision and its superseded versions have in common. Texts that stand in an index compare as bytes: the
 * collation of the language costs a multiple of that and decides nothing here.
 */
const CONTENT = `
  organ_id uuid not null references mingcha.organ (id),
  act_kind text not null check (act_kind in ('penalty', 'licensing', 'coercion', 'collection', 'payment',
    'confirmation', 'adjudication', 'compensation', 'reward', 'inspection')),
  document_number text collate "C" not null,
  counterpart_name text not null,
  counterpart_category text not null check (counterpart_category in ('organization', 'person', 'sole_trader')),
  counterpart_uscc text,
  counterpart_id_type text,
  counterpart_id_sealed text,
  counterpart_id_index bytea,
  legal_representative text,
  representative_id_type text,
  representative_id_sealed text,
  item_code text,
  legal_basis text not null,
  facts text not null,
  content text not null,
  penalty_kinds text[] not null,
  fine_fen bigint check (fine_fen >= 0),
  confiscated_fen bigint check (confiscated_fen >= 0),
  decided_on date not null,
  valid_from date,
  valid_until date,
  published_until date,
  procedure text check (procedure in ('summary', 'ordinary')),
  officers jsonb not null,
  details jsonb not null,
  source text not null check (source in ('rest', 'import', 'manual')),
  source_system text,
  source_version text,
  batch_id uuid,
  status text not null check (status in ('effective', 'changed', 'revoked', 'unlawful', 'void')),
  status_changed_on date,
  status_document_number text,
  status_reason text,
  content_digest text not null,
  retracted_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by text not null,
  version int not null`;

/**
 * Why: an enforcement decision is what everything else is about. One row per decision as it stands, every earlier
 * version kept beside it, and what the checks found kept apart from what the source said.
 */
export class CreateDecisions1763800600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mingcha.decision (
        id uuid primary key,
        ${CONTENT},
        search_pairs int[] not null
      );
      comment on table mingcha.decision is 'Enforcement decisions (执法决定) of the nine kinds and inspections, as they stand';
      comment on column mingcha.decision.counterpart_id_sealed is 'Identity number of the party, sealed for this table, column and row';
      comment on column mingcha.decision.counterpart_id_index is 'Keyed digest of the identity number, for exact search';
      comment on column mingcha.decision.representative_id_sealed is 'Identity number of the legal representative, sealed';
      comment on column mingcha.decision.fine_fen is 'Fine in fen';
      comment on column mingcha.decision.confiscated_fen is 'Confiscated gains and property in fen';
      comment on column mingcha.decision.valid_until is 'Last day of validity; 2099-12-31 means without end';
      comment on column mingcha.decision.published_until is 'Last day of publication as the source states it';
      comment on column mingcha.decision.details is 'Values of the sheets that belong to one kind of act or to the sending side';
      comment on column mingcha.decision.source is 'How it came: rest, import, manual';
      comment on column mingcha.decision.source_version is 'The sender''s own version; an older one never overwrites a newer one';
      comment on column mingcha.decision.content_digest is 'SHA-256 over the content, with which a replay is recognised';
      comment on column mingcha.decision.retracted_at is 'When the import that created it was reversed; such a row is in no list';
      comment on column mingcha.decision.recorded_at is 'From when on this version has been known';
      comment on column mingcha.decision.search_pairs is
        'Pairs of neighbouring characters of number and party name, lower case, two code units in one number: finds two Chinese characters by index';
      create unique index decision_natural_key on mingcha.decision (organ_id, document_number) where retracted_at is null;
      create index decision_by_day on mingcha.decision (decided_on desc, id desc) where retracted_at is null;
      create index decision_by_batch on mingcha.decision (batch_id) where batch_id is not null;
      create index decision_by_identity on mingcha.decision (counterpart_id_index) where counterpart_id_index is not null;
      create index decision_by_uscc on mingcha.decision (counterpart_uscc) where counterpart_uscc is not null;
      -- New rows wait in a list of at most 16 MB, which autovacuum works in; a batch does not wait for it.
      create index decision_pairs on mingcha.decision using gin (search_pairs) with (gin_pending_list_limit = 16384);
      create trigger decision_version_check before update on mingcha.decision
        for each row execute function mingcha.require_next_version();
      call mingcha.protect('mingcha.decision', 'organ', 'select, insert, update');
    `);
    await runner.query(`
      create table mingcha.decision_version (
        decision_id uuid not null references mingcha.decision (id),
        ${CONTENT},
        superseded_at timestamptz not null,
        superseded_by text not null,
        primary key (decision_id, version)
      );
      comment on table mingcha.decision_version is 'Superseded versions of decisions; nothing is overwritten';
      comment on column mingcha.decision_version.recorded_at is 'From when on this version was believed';
      comment on column mingcha.decision_version.superseded_at is 'Until when it was believed';
      create trigger decision_version_frozen before update or delete on mingcha.decision_version
        for each row execute function mingcha.refuse_change();
      call mingcha.protect('mingcha.decision_version', 'organ', 'select, insert');

      create table mingcha.decision_finding (
        id uuid primary key,
        decision_id uuid not null references mingcha.decision (id),
        organ_id uuid not null references mingcha.organ (id),
        rule text not null,
        pointer text not null,
        severity text not null check (severity in ('error', 'warning')),
        text jsonb not null,
        basis jsonb not null,
        found_at timestamptz not null,
        settled_at timestamptz
      );
      comment on table mingcha.decision_finding is 'What the checks found on a decision that was taken all the same';
      comment on column mingcha.decision_finding.rule is 'Id of the check or rule of law';
      comment on column mingcha.decision_finding.settled_at is 'When a newer version no longer had it; null: open';
      create index decision_finding_open on mingcha.decision_finding (decision_id) where settled_at is null;
      call mingcha.protect('mingcha.decision_finding', 'organ', 'select, insert');
      grant update (settled_at) on mingcha.decision_finding to mingcha_runtime;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Decisions are evidence and are not taken down');
  }
}

export const caseReviewMigrations: MigrationClass[] = [CreateDecisions1763800600000];
