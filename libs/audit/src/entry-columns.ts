/** Select list that gives an `AuditEntry` from `audit.visible_entry e`. */
export const ENTRY_COLUMNS = `
  e.chain, e.seq, (extract(epoch from e.recorded_at) * 1000000)::bigint::text as "recordedAt", e.suite,
  e.actor_kind as "actorKind", e.actor_id as "actorId", e.actor_label as "actorLabel",
  e.actor_role as "actorRole", e.actor_organ_id as "actorOrganId", e.session_id as "sessionId", e.action,
  e.outcome, e.organ_id as "organId", e.object_type as "objectType", e.object_id as "objectId",
  e.request_id as "requestId", e.source_address as "sourceAddress", e.digest_before as "digestBefore",
  e.digest_after as "digestAfter", e.detail, encode(e.previous_hash, 'hex') as "previousHash",
  encode(e.hash, 'hex') as hash`;

/** Newest entry of a chain. */
export interface ChainHead {
  chain: number;
  seq: number;
  hash: string;
}

export const HEADS = 'select chain, seq, hash from audit.heads()';
