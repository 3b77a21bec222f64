import { readFileSync } from 'node:fs';
import path from 'node:path';
import { creditLicensing } from '../fields/credit-licensing.fields';
import { creditPenalty } from '../fields/credit-penalty.fields';
import {
  csvOf,
  gb18030Of,
  licensingRow,
  penaltyRow,
  refusedFiles,
  refusedRows,
  standardHeads,
  workbookOf,
} from '../exchange.factory';
import type { Template } from '../fields/field-list';
import { checkFile } from './check-file';
import type { CheckedHeads, CheckedRow } from './checked-row';
import type { FileProblem } from './file-problem';

interface Reading {
  heads: CheckedHeads | null;
  rows: CheckedRow[];
  end: number | null;
  refused: FileProblem | null;
}

async function read(template: Template, bytes: Buffer | string): Promise<Reading> {
  const reading: Reading = { heads: null, rows: [], end: null, refused: null };
  for await (const message of checkFile(template, Buffer.from(bytes))) {
    if (message.kind === 'heads') reading.heads = message.heads;
    else if (message.kind === 'row') reading.rows.push(message.row);
    else if (message.kind === 'end') reading.end = message.rows;
    else reading.refused = message.problem;
  }
  return reading;
}

const errorsOf = (row: CheckedRow) => row.problems.filter((problem) => problem.severity === 'error');

interface Expected {
  rows: number;
  flaws: { row: number; flaw: string; outcome: string }[];
}

describe('The sample workbooks', () => {
  const samples = path.resolve(__dirname, '../../samples');
  /** Flaws that only the rules on decisions can see: they need the calendar, the organs and what stands earlier. */
  const LEFT_TO_DECISIONS = ['unknown_organ', 'future_date', 'ends_before_start', 'duplicate_other_content'];

  it.each([
    ['credit-penalty', creditPenalty],
    ['credit-licensing', creditLicensing],
  ] as const)('%s: every row is read and every flaw a cell can have is found', async (name, template) => {
    const expected = JSON.parse(
      readFileSync(path.join(samples, `${name}.expected.json`), 'utf8'),
    ) as Expected;
    const reading = await read(template, readFileSync(path.join(samples, `${name}.xlsx`)));
    expect(reading.end).toBe(expected.rows);
    const refused = reading.rows.filter((row) => errorsOf(row).length > 0).map(({ row }) => row);
    expect(refused).toEqual(
      expected.flaws
        .filter(({ outcome, flaw }) => outcome === 'refused' && !LEFT_TO_DECISIONS.includes(flaw))
        .map(({ row }) => row),
    );
    const doubtful = reading.rows.filter((row) =>
      row.problems.some(({ severity }) => severity === 'warning'),
    );
    expect(doubtful.map(({ row }) => row)).toEqual(
      expected.flaws.filter(({ flaw }) => flaw === 'placeholder_source').map(({ row }) => row),
    );
  });

  it('keep the name that starts like a formula as text and clean blanks and small letters', async () => {
    const { rows } = await read(creditPenalty, readFileSync(path.join(samples, 'credit-penalty.xlsx')));
    expect(rows.find(({ row }) => row === 148)!.draft.name).toBe(
      '=HYPERLINK("http://example.invalid","明川公司")',
    );
    expect(rows.find(({ row }) => row === 113)!.draft).toMatchObject({
      name: '明川宏隆餐饮有限公司',
      uscc: '9112099847G5NF2G9A',
    });
  });
});

