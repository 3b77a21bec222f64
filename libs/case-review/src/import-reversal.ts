import { Injectable } from '@nestjs/common';
import { Deadlines } from '@mingcha/deadlines';
import { conflict, Sealing, Transactions } from '@mingcha/platform';
import { DECISION_SUBJECT, DecisionClocks } from './decision-clocks';
import { draftOf } from './decision-draft-of';
import { DecisionEvents } from './decision-events';
import { DecisionReadings } from './decision-readings';
import { rowOf } from './decision-rows';
import { DecisionWriter } from './decision-writer';
import type { DecisionRecord } from './decision.types';
import { DraftReader } from './draft-reader';

export interface Reversal {
  /** Decisions that the batch had created and that are gone from every list now. */
  retracted: string[];
  /** Decisions that the batch had updated and that say again what they said before. */
  restored: string[];
}

/** Rows restored by one round of statements. */
const CHUNK = 1000;

/** Takes back what an import brought in, while nothing depends on it. */
@Injectable()
export class ImportReversal {
  constructor(
    private readonly transactions: Transactions,
    private readonly readings: DecisionReadings,
    private readonly reader: DraftReader,
    private readonly writer: DecisionWriter,
    private readonly deadlines: Deadlines,
    private readonly clocks: DecisionClocks,
    private readonly events: DecisionEvents,
    private readonly sealing: Sealing,
  ) {}

  /**
   * Retracts the decisions that a batch created and restores those it updated. Rows and history stay; clocks of
   * retracted decisions are cancelled and their numbers may be sent again. All or nothing.
   * @throws 409 `batch_in_use` when a decision was changed since, or one of its duties has been met
   */
  async reverse(batchId: string, reason: string): Promise<Reversal> {
    const present = await this.readings.byBatch(batchId);
    await this.requireUnused(batchId, present);
    const created = present.filter((record) => record.version === 1);
    const updated = present.filter((record) => record.version > 1);
    await this.retract(created, batchId, reason);
    for (let start = 0; start < updated.length; start += CHUNK)
      await this.restore(updated.slice(start, start + CHUNK), batchId, reason);
    return { retracted: created.map((record) => record.id), restored: updated.map((record) => record.id) };
  }

  private async requireUnused(batchId: string, present: readonly DecisionRecord[]): Promise<void> {
    const ids = present.map((record) => record.id);
    const clocks = ids.length > 0 ? await this.deadlines.openFor(DECISION_SUBJECT, ids) : [];
    const met = clocks.filter((clock) => clock.state === 'met' || clock.state === 'met_late');
    const used = new Set([
      ...(await this.readings.writtenAfter(batchId)),
      ...met.map((clock) => clock.subjectId),
    ]);
    if (used.size === 0) return;
    throw conflict(
      'batch_in_use',
      {
        zh: `本批有 ${used.size} 条决定已被更改或公示，不能撤销`,
        en: `${used.size} decision(s) of the batch were changed or published since; it cannot be reversed`,
      },
      { decisionIds: [...used].slice(0, 100) },
    );
  }

  private async retract(records: readonly DecisionRecord[], batchId: string, reason: string): Promise<void> {
    if (records.length === 0) return;
    const ids = records.map((record) => record.id);
    await this.transactions.query(
      `update mingcha.decision set retracted_at = $2, version = version + 1 where id = any ($1::uuid[])`,
      [ids, this.transactions.current.now],
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
  }

  private async restore(records: readonly DecisionRecord[], batchId: string, reason: string): Promise<void> {
    const { actor, now } = this.transactions.current;
    const byId = new Map(records.map((record) => [record.id, record]));
    const earlier = await this.readings.previous([...byId.keys()]);
    const { ready, refused } = await this.reader.read(
      earlier.map((record) => draftOf(record, this.sealing)),
      'import',
    );
    if (refused.length > 0)
      throw new Error(`an earlier version can no longer be read: ${refused[0]!.refusal.code}`);
    const rows = ready.map(({ index, draft, digest }) => {
      const before = earlier[index]!;
      const row = rowOf(
        draft,
        digest,
        {
          id: before.id,
          version: byId.get(before.id)!.version,
          organId: before.organId,
          source: before.source,
          sourceSystem: before.sourceSystem,
          batchId: before.batchId,
          now,
          recordedBy: actor.name,
        },
        this.sealing,
      );
      return Object.assign(row, {
        status: before.status,
        status_changed_on: before.statusChangedOn,
        status_document_number: before.statusDocumentNumber,
        status_reason: before.statusReason,
      });
    });
    await this.writer.supersede(rows);
    await this.writer.replaceFindings(
      ready.map(({ index, organ, warnings }) => ({
        decisionId: earlier[index]!.id,
        organId: organ.id,
        findings: warnings,
      })),
      [...byId.keys()],
    );
    await this.clocks.restart(
      earlier.filter((record) => {
        const present = byId.get(record.id)!;
        return record.decidedOn !== present.decidedOn || record.actKind !== present.actKind;
      }),
    );
    for (const record of earlier) {
      this.transactions.audit({
        action: 'decision.restore',
        objectType: 'decision',
        objectId: record.id,
        organId: record.organId,
        detail: { batchId, reason, version: byId.get(record.id)!.version + 1 },
        before: byId.get(record.id)!.contentDigest,
        after: record.contentDigest,
      });
    }
    await this.events.superseded([...byId.keys()]);
    await this.events.statusChanged(
      earlier
        .filter((record) => record.status !== byId.get(record.id)!.status)
        .map((record) => ({
          decisionId: record.id,
          status: record.status,
          changedOn: record.statusChangedOn ?? this.transactions.current.today,
        })),
    );
  }
}
