import { checkUscc, cleanIdentifier, type PlainDate } from '@mingcha/law';
import type { DraftField, Template } from '../fields/field-list';
import type { Column, Heads } from '../fields/heads';
import { DAYS_1900_TO_1904, readDay } from '../reading/dates';
import { LIMITS } from '../reading/limits';
import { cellText, numberText, type SheetRow } from '../reading/sheet-row';
import { cellError, cellWarning, short } from './cell-problem';
import { readAmount, readCategory, readIdType, readPenaltyKinds } from './cell-values';
import type { CellProblem, CheckedRow, ImportedDraft } from './checked-row';

const EXCEL_ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|#+)$/;

/** Reads one row into a draft. A row with an error among its problems is refused; its other cells are read all the same. */
export function checkRow(template: Template, heads: Heads, sheetRow: SheetRow): CheckedRow {
  const problems: CellProblem[] = [];
  const draft: ImportedDraft = { penaltyKinds: [], details: {} };
  const read = new Set<DraftField>();
  for (const column of heads.columns) {
    const text = textOf(column, sheetRow);
    if (text === '') continue;
    if (column.target) read.add(column.target);
    const fault = faultOfText(column, text);
    if (fault) problems.push(fault);
    else readInto(draft, column, text, problems);
  }
  if (heads.isLegacy) completeLegacy(draft);
  settleIdentity(draft);
  problems.push(...missing(template, heads, draft, read), ...doubts(heads, sheetRow));
  return { row: sheetRow.row, values: valuesOf(heads, sheetRow), draft, problems };
}

/** The texts of a row by head; heads without text are left out. */
export function valuesOf(heads: Heads, sheetRow: SheetRow): Record<string, string> {
  const values: Record<string, string> = {};
  heads.all.forEach((head, index) => {
    const text = cellText(sheetRow.cells[index]);
    if (text !== '') values[head] = text;
  });
  return values;
}

function textOf(column: Column, sheetRow: SheetRow): string {
  const cell = sheetRow.cells[column.index];
  if (column.kind === 'date' && typeof cell === 'number' && sheetRow.is1904) {
    return numberText(cell + DAYS_1900_TO_1904);
  }
  return cellText(cell);
}

function faultOfText(column: Column, text: string): CellProblem | undefined {
  if (EXCEL_ERROR.test(text)) {
    return cellError(
      column,
      'formula_error',
      '单元格是公式错误值，请改为实际内容',
      'holds the error of a formula',
    );
  }
  if (text.length > LIMITS.cellCharacters) {
    return cellError(
      column,
      'too_long',
      `超过 ${LIMITS.cellCharacters} 个字符，请缩短`,
      `is longer than ${LIMITS.cellCharacters} characters`,
    );
  }
  return undefined;
}

function readInto(draft: ImportedDraft, column: Column, text: string, problems: CellProblem[]): void {
  const { target, detail } = column;
  if (detail) draft.details[detail] ??= text;
  if (!target) return;
  switch (column.kind) {
    case 'text':
      setText(draft, target, target === 'documentNumber' ? text.replace(/\s/g, '') : text);
      return;
    case 'code':
      setText(draft, target, cleanIdentifier(text));
      return;
    case 'date':
      setDay(draft, column, target, text, problems);
      return;
    case 'amount':
      readAmount(draft, column, text, problems);
      return;
    case 'category':
      readCategory(draft, column, text, problems);
      return;
    case 'id_type':
      readIdType(draft, column, text, problems);
      return;
    case 'penalty_kinds':
      readPenaltyKinds(draft, column, text, problems);
  }
}

/** Of two columns for the same thing (an old and a new head), the first that says something counts. */
function setText(draft: ImportedDraft, target: DraftField, text: string): void {
  const record = draft as unknown as Record<string, unknown>;
  record[target] ??= text;
}

function setDay(
  draft: ImportedDraft,
  column: Column,
  target: DraftField,
  text: string,
  problems: CellProblem[],
): void {
  const day: PlainDate | undefined = readDay(text);
  if (day) return setText(draft, target, day);
  problems.push(
    cellError(
      column,
      'bad_date',
      `“${short(text)}”不是存在的日期，应写作 2026/09/21 或 2026-09-21`,
      `“${short(text)}” is no existing day; write 2026/09/21 or 2026-09-21`,
    ),
  );
}

/** The set of 2015 has no category: a person has an identity number and no organisation's code. */
function completeLegacy(draft: ImportedDraft): void {
  if (draft.category) return;
  draft.category = draft.idNumber && !draft.uscc ? 'person' : 'organization';
  if (draft.category === 'person') draft.idType ??= 'resident_id';
}

/** Identity papers belong to persons; a number that is plainly a resident's needs no kind beside it. */
function settleIdentity(draft: ImportedDraft): void {
  if (!draft.idType && isResidentNumber(draft.idNumber)) draft.idType = 'resident_id';
  if (!draft.representativeIdType && isResidentNumber(draft.representativeIdNumber)) {
    draft.representativeIdType = 'resident_id';
  }
}

function isResidentNumber(number: string | undefined): boolean {
  return number !== undefined && /^\d{17}[\dX]$/.test(number);
}

/** What no decision can be without. A cell that was there but could not be read has its own problem already. */
function missing(
  template: Template,
  heads: Heads,
  draft: ImportedDraft,
  read: ReadonlySet<DraftField>,
): CellProblem[] {
  const problems: CellProblem[] = [];
  for (const field of template.fields) {
    if (!field.isMust || !field.target || read.has(field.target) || field.target in draft) continue;
    const column = heads.columns.find((candidate) => candidate.target === field.target);
    problems.push(
      cellError(
        column ?? { head: field.head },
        'required',
        `${field.head}必填，此处为空`,
        'is required and empty',
      ),
    );
  }
  if (!draft.organUscc && !draft.organName) {
    const column = heads.columns.find(({ target }) => target === 'organUscc' || target === 'organName')!;
    problems.push(
      cellError(
        column,
        'required',
        '机关的统一社会信用代码和名称都为空，至少填一项',
        'needs the code or the name of the organ',
      ),
    );
  }
  return problems;
}

/** The code of the unit the data comes from is kept and used nowhere, so a wrong one is only pointed out. */
function doubts(heads: Heads, sheetRow: SheetRow): CellProblem[] {
  return heads.columns
    .filter((column) => column.detail === 'sourceUnitCode')
    .flatMap((column) => {
      const text = cellText(sheetRow.cells[column.index]);
      const status = text === '' ? 'valid' : checkUscc(text).status;
      if (status === 'valid') return [];
      return status === 'placeholder'
        ? cellWarning(
            column,
            'placeholder_source',
            '是占位代码，请改为数据来源单位的真实代码',
            'This is a placeholder; enter the real code of the source',
          )
        : cellWarning(
            column,
            'source_code_invalid',
            '不是有效的统一社会信用代码，请核对',
            'This is no valid unified code; check it',
          );
    });
}
