import { Injectable } from '@nestjs/common';
import { Events } from '@mingcha/platform';

/** Payload `{ decisionId, status, changedOn }`: the status of a decision has changed; heard inside the transaction. */
export const DECISION_STATUS_CHANGED = 'decision.status_changed';
/** Payload `{ decisionId }`: the decision has a newer version. */
export const DECISION_SUPERSEDED = 'decision.superseded';
/** Payload `{ decisionIds }`: an import was reversed and its decisions are gone from every list. */
export const DECISIONS_RETRACTED = 'decision.retracted';

export interface StatusChange {
  decisionId: string;
  status: string;
  changedOn: string;
}

/** What this room tells the rooms above. */
@Injectable()
export class DecisionEvents {
  constructor(private readonly events: Events) {}

  async statusChanged(changes: readonly StatusChange[]): Promise<void> {
    for (const change of changes) await this.events.emit(DECISION_STATUS_CHANGED, { ...change });
  }

  async superseded(decisionIds: readonly string[]): Promise<void> {
    for (const decisionId of decisionIds) await this.events.emit(DECISION_SUPERSEDED, { decisionId });
  }

  async retracted(decisionIds: readonly string[]): Promise<void> {
    if (decisionIds.length > 0) await this.events.emit(DECISIONS_RETRACTED, { decisionIds });
  }
}
