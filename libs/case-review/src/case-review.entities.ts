import type { ActKind, CounterpartCategory, IdType, PenaltyKind, PlainDate } from '@mingcha/law';
import type { BasisReference, Text } from '@mingcha/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DecisionSource, DetailName, OfficerDraft, Procedure } from './decision.types';

/** What a decision and each of its superseded versions hold. */
export abstract class DecisionContent {
  @Column('uuid', { name: 'organ_id' })
  organId: string;
  @Column('text', { name: 'act_kind' })
  actKind: ActKind;
  @Column({ type: 'text', name: 'document_number', collation: 'C' })
  documentNumber: string;
  @Column('text', { name: 'counterpart_name' })
  counterpartName: string;
  @Column('text', { name: 'counterpart_category' })
  counterpartCategory: CounterpartCategory;
  @Column('text', { name: 'counterpart_uscc', nullable: true })
  counterpartUscc: string | null;
  @Column('text', { name: 'counterpart_id_type', nullable: true })
  counterpartIdType: IdType | null;
  @Column('text', { name: 'counterpart_id_sealed', nullable: true })
  counterpartIdSealed: string | null;
  @Column('bytea', { name: 'counterpart_id_index', nullable: true })
  counterpartIdIndex: Buffer | null;
  @Column('text', { name: 'legal_representative', nullable: true })
  legalRepresentative: string | null;
  @Column('text', { name: 'representative_id_type', nullable: true })
  representativeIdType: IdType | null;
  @Column('text', { name: 'representative_id_sealed', nullable: true })
  representativeIdSealed: string | null;
  @Column('text', { name: 'item_code', nullable: true })
  itemCode: string | null;
  @Column('text', { name: 'legal_basis' })
  legalBasis: string;
  @Column('text')
  facts: string;
  @Column('text')
  content: string;
  @Column('text', { name: 'penalty_kinds', array: true })
  penaltyKinds: PenaltyKind[];
  @Column('bigint', { name: 'fine_fen', nullable: true })
  fineFen: number | null;
  @Column('bigint', { name: 'confiscated_fen', nullable: true })
  confiscatedFen: number | null;
  @Column('date', { name: 'decided_on' })
  decidedOn: PlainDate;
  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: PlainDate | null;
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: PlainDate | null;
  @Column('date', { name: 'published_until', nullable: true })
  publishedUntil: PlainDate | null;
  @Column('text', { nullable: true })
  procedure: Procedure | null;
  @Column('jsonb')
  officers: OfficerDraft[];
  @Column('jsonb')
  details: Partial<Record<DetailName, string>>;
  @Column('text')
  source: DecisionSource;
  @Column('text', { name: 'source_system', nullable: true })
  sourceSystem: string | null;
  @Column('text', { name: 'source_version', nullable: true })
  sourceVersion: string | null;
  @Column('uuid', { name: 'batch_id', nullable: true })
  batchId: string | null;
  @Column('text')
  status: string;
  @Column('date', { name: 'status_changed_on', nullable: true })
  statusChangedOn: PlainDate | null;
  @Column('text', { name: 'status_document_number', nullable: true })
  statusDocumentNumber: string | null;
  @Column('text', { name: 'status_reason', nullable: true })
  statusReason: string | null;
  @Column('text', { name: 'content_digest' })
  contentDigest: string;
  @Column('timestamptz', { name: 'retracted_at', nullable: true })
  retractedAt: Date | null;
  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
  @Column('text', { name: 'recorded_by' })
  recordedBy: string;
}

/** A decision as it stands. */
@Entity({ schema: 'mingcha', name: 'decision' })
export class Decision extends DecisionContent {
  @PrimaryColumn('uuid')
  id: string;
  /** Pairs of neighbouring characters, see `searchPairs`. */
  @Column('int', { name: 'search_pairs', array: true })
  searchPairs: number[];
  @Column('int')
  version: number;
}

/** A version that a correction, an update or a change of status has superseded. */
@Entity({ schema: 'mingcha', name: 'decision_version' })
export class DecisionVersion extends DecisionContent {
  @PrimaryColumn('uuid', { name: 'decision_id' })
  decisionId: string;
  @PrimaryColumn('int')
  version: number;
  @Column('timestamptz', { name: 'superseded_at' })
  supersededAt: Date;
  @Column('text', { name: 'superseded_by' })
  supersededBy: string;
}

/** What a check found on a decision that was taken all the same. */
@Entity({ schema: 'mingcha', name: 'decision_finding' })
export class DecisionFinding {
  @PrimaryColumn('uuid')
  id: string;
  @Column('uuid', { name: 'decision_id' })
  decisionId: string;
  @Column('uuid', { name: 'organ_id' })
  organId: string;
  /** Id of the check or rule. */
  @Column('text')
  rule: string;
  @Column('text')
  pointer: string;
  @Column('text')
  severity: 'error' | 'warning';
  @Column('jsonb')
  text: Text;
  @Column('jsonb')
  basis: BasisReference[];
  @Column('timestamptz', { name: 'found_at' })
  foundAt: Date;
  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}

export const caseReviewEntities = [Decision, DecisionVersion, DecisionFinding];
