import { colToLetter, type DataValidation, writeXlsx } from 'hucre/xlsx';
import type { Field, Template } from '../fields/field-list';
import { LIMITS } from '../reading/limits';
import { neutralize } from './workbook-text';

/** Rows under the heads that carry drop-downs. */
const PREPARED_ROWS = 5_000;
const WIDTH = 22;

/** Names of the kinds of cell in the instructions. */
const KINDS: Record<Field['kind'], string> = {
  text: '文本',
  code: '文本',
  date: '日期',
  amount: '数字（万元）',
  category: '选项',
  id_type: '选项',
  penalty_kinds: '选项，可多选',
};

/**
 * An empty workbook of a template: the sheet to fill with heads, drop-downs and one example row that the import leaves
 * out, instructions by column, and the version on a hidden sheet.
 */
export async function templateWorkbook(template: Template): Promise<Buffer> {
  const { fields } = template;
  const bytes = await writeXlsx({
    sheets: [
      {
        name: '数据',
        columns: fields.map(() => ({ width: WIDTH, numFmt: '@' })),
        rows: [fields.map((field) => field.head), fields.map((field) => field.example ?? '')],
        dataValidations: fields.flatMap(dropDown),
        freezePane: { rows: 1 },
      },
      {
        name: '填写说明',
        columns: [{ width: 36 }, { width: 16 }, { width: 14 }, { width: 8 }, { width: 70 }],
        rows: instructions(template),
      },
      {
        name: '版本',
        veryHidden: true,
        rows: [
          ['template', template.id],
          ['version', template.version],
        ],
      },
    ],
    properties: { title: `${template.title.zh} ${template.version}` },
  });
  return Buffer.from(bytes);
}

/** Heads and example row as CSV with the mark that lets Excel read UTF-8. */
export function templateCsv(template: Template): Buffer {
  const lines = [
    template.fields.map((field) => field.head),
    template.fields.map((field) => field.example ?? ''),
  ];
  return Buffer.from(`\ufeff${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`);
}

function csvCell(text: string): string {
  const safe = neutralize(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

function dropDown(field: Field, index: number): DataValidation[] {
  if (!field.choices) return [];
  const column = colToLetter(index);
  return [
    {
      type: 'list',
      values: [...field.choices],
      range: `${column}2:${column}${PREPARED_ROWS}`,
      allowBlank: true,
      showErrorMessage: true,
      // A choice such as 其他- is completed by hand.
      errorStyle: 'warning',
      errorTitle: field.head,
      errorMessage: `请从列表中选择：${field.choices.join('、')}`.slice(0, 220),
    },
  ];
}

function instructions(template: Template): string[][] {
  const must = (field: Field) => (field.isMust ? '必填' : '');
  return [
    [`${template.title.zh}：填写说明`, '', '', '', ''],
    [`依据：${template.source}；模板版本 ${template.version}`, '', '', '', ''],
    [
      `一行一个决定；首行表头不要改动，列的顺序可以改变；“示例”行不会导入。文件不超过 10 MB、${LIMITS.rows} 行。`,
      '',
      '',
      '',
      '',
    ],
    ['列', '代码', '格式', '必填', '说明'],
    ...template.fields.map((field) => [
      field.head,
      field.code,
      KINDS[field.kind],
      must(field),
      field.hint ?? '',
    ]),
  ];
}
