import { Injectable } from '@nestjs/common';
import { Transactions } from '@mingcha/platform';
import type { DecisionRecord } from './decision.types';

/** Columns of a decision under the names of `DecisionRecord`; aliases `d` (decision or version) and `o` (organ). */
const CONTENT_FIELDS = `
  d.organ_id as "organId", o.name as "organName", o.uscc as "organUscc", d.act_kind as "actKind",
  d.document_number as "documentNumber", d.counterpart_name as "counterpartName",
  d.counterpart_category as "counterpartCategory", d.counterpart_uscc as "counterpartUscc",
  d.counterpart_id_type as "counterpartIdType", d.counterpart_id_sealed as "counterpartIdSealed",
  d.legal_representative as "legalRepresentative", d.representative_id_type as "representativeIdType",
  d.representative_id_sealed as "representativeIdSealed", d.item_code as "itemCode", d.legal_basis as "legalBasis",
  d.facts, d.content, d.penalty_kinds as "penaltyKinds", d.fine_fen as "fineFen",
  d.confiscated_fen as "confiscatedFen", d.decided_on as "decidedOn", d.valid_from as "validFrom",
  d.valid_until as "validUntil", d.published_until as "publishedUntil", d.procedure, d.officers, d.details, d.source,
  d.source_system as "sourceSystem", d.source_version as "sourceVersion", d.batch_id as "batchId", d.status,
  d.status_changed_on as "statusChangedOn", d.status_document_number as "statusDocumentNumber",
  d.status_reason as "statusReason", d.content_digest as "contentDigest", d.recorded_at as "recordedAt",
  d.recorded_by as "recordedBy", d.version`;

/** A version that has been superseded, or the present one where `supersededAt` is null. */
export interface DecisionVersionRecord extends DecisionRecord {
  supersededAt: Date | null;
  supersededBy: string | null;
}

/** SQL with which other rooms list decisions beside their own rows: alias `d`, organ `o`, retracted rows left out. */
export const DECISION_FROM = 'mingcha.decision d join mingcha.organ o on o.id = d.organ_id';
export const DECISION_IS_PRESENT = 'd.retracted_at is null';
export const DECISION_FIELDS = `d.id, ${CONTENT_FIELDS}`;

/** Reads decisions for this room and the rooms above. Rows of other organs stay invisible to an organ's caller. */
@Injectable()
export class DecisionReadings {
  constructor(private readonly transactions: Transactions) {}

  /** The decisions found among the ids, in no particular order. Retracted ones are left out. */
  async byIds(ids: readonly string[]): Promise<DecisionRecord[]> {
    if (ids.length === 0) return [];
    return this.transactions.query<DecisionRecord>(
      `select ${DECISION_FIELDS} from ${DECISION_FROM} where d.id = any ($1::uuid[]) and ${DECISION_IS_PRESENT}`,
      [ids],
    );
  }

  /** One decision, locked against other changes until the transaction ends; undefined when it is not the caller's. */
  async lock(id: string): Promise<DecisionRecord | undefined> {
    const [row] = await this.transactions.query<DecisionRecord>(
      `select ${DECISION_FIELDS} from ${DECISION_FROM} where d.id = $1 and ${DECISION_IS_PRESENT} for update of d`,
      [id],
    );
    return row;
  }

  async byId(id: string): Promise<DecisionRecord | undefined> {
    const [row] = await this.byIds([id]);
    return row;
  }

  /** The decisions that an import batch was the last to write, as they stand. */
  async byBatch(batchId: string): Promise<DecisionRecord[]> {
    return this.transactions.query<DecisionRecord>(
      `select ${DECISION_FIELDS} from ${DECISION_FROM} where d.batch_id = $1 and ${DECISION_IS_PRESENT} order by d.id`,
      [batchId],
    );
  }

  /** The version that stood before the present one; decisions still in their first version are left out. */
  async previous(ids: readonly string[]): Promise<DecisionRecord[]> {
    return this.transactions.query<DecisionRecord>(
      `select d.decision_id as id, ${CONTENT_FIELDS}
         from mingcha.decision_version d join mingcha.organ o on o.id = d.organ_id
         join mingcha.decision present on present.id = d.decision_id and present.version = d.version + 1
        where d.decision_id = any ($1::uuid[])`,
      [ids],
    );
  }

  /** Decisions that a batch wrote and that were written again afterwards, by whomever. */
  async writtenAfter(batchId: string): Promise<string[]> {
    const rows = await this.transactions.query<{ id: string }>(
      `select distinct v.decision_id as id from mingcha.decision_version v
         join mingcha.decision d on d.id = v.decision_id and d.retracted_at is null where v.batch_id = $1`,
      [batchId],
    );
    return rows.map((row) => row.id);
  }

  /** Every version of a decision, the oldest first, the present one last. */
  async versions(id: string): Promise<DecisionVersionRecord[]> {
    return this.transactions.query<DecisionVersionRecord>(
      `select * from (
         select d.decision_id as id, ${CONTENT_FIELDS}, d.superseded_at as "supersededAt", d.superseded_by as "supersededBy"
           from mingcha.decision_version d join mingcha.organ o on o.id = d.organ_id where d.decision_id = $1
         union all
         select d.id, ${CONTENT_FIELDS}, null, null from ${DECISION_FROM} where d.id = $1 and ${DECISION_IS_PRESENT}
       ) versions order by version`,
      [id],
    );
  }
}
