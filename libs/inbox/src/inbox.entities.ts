import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role, Text } from '@mingcha/platform';

const NEW_ID = () => 'mingcha.new_id()';
const NOW = () => 'now()';

export const ITEM_KINDS = ['todo', 'to_read', 'reminder'] as const;
/** 待办: somebody must act. 待阅: for information. 提醒: a clock speaks. */
export type ItemKind = (typeof ITEM_KINDS)[number];

/** A to-do or a notice, addressed to an account, or to roles within an organ or within the district. */
@Entity({ name: 'inbox_item', schema: 'mingcha' })
export class InboxItem {
  @PrimaryColumn('uuid', { default: NEW_ID }) id: string;
  @Column('text') kind: ItemKind;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('uuid', { name: 'organ_id', nullable: true }) organId: string | null;
  @Column('text', { array: true }) roles: Role[];
  @Column('jsonb') title: Text;
  @Column('jsonb', { nullable: true }) body: Text | null;
  @Column('text', { name: 'subject_type' }) subjectType: string;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId: string | null;
  @Column('text', { nullable: true }) link: string | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn: string | null;
  @Column('text', { name: 'dedupe_key' }) dedupeKey: string;
  @Column('uuid', { name: 'event_id', nullable: true }) eventId: string | null;
  @Column('timestamptz', { name: 'created_at', default: NOW }) createdAt: Date;
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt: Date | null;
}

/** Who has read what; a notice leaves one reader's box without leaving the others'. */
@Entity({ name: 'inbox_reading', schema: 'mingcha' })
export class InboxReading {
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId: string;
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  @Column('timestamptz', { name: 'read_at', default: NOW }) readAt: Date;
}

/** Withdrawals, kept so that a request for a notice that is delivered late stays silent. */
@Entity({ name: 'inbox_withdrawal', schema: 'mingcha' })
export class InboxWithdrawal {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId: string;
  @Column('text', { name: 'dedupe_key_prefix', nullable: true }) dedupeKeyPrefix: string | null;
  @Column('text', { name: 'subject_type', nullable: true }) subjectType: string | null;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId: string | null;
  @Column('timestamptz', { name: 'withdrawn_at', default: NOW }) withdrawnAt: Date;
}

export const inboxEntities = [InboxItem, InboxReading, InboxWithdrawal];
