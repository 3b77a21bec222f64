import type { DetailName } from '@mingcha/case-review';
import type { CounterpartCategory, IdType, PenaltyKind, PlainDate, Text } from '@mingcha/law';
import type { FileProblem } from './file-problem';

/** What is wrong or doubtful in one cell. `column` is the head as the person wrote it. */
export interface CellProblem {
  column: string;
  code: string;
  detail: Text;
  severity: 'error' | 'warning';
}

/** A decision as one row tells it; the organ still by code and name, money in fen, days without time. */
export interface ImportedDraft {
  name?: string;
  category?: CounterpartCategory;
  uscc?: string;
  legalRepresentative?: string;
  idType?: IdType;
  idNumber?: string;
  representativeIdType?: IdType;
  representativeIdNumber?: string;
  documentNumber?: string;
  legalBasis?: string;
  facts?: string;
  content?: string;
  penaltyKinds: PenaltyKind[];
  fineFen?: number;
  confiscatedFen?: number;
  decidedOn?: PlainDate;
  validFrom?: PlainDate;
  validUntil?: PlainDate;
  publishedUntil?: PlainDate;
  organUscc?: string;
  organName?: string;
  details: Partial<Record<DetailName, string>>;
}

/** One row after reading: the texts as the person sees them by head, what they mean, what is wrong with them. */
export interface CheckedRow {
  row: number;
  values: Record<string, string>;
  draft: ImportedDraft;
  problems: CellProblem[];
}

/** The columns of a file, for later: which head stands for which part of the draft, which holds identity numbers. */
export interface CheckedHeads {
  all: string[];
  ignored: string[];
  identity: string[];
  /** JSON pointer into a draft of a decision → head of the column it comes from. */
  byPointer: Record<string, string>;
}

/** What the checking of a file says, in this order: heads, rows, end; or a refusal at any point. */
export type CheckMessage =
  | { kind: 'heads'; heads: CheckedHeads }
  | { kind: 'row'; row: CheckedRow }
  | { kind: 'end'; rows: number }
  | { kind: 'refused'; problem: FileProblem };
