import { type CellValue, writeXlsx } from 'hucre/xlsx';
import type { TemplateId } from './fields/field-list';
import { templateOf } from './fields/templates';
import { LIMITS } from './reading/limits';
import { zipOf } from './zip.factory';

/** Cells of one row by head; a head that is left out stays empty. */
export type SheetValues = Record<string, CellValue>;

/** An organ of the demonstration district. */
export const SAMPLE_ORGAN = { name: '明川区市场监督管理局', uscc: '11120998MB1000010L' };

const PENALTY: SheetValues = {
  行政相对人名称: '明川通祥物流有限公司',
  行政相对人类别: '法人及非法人组织',
  '行政相对人代码_1(统一社会信用代码)': '91120998T91UQ79E66',
  法定代表人: '邓欣艳',
  违法行为类型: '占用道路经营',
  违法事实: '经查，当事人占用道路经营。',
  处罚依据: '《天津市市容和环境卫生管理条例》',
  处罚类别: '警告、罚款',
  处罚内容: '警告，罚款2000元',
  '罚款金额(万元)': 0.2,
  处罚决定日期: '2026-09-21',
  处罚有效期: '2027/09/21',
  公示截止期: '2027/09/21',
  处罚机关: SAMPLE_ORGAN.name,
  处罚机关统一社会信用代码: SAMPLE_ORGAN.uscc,
  数据来源单位: SAMPLE_ORGAN.name,
  数据来源单位统一社会信用代码: SAMPLE_ORGAN.uscc,
};

const LICENSING: SheetValues = {
  行政相对人名称: '明川宏兴商贸有限公司',
  行政相对人类别: '法人及非法人组织',
  '行政相对人代码_1(统一社会信用代码)': '911209984XLY9PP05G',
  法定代表人: '冯娜英',
  行政许可决定文书名称: '准予行政许可决定书',
  许可类别: '普通',
  许可编号: 'XK75050734',
  许可内容: '准予当事人从事申请的经营活动。',
  许可决定日期: '2026-09-21',
  有效期自: '2026/09/21',
  有效期至: '2099/12/31',
  许可机关: SAMPLE_ORGAN.name,
  许可机关统一社会信用代码: SAMPLE_ORGAN.uscc,
  当前状态: '1',
  数据来源单位: SAMPLE_ORGAN.name,
  数据来源单位统一社会信用代码: SAMPLE_ORGAN.uscc,
};

/** A penalty without a flaw; `number` makes its document number. */
export function penaltyRow(number: number, changes: SheetValues = {}): SheetValues {
  return { ...PENALTY, 行政处罚决定书文号: `明市罚〔2026〕${number}号`, ...changes };
}

/** A licence without a flaw. */
export function licensingRow(number: number, changes: SheetValues = {}): SheetValues {
  return { ...LICENSING, 行政许可决定文书号: `明市许〔2026〕${number}号`, ...changes };
}

/** A workbook with the standard heads of a template, or with others. */
export async function workbookOf(
  template: TemplateId,
  rows: readonly SheetValues[],
  heads: readonly string[] = standardHeads(template),
): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Sheet1', rows: [[...heads], ...rows.map((row) => heads.map((head) => row[head] ?? null))] },
    ],
  });
  return Buffer.from(bytes);
}

/** The same rows as CSV text; the caller chooses the encoding. */
export function csvOf(
  template: TemplateId,
  rows: readonly SheetValues[],
  heads: readonly string[] = standardHeads(template),
): string {
  const cell = (value: CellValue | undefined) => `"${String(value ?? '').replace(/"/g, '""')}"`;
  return [heads, ...rows.map((row) => heads.map((head) => row[head]))]
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n');
}

export function standardHeads(template: TemplateId): string[] {
  return templateOf(template).fields.map((field) => field.head);
}

/** Many rows without a flaw, each a decision of its own, with texts of everyday length. */
export function manyRows(template: TemplateId, count: number): SheetValues[] {
  return Array.from({ length: count }, (_, index) => {
    const month = String(1 + (index % 9)).padStart(2, '0');
    const day = `2026-${month}-${String(1 + (index % 28)).padStart(2, '0')}`;
    return template === 'credit_penalty'
      ? penaltyRow(index + 1, {
          处罚决定日期: day,
          违法事实: `经查，当事人于${day}占用道路经营，编号 ${index}。`,
        })
      : licensingRow(index + 1, { 许可决定日期: day, 有效期自: day, 许可编号: `XK${index}` });
  });
}

/** A file that is refused as a whole, and the code it is refused with. */
export interface RefusedFile {
  code: string;
  bytes: () => Promise<Buffer> | Buffer;
}

