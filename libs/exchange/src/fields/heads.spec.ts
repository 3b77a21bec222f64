import { FileRefusal } from '../checking/file-problem';
import { creditLicensing } from './credit-licensing.fields';
import { creditPenalty } from './credit-penalty.fields';
import { isHeadRow, readHeads } from './heads';

const standard = creditPenalty.fields.map((field) => field.head);
const codes = creditPenalty.fields.map((field) => field.code);

describe('Heads', () => {
  it('are the thirty of the penalty sheet and the twenty-eight of the licensing sheet', () => {
    expect(creditPenalty.fields).toHaveLength(30);
    expect(creditLicensing.fields).toHaveLength(28);
  });

  it('say the same as Chinese names, as codes and mixed, in any order', () => {
    const mixed = standard.map((head, index) => (index % 2 ? head : codes[index]!)).reverse();
    for (const cells of [standard, codes, mixed]) {
      const heads = readHeads(creditPenalty, cells);
      expect(heads.columns.map((column) => column.code).sort()).toEqual([...codes].sort());
      expect(heads.ignored).toEqual([]);
    }
  });

  it('are known with stray blanks, full-width parentheses, marks of duty, small letters and their code beside them', () => {
    const cells = [
      ' 行政相对人 名称*',
      '行政相对人类别（必填）',
      '行政相对人代码＿1（统一社会信用代码）',
      'cf_wsh',
      '处罚决定日期\n',
      '罚款金额（万元）',
      '处罚机关统一社会信用代码(CF_CFJGDM)',
    ];
    const targets = readHeads(creditPenalty, cells).columns.map((column) => column.target);
    expect(targets).toEqual([
      'name',
      'category',
      'uscc',
      'documentNumber',
      'decidedOn',
      'fineFen',
      'organUscc',
    ]);
  });

  it('of the dialects stand for the same columns', () => {
    const heads = readHeads(creditPenalty, [
      'CF_XDR_MC',
      'CF_XDR_LB',
      'CF_WSH',
      'CF_JDRQ',
      'CF_CFJG',
      'CF_FDDB',
      'CF_FR_SFZH',
    ]);
    expect(heads.columns.slice(-2).map((column) => column.code)).toEqual(['CF_FRDB', 'CF_FR_ZJHM']);
    expect(heads.columns.at(-1)!.isIdentity).toBe(true);
    const licensing = readHeads(creditLicensing, [
      'XK_XDR_MC',
      'XK_XDR_LB',
      'XK_WSH',
      'XK_JDRQ',
      'XK_XKJG',
      'XK_FDDB',
      'XK_FR_SFZH',
    ]);
    expect(licensing.columns.slice(-2).map((column) => column.code)).toEqual(['XK_FRDB', 'XK_FR_ZJHM']);
  });

  it('of 2015 need no category', () => {
    const penalty =
      'CF_WSH CF_CFMC CF_CFLB1 CF_CFLB2 CF_SY CF_YJ CF_XDR_MC CF_XDR_SHXYM CF_XDR_ZDM CF_XDR_GSDJ CF_XDR_SWDJ CF_XDR_SFZ CF_FR CF_JG CF_JDRQ CF_XZJG CF_ZT DFBM SJC BZ';
    const permit =
      'XK_WSH XK_XMMC XK_SPLB XK_NR XK_XDR XK_XDR_SHXYM XK_XDR_ZDM XK_XDR_GSDJ XK_XDR_SWDJ XK_XDR_SFZ XK_FR XK_JDRQ XK_JZQ XK_XZJG XK_ZT DFBM SJC BZ';
    for (const [template, text] of [
      [creditPenalty, penalty],
      [creditLicensing, permit],
    ] as const) {
      const heads = readHeads(template, text.split(' '));
      expect(heads.isLegacy).toBe(true);
      expect(heads.ignored).toEqual([]);
    }
  });

  it('that are missing are all named', () => {
    const refusal = catchRefusal(() =>
      readHeads(creditPenalty, ['行政相对人名称', '违法事实', '处罚内容', '序号']),
    );
    expect(refusal.problem.code).toBe('heads_missing');
    for (const head of ['行政相对人类别', '行政处罚决定书文号', '处罚决定日期', '处罚机关统一社会信用代码']) {
      expect(refusal.problem.detail.zh).toContain(head);
    }
    expect(refusal.problem.detail.zh).not.toContain('行政相对人名称');
  });

  it('nobody knows are kept with the row and named as ignored, also twice and without a name', () => {
    const heads = readHeads(creditPenalty, ['序号', ...standard, '序号', '']);
    expect(heads.ignored).toEqual(['序号', '序号 (2)']);
    expect(heads.all.at(-1)).toBe('第 33 列');
  });

  it('are not taken for heads of the other sheet', () => {
    expect(isHeadRow(creditPenalty, ['行政处罚信息公示表（2026年9月）'])).toBe(false);
    expect(isHeadRow(creditLicensing, ['CF_WSH', 'CF_SY', 'CF_YJ', 'CF_JDRQ'])).toBe(false);
  });
});

function catchRefusal(work: () => unknown): FileRefusal {
  try {
    work();
  } catch (error) {
    if (error instanceof FileRefusal) return error;
    throw error;
  }
  throw new Error('the heads were accepted');
}
