import { hash } from 'node:crypto';
import type { Sealing } from '@mingcha/platform';
import type { DecisionInput } from './decision.dto';
import type { DecisionSource } from './decision.types';
import { searchPairs } from './search-pairs';

/** Columns of a decision that hold what the source says, with their types; the order is the order of the digest. */
const SAID = {
  act_kind: 'text',
  document_number: 'text',
  counterpart_name: 'text',
  counterpart_category: 'text',
  counterpart_uscc: 'text',
  counterpart_id_type: 'text',
  counterpart_id_sealed: 'text',
  counterpart_id_index: 'bytea',
  legal_representative: 'text',
  representative_id_type: 'text',
  representative_id_sealed: 'text',
  item_code: 'text',
  legal_basis: 'text',
  facts: 'text',
  content: 'text',
  penalty_kinds: 'text[]',
  fine_fen: 'bigint',
  confiscated_fen: 'bigint',
  decided_on: 'date',
  valid_from: 'date',
  valid_until: 'date',
  published_until: 'date',
  procedure: 'text',
  officers: 'jsonb',
  details: 'jsonb',
} as const;

/** Columns about the row itself. */
const ABOUT = {
  source: 'text',
  source_system: 'text',
  source_version: 'text',
  batch_id: 'uuid',
  status: 'text',
  status_changed_on: 'date',
  status_document_number: 'text',
  status_reason: 'text',
  content_digest: 'text',
  retracted_at: 'timestamptz',
  recorded_at: 'timestamptz',
  recorded_by: 'text',
} as const;

const TYPES: Record<string, string> = { organ_id: 'uuid', ...SAID, ...ABOUT, search_pairs: 'int[]' };

/** Columns that a decision and its superseded versions share, without id and version. */
export const CONTENT_COLUMNS: readonly string[] = Object.keys(TYPES).filter(
  (name) => name !== 'search_pairs',
);
/** The same and what only the present row has, for search. */
export const PRESENT_COLUMNS: readonly string[] = Object.keys(TYPES);
/** Columns an update replaces; organ, number and where the row first came from stay. */
export const UPDATED_COLUMNS: readonly string[] = PRESENT_COLUMNS.filter(
  (column) => !['organ_id', 'document_number', 'source', 'retracted_at'].includes(column),
);

/** `name type` for `json_to_recordset`. */
export function recordType(columns: readonly string[], first: readonly string[] = []): string {
  return [...first, ...columns.map((column) => `${column} ${TYPES[column]}`)].join(', ');
}

/** A row by column name, ready for `json_to_recordset`. */
export type DecisionRow = { id: string; version: number } & Record<string, unknown>;

/** What an identity number is known by without opening it: digests keyed for two columns. */
export interface SealedIdentity {
  sealed: string;
  index: Buffer;
}

export const ID_PLACE = { table: 'decision', column: 'counterpart_id_sealed' };
export const REPRESENTATIVE_PLACE = { table: 'decision', column: 'representative_id_sealed' };
const ID_PURPOSE = 'decision.counterpart-id';
const REPRESENTATIVE_PURPOSE = 'decision.representative-id';

/** The keyed digest under which an identity number is searched. `value` is clean: half-width, upper case, no blanks. */
export function identityIndex(sealing: Sealing, value: string): Buffer {
  return sealing.blindIndex(ID_PURPOSE, value);
}

export interface RowContext {
  id: string;
  version: number;
  organId: string;
  source: DecisionSource;
  sourceSystem: string | null;
  batchId: string | null;
  now: Date;
  recordedBy: string;
}

/** One object for all rows, so that a column without any is seen to be the same in all of them. */
const NONE: readonly never[] = [];
const NO_DETAILS = {};

/** The row of a checked draft. Identity numbers are sealed for the row's id. */
export function rowOf(
  draft: DecisionInput,
  digest: string,
  context: RowContext,
  sealing: Sealing,
): DecisionRow {
  const { counterpart } = draft;
  const { id } = context;
  return {
    id,
    version: context.version,
    organ_id: context.organId,
    act_kind: draft.actKind,
    document_number: draft.documentNumber,
    counterpart_name: counterpart.name,
    counterpart_category: counterpart.category,
    counterpart_uscc: counterpart.uscc,
    counterpart_id_type: counterpart.idType,
    counterpart_id_sealed:
      counterpart.idNumber && sealing.seal(counterpart.idNumber, { ...ID_PLACE, rowId: id }),
    counterpart_id_index:
      counterpart.idNumber && `\\x${identityIndex(sealing, counterpart.idNumber).toString('hex')}`,
    legal_representative: counterpart.legalRepresentative,
    representative_id_type: counterpart.representativeIdType,
    representative_id_sealed:
      counterpart.representativeIdNumber &&
      sealing.seal(counterpart.representativeIdNumber, { ...REPRESENTATIVE_PLACE, rowId: id }),
    item_code: draft.itemCode,
    legal_basis: draft.legalBasis ?? '',
    facts: draft.facts ?? '',
    content: draft.content ?? '',
    penalty_kinds: draft.penaltyKinds ?? NONE,
    fine_fen: draft.fineFen,
    confiscated_fen: draft.confiscatedFen,
    decided_on: draft.decidedOn,
    valid_from: draft.validFrom,
    valid_until: draft.validUntil,
    published_until: draft.publishedUntil,
    procedure: draft.procedure,
    officers: draft.officers ?? NONE,
    details: draft.details ?? NO_DETAILS,
    source: context.source,
    source_system: context.sourceSystem,
    source_version: draft.sourceVersion,
    batch_id: context.batchId,
    status: draft.status ?? 'effective',
    status_changed_on: draft.statusChangedOn,
    content_digest: digest,
    recorded_at: context.now.toISOString(),
    recorded_by: context.recordedBy,
    search_pairs: searchPairs(`${draft.documentNumber} ${counterpart.name}`),
  };
}

/**
 * SHA-256 over what the draft says, by which a replay is recognised. Identity numbers enter by their keyed digest
 * only. Status, sender and version are no content: they are compared on their own.
 */
export function contentDigest(draft: DecisionInput, sealing: Sealing): string {
  const { counterpart } = draft;
  const keyed = (purpose: string, value: string | undefined) =>
    value === undefined ? null : sealing.blindIndex(purpose, value).toString('hex');
  const said = [
    draft.actKind,
    counterpart.name,
    counterpart.category,
    counterpart.uscc ?? null,
    counterpart.idType ?? null,
    keyed(ID_PURPOSE, counterpart.idNumber),
    counterpart.legalRepresentative ?? null,
    counterpart.representativeIdType ?? null,
    keyed(REPRESENTATIVE_PURPOSE, counterpart.representativeIdNumber),
    draft.itemCode ?? null,
    draft.legalBasis ?? '',
    draft.facts ?? '',
    draft.content ?? '',
    [...(draft.penaltyKinds ?? [])].sort(),
    draft.fineFen ?? null,
    draft.confiscatedFen ?? null,
    draft.decidedOn,
    draft.validFrom ?? null,
    draft.validUntil ?? null,
    draft.publishedUntil ?? null,
    draft.procedure ?? null,
    (draft.officers ?? []).map((officer) => [officer.name, officer.certificateNumber ?? null]),
    Object.entries(draft.details ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  return hash('sha256', JSON.stringify(said));
}
