import { Injectable } from '@nestjs/common';
import type { DisclosureState } from '@mingcha/law';
import { Transactions } from '@mingcha/platform';
import type { DisclosureEventAction } from './disclosure.entities';

export interface JournalEntry {
  disclosureId: string;
  decisionId: string;
  organId: string;
  action: DisclosureEventAction;
  from: DisclosureState;
  to: DisclosureState;
  /** No personal data: people of the organ and the bureau read it. */
  detail: Record<string, unknown>;
}

/** Names of acts in the audit trail. */
const AUDITED: Record<DisclosureEventAction, string> = {
  publication: 'disclosure.publish',
  withholding: 'disclosure.withhold',
  withdrawal: 'disclosure.withdraw',
  resumption: 'disclosure.resume',
  ending: 'disclosure.end',
  refresh: 'disclosure.refresh',
};

/** Writes down what happened to publications, in their own history and in the audit trail, in one go. */
@Injectable()
export class DisclosureJournal {
  constructor(private readonly transactions: Transactions) {}

  async record(entries: readonly JournalEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const { actor, today } = this.transactions.current;
    await this.transactions.query(
      `insert into mingcha.disclosure_event
         (disclosure_id, decision_id, organ_id, action, from_state, to_state, happened_on, detail, actor_id, actor_name)
       select e."disclosureId", e."decisionId", e."organId", e.action, e."from", e."to", $2::date, e.detail, $3::uuid, $4
         from jsonb_to_recordset($1::jsonb) as e("disclosureId" uuid, "decisionId" uuid, "organId" uuid, action text,
              "from" text, "to" text, detail jsonb)`,
      [JSON.stringify(entries), today, actor.id, actor.name],
    );
    for (const { disclosureId, decisionId, organId, action, from, to, detail } of entries) {
      this.transactions.audit({
        action: AUDITED[action],
        objectType: 'decision',
        objectId: decisionId,
        organId,
        detail: { ...detail, disclosureId, from, to },
      });
    }
  }
}
