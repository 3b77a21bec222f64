import type { Found } from './find';
import { isSurname } from './surnames';

/** Words after which the name of a natural person usually stands. */
const CUES = [
  '当事人',
  '投诉人',
  '举报人',
  '报案人',
  '证人',
  '见证人',
  '受害人',
  '被害人',
  '被侵权人',
  '权利人',
  '第三人',
  '申请人',
  '被申请人',
  '行为人',
  '驾驶员',
  '驾驶人',
  '司机',
  '乘客',
  '患者',
  '病人',
  '消费者',
  '顾客',
  '客户',
  '店员',
  '服务员',
  '员工',
  '职工',
  '工人',
  '雇员',
  '从业人员',
  '安全员',
  '采购员',
  '仓管员',
  '管理员',
  '技术员',
  '操作工',
  '电工',
  '焊工',
  '厨师',
  '现场负责人',
  '主要负责人',
  '直接负责人',
  '项目负责人',
  '责任人',
  '负责人',
  '经营者',
  '实际经营者',
  '实际控制人',
  '法定代表人',
  '法人代表',
  '股东',
  '合伙人',
  '总经理',
  '副总经理',
  '经理',
  '厂长',
  '店长',
  '主任',
  '校长',
  '园长',
  '院长',
  '业主',
  '房东',
  '租客',
  '租户',
  '承租人',
  '出租人',
  '委托代理人',
  '法定代理人',
  '代理人',
  '监护人',
  '家属',
  '其妻子?',
  '其丈夫',
  '其父亲?',
  '其母亲?',
  '其子',
  '其女',
  '妻子',
  '丈夫',
  '父亲',
  '母亲',
  '儿子',
  '女儿',
  '哥哥',
  '弟弟',
  '姐姐',
  '妹妹',
  '亲属',
  '亲戚',
  '朋友',
  '邻居',
  '村民',
  '居民',
  '市民',
  '群众',
  '学生',
  '学员',
  '老师',
  '教师',
  '医生',
  '医师',
  '护士',
  '联系人',
  '签收人',
  '收件人',
  '经办人',
  '介绍人',
  '中间人',
  '购买人',
  '买受人',
  '买家',
  '卖家',
  '被处罚人',
  '违法行为人',
  '违法嫌疑人',
  '嫌疑人',
  '男子',
  '女子',
  '姓名',
  '名叫',
  '名为',
  '曾用名',
  '又名',
  '绰号',
  '别名',
];

const LINK = '(?:[:为是]|分别为|等人为)?\\s*["“\'‘(（]?';
/** A character that may stand in a given name. Words that go on with the sentence are not among them. */
const NOT_IN_NAMES =
  '某的在于未经将与和及或等为是已也向从对被把有无不因擅违销存使自驾至到称说表提出签陈述了着过其该此各每另均都又还即则所' +
  '涉承认同意负责进行实施采取办理开办经营购买贩运持系称反映投诉举报要求以并且而但如若由当前后上下内外中间里时日月年号元' +
  '，。；：、！？（）()“”"\'《》【】,.;:!? \t\n\u3000·0123456789';
const CAREFUL = new Set(NOT_IN_NAMES);
/** Surnames that more often are an ordinary word. */
const WORDS_TOO = new Set(
  '向从于时是由用经而应安全查明成能有和计都那年后关管费单项相通连空冷满别易解干支终养须权来对可但因还当宣包应广步过',
);
/** What follows such a word when it is one. */
const NOT_AFTER_WORDS = new Set('本此该处店场营查检某现消其');

const CUE = new RegExp(
  `(?:${[...CUES].sort((left, right) => right.length - left.length).join('|')})${LINK}`,
  'g',
);
const MORE = /^(?:["”'’)）])?(?:、|和|及|与|以及|,|，)\s*["“'‘(（]?/;

/**
 * Names of natural persons after typical cues, and every other place where such a name stands.
 * @param keep names that stay: the punished organisation's own representative, officers
 */
export function findOtherPersons(text: string, keep: ReadonlySet<string>): Found[] {
  const names = new Map<string, number[]>();
  for (const cue of text.matchAll(CUE)) {
    let place = cue.index + cue[0].length;
    for (;;) {
      const name = nameAt(text, place);
      if (!name) break;
      if (!isKept(name, keep)) names.set(name, [...(names.get(name) ?? []), place]);
      place += name.length;
      const more = MORE.exec(text.slice(place));
      if (!more) break;
      place += more[0].length;
    }
  }
  const found: Found[] = [];
  for (const name of names.keys()) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      found.push({ from: at, to: at + name.length, kind: 'other_person' });
    found.push(...shorterForms(text, name));
  }
  return found;
}

/**
 * Two or three characters that begin with a surname; three unless the third goes on with the sentence. After a word
 * that is a surname too (向, 于, 经), only what ends like a name counts. `王某` is somebody's initial and counts.
 */
function nameAt(text: string, place: number): string | null {
  const [first, second, third, fourth] = [...text.slice(place, place + 4)];
  if (!first || !second) return null;
  if (second === '某' && isSurname(first)) return first + second + (third === '某' ? third : '');
  const compound = isSurname(first + second) && third !== undefined && isOfName(third);
  if (compound) return first + second + third + (fourth && isOfName(fourth) ? fourth : '');
  if (!isSurname(first) || !isOfName(second)) return null;
  const name = first + second + (third && isOfName(third) ? third : '');
  if (!WORDS_TOO.has(first)) return name;
  const next = text[place + name.length];
  return !NOT_AFTER_WORDS.has(second) && (next === undefined || CAREFUL.has(next)) ? name : null;
}

function isOfName(character: string): boolean {
  return /[一-龥]/.test(character) && !CAREFUL.has(character);
}

/** Where three characters were taken for a name, the first two may be the whole name elsewhere. */
function shorterForms(text: string, name: string): Found[] {
  if ([...name].length < 3) return [];
  const short = [...name].slice(0, 2).join('');
  const found: Found[] = [];
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 1)) {
    const next = text[at + 2];
    if (next === undefined || CAREFUL.has(next))
      found.push({ from: at, to: at + short.length, kind: 'other_person' });
  }
  return found;
}

function isKept(name: string, keep: ReadonlySet<string>): boolean {
  return [...keep].some((known) => name.startsWith(known) || known === name);
}
