import { Module } from '@nestjs/common';
import { DeadlinesModule } from '@mingcha/deadlines';
import { SubjectsModule } from '@mingcha/subjects';
import './case-review.permissions';
import { CaseReviewSeed } from './case-review.seed';
import { DecisionActsController } from './decision-acts.controller';
import { DecisionChanges } from './decision-changes';
import { DecisionClocks } from './decision-clocks';
import { DecisionEvents } from './decision-events';
import { DecisionQueries } from './decision-queries';
import { DecisionReadings } from './decision-readings';
import { DecisionWriter } from './decision-writer';
import { Decisions } from './decisions';
import { DecisionsController } from './decisions.controller';
import { DraftReader } from './draft-reader';
import { ImportReversal } from './import-reversal';

/** Decisions without their routes: what jobs, imports and higher rooms need. */
@Module({
  imports: [SubjectsModule, DeadlinesModule],
  providers: [
    CaseReviewSeed,
    Decisions,
    DecisionChanges,
    DecisionClocks,
    DecisionEvents,
    DecisionQueries,
    DecisionReadings,
    DecisionWriter,
    DraftReader,
    ImportReversal,
  ],
  exports: [CaseReviewSeed, Decisions, DecisionChanges, DecisionQueries, DecisionReadings, ImportReversal],
})
export class CaseReviewModule {}

@Module({ imports: [CaseReviewModule], controllers: [DecisionsController, DecisionActsController] })
export class CaseReviewHttpModule {}
