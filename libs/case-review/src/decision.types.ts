import type {
  ActKind,
  CounterpartCategory,
  DecisionStatus,
  IdType,
  PenaltyKind,
  PlainDate,
} from '@mingcha/law';
import type { BasisReference, FieldProblem, Text } from '@mingcha/platform';

/** Where a decision came from: sent by a system, read from a file, typed by a person. */
export const DECISION_SOURCES = ['rest', 'import', 'manual'] as const;
export type DecisionSource = (typeof DECISION_SOURCES)[number];

export const PROCEDURES = ['summary', 'ordinary'] as const;
export type Procedure = (typeof PROCEDURES)[number];

/**
 * Values of the sheets that belong to one kind of act or to the sending side. Kept as text under these names, so that
 * an import loses nothing and an export gives them back.
 */
export const DETAIL_NAMES = [
  'violationType',
  'affectedLicence',
  'documentTitle',
  'licensingKind',
  'licenceName',
  'licenceNumber',
  'registrationNumber',
  'organizationCode',
  'taxNumber',
  'institutionNumber',
  'socialOrganizationNumber',
  'sourceUnitName',
  'sourceUnitCode',
  'remarks',
] as const;
export type DetailName = (typeof DETAIL_NAMES)[number];

/** The party of a draft. Blanks, full-width forms and lower-case codes are cleaned by `Decisions.record`. */
export interface CounterpartDraft {
  name?: string | null;
  /** A code of `counterpartCategories` or its Chinese name. */
  category?: string | null;
  uscc?: string | null;
  /** A code of `idTypes` or its Chinese name. */
  idType?: string | null;
  /** Personal: sealed before it is stored. */
  idNumber?: string | null;
  legalRepresentative?: string | null;
  representativeIdType?: string | null;
  /** Personal: sealed before it is stored. */
  representativeIdNumber?: string | null;
}

export interface OfficerDraft {
  name: string;
  certificateNumber?: string | null;
}

/**
 * A decision on its way in. Values that could not be read are passed as they were written (a date `昨天`, an amount
 * `贰仟元`): `Decisions.record` refuses the row and names the field. Empty text means "not given".
 */
export interface DecisionDraft {
  organId?: string | null;
  /** Instead of `organId`. Without either, the actor's own organ. */
  organUscc?: string | null;
  actKind?: string | null;
  documentNumber?: string | null;
  counterpart?: CounterpartDraft | null;
  itemCode?: string | null;
  legalBasis?: string | null;
  facts?: string | null;
  content?: string | null;
  /** Codes of `penaltyKinds` or their Chinese names. */
  penaltyKinds?: readonly string[] | null;
  /** Fen, a whole number. A text that is no number is refused. */
  fineFen?: number | string | null;
  /** Fen, a whole number. */
  confiscatedFen?: number | string | null;
  /** `YYYY-MM-DD`. */
  decidedOn?: string | null;
  validFrom?: string | null;
  validUntil?: string | null;
  publishedUntil?: string | null;
  procedure?: string | null;
  officers?: readonly OfficerDraft[] | null;
  details?: Partial<Record<DetailName, string | null>> | null;
  /** Name of the sending system; the kind of source is known from how the draft arrived. */
  source?: string | null;
  sourceVersion?: string | null;
  /** `effective` when left out. */
  status?: string | null;
  /** The day of the change where the status is not `effective`; the day of the decision when left out. */
  statusChangedOn?: string | null;
}

/** What to do with a row whose organ and document number are known with other content. */
export type OnExisting = 'skip' | 'update' | 'refuse';

/**
 * What earlier chunks of one file have said: natural key → digest of the content. Hand the same memory to every call
 * for one file; `Decisions.record` reads and fills it, also in a dry run.
 */
export type FileMemory = Map<string, string>;

export interface RecordOptions {
  source: DecisionSource;
  onExisting: OnExisting;
  /** The import batch, kept with the row. */
  batchId?: string;
  /** Says what would happen and writes nothing. */
  dryRun?: boolean;
  /** For files: the same organ and number with other content earlier in the file is refused. */
  memory?: FileMemory;
}

export type OutcomeKind = 'created' | 'updated' | 'unchanged' | 'refused';

/** What became of one draft, in the order of the drafts. */
export interface RecordOutcome {
  index: number;
  outcome: OutcomeKind;
  /** The decision created, updated or left as it was. */
  id?: string;
  version?: number;
  /** Taken, but somebody should look. Kept as findings of the decision. */
  warnings: FieldProblem[];
  /** Why the row was refused; empty otherwise. */
  problems: FieldProblem[];
  /** HTTP status and code that a refusal has when sent alone; absent otherwise. */
  refusal?: { status: 400 | 403 | 409; code: string; text: Text; basis?: BasisReference[] };
}

export interface FindingDraft {
  /** Stable id of the check or rule, for example `uscc.check_digit`. */
  rule: string;
  pointer: string;
  severity: 'error' | 'warning';
  text: Text;
  basis: BasisReference[];
}

/** A decision as other rooms read it. Identity numbers stay sealed; open them only for a logged disclosure. */
export interface DecisionRecord {
  id: string;
  organId: string;
  organName: string;
  organUscc: string;
  actKind: ActKind;
  documentNumber: string;
  counterpartName: string;
  counterpartCategory: CounterpartCategory;
  counterpartUscc: string | null;
  counterpartIdType: IdType | null;
  counterpartIdSealed: string | null;
  legalRepresentative: string | null;
  representativeIdType: IdType | null;
  representativeIdSealed: string | null;
  itemCode: string | null;
  legalBasis: string;
  facts: string;
  content: string;
  penaltyKinds: PenaltyKind[];
  fineFen: number | null;
  confiscatedFen: number | null;
  decidedOn: PlainDate;
  validFrom: PlainDate | null;
  validUntil: PlainDate | null;
  publishedUntil: PlainDate | null;
  procedure: Procedure | null;
  officers: OfficerDraft[];
  details: Partial<Record<DetailName, string>>;
  source: DecisionSource;
  sourceSystem: string | null;
  sourceVersion: string | null;
  batchId: string | null;
  status: DecisionStatus;
  statusChangedOn: PlainDate | null;
  /** Number of the document that changed the status. */
  statusDocumentNumber: string | null;
  statusReason: string | null;
  /** SHA-256 over the content; changes with it. */
  contentDigest: string;
  /** From when on this version has been known. */
  recordedAt: Date;
  recordedBy: string;
  version: number;
}
