import { Injectable } from '@nestjs/common';
import {
  type ActKind,
  birthDateOf,
  type CounterpartCategory,
  type DecisionStatus,
  type DisclosureState,
  type PlainDate,
} from '@mingcha/law';
import { Sealing, Transactions } from '@mingcha/platform';

/** A decision with where its publication stands. */
export interface DisclosedDecision {
  id: string;
  version: number;
  organId: string;
  organName: string;
  actKind: ActKind;
  documentNumber: string;
  counterpartName: string;
  counterpartCategory: CounterpartCategory;
  counterpartUscc: string | null;
  counterpartIdType: string | null;
  counterpartIdSealed: string | null;
  legalRepresentative: string | null;
  representativeIdType: string | null;
  representativeIdSealed: string | null;
  itemCode: string | null;
  legalBasis: string;
  facts: string;
  content: string;
  penaltyKinds: string[];
  fineFen: number | null;
  confiscatedFen: number | null;
  decidedOn: PlainDate;
  validFrom: PlainDate | null;
  validUntil: PlainDate | null;
  publishedUntil: PlainDate | null;
  procedure: string | null;
  officers: { name: string; certificateNumber?: string | null }[];
  status: DecisionStatus;
  disclosureId: string | null;
  disclosureVersion: number | null;
  state: DisclosureState;
  publishedOn: PlainDate | null;
  successorDecisionId: string | null;
}

/** Numbers that stand sealed beside the decision, opened for masking only and never given out. */
export interface OpenedNumbers {
  numbers: string[];
  birthDate: PlainDate | undefined;
}

const COLUMNS = `d.id, d.version, d.organ_id as "organId", o.name as "organName", d.act_kind as "actKind",
  d.document_number as "documentNumber", d.counterpart_name as "counterpartName",
  d.counterpart_category as "counterpartCategory", d.counterpart_uscc as "counterpartUscc",
  d.counterpart_id_type as "counterpartIdType", d.counterpart_id_sealed as "counterpartIdSealed",
  d.legal_representative as "legalRepresentative", d.representative_id_type as "representativeIdType",
  d.representative_id_sealed as "representativeIdSealed", d.item_code as "itemCode", d.legal_basis as "legalBasis",
  d.facts, d.content, d.penalty_kinds as "penaltyKinds", d.fine_fen as "fineFen",
  d.confiscated_fen as "confiscatedFen", d.decided_on as "decidedOn", d.valid_from as "validFrom",
  d.valid_until as "validUntil", d.published_until as "publishedUntil", d.procedure, d.officers, d.status,
  x.id as "disclosureId", x.version as "disclosureVersion", coalesce(x.state, 'pending') as state,
  x.published_on as "publishedOn", x.successor_decision_id as "successorDecisionId"`;

@Injectable()
export class DisclosureLoader {
  constructor(
    private readonly transactions: Transactions,
    private readonly sealing: Sealing,
  ) {}

  /**
   * Decisions by id in the order of the ids; a missing, retracted or foreign one is null. `lock` keeps the decisions
   * as they are until the transaction ends, so that a change of status and a publication cannot cross.
   */
  async load(ids: readonly string[], lock: boolean): Promise<(DisclosedDecision | null)[]> {
    if (lock) {
      // Always in the same order, so that two people who publish overlapping selections wait instead of deadlocking.
      await this.transactions.query(
        'select 1 from mingcha.decision where id = any ($1::uuid[]) order by id for no key update',
        [ids],
      );
    }
    const { actor } = this.transactions.current;
    const rows = await this.transactions.query<DisclosedDecision>(
      `select ${COLUMNS} from mingcha.decision d
         join mingcha.organ o on o.id = d.organ_id
         left join mingcha.disclosure x on x.decision_id = d.id
        where d.id = any ($1::uuid[]) and d.retracted_at is null
          and ($2::uuid is null or d.organ_id = $2)`,
      [ids, actor.scope === 'organ' ? actor.organId : null],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** Opens the sealed numbers of a decision; the birth date is that of the party where it is a resident number. */
  numbersOf(decision: DisclosedDecision): OpenedNumbers {
    const open = (sealed: string | null, column: string) =>
      sealed === null ? null : this.sealing.open(sealed, { table: 'decision', column, rowId: decision.id });
    const own = open(decision.counterpartIdSealed, 'counterpart_id_sealed');
    const representative = open(decision.representativeIdSealed, 'representative_id_sealed');
    const isOwnResidentNumber = decision.counterpartIdType === 'resident_id';
    // A sole trader is a natural person; where only the operator's number is known, it gives the age.
    const isOperatorsNumber =
      decision.counterpartCategory === 'sole_trader' && decision.representativeIdType === 'resident_id';
    const personal = isOwnResidentNumber ? own : isOperatorsNumber ? representative : null;
    return {
      numbers: [own, representative].filter((number) => number !== null && number.length > 4) as string[],
      birthDate: personal ? birthDateOf(personal) : undefined,
    };
  }
}
