import type { MigrationClass } from '@mingcha/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: whoever brings records in by file must be able to show for good which file it was, what stood in each row and
 * what became of it, and to take the whole file back.
 */
export class CreateImports1763800800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mingcha.import_batch (
        id uuid primary key,
        organ_id uuid not null references mingcha.organ (id),
        template text not null,
        file_name text not null,
        file_key text not null unique,
        upload_key text,
        sha256 text not null check (length(sha256) = 64),
        size_bytes int not null check (size_bytes >= 0),
        duplicate_of uuid references mingcha.import_batch (id),
        state text not null check (state in ('checking', 'ready', 'applying', 'done', 'failed', 'reversed')),
        heads jsonb,
        failure jsonb,
        total_rows int not null default 0,
        created_rows int not null default 0,
        warned_rows int not null default 0,
        updated_rows int not null default 0,
        unchanged_rows int not null default 0,
        refused_rows int not null default 0,
        progress_done int not null default 0,
        progress_total int,
        on_refused text check (on_refused in ('skip', 'stop')),
        on_existing text check (on_existing in ('skip', 'update', 'refuse')),
        acting jsonb not null,
        created_by uuid references mingcha.account (id),
        created_by_name text not null,
        created_at timestamptz not null,
        checked_at timestamptz,
        applied_at timestamptz,
        reversed_at timestamptz,
        reversal_reason text,
        version int not null default 1
      );
      comment on table mingcha.import_batch is 'Files brought in: what came, from whom, what became of it (导入批次)';
      comment on column mingcha.import_batch.organ_id is 'Organ of the person who sent it; the bureau for people of the bureau';
      comment on column mingcha.import_batch.file_key is 'Random name under the folder of files; the file there is sealed';
      comment on column mingcha.import_batch.upload_key is 'Idempotency-Key of the upload: a repeated request finds its batch again';
      comment on column mingcha.import_batch.duplicate_of is 'An earlier batch of the organ with the same bytes and template';
      comment on column mingcha.import_batch.heads is 'Heads as written, those holding identity numbers, and what each stands for';
      comment on column mingcha.import_batch.failure is 'Why the file was not read or its application stopped: code and sentence';
      comment on column mingcha.import_batch.created_rows is 'New decisions without a warning; warned_rows are new with one';
      comment on column mingcha.import_batch.progress_total is 'Rows of the running step; null while the file is still being counted';
      comment on column mingcha.import_batch.acting is 'The person the running step works for, as that person was when asking';
      create index import_batch_latest on mingcha.import_batch (created_at desc, id desc);
      create unique index import_batch_upload_key on mingcha.import_batch (created_by, upload_key)
        where upload_key is not null;
      create index import_batch_same_file on mingcha.import_batch (organ_id, sha256);
      call mingcha.protect('mingcha.import_batch', 'organ', 'select, insert, update');

      create table mingcha.import_row (
        batch_id uuid not null references mingcha.import_batch (id),
        row int not null check (row > 0),
        organ_id uuid not null references mingcha.organ (id),
        outcome text not null check (outcome in ('created', 'warned', 'updated', 'unchanged', 'refused')),
        content_sealed text not null,
        problems jsonb not null,
        applied boolean not null default false,
        decision_id uuid references mingcha.decision (id),
        primary key (batch_id, row)
      );
      comment on table mingcha.import_row is 'Rows of the files brought in, with what was found and what became of them';
      comment on column mingcha.import_row.row is 'Number of the row as Excel shows it';
      comment on column mingcha.import_row.organ_id is 'Organ of the batch, for the row policy';
      comment on column mingcha.import_row.outcome is 'What would become of the row, after the application what became of it';
      comment on column mingcha.import_row.content_sealed is 'Texts by head and the draft read from them, sealed for this row';
      comment on column mingcha.import_row.applied is 'The row has been through the application; a second run leaves it alone';
      create index import_row_waiting on mingcha.import_row (batch_id, row) where not applied and outcome <> 'refused';
      create index import_row_outcome on mingcha.import_row (batch_id, outcome, row);
      create index import_row_decision on mingcha.import_row (decision_id) where decision_id is not null;
      call mingcha.protect('mingcha.import_row', 'organ', 'select, insert, update, delete');
    `);
  }

  async down(): Promise<void> {
    throw new Error('What came in by file is evidence and is not taken down');
  }
}

export const exchangeMigrations: MigrationClass[] = [CreateImports1763800800000];
