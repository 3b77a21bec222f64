import type { DisclosureState, PlainDate, WithholdingGroundCode } from '@mingcha/law';
import type { Text } from '@mingcha/platform';
import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { MaskRules } from './masking/mask-profile';

const NEW_ID = 'mingcha.new_id()';
const NOW = 'mingcha.current_instant()';

@Entity({ schema: 'mingcha', name: 'mask_profile' })
export class MaskProfileRow {
  @PrimaryColumn({ type: 'uuid', default: () => NEW_ID }) id: string;
  @Column('text') code: string;
  @Column('int') version: number;
  @Column('jsonb') title: Text;
  @Column('jsonb') rules: MaskRules;
  @Column('date', { name: 'effective_from' }) effectiveFrom: PlainDate;
  @Column('text') reason: string;
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => NOW }) recordedAt: Date;
  @Column('text', { name: 'recorded_by' }) recordedBy: string;
}

/** Where the publication of a decision stands. */
@Entity({ schema: 'mingcha', name: 'disclosure' })
export class Disclosure {
  /** Also the public address. */
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid', { name: 'decision_id' }) decisionId: string;
  @Column('uuid', { name: 'organ_id' }) organId: string;
  @Column('text') state: DisclosureState;
  @Column('date', { name: 'published_on', nullable: true }) publishedOn: PlainDate | null;
  @Column('date', { name: 'publication_until', nullable: true }) publicationUntil: PlainDate | null;
  @Column('int', { name: 'decision_version', nullable: true }) decisionVersion: number | null;
  @Column('text', { name: 'mask_profile', nullable: true }) maskProfile: string | null;
  @Column('int', { name: 'mask_version', nullable: true }) maskVersion: number | null;
  @Column('date', { name: 'withheld_on', nullable: true }) withheldOn: PlainDate | null;
  @Column('text', { nullable: true }) ground: WithholdingGroundCode | null;
  /** The rule relied on, where the ground needs one. */
  @Column('text', { nullable: true }) citation: string | null;
  @Column('date', { name: 'review_on', nullable: true }) reviewOn: PlainDate | null;
  @Column('date', { name: 'withdrawn_on', nullable: true }) withdrawnOn: PlainDate | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { name: 'successor_decision_id', nullable: true }) successorDecisionId: string | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn: PlainDate | null;
  @Column('int', { default: 1 }) version: number;
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => NOW }) recordedAt: Date;
}

export type DisclosureEventAction =
  'publication' | 'withholding' | 'withdrawal' | 'resumption' | 'ending' | 'refresh';

@Entity({ schema: 'mingcha', name: 'disclosure_event' })
export class DisclosureEvent {
  @PrimaryColumn({ type: 'uuid', default: () => NEW_ID }) id: string;
  @Column('uuid', { name: 'disclosure_id' }) disclosureId: string;
  @Column('uuid', { name: 'decision_id' }) decisionId: string;
  @Column('uuid', { name: 'organ_id' }) organId: string;
  @Column('text') action: DisclosureEventAction;
  @Column('text', { name: 'from_state' }) fromState: DisclosureState;
  @Column('text', { name: 'to_state' }) toState: DisclosureState;
  @Column('date', { name: 'happened_on' }) happenedOn: PlainDate;
  @Column('jsonb') detail: Record<string, unknown>;
  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => NOW }) recordedAt: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId: string | null;
  @Column('text', { name: 'actor_name' }) actorName: string;
}

export const disclosureEntities = [MaskProfileRow, Disclosure, DisclosureEvent];
