import { checkResidentId } from '@mingcha/law';
import type { Candidate, MarkKind } from './mark';
import { COMPOUND_SURNAMES, SURNAME_CLASS } from './names';

const HIDDEN = '＊＊＊';

/** Looks for one kind of personal data in running text. */
type Detector = (text: string) => Candidate[];

function byPattern(kind: MarkKind, rank: number, pattern: RegExp, replacement: string): Detector {
  return (text) =>
    [...text.matchAll(pattern)].map((match) => {
      // With a group, only the group is replaced: the cue before it stays readable.
      const found = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(found);
      return { kind, start, end: start + found.length, replacement, rank };
    });
}

/** Eighteen or fifteen digits that carry a birth date, with right or wrong check digit; never a credit code. */
const identityNumbers: Detector = (text) =>
  [...text.matchAll(/(?<![0-9A-Za-z])(\d{17}[\dXx]|\d{15})(?![0-9A-Za-z])/g)]
    .filter(([number]) => hasBirthDate(number))
    .map((match) => ({
      kind: 'identity_number',
      start: match.index,
      end: match.index + match[0].length,
      replacement: HIDDEN,
      rank: 1,
    }));

function hasBirthDate(number: string): boolean {
  if (number.length === 18) {
    const { status } = checkResidentId(number.toUpperCase());
    return status === 'valid' || status === 'wrong_check_digit';
  }
  const [month, day] = [Number(number.slice(8, 10)), Number(number.slice(10, 12))];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Sixteen to nineteen digits that pass the check of bank cards. */
const bankCards: Detector = (text) =>
  [...text.matchAll(/(?<!\d)\d(?:[ -]?\d){15,18}(?!\d)/g)]
    .filter(([number]) => passesLuhn(number.replace(/[ -]/g, '')))
    .map((match) => ({
      kind: 'bank_account',
      start: match.index,
      end: match.index + match[0].length,
      replacement: HIDDEN,
      rank: 2,
    }));

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const UNTIL_PAUSE = '[^，。；、,;）)\\n]';
const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/** Words after which the name of a person who is not punished follows. */
const PERSON_CUES = [
  '证人',
  '举报人',
  '投诉人',
  '受害人',
  '被害人',
  '受害者',
  '目击者',
  '同案人',
  '案外人',
  '联系人',
  '家属',
  '监护人',
  '患者',
  '顾客',
  '消费者',
  '店员',
  '员工',
  '工人',
  '司机',
  '驾驶员',
  '乘客',
  '业主',
  '租户',
  '房东',
  '其妻',
  '其夫',
  '其父',
  '其母',
  '其子',
  '其女',
  '丈夫',
  '妻子',
  '儿子',
  '女儿',
  '学生',
  '居民',
  '村民',
  '委托代理人',
  '代理人',
  '现场负责人',
  '经办人',
];
/** Characters that go on with the sentence and are hardly ever the last of a given name. */
const AFTER_NAME = '的在于称对向与和及等系为是到将被把从因已曾未均提出说述并经使用购接受参加表示';

const otherPersons: Detector = (text) => {
  const surname = `(?:${COMPOUND_SURNAMES.join('|')}|${SURNAME_CLASS})`;
  const given = `(?:某{1,2}|[^\\P{Script=Han}${AFTER_NAME}]{1,2})`;
  const pattern = new RegExp(`(?:${PERSON_CUES.join('|')})(?:姓名)?[：:“"（(]?(${surname}${given})`, 'gu');
  return byPattern('other_person', 5, pattern, '（姓名略）')(text);
};

const detectors: readonly Detector[] = [
  identityNumbers,
  bankCards,
  byPattern(
    'identity_number',
    2,
    /(?:护照|通行证|居留证|驾驶证|军官证)(?:号码?|编号)?[：:为]?\s*([A-Za-z]{0,2}\d{6,12}[A-Za-z]?)/g,
    HIDDEN,
  ),
  byPattern('bank_account', 3, /(?:账号|帐号|卡号|账户)[：:为]?\s*(\d[\d -]{7,28}\d)/g, HIDDEN),
  byPattern('phone', 4, /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g, HIDDEN),
  byPattern('phone', 4, /(?<!\d)0\d{2,3}[-－—]?[2-8]\d{6,7}(?!\d)/g, HIDDEN),
  byPattern('email', 3, /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g, HIDDEN),
  byPattern(
    'messenger',
    4,
    /(?:微信|QQ|抖音)(?:号|账号)?[：:为]?\s*([A-Za-z0-9][-_A-Za-z0-9]{4,19})/g,
    HIDDEN,
  ),
  byPattern(
    'plate',
    4,
    new RegExp(`[${PROVINCES}][A-Z][·・ ]?[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳]`, 'g'),
    HIDDEN,
  ),
  byPattern(
    'property_certificate',
    3,
    /(?:不动产权证|房产证|房权证|产权证)(?:书)?(?:号|编号)?[：:为]?\s*([^，。；、,;\s]{4,40})/g,
    HIDDEN,
  ),
  byPattern(
    'home_address',
    3,
    new RegExp(
      `(?:家庭住址|户籍地址|户籍所在地|户籍地|现住址|居住地|住址)[：:为在]?\\s*(${UNTIL_PAUSE}{3,80})`,
      'g',
    ),
    HIDDEN,
  ),
  byPattern(
    'home_address',
    4,
    new RegExp(
      `(?:现住|家住|[，,]住)(?:在|于)?(${UNTIL_PAUSE}{2,60}(?:号|室|村|栋|楼|组|户)${UNTIL_PAUSE}{0,20})`,
      'g',
    ),
    HIDDEN,
  ),
  byPattern(
    'birth_date',
    3,
    /(?:出生日期|出生年月|生于|出生于)[：:为]?\s*(\d{4}\s*[年.\-/]\s*\d{1,2}(?:\s*[月.\-/]\s*\d{0,2}日?)?)/g,
    HIDDEN,
  ),
  byPattern('birth_date', 3, /(\d{4}年\d{1,2}月(?:\d{1,2}日)?)(?=出?生)/g, HIDDEN),
  byPattern('health', 4, new RegExp(`(?:患有|确诊为?|诊断为)(${UNTIL_PAUSE}{2,30})`, 'g'), HIDDEN),
  otherPersons,
];

/** Personal data that can be recognised without knowing the case. */
export function detectPersonalData(text: string): Candidate[] {
  return detectors.flatMap((detect) => detect(text));
}
