/** A cell as the file holds it: text, a number, or a day that the file marks as a day. */
export type Cell = string | number | boolean | { day: string } | null;

/** One row of a sheet. `row` is the number Excel shows at its left edge. */
export interface SheetRow {
  row: number;
  cells: Cell[];
  /** The workbook counts its days from 1904, so plain numbers in its date columns are 1,462 days short. */
  is1904?: boolean;
}

/** All control characters but tab and line breaks. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Zero-width characters and marks that turn text around: they read differently from what they say. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Half a character, which no database stores. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A number as people see it: 15 significant digits like Excel, never an exponent. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (!/e/i.test(text)) return text;
  return rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
}

/** The text of a cell as the person sees it, without blanks around it and without characters nobody can see. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (typeof cell === 'object') return cell.day;
  const text = cell
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC')
    .trim();
  // An apostrophe before a formula sign is how spreadsheets, and our own exports, keep text from being run.
  return /^'[=+\-@\t']/.test(text) ? text.slice(1) : text;
}
