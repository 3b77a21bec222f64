import type { ActKind } from '@mingcha/law';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const SUBJECT_KINDS = ['organ', 'street', 'authorized', 'entrusted'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** One belief about one period in which an organ is an enforcement subject. */
@Entity({ schema: 'mingcha', name: 'enforcement_subject' })
export class EnforcementSubject {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'organ_id' })
  organId: string;

  @Column('text', { name: 'subject_kind' })
  subjectKind: SubjectKind;

  @Column('text', { name: 'act_kinds', array: true })
  actKinds: ActKind[];

  @Column('text', { name: 'legal_ground' })
  legalGround: string;

  @Column('text', { name: 'announcement_url', nullable: true })
  announcementUrl: string | null;

  /** PostgreSQL range, `[from,to)`. */
  @Column('daterange')
  valid: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('text', { name: 'recorded_by' })
  recordedBy: string;

  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt: Date | null;

  @Column('uuid', { name: 'superseded_by', nullable: true })
  supersededBy: string | null;

  @Column('text', { name: 'supersession_reason', nullable: true })
  supersessionReason: string | null;

  @Column('int')
  version: number;
}

export const subjectsEntities = [EnforcementSubject];
