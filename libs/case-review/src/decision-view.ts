import { allowedActions, decisionTransitions } from '@mingcha/law';
import type { SubjectDeadline } from '@mingcha/deadlines';
import { type Actor, instantInShanghai, type Sealing } from '@mingcha/platform';
import { openIdentities } from './decision-draft-of';
import type { DecisionVersionRecord } from './decision-readings';
import type {
  DecisionContentView,
  DecisionDeadline,
  DecisionVersionView,
  FieldChange,
} from './decision-view.dto';
import type { DecisionRecord } from './decision.types';

const MASK = '•';
const MASKED_PLACES = 14;
const SHOWN_PLACES = 4;
/** A number this short would be half open with four places shown. */
const SHORT = 7;

/** An identity number as it may leave the server: the last four places behind a mask of fixed length. */
export function maskIdentity(value: string | null): string | null {
  if (value === null) return null;
  const shown = value.length <= SHORT ? '' : value.slice(-SHOWN_PLACES);
  return MASK.repeat(MASKED_PLACES) + shown;
}

export function contentView(record: DecisionRecord, sealing: Sealing): DecisionContentView {
  const { idNumber, representativeIdNumber } = openIdentities(record, sealing);
  return {
    id: record.id,
    organId: record.organId,
    organName: record.organName,
    organUscc: record.organUscc,
    actKind: record.actKind,
    documentNumber: record.documentNumber,
    counterpart: {
      name: record.counterpartName,
      category: record.counterpartCategory,
      uscc: record.counterpartUscc,
      idType: record.counterpartIdType,
      idNumber: maskIdentity(idNumber),
      legalRepresentative: record.legalRepresentative,
      representativeIdType: record.representativeIdType,
      representativeIdNumber: maskIdentity(representativeIdNumber),
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
    officers: record.officers as DecisionContentView['officers'],
    details: record.details,
    source: record.source,
    sourceSystem: record.sourceSystem,
    sourceVersion: record.sourceVersion,
    batchId: record.batchId,
    status: record.status,
    statusChangedOn: record.statusChangedOn,
    statusDocumentNumber: record.statusDocumentNumber,
    statusReason: record.statusReason,
    recordedAt: instantInShanghai(record.recordedAt),
    recordedBy: record.recordedBy,
    version: record.version,
  };
}

/** Nouns under the record that this caller may post to, and `correction` for a PATCH. */
export function actionsFor(record: DecisionRecord, actor: Actor): string[] {
  const hasIdentity = record.counterpartIdSealed !== null || record.representativeIdSealed !== null;
  return [
    ...(actor.permissions.has('decision.amend') ? ['correction'] : []),
    ...allowedActions(decisionTransitions, record.status, actor.permissions),
    ...(hasIdentity && actor.permissions.has('person.reveal') ? ['identity-disclosure'] : []),
  ];
}

export function deadlineView(clock: SubjectDeadline): DecisionDeadline {
  const { id, ruleId, startsOn, dueOn, state, metOn, provisional } = clock;
  return { id, ruleId, startsOn, dueOn, state, metOn, provisional };
}

/** The versions with what each changed against the one before; identity numbers compare masked. */
export function historyView(
  versions: readonly DecisionVersionRecord[],
  sealing: Sealing,
): DecisionVersionView[] {
  const contents = versions.map((version) => contentView(version, sealing));
  return versions.map((version, index) => ({
    version: version.version,
    recordedAt: instantInShanghai(version.recordedAt),
    recordedBy: version.recordedBy,
    supersededAt: version.supersededAt && instantInShanghai(version.supersededAt),
    supersededBy: version.supersededBy,
    decision: contents[index]!,
    changes: index === 0 ? [] : changesBetween(contents[index - 1]!, contents[index]!),
  }));
}

/** Fields about the version, not about the decision. */
const NOT_COMPARED = new Set(['version', 'recordedAt', 'recordedBy', 'organName']);

function changesBetween(before: DecisionContentView, after: DecisionContentView): FieldChange[] {
  return Object.keys(after)
    .filter((field) => !NOT_COMPARED.has(field))
    .map((field) => ({
      field,
      before: before[field as 'id'] as unknown,
      after: after[field as 'id'] as unknown,
    }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}