describe('A file without a flaw', () => {
  it('of each template is read into drafts of decisions', async () => {
    const penalty = await read(creditPenalty, await workbookOf('credit_penalty', [penaltyRow(1)]));
    expect(penalty.rows).toEqual([
      expect.objectContaining({
        row: 2,
        problems: [],
        draft: expect.objectContaining({
          name: '明川通祥物流有限公司',
          category: 'organization',
          penaltyKinds: ['warning', 'fine'],
          fineFen: 200_000,
          decidedOn: '2026-09-21',
          validUntil: '2027-09-21',
          organUscc: '11120998MB1000010L',
          details: expect.objectContaining({ violationType: '占用道路经营' }),
        }),
      }),
    ]);
    const licensing = await read(creditLicensing, await workbookOf('credit_licensing', [licensingRow(1)]));
    expect(licensing.rows[0]).toMatchObject({
      problems: [],
      draft: {
        validFrom: '2026-09-21',
        validUntil: '2099-12-31',
        details: { licensingKind: '普通', licenceNumber: 'XK75050734' },
      },
    });
  });

  it('is read the same from a workbook, UTF-8 with and without its mark, UTF-16 and GB18030', async () => {
    const rows = [penaltyRow(1), penaltyRow(2, { 备注: '含"引号"、逗号,和\n换行' })];
    const text = csvOf('credit_penalty', rows);
    const files = [
      await workbookOf('credit_penalty', rows),
      Buffer.from(text),
      Buffer.from(`\ufeff${text}`),
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
      gb18030Of(text),
    ];
    const [first, ...others] = await Promise.all(files.map((bytes) => read(creditPenalty, bytes)));
    expect(first!.rows).toHaveLength(2);
    expect(first!.rows[1]!.values['备注']).toBe('含"引号"、逗号,和\n换行');
    for (const other of others) expect(other.rows).toEqual(first!.rows);
  });

  it('may carry titles above its heads, blank rows between and below, and the example row of the template', async () => {
    const heads = standardHeads('credit_penalty');
    const title = ['行政处罚信息公示表'];
    const blank = ['', '　'];
    const line = (row: ReturnType<typeof penaltyRow>) => heads.map((head) => String(row[head] ?? ''));
    const cells = [
      title,
      blank,
      heads,
      line(penaltyRow(1, { 行政相对人名称: '示例：某公司' })),
      line(penaltyRow(2)),
      blank,
      line(penaltyRow(3)),
      blank,
      blank,
    ];
    const { rows, end } = await read(creditPenalty, cells.map((row) => row.join('\t')).join('\n'));
    expect(rows.map(({ row }) => row)).toEqual([5, 7]);
    expect(end).toBe(2);
  });

  it('of 2015 is read with its two columns of kinds and a person known by the identity number', async () => {
    const heads = [
      'CF_WSH',
      'CF_CFMC',
      'CF_CFLB1',
      'CF_CFLB2',
      'CF_SY',
      'CF_YJ',
      'CF_XDR_MC',
      'CF_XDR_SFZ',
      'CF_JG',
      'CF_JDRQ',
      'CF_XZJG',
    ];
    const values = [
      '明市罚〔2016〕1号',
      '张某案',
      '警告',
      '罚款',
      '占用道路',
      '条例',
      '张某',
      '12099819610621308X',
      '警告，罚款200元',
      '2016/3/1',
      '明川区市场监督管理局',
    ];
    const row = Object.fromEntries(heads.map((head, index) => [head, values[index]!]));
    const { rows } = await read(creditPenalty, await workbookOf('credit_penalty', [row], heads));
    expect(rows[0]).toMatchObject({
      problems: [],
      draft: {
        category: 'person',
        idType: 'resident_id',
        penaltyKinds: ['warning', 'fine'],
        content: '警告，罚款200元',
        organName: '明川区市场监督管理局',
        decidedOn: '2016-03-01',
      },
    });
  });

  it('keeps long numbers that CSV wraps and apostrophes that guard formulas as what they stand for', async () => {
    const row = penaltyRow(1, { 行政相对人名称: "'=1+1", 证件号码: '="12099819610621308X"' });
    const { rows } = await read(creditPenalty, csvOf('credit_penalty', [row]));
    expect(rows[0]!.draft).toMatchObject({ name: '=1+1', idNumber: '12099819610621308X' });
  });

  it('loses characters nobody can see and halves of characters', async () => {
    const row = penaltyRow(1, { 行政相对人名称: '明川\u202e通祥\u200b公司\u0007', 备注: '半\ud83d个' });
    const { rows } = await read(creditPenalty, csvOf('credit_penalty', [row]));
    expect(rows[0]!.draft.name).toBe('明川通祥公司');
    expect(rows[0]!.values['备注']).toBe('半\ufffd个');
  });
});

describe('A file is refused as a whole', () => {
  it.each(Object.entries(refusedFiles))('when it is %s', async (_, { code, bytes }) => {
    const { refused, end } = await read(creditPenalty, await bytes());
    expect(refused?.code).toBe(code);
    expect(refused!.detail.zh).not.toBe('');
    expect(end).toBeNull();
  });
});

describe('A row is refused', () => {
  it.each(Object.entries(refusedRows))('for %s', async (_, { code, column, changes }) => {
    const bytes = await workbookOf('credit_penalty', [penaltyRow(1), penaltyRow(2, changes), penaltyRow(3)]);
    const { rows } = await read(creditPenalty, bytes);
    expect(rows.map((row) => errorsOf(row).length > 0)).toEqual([false, true, false]);
    expect(errorsOf(rows[1]!)).toEqual([expect.objectContaining({ code, column })]);
  });

  it('without an identity number in its words, even where one stands in the wrong column', async () => {
    const changes = { 处罚决定日期: '12099819610621308X', 处罚类别: '张某12099819610621308X' };
    const { rows } = await read(creditPenalty, await workbookOf('credit_penalty', [penaltyRow(1, changes)]));
    expect(rows[0]!.problems).toHaveLength(2);
    expect(JSON.stringify(rows[0]!.problems)).not.toContain('1961062');
    expect(rows[0]!.problems[0]!.detail.zh).toContain('308X');
  });

  it('with one problem for each wrong cell, named by the head as the person wrote it', async () => {
    const heads = ['CF_XDR_MC', ' 行政相对人类别 ', 'CF_WSH', 'CF_JDRQ', 'CF_CFJG', 'CF_NR_FK'];
    const row = {
      CF_XDR_MC: '某公司',
      ' 行政相对人类别 ': '公司',
      CF_WSH: '1号',
      CF_JDRQ: '昨天',
      CF_CFJG: '某局',
      CF_NR_FK: '若干',
    };
    const { rows } = await read(creditPenalty, await workbookOf('credit_penalty', [row], heads));
    expect(rows[0]!.problems.map(({ column }) => column)).toEqual(['行政相对人类别', 'CF_JDRQ', 'CF_NR_FK']);
  });
});
