export { CaseReviewSeed } from './case-review.seed';
export { caseReviewEntities, Decision, DecisionFinding, DecisionVersion } from './case-review.entities';
export { caseReviewMigrations } from './case-review.migrations';
export { CaseReviewHttpModule, CaseReviewModule } from './case-review.module';
export { DecisionChanges, type StatusGround } from './decision-changes';
export { DECISION_SUBJECT } from './decision-clocks';
export { DECISION_STATUS_CHANGED, DECISION_SUPERSEDED, DECISIONS_RETRACTED } from './decision-events';
export { DECISION_FIELDS, DECISION_FROM, DECISION_IS_PRESENT, DecisionReadings } from './decision-readings';
export { searchCondition } from './decision-list';
export { maskIdentity } from './decision-view';
export { aDecision, inventedUscc } from './case-review.factory';
export { Decisions } from './decisions';
export {
  type CounterpartDraft,
  DECISION_SOURCES,
  type DecisionDraft,
  type DecisionRecord,
  type DecisionSource,
  DETAIL_NAMES,
  type DetailName,
  type FileMemory,
  type OfficerDraft,
  type OnExisting,
  type OutcomeKind,
  type Procedure,
  PROCEDURES,
  type RecordOptions,
  type RecordOutcome,
} from './decision.types';
export { ImportReversal, type Reversal } from './import-reversal';
