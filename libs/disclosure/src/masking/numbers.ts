import { type Found, findAll } from './find';

/** Blanks and hyphens that people put between groups of digits. */
const GAP = '[\\s\\u3000-]?';
const DAY = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';

const digits = (count: number) => `(?:\\d${GAP}){${count}}`;

/**
 * Resident numbers with a possible birth date, also with blanks between the digits and with a wrong check digit: a
 * mistyped number still identifies. Numbers that somebody masked half keep region and birth date and count too.
 */
const IDENTITY = [
  new RegExp(
    `(?<![0-9A-Za-z])[1-9]${GAP}${digits(5)}(?:1${GAP}[89]|2${GAP}0)${GAP}${digits(2)}[01]${GAP}\\d${GAP}[0-3]${GAP}\\d${GAP}${digits(3)}[\\dXx](?![0-9A-Za-z])`,
    'g',
  ),
  new RegExp(`(?<![0-9A-Za-z])[1-9]\\d{5}\\d{2}${DAY}\\d{3}(?![0-9A-Za-z])`, 'g'),
  /(?<![0-9A-Za-z])[1-9]\d{3,13}[*×xX•●]{3,14}[\dXx]{0,4}(?![0-9A-Za-z])/g,
  /(?:身份证|公民身份号码|身份号码|证件号)(?:件?号码?|证号)?[:为是]?\s*(?<hide>[0-9][0-9Xx*\s-]{13,22}[0-9Xx])/g,
];

const PASSPORT = [
  /(?<![0-9A-Za-z])(?:[EGDSP][A-Z]?\d{7,8}|[HM]\d{8,10}|[CK]\d{8})(?![0-9A-Za-z])/gi,
  /(?:护照|通行证|居留证|永久居留身份证|士兵证|军官证)(?:号码?|证号)?[:为是]?\s*(?<hide>[A-Z0-9][A-Z0-9()-]{5,17})/gi,
];

const PHONE = [
  new RegExp(
    `(?<![0-9A-Za-z])(?:\\+?86${GAP})?1${GAP}[3-9]${GAP}\\d${GAP}${digits(7)}\\d(?![0-9A-Za-z])`,
    'g',
  ),
  /(?<![0-9A-Za-z])1[3-9]\d[*×xX•●]{3,6}\d{2,4}(?!\d)/g,
  /(?<![0-9A-Za-z])\(?0\d{2,3}\)?[\s-]?\d{7,8}(?:-\d{1,6})?(?!\d)/g,
  /(?:电话|手机|联系方式|座机|传真)(?:号码?)?[:为是]?\s*(?<hide>\d{7,8})(?!\d)/g,
];

const EMAIL = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
const MESSENGER =
  /(?:微信|QQ|抖音|快手|支付宝)(?:号码?|账号|ID|昵称|名)?[:为是]?\s*["“]?(?<hide>[A-Za-z0-9][A-Za-z0-9_.-]{4,29})/gi;

const PLATE =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领][A-HJ-NP-Z]\s?[·•.・]?\s?(?:[A-HJ-NP-Z0-9]{4,6}[挂学警港澳]|[A-HJ-NP-Z0-9]{5,6})(?![A-Za-z0-9])/gi;

const ACCOUNT = [
  /(?:账号|帐号|账户|帐户|卡号|银行卡|存折|储蓄卡|信用卡)(?:号码?)?[:为是]?\s*(?<hide>\d(?:[\s-]?\d){7,29})/g,
  /(?<![0-9A-Za-z])\d(?:[\s-]?\d){15,18}(?![0-9A-Za-z])/g,
];

const PROPERTY = [
  /(?:不动产权|房权证|房产证|土地使用证|房屋所有权证)[^，。；,;\d]{0,12}(?:第|字第|号)?(?<hide>\d{5,}[\d-]*)号?/g,
];

/** Telephone, identity, account and other numbers and names by which a person is found again. */
export function findNumbers(text: string): Found[] {
  const all = (patterns: readonly RegExp[], kind: Found['kind']) =>
    patterns.flatMap((pattern) => findAll(text, pattern, kind));
  const [cued, loose] = ACCOUNT;
  return [
    ...all(IDENTITY, 'identity_number'),
    ...all(PASSPORT, 'passport'),
    ...all(PHONE, 'phone'),
    ...findAll(text, EMAIL, 'email'),
    ...findAll(text, MESSENGER, 'messenger'),
    ...findAll(text, PLATE, 'plate'),
    ...findAll(text, cued!, 'bank_account'),
    ...findAll(text, loose!, 'bank_account').filter(({ from, to }) => passesLuhn(text.slice(from, to))),
    ...all(PROPERTY, 'property_certificate'),
  ];
}

/** The check of bank card numbers, ISO/IEC 7812. */
export function passesLuhn(text: string): boolean {
  const sum = [...text.replace(/\D/g, '')].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