/** One file for each reason for which a whole file is refused. */
export const refusedFiles: Record<string, RefusedFile> = {
  'an empty file': { code: 'empty_file', bytes: () => Buffer.alloc(0) },
  'a file above the size limit': {
    code: 'file_too_large',
    bytes: () => Buffer.alloc(LIMITS.packedBytes + 1, 'x'),
  },
  'an old .xls or encrypted workbook': {
    code: 'old_or_encrypted',
    bytes: () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  },
  'a picture renamed to .csv': {
    code: 'unknown_encoding',
    bytes: () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0xff, 0xff, 0x80, 0x20]),
  },
  'a zip that is no workbook': {
    code: 'damaged',
    bytes: () => zipOf([{ name: 'notes.txt', data: 'notes' }]),
  },
  'a workbook cut off in the middle': {
    code: 'damaged',
    bytes: async () => (await workbookOf('credit_penalty', [penaltyRow(1)])).subarray(0, 3_000),
  },
  'a zip bomb that tells the truth': {
    code: 'too_large_unpacked',
    bytes: () => zipOf([{ name: 'xl/sharedStrings.xml', data: Buffer.alloc(LIMITS.unpackedBytes + 1) }]),
  },
  'a zip bomb whose headers lie': {
    code: 'damaged',
    bytes: () =>
      zipOf([
        { name: 'xl/sharedStrings.xml', data: Buffer.alloc(LIMITS.unpackedBytes + 1), claimedSize: 1_000 },
      ]),
  },
  'a package denser than any workbook': {
    code: 'too_dense',
    bytes: () => zipOf([{ name: 'xl/worksheets/sheet1.xml', data: Buffer.alloc(20 * 1024 * 1024) }]),
  },
  'a package of too many parts': {
    code: 'too_many_parts',
    bytes: () =>
      zipOf(
        Array.from({ length: LIMITS.zipEntries + 1 }, (_, index) => ({ name: `part${index}`, data: 'x' })),
      ),
  },
  'a sheet without heads': {
    code: 'heads_missing',
    bytes: () => workbookOf('credit_penalty', [{ 甲: '1', 乙: '2' }], ['甲', '乙']),
  },
  'a sheet without rows': { code: 'no_rows', bytes: () => workbookOf('credit_penalty', []) },
  'a sheet of too many columns': {
    code: 'too_many_columns',
    bytes: () => {
      const heads = [
        ...standardHeads('credit_penalty'),
        ...Array.from({ length: 200 }, (_, index) => `附加${index}`),
      ];
      return workbookOf('credit_penalty', [penaltyRow(1)], heads);
    },
  },
  'a sheet of too many rows': {
    code: 'too_many_rows',
    bytes: () => Buffer.from(csvOf('credit_penalty', manyShortRows(LIMITS.rows + 1), SHORT_HEADS)),
  },
};

const SHORT_HEADS = ['CF_XDR_MC', 'CF_XDR_LB', 'CF_WSH', 'CF_JDRQ', 'CF_CFJGDM'];

function manyShortRows(count: number): SheetValues[] {
  return Array.from({ length: count }, (_, index) => ({
    CF_XDR_MC: '某公司',
    CF_XDR_LB: '自然人',
    CF_WSH: `明市罚〔2026〕${index}号`,
    CF_JDRQ: '20260921',
    CF_CFJGDM: SAMPLE_ORGAN.uscc,
  }));
}

/** One row for each reason for which the reading alone refuses a row. */
export const refusedRows: Record<string, { code: string; column: string; changes: SheetValues }> = {
  'no name': { code: 'required', column: '行政相对人名称', changes: { 行政相对人名称: '　' } },
  'no document number': {
    code: 'required',
    column: '行政处罚决定书文号',
    changes: { 行政处罚决定书文号: null },
  },
  'no decision date': { code: 'required', column: '处罚决定日期', changes: { 处罚决定日期: null } },
  'no category': { code: 'required', column: '行政相对人类别', changes: { 行政相对人类别: null } },
  'no organ': {
    code: 'required',
    column: '处罚机关',
    changes: { 处罚机关: null, 处罚机关统一社会信用代码: null },
  },
  'an impossible day': { code: 'bad_date', column: '处罚决定日期', changes: { 处罚决定日期: '2026-02-30' } },
  'a word for a day': { code: 'bad_date', column: '处罚有效期', changes: { 处罚有效期: '昨天' } },
  'an unknown category': {
    code: 'unknown_category',
    column: '行政相对人类别',
    changes: { 行政相对人类别: '公司' },
  },
  'an unknown kind of penalty': {
    code: 'unknown_penalty_kind',
    column: '处罚类别',
    changes: { 处罚类别: '口头批评' },
  },
  'an amount in words': {
    code: 'amount_not_a_number',
    column: '罚款金额(万元)',
    changes: { '罚款金额(万元)': '贰仟元' },
  },
  'a negative amount': {
    code: 'amount_negative',
    column: '罚款金额(万元)',
    changes: { '罚款金额(万元)': -0.2 },
  },
  'an amount finer than a fen': {
    code: 'amount_too_fine',
    column: '罚款金额(万元)',
    changes: { '罚款金额(万元)': '0.0000001' },
  },
  'an amount beyond reason': {
    code: 'amount_too_large',
    column: '罚款金额(万元)',
    changes: { '罚款金额(万元)': '999999999' },
  },
  'a formula error': {
    code: 'formula_error',
    column: '行政相对人名称',
    changes: { 行政相对人名称: '#REF!' },
  },
};

/** Text in GB18030, which Node decodes but does not encode: the table is made by decoding every pair of bytes. */
export function gb18030Of(text: string): Buffer {
  const table = gbTable();
  return Buffer.concat(
    [...text].map((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`no pair of bytes in GB18030 for ${character}`);
      return bytes;
    }),
  );
}

let pairs: Map<string, Buffer> | undefined;

function gbTable(): Map<string, Buffer> {
  if (pairs) return pairs;
  const decoder = new TextDecoder('gb18030');
  pairs = new Map(
    Array.from({ length: 0x80 }, (_, code) => [String.fromCharCode(code), Buffer.from([code])]),
  );
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second === 0x7f) continue;
      const bytes = Buffer.from([first, second]);
      const character = decoder.decode(bytes);
      if (character.length === 1 && character !== '\ufffd' && !pairs.has(character))
        pairs.set(character, bytes);
    }
  }
  return pairs;
}
