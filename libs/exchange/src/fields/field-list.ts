import type { DetailName } from '@mingcha/case-review';
import type { Text } from '@mingcha/law';

/** The kinds of file that can be brought in, as `POST /import-batches` names them. */
export type TemplateId = 'credit_penalty' | 'credit_licensing';

/** What the text of a cell is read as. */
export type CellKind = 'text' | 'code' | 'date' | 'amount' | 'category' | 'id_type' | 'penalty_kinds';

/** Where a cell goes in the draft of a decision. */
export type DraftField =
  | 'name'
  | 'category'
  | 'uscc'
  | 'legalRepresentative'
  | 'idType'
  | 'idNumber'
  | 'representativeIdType'
  | 'representativeIdNumber'
  | 'documentNumber'
  | 'legalBasis'
  | 'facts'
  | 'content'
  | 'penaltyKinds'
  | 'fineFen'
  | 'confiscatedFen'
  | 'decidedOn'
  | 'validFrom'
  | 'validUntil'
  | 'publishedUntil'
  | 'organUscc'
  | 'organName';

/** One column of an exchange sheet. */
export interface Field {
  code: string;
  /** The head as the standard writes it. */
  head: string;
  /** Other codes and heads in use for the same column. */
  aliases?: readonly string[];
  kind: CellKind;
  target?: DraftField;
  /** Kept with the decision under this name. */
  detail?: DetailName;
  /** A file without this head cannot be read at all. */
  isMust?: boolean;
  /** Holds an identity number: masked for everybody but the person who sent the file. */
  isIdentity?: boolean;
  /** Values offered as a drop-down in the template. */
  choices?: readonly string[];
  /** Shown in the template's instructions. */
  hint?: string;
  /** Value of the example row of the template. */
  example?: string;
}

/** A kind of sheet: its columns in the order of the standard. */
export interface Template {
  id: TemplateId;
  version: string;
  title: Text;
  /** Where the column list comes from. */
  source: string;
  actKind: 'penalty' | 'licensing';
  fields: readonly Field[];
  /** Column codes of the older set and the column of the present set that each stands for. */
  legacy: readonly LegacyField[];
}

/** A column of the set of 2015 that has no equal code in the present set. */
export interface LegacyField {
  code: string;
  head: string;
  kind: CellKind;
  target?: DraftField;
  detail?: DetailName;
  isIdentity?: boolean;
}
