import { type Found, findAll } from './find';

const SEGMENT = '[^，。；、,;\\n（）()“”"]';
/** Words of an address that make it one: a street, a house, a village. */
const HOUSE = '[省市区县旗镇乡村屯组路街巷弄道号室栋幢楼苑园寓舍院队]';

/** Where a person lives, after the words that say so. */
const HOME = new RegExp(
  `(?:家庭住址|家庭地址|户籍所在地|户籍地址?|户籍|经常居住地|居住地址?|现居住地|现居住|现住址?|居住在|家住|租住[在于]?|住址|住所地|住所|暂住[在于地]?|(?<![居入常])住(?:在|于)?)[:为是]?\\s*(?<hide>${SEGMENT}{2,40}?${HOUSE}${SEGMENT}{0,30})`,
  'g',
);

/** A dwelling down to the room, wherever it stands. */
const ROOM =
  /(?![在于到至从位住])[一-龥A-Za-z0-9]{2,24}?\d{1,4}(?:号楼|栋|幢|座|单元|弄)[一-龥A-Za-z0-9-]{0,12}?\d{2,5}(?:室|户|号|房)/g;

/** Of an organisation the registered seat is public; only what is plainly somebody's home is not. */
const HOME_OF_PERSON_BESIDE_ORGANISATION = new RegExp(
  `(?:家庭住址|家庭地址|户籍所在地|户籍地址?|经常居住地|现居住地|现住址?|居住在|家住|租住[在于]?|住址|暂住[在于地]?)[:为是]?\\s*(?<hide>${SEGMENT}{2,40}?${HOUSE}${SEGMENT}{0,30})`,
  'g',
);

const BIRTH = [
  /(?:出生日期|出生年月日?|出生于|生于|生日)[:为是]?\s*(?<hide>\d{4}[年./-]\s?\d{1,2}(?:[月./-]\s?(?:\d{1,2}日?)?)?)/g,
  /(?<hide>\d{4}年\d{1,2}月(?:\d{1,2}日)?)(?:出生|生人|生(?=[，。；,;]))/g,
];

const HEALTH = [
  /(?:患有|罹患|确诊(?:为|患)?|诊断为|被诊断)(?<hide>[^，。；,;\n]{2,20})/g,
  /(?:艾滋病|乙肝|梅毒|精神分裂症|抑郁症|癌症|HIV)[^，。；,;\n]{0,6}/gi,
];

/** Homes, birth dates and health. Business premises are kept. */
export function findPlaces(text: string, partyIsOrganisation: boolean): Found[] {
  return [
    ...findAll(text, partyIsOrganisation ? HOME_OF_PERSON_BESIDE_ORGANISATION : HOME, 'home_address'),
    ...(partyIsOrganisation ? [] : findAll(text, ROOM, 'home_address')),
    ...BIRTH.flatMap((pattern) => findAll(text, pattern, 'birth_date')),
    ...HEALTH.flatMap((pattern) => findAll(text, pattern, 'health')),
  ];
}
