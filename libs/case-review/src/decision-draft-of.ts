import type { Sealing } from '@mingcha/platform';
import { ID_PLACE, REPRESENTATIVE_PLACE } from './decision-rows';
import type { DecisionDraft, DecisionRecord } from './decision.types';

/** Identity numbers of a decision in clear. For a correction that keeps them or a logged disclosure, nothing else. */
export function openIdentities(
  record: Pick<DecisionRecord, 'id' | 'counterpartIdSealed' | 'representativeIdSealed'>,
  sealing: Sealing,
): { idNumber: string | null; representativeIdNumber: string | null } {
  const { id, counterpartIdSealed, representativeIdSealed } = record;
  return {
    idNumber: counterpartIdSealed && sealing.open(counterpartIdSealed, { ...ID_PLACE, rowId: id }),
    representativeIdNumber:
      representativeIdSealed && sealing.open(representativeIdSealed, { ...REPRESENTATIVE_PLACE, rowId: id }),
  };
}

/** A stored decision as the draft that would write it: what a correction is merged into. */
export function draftOf(record: DecisionRecord, sealing: Sealing): DecisionDraft {
  const { idNumber, representativeIdNumber } = openIdentities(record, sealing);
  return {
    organId: record.organId,
    actKind: record.actKind,
    documentNumber: record.documentNumber,
    counterpart: {
      name: record.counterpartName,
      category: record.counterpartCategory,
      uscc: record.counterpartUscc,
      idType: record.counterpartIdType,
      idNumber,
      legalRepresentative: record.legalRepresentative,
      representativeIdType: record.representativeIdType,
      representativeIdNumber,
    },
    itemCode: record.itemCode,
    legalBasis: record.legalBasis,
    facts: record.facts,
    content: record.content,
    penaltyKinds: record.penaltyKinds,
    fineFen: record.fineFen,
    confiscatedFen: record.confiscatedFen,
    decidedOn: record.decidedOn,
    validFrom: record.validFrom,
    validUntil: record.validUntil,
    publishedUntil: record.publishedUntil,
    procedure: record.procedure,
    officers: record.officers,
    details: record.details,
    source: record.sourceSystem,
    sourceVersion: record.sourceVersion,
  };
}
