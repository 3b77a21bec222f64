import type { DisclosedDecision } from './disclosure.loader';
import type { MaskProfile } from './masking/mask-profile';
import {
  type MaskContext,
  type MaskedText,
  type MaskMark,
  maskParty,
  maskRepresentative,
  maskText,
} from './masking/mask-text';

/** What the projection holds of a decision; every free text masked. */
export interface PublicVersion {
  organ_name: string;
  act_kind: string;
  document_number: string;
  party: string;
  party_category: string;
  party_uscc: string | null;
  legal_representative: string | null;
  item_code: string | null;
  legal_basis: string;
  facts: string;
  content: string;
  penalty_kinds: string[];
  fine_fen: number | null;
  confiscated_fen: number | null;
  decided_on: string;
  valid_from: string | null;
  valid_until: string | null;
  procedure: string | null;
  search_text: string;
}

/** A field of the record beside what becomes of it; `public` null: not published at all. */
export interface FieldComparison {
  field: string;
  original: string | null;
  public: string | null;
  marks: MaskMark[];
}

export interface PublicVersionResult {
  version: PublicVersion;
  fields: FieldComparison[];
}

/** Pure: from a decision, its known numbers and a profile to what the public reads. */
export function publicVersionOf(
  decision: DisclosedDecision,
  knownNumbers: readonly string[],
  profile: MaskProfile,
): PublicVersionResult {
  const context: MaskContext = {
    party: {
      name: decision.counterpartName,
      category: decision.counterpartCategory,
      representative: decision.legalRepresentative,
    },
    publicNames: [decision.organName, ...decision.officers.map((officer) => officer.name)],
    knownNumbers,
  };
  const mask = (text: string): MaskedText => maskText(text, context, profile);
  const party = maskParty(context, profile);
  // An organisation's name is checked like a text: numbers have been seen in the name column of source sheets.
  const partyText = decision.counterpartCategory === 'person' ? { text: party, marks: [] } : mask(party);
  const representative = maskRepresentative(context, profile);
  const [legalBasis, facts, content] = [decision.legalBasis, decision.facts, decision.content].map(mask) as [
    MaskedText,
    MaskedText,
    MaskedText,
  ];
  const version: PublicVersion = {
    organ_name: decision.organName,
    act_kind: decision.actKind,
    document_number: decision.documentNumber,
    party: partyText.text,
    party_category: decision.counterpartCategory,
    party_uscc: decision.counterpartCategory === 'person' ? null : decision.counterpartUscc,
    legal_representative: representative,
    item_code: decision.itemCode,
    legal_basis: legalBasis.text,
    facts: facts.text,
    content: content.text,
    penalty_kinds: decision.penaltyKinds,
    fine_fen: decision.fineFen,
    confiscated_fen: decision.confiscatedFen,
    decided_on: decision.decidedOn,
    valid_from: decision.validFrom,
    valid_until: decision.validUntil,
    procedure: decision.procedure,
    search_text: [decision.documentNumber, partyText.text, facts.text, content.text].join('\n'),
  };
  const whole = (field: string, original: string | null, shown: string | null): FieldComparison => ({
    field,
    original,
    public: shown,
    marks:
      original === null || shown === null || original === shown
        ? []
        : [{ kind: 'person_name', from: 0, to: shown.length, originalFrom: 0, originalTo: original.length }],
  });
  const text = (field: string, original: string, masked: MaskedText): FieldComparison => ({
    field,
    original,
    public: masked.text,
    marks: masked.marks,
  });
  return {
    version,
    fields: [
      decision.counterpartCategory === 'person'
        ? whole('counterpartName', decision.counterpartName, party)
        : text('counterpartName', decision.counterpartName, partyText),
      whole('counterpartUscc', decision.counterpartUscc, version.party_uscc),
      whole('counterpartIdNumber', knownNumbers.length > 0 ? '••••••' : null, null),
      whole('legalRepresentative', decision.legalRepresentative, representative),
      whole('documentNumber', decision.documentNumber, decision.documentNumber),
      text('legalBasis', decision.legalBasis, legalBasis),
      text('facts', decision.facts, facts),
      text('content', decision.content, content),
    ],
  };
}
