import type { DetailName } from '@mingcha/case-review';
import { type FileRefusal, refuseFile } from '../checking/file-problem';
import type { CellKind, DraftField, Template } from './field-list';

/** A column of the file that stands for a field. */
export interface Column {
  /** Place in the row, from 0. */
  index: number;
  /** As the person wrote it; unique within the file. */
  head: string;
  code: string;
  kind: CellKind;
  target?: DraftField;
  detail?: DetailName;
  isIdentity: boolean;
}

/** What the head row of a file says. */
export interface Heads {
  /** Every head as written, made unique; the keys of a row's values. */
  all: string[];
  columns: Column[];
  /** Columns that stand for nothing we know; kept with the row, read by nobody. */
  ignored: string[];
  /** True for the set of 2015, which has no category of the counterpart. */
  isLegacy: boolean;
}

type Known = Pick<Column, 'code' | 'kind' | 'target' | 'detail'> & { isIdentity: boolean; isLegacy: boolean };

/** The first rows of a sheet may be a title or a note; the heads are looked for so far down. */
export const HEAD_ROWS_SEARCHED = 8;
const FEWEST_KNOWN_HEADS = 3;

/** Head without what people add to it: blanks, marks of duty, full-width forms, line breaks. */
export function normalizeHead(head: string): string {
  return head
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/^\*+|\*+$/g, '')
    .replace(/\(必填\)|\(选填\)$/g, '')
    .toUpperCase();
}

function dictionaryOf(template: Template): Map<string, Known> {
  const known = new Map<string, Known>();
  const add = (name: string, entry: Known) => {
    const key = normalizeHead(name);
    if (!known.has(key)) known.set(key, entry);
  };
  for (const field of template.fields) {
    const entry = { ...field, isIdentity: field.isIdentity ?? false, isLegacy: false };
    for (const name of [field.code, field.head, ...(field.aliases ?? [])]) add(name, entry);
    // The unit is fixed by the standard, so a head without it still says the same.
    if (field.kind === 'amount') add(field.head.replace('(万元)', ''), entry);
  }
  for (const field of template.legacy) {
    const entry = { ...field, isIdentity: field.isIdentity ?? false, isLegacy: true };
    for (const name of [field.code, field.head]) add(name, entry);
  }
  return known;
}

function lookUp(known: ReadonlyMap<string, Known>, head: string): Known | undefined {
  const key = normalizeHead(head);
  const whole = known.get(key);
  if (whole) return whole;
  // `行政相对人名称(CF_XDR_MC)` and `CF_XDR_MC 行政相对人名称`
  const code = /(?:CF|XK)_[A-Z0-9_]*[A-Z0-9]/.exec(key)?.[0];
  return code === undefined ? undefined : known.get(code);
}

/** Whether a row looks like the heads of the template. */
export function isHeadRow(template: Template, cells: readonly string[]): boolean {
  const known = dictionaryOf(template);
  return cells.filter((cell) => cell !== '' && lookUp(known, cell)).length >= FEWEST_KNOWN_HEADS;
}

/**
 * Reads a head row: Chinese names, codes, older codes and dialects, in any order and mixed.
 * @throws FileRefusal `heads_missing` naming every head that is needed and not there
 */
export function readHeads(template: Template, cells: readonly string[]): Heads {
  const known = dictionaryOf(template);
  const all = uniqueHeads(cells);
  const columns: Column[] = [];
  const ignored: string[] = [];
  let isLegacy = false;
  cells.forEach((cell, index) => {
    if (cell.trim() === '') return;
    const entry = lookUp(known, cell);
    if (!entry) return void ignored.push(all[index]!);
    isLegacy ||= entry.isLegacy;
    const { code, kind, target, detail, isIdentity } = entry;
    columns.push({ index, head: all[index]!, code, kind, target, detail, isIdentity });
  });
  const missing = missingHeads(template, columns, isLegacy);
  if (missing.length > 0) throw headsMissing(template, missing);
  return { all, columns, ignored, isLegacy };
}

/** @returns the refusal of a sheet in whose first rows no heads were found */
export function noHeads(template: Template): FileRefusal {
  return headsMissing(template, missingHeads(template, [], false));
}

function missingHeads(template: Template, columns: readonly Column[], isLegacy: boolean): string[] {
  const targets = new Set(columns.map((column) => column.target));
  const missing = template.fields
    .filter((field) => field.isMust && !targets.has(field.target) && !(isLegacy && field.kind === 'category'))
    .map((field) => field.head);
  if (!targets.has('organName') && !targets.has('organUscc')) {
    missing.push(template.fields.find((field) => field.target === 'organUscc')!.head);
  }
  return missing;
}

function headsMissing(template: Template, missing: readonly string[]): FileRefusal {
  return refuseFile(
    'heads_missing',
    `表头缺少：${missing.join('、')}。请使用“${template.title.zh}”模板，或把这些列补上`,
    `Heads are missing: ${missing.join(', ')}. Use the template “${template.title.en}” or add these columns`,
  );
}

/** Two columns with one head, or a column without a head, still need a name of their own. */
function uniqueHeads(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const head = cell.trim() || `第 ${index + 1} 列`;
    const count = (seen.get(head) ?? 0) + 1;
    seen.set(head, count);
    return count === 1 ? head : `${head} (${count})`;
  });
}
