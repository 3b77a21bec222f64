import { article, day, type Article, type LegalDocument } from './legal-document';

function wholeYear(year: number): readonly Article[] {
  return [
    article(
      '–',
      'text_read',
      `${year}年节假日放假和调休上班日期。`,
      `Days off and make-up working days of the holidays of ${year}.`,
    ),
  ];
}

function notice(
  year: number,
  issuedOn: string,
  number: string | undefined,
  source: string | undefined,
): LegalDocument {
  return {
    title: {
      zh: `国务院办公厅关于${year}年部分节假日安排的通知`,
      en: `General Office of the State Council: holiday arrangements for ${year}`,
    },
    ...(number === undefined ? {} : { number }),
    issuedOn: day(issuedOn),
    ...(source === undefined ? {} : { source }),
    articles: wholeYear(year),
  };
}

const CONTENT = 'http://www.gov.cn/zhengce/content';

/** The measures on public holidays and the yearly notices that carry them out. */
export const holidayDocuments = {
  'holiday-measures-2013': {
    title: {
      zh: '全国年节及纪念日放假办法（2013年修订）',
      en: 'Measures on Public Holidays (2013 revision)',
    },
    number: '国务院令第644号',
    issuedOn: day('2013-12-11'),
    inForceFrom: day('2014-01-01'),
    articles: [
      article(
        '2',
        'text_read',
        '全体公民放假11天：元旦1天、春节3天（初一至初三）、清明1天、劳动节1天、端午1天、中秋1天、国庆3天。',
        'Eleven days off for everybody: New Year 1, Spring Festival 3, Qingming 1, Labour Day 1, Dragon Boat 1, Mid-Autumn 1, National Day 3.',
      ),
    ],
  },
  'holiday-measures-2024': {
    title: {
      zh: '全国年节及纪念日放假办法（2024年修订）',
      en: 'Measures on Public Holidays (2024 revision)',
    },
    number: '国务院令第795号',
    issuedOn: day('2024-11-10'),
    inForceFrom: day('2025-01-01'),
    articles: [
      article(
        '2',
        'text_read',
        '全体公民放假13天：元旦1天、春节4天（除夕至初三）、清明1天、劳动节2天、端午1天、中秋1天、国庆3天。',
        'Thirteen days off for everybody: New Year 1, Spring Festival 4 (eve to third day), Qingming 1, Labour Day 2, Dragon Boat 1, Mid-Autumn 1, National Day 3.',
      ),
      article(
        '6',
        'stated',
        '全体公民放假的假日适逢周六、周日的，在工作日补假。',
        'A day off for everybody that falls on a weekend is made up on a working day.',
      ),
    ],
  },
  'holiday-notice-2018': notice(
    2018,
    '2017-11-30',
    '国办发明电〔2017〕12号',
    `${CONTENT}/2017-11/30/content_5243579.htm`,
  ),
  'holiday-notice-2019': notice(
    2019,
    '2018-12-04',
    '国办发明电〔2018〕15号',
    `${CONTENT}/2018-12/06/content_5346276.htm`,
  ),
  'holiday-notice-2019-labour-day': {
    title: {
      zh: '国务院办公厅关于调整2019年劳动节假期安排的通知',
      en: 'General Office of the State Council: change of the Labour Day holiday of 2019',
    },
    number: '国办发明电〔2019〕3号',
    issuedOn: day('2019-03-22'),
    source: `${CONTENT}/2019-03/22/content_5375877.htm`,
    articles: [
      article(
        '一',
        'text_read',
        '2019年5月1日至4日放假调休；4月28日、5月5日上班。',
        '1 to 4 May 2019 are days off; 28 April and 5 May are working days.',
      ),
    ],
  },
  'holiday-notice-2020': notice(
    2020,
    '2019-11-21',
    '国办发明电〔2019〕16号',
    `${CONTENT}/2019-11/21/content_5454164.htm`,
  ),
  'holiday-notice-2020-spring-festival': {
    title: {
      zh: '国务院办公厅关于延长2020年春节假期的通知',
      en: 'General Office of the State Council: extension of the Spring Festival holiday of 2020',
    },
    number: '国办发明电〔2020〕1号',
    issuedOn: day('2020-01-26'),
    source: `${CONTENT}/2020-01/27/content_5472352.htm`,
    articles: [
      article(
        '一',
        'text_read',
        '春节假期延长至2020年2月2日，2月3日起正常上班。',
        'The Spring Festival holiday lasts until 2 February 2020; work starts again on 3 February.',
      ),
    ],
  },
  'holiday-notice-2021': notice(2021, '2020-11-25', '国办发明电〔2020〕27号', undefined),
  'holiday-notice-2022': notice(2022, '2021-10-25', '国办发明电〔2021〕11号', undefined),
  'holiday-notice-2023': notice(2023, '2022-12-08', '国办发明电〔2022〕16号', undefined),
  'holiday-notice-2024': notice(2024, '2023-10-25', '国办发明电〔2023〕7号', undefined),
  'holiday-notice-2025': notice(
    2025,
    '2024-11-12',
    '国办发明电〔2024〕12号',
    'https://www.gov.cn/zhengce/content/202411/content_6986382.htm',
  ),
  'holiday-notice-2026': notice(
    2026,
    '2025-11-04',
    undefined,
    'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  ),
} satisfies Record<string, LegalDocument>;
