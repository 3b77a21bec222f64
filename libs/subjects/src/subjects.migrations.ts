import type { MigrationClass } from '@mingcha/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why: whether an organ may act at all is decided by the day of the act, and sometimes the register learns of it
 * later. Both times are kept: the period in which the status holds, and the moments between which we believed it.
 */
export class CreateSubjects1763800500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mingcha.enforcement_subject (
        id uuid primary key,
        organ_id uuid not null references mingcha.organ (id),
        subject_kind text not null check (subject_kind in ('organ', 'street', 'authorized', 'entrusted')),
        act_kinds text[] not null check (cardinality(act_kinds) > 0),
        legal_ground text not null,
        announcement_url text,
        valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
        recorded_at timestamptz not null,
        recorded_by text not null,
        superseded_at timestamptz,
        superseded_by uuid references mingcha.enforcement_subject (id) deferrable initially deferred,
        supersession_reason text,
        version int not null,
        constraint enforcement_subject_superseded check ((superseded_at is null) = (supersession_reason is null)),
        constraint enforcement_subject_no_overlap
          exclude using gist (organ_id with =, subject_kind with =, valid with &&) where (superseded_at is null)
      );
      comment on table mingcha.enforcement_subject is
        'Periods in which an organ is an enforcement subject (执法主体), and when we knew it; a correction supersedes a row';
      comment on column mingcha.enforcement_subject.act_kinds is 'Kinds of act the organ may do in this capacity';
      comment on column mingcha.enforcement_subject.valid is 'Days on which the status holds, last day excluded';
      comment on column mingcha.enforcement_subject.recorded_at is 'From when on we believed this row';
      comment on column mingcha.enforcement_subject.superseded_at is 'From when on we no longer believe it; null: still believed';
      comment on column mingcha.enforcement_subject.superseded_by is 'The row believed instead; null when it is withdrawn without another';
      create index enforcement_subject_organ on mingcha.enforcement_subject (organ_id, recorded_at);
      create trigger enforcement_subject_version before update on mingcha.enforcement_subject
        for each row execute function mingcha.require_next_version();
      call mingcha.protect('mingcha.enforcement_subject', 'organ', 'select, insert');
      grant update (superseded_at, superseded_by, supersession_reason, version) on mingcha.enforcement_subject to mingcha_runtime;
    `);
  }

  async down(): Promise<void> {
    throw new Error('The register of enforcement subjects is evidence and is not taken down');
  }
}

export const subjectsMigrations: MigrationClass[] = [CreateSubjects1763800500000];
