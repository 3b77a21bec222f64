import { Injectable } from '@nestjs/common';
import { Deadlines } from '@mingcha/deadlines';
import { conflict, Transactions } from '@mingcha/platform';
import { DECISION_SUBJECT, DecisionClocks } from './decision-clocks';
import { DecisionEvents } from './decision-events';
import { DecisionReadings } from './decision-readings';

export interface Reversal {
  /** Decisions that the batch had created and that are gone from every list now. */
  retracted: string[];
}

/** Takes back what an import brought in, while nothing depends on it. */
@Injectable()
export class ImportReversal {
  constructor(
    private readonly transactions: Transactions,
    private readonly readings: DecisionReadings,
    private readonly deadlines: Deadlines,
    private readonly clocks: DecisionClocks,
    private readonly events: DecisionEvents,
  ) {}

  /**
   * Retracts the decisions that a batch created. The rows and their history stay; their clocks are cancelled and the
   * number may be sent again. All or nothing.
   * @throws 409 `batch_in_use` when a decision was changed since, or one of its duties has been met
   */
  async reverse(batchId: string, reason: string): Promise<Reversal> {
    const records = await this.readings.byBatch(batchId);
    const ids = records.map((record) => record.id);
    const clocks = ids.length > 0 ? await this.deadlines.openFor(DECISION_SUBJECT, ids) : [];
    const met = new Set(
      clocks
        .filter((clock) => clock.state === 'met' || clock.state === 'met_late')
        .map((clock) => clock.subjectId),
    );
    const used = records.filter((record) => record.version > 1 || met.has(record.id));
    if (used.length > 0) {
      throw conflict(
        'batch_in_use',
        {
          zh: `本批有 ${used.length} 条决定已被更改或公示，不能撤销`,
          en: `${used.length} decision(s) of the batch were changed or published since; it cannot be reversed`,
        },
        { decisionIds: used.slice(0, 100).map((record) => record.id) },
      );
    }
    if (ids.length === 0) return { retracted: [] };
    const { now } = this.transactions.current;
    await this.transactions.query(
      `update mingcha.decision set retracted_at = $2, version = version + 1 where id = any ($1::uuid[])`,
      [ids, now],
    );
    await this.clocks.cancel(ids, reason);
    for (const { id, organId, contentDigest } of records) {
      this.transactions.audit({
        action: 'decision.retract',
        objectType: 'decision',
        objectId: id,
        organId,
        detail: { batchId, reason },
        before: contentDigest,
      });
    }
    await this.events.retracted(ids);
    return { retracted: ids };
  }
}
