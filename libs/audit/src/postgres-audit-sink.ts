import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AuditDraft, type AuditSink, Sealing, type TransactionContext } from '@mingcha/platform';
import { chainOf, sortedJson } from './canonical';

/** Entries of one call: bounds the size of a statement. */
const CHUNK = 2_000;

/** Appends the drafts of a transaction through the one function that may, as its last statements. */
@Injectable()
export class PostgresAuditSink implements AuditSink {
  private readonly digestKey: Buffer;
  private readonly nameKey: Buffer;

  constructor(sealing: Sealing) {
    this.digestKey = sealing.keyFor('audit-digest');
    this.nameKey = sealing.keyFor('audit-name');
  }

  async append(drafts: readonly AuditDraft[], context: TransactionContext): Promise<void> {
    const actorKind = context.actor.kind;
    const organOf = (draft: AuditDraft) =>
      draft.organId === undefined ? context.actor.organId : draft.organId;
    const keyed = drafts.map((draft) => ({ draft, chain: chainOf(organOf(draft), actorKind) }));
    // Chains are locked in ascending order across all calls of a transaction; within a chain the order stays.
    if (keyed.length > CHUNK) keyed.sort((left, right) => left.chain - right.chain);
    for (let start = 0; start < keyed.length; start += CHUNK) {
      const entries = keyed
        .slice(start, start + CHUNK)
        .map(({ draft }) => this.entryOf(draft, organOf(draft)));
      const sent = JSON.stringify({ shared: this.sharedBy(context), entries });
      await context.manager.query('select audit.append($1::jsonb)', [sent]);
    }
  }

  /** The same in all entries of a transaction. */
  private sharedBy({ actor, requestId, sourceAddress }: TransactionContext) {
    return {
      actor_kind: actor.kind,
      actor_label: actor.kind === 'person' ? this.reference(actor.name) : actor.name,
      actor_role: actor.role,
      actor_organ_id: actor.organId,
      session_id: actor.sessionId,
      request_id: requestId,
      source_address: sourceAddress,
    };
  }

  private entryOf(draft: AuditDraft, organId: string | null) {
    return {
      action: draft.action,
      outcome: draft.outcome ?? 'done',
      organ_id: organId,
      object_type: draft.objectType,
      object_id: draft.objectId,
      digest_before: this.digest(draft, draft.before),
      digest_after: this.digest(draft, draft.after),
      detail: draft.detail === undefined ? undefined : sortedJson(draft.detail),
    };
  }

  /** A name is proved, not read: whoever knows it and the key can compute the same reference. */
  reference(name: string): string {
    return `ref:${createHmac('sha256', this.nameKey).update(name).digest('hex').slice(0, 32)}`;
  }

  /** Bound to its object, so that equal values of two records do not show that they are equal. */
  private digest(draft: AuditDraft, value: unknown): string | undefined {
    if (value === undefined || value === null) return undefined;
    const place = `${draft.objectType}\n${draft.objectId ?? ''}\n`;
    return createHmac('sha256', this.digestKey).update(place).update(sortedJson(value)).digest('hex');
  }
}
