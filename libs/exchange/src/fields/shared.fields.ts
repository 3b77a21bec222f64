import { counterpartCategories, idTypes } from '@mingcha/law';
import type { Field } from './field-list';

const ID_TYPE_CHOICES = idTypes.map((type) => (type.code === 'other' ? '其他-' : type.title.zh));
const DAY_HINT = '日期，写作 2026/09/21、2026-09-21 或 Excel 日期';

export const dayHint = DAY_HINT;

/**
 * The columns about the counterpart, which both sheets open with; `prefix` is CF or XK. Codes 2 to 6 are kept
 * with the decision and checked by nobody: the platform identifies organisations by the unified code.
 */
export function counterpartFields(prefix: 'CF' | 'XK'): Field[] {
  const code = (name: string) => `${prefix}_${name}`;
  return [
    {
      code: code('XDR_MC'),
      head: '行政相对人名称',
      kind: 'text',
      target: 'name',
      isMust: true,
      hint: '必填',
      example: '示例：明川某某餐饮有限公司',
    },
    {
      code: code('XDR_LB'),
      head: '行政相对人类别',
      kind: 'category',
      target: 'category',
      isMust: true,
      choices: counterpartCategories.map((category) => category.title.zh),
      hint: '必填，三者之一',
      example: '法人及非法人组织',
    },
    {
      code: code('XDR_SHXYM'),
      head: '行政相对人代码_1(统一社会信用代码)',
      aliases: ['统一社会信用代码'],
      kind: 'code',
      target: 'uscc',
      hint: '法人、非法人组织和个体工商户填写，18 位；校验位不符时提醒',
      example: '91120998T91UQ79E66',
    },
    {
      code: code('XDR_GSZC'),
      head: '行政相对人代码_2(工商注册号)',
      kind: 'code',
      detail: 'registrationNumber',
    },
    {
      code: code('XDR_ZZJG'),
      head: '行政相对人代码_3(组织机构代码)',
      kind: 'code',
      detail: 'organizationCode',
    },
    { code: code('XDR_SWDJ'), head: '行政相对人代码_4(税务登记号)', kind: 'code', detail: 'taxNumber' },
    {
      code: code('XDR_SYDW'),
      head: '行政相对人代码_5(事业单位证书号)',
      kind: 'code',
      detail: 'institutionNumber',
    },
    {
      code: code('XDR_SHZZ'),
      head: '行政相对人代码_6(社会组织登记证号)',
      kind: 'code',
      detail: 'socialOrganizationNumber',
    },
    {
      code: code('FRDB'),
      head: '法定代表人',
      aliases: [code('FDDB'), '法定代表人姓名'],
      kind: 'text',
      target: 'legalRepresentative',
      hint: '法人及非法人组织填写',
      example: '张某',
    },
    {
      code: code('FR_ZJLX'),
      head: '法定代表人证件类型',
      kind: 'id_type',
      target: 'representativeIdType',
      choices: ID_TYPE_CHOICES,
    },
    {
      code: code('FR_ZJHM'),
      head: '法定代表人证件号码',
      aliases: [code('FR_SFZH'), '法定代表人身份证号'],
      kind: 'code',
      target: 'representativeIdNumber',
      isIdentity: true,
    },
    {
      code: code('XDR_ZJLX'),
      head: '证件类型',
      kind: 'id_type',
      target: 'idType',
      choices: ID_TYPE_CHOICES,
      hint: '自然人填写；其他证件写作“其他-名称”',
    },
    {
      code: code('XDR_ZJHM'),
      head: '证件号码',
      kind: 'code',
      target: 'idNumber',
      isIdentity: true,
      hint: '自然人填写；请把单元格设为文本格式',
    },
  ];
}

/** The columns that close both sheets. */
export const remarkField: Field = { code: 'BZ', head: '备注', kind: 'text', detail: 'remarks' };
