import { article, day, type LegalDocument } from './legal-document';

// The official titles of the five documents are not part of the sources at hand; they are named by district.
const local = (number: string, zh: string, en: string) => article(number, 'local', zh, en);

/** The five district documents that define the job. Sections are numbered by district letter and section. */
export const districtDocuments = {
  'nankai-district': {
    title: {
      zh: '天津市南开区行政执法监督文件',
      en: 'Nankai District (Tianjin) document on enforcement supervision',
    },
    articles: [
      local('N3.1', '各部门每年报送行政执法情况。', 'Departments report on enforcement every year.'),
      local(
        'N3.2',
        '执法人员每年培训不少于40学时，由区里集中组织。',
        'At least 40 training hours per officer and year, organised centrally.',
      ),
      local(
        'N3.3',
        '执行国家公示规定；落实行政裁量权基准。',
        'National disclosure rules apply; discretion benchmarks are used.',
      ),
    ],
  },
  'wulong-district-2021': {
    title: {
      zh: '重庆市武隆区行政执法文件（2021年）',
      en: 'Wulong District (Chongqing) document on enforcement, 2021',
    },
    issuedOn: day('2021-09-26'),
    articles: [
      local('W1.2', '执法事项清单每年清理、动态调整。', 'Item lists are cleaned up and adjusted every year.'),
      local(
        'W2.1',
        '执法人员每年培训不少于40学时，其中司法局组织的公共法律知识培训不少于1次。',
        'At least 40 training hours per officer and year, with at least one general-law training by the bureau.',
      ),
      local('W3.3', '裁量基准细化为3至5个档次。', 'Discretion benchmarks have three to five tiers.'),
      local(
        'W3.4',
        '执法决定作出后20个工作日内公开，许可和处罚7个工作日内公开。',
        'Decisions are published within 20 working days, licensing and penalties within 7.',
      ),
      local(
        'W3.5',
        '法制审核人员不少于执法人员总数的5%，审核与办案分离。',
        'Legal reviewers number at least 5 % of officers; reviewing is separate from handling.',
      ),
      local(
        'W4.5',
        '每年1月31日前公开上年度执法数据并报司法局汇总。',
        'Last year’s data is published by 31 January and sent to the bureau, which sums it up.',
      ),
    ],
  },
  'hebei-district-2024': {
    title: {
      zh: '天津市河北区行政执法文件（2024年）',
      en: 'Hebei District (Tianjin) document on enforcement, 2024',
    },
    issuedOn: day('2024-06-14'),
    articles: [
      local(
        'H1.2',
        '执法人员每年培训不少于60学时，内容包括公共法律、业务和技能；街道执法人员每年由赋权部门培训不少于2次。',
        'At least 60 training hours per officer and year in public law, business and skills; street officers train twice a year with the empowering department.',
      ),
      local('H2.5', '执行全市裁量基准。', 'The city’s discretion benchmarks apply.'),
      local('H2.6', '执行国家公示规定。', 'National disclosure rules apply.'),
      local('H3.7', '对五年未实施的执法事项进行清理。', 'Items unused for five years are cleaned up.'),
      local('H6.15', '统筹使用法制审核人员。', 'Legal reviewers are shared between organs.'),
    ],
  },
  'dalian-2005': {
    title: {
      zh: '大连市行政执法责任制文件（2005年）',
      en: 'Dalian document on the responsibility system, 2005',
    },
    issuedOn: day('2005-11-01'),
    articles: [
      local(
        'D2.4',
        '规定对执法部门和执法人员的责任追究，没有可作参数的数值。',
        'Sets accountability of organs and persons; it holds no value used as a parameter.',
      ),
    ],
  },
  'zichuan-district-2021': {
    title: {
      zh: '山东省淄博市淄川区三项制度报告（2021年）',
      en: 'Zichuan District (Shandong) report on the three systems, 2021',
    },
    issuedOn: day('2021-12-07'),
    articles: [
      local(
        'Z1.3',
        '执行国家公示规定；执法事项清单动态调整。',
        'National disclosure rules apply; item lists are adjusted dynamically.',
      ),
    ],
  },
} satisfies Record<string, LegalDocument>;
