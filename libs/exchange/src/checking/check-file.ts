import type { DraftField, Template } from '../fields/field-list';
import { HEAD_ROWS_SEARCHED, type Heads, isHeadRow, noHeads, readHeads } from '../fields/heads';
import { readCsv } from '../reading/csv-reader';
import { LIMITS } from '../reading/limits';
import { cellText, type SheetRow } from '../reading/sheet-row';
import { isOldOfficeFile, readWorkbook } from '../reading/spreadsheet-reader';
import { checkRow } from './check-row';
import type { CheckedHeads, CheckMessage } from './checked-row';
import { FileRefusal, refuseFile } from './file-problem';

const ZIP_MAGIC = Buffer.from('PK');
/** How the counterpart's name of the template's example row begins. */
const EXAMPLE_MARK = '示例';

/**
 * Reads a whole file of a template and says, row by row, what it holds. Pure: bytes in, messages out. The last message
 * is `end` or `refused`.
 */
export async function* checkFile(template: Template, bytes: Buffer): AsyncGenerator<CheckMessage> {
  try {
    yield* checkRows(template, rowsOf(bytes));
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    yield { kind: 'refused', problem: error.problem };
  }
}

async function* checkRows(template: Template, rows: AsyncGenerator<SheetRow>): AsyncGenerator<CheckMessage> {
  let heads: Heads | undefined;
  let searched = 0;
  let count = 0;
  for await (const row of rows) {
    const texts = row.cells.map(cellText);
    if (texts.every((text) => text === '')) continue;
    requireColumns(texts);
    if (!heads) {
      searched += 1;
      if (isHeadRow(template, texts)) {
        heads = readHeads(template, texts);
        yield { kind: 'heads', heads: describe(heads) };
      } else if (searched >= HEAD_ROWS_SEARCHED) throw noHeads(template);
      continue;
    }
    const checked = checkRow(template, heads, row);
    if (checked.draft.name?.startsWith(EXAMPLE_MARK)) continue;
    count += 1;
    if (count > LIMITS.rows) throw tooManyRows();
    yield { kind: 'row', row: checked };
  }
  if (!heads) throw noHeads(template);
  if (count === 0) throw refuseFile('no_rows', '文件中没有数据行', 'The file has no rows below its heads');
  yield { kind: 'end', rows: count };
}

function rowsOf(bytes: Buffer): AsyncGenerator<SheetRow> {
  if (bytes.length > LIMITS.packedBytes) throw tooLarge();
  if (bytes.length === 0) throw refuseFile('empty_file', '文件是空的', 'The file is empty');
  if (isOldOfficeFile(bytes)) {
    throw refuseFile(
      'old_or_encrypted',
      '这是旧版 .xls 或设有密码的工作簿，请用 Excel 另存为不带密码的 .xlsx',
      'This is an old .xls or a workbook with a password; save it as .xlsx without one',
    );
  }
  return bytes.subarray(0, 2).equals(ZIP_MAGIC) ? readWorkbook(bytes) : readCsv(bytes);
}

function requireColumns(texts: readonly string[]): void {
  if (texts.slice(LIMITS.columns).every((text) => text === '')) return;
  throw refuseFile(
    'too_many_columns',
    `超过 ${LIMITS.columns} 列，请删去多余的列`,
    `There are more than ${LIMITS.columns} columns; remove those that are not needed`,
  );
}

function tooManyRows(): FileRefusal {
  return refuseFile(
    'too_many_rows',
    `超过 ${LIMITS.rows} 行，请拆成几个文件`,
    `There are more than ${LIMITS.rows} rows; split the file`,
  );
}

export function tooLarge(): FileRefusal {
  const megabytes = LIMITS.packedBytes / 1024 / 1024;
  return refuseFile(
    'file_too_large',
    `文件超过 ${megabytes} MB，请拆成几个文件`,
    `The file is larger than ${megabytes} MB; split it`,
  );
}

function describe(heads: Heads): CheckedHeads {
  const byPointer: CheckedHeads['byPointer'] = {};
  for (const { target, detail, head } of heads.columns) {
    const pointer = target ? pointerOf(target) : detail && `/details/${detail}`;
    if (pointer) byPointer[pointer] ??= head;
  }
  return {
    all: heads.all,
    ignored: heads.ignored,
    identity: heads.columns.filter((column) => column.isIdentity).map((column) => column.head),
    byPointer,
  };
}

const OF_COUNTERPART: ReadonlySet<DraftField> = new Set([
  'name',
  'category',
  'uscc',
  'idType',
  'idNumber',
  'legalRepresentative',
  'representativeIdType',
  'representativeIdNumber',
]);

function pointerOf(target: DraftField): string {
  return OF_COUNTERPART.has(target) ? `/counterpart/${target}` : `/${target}`;
}
