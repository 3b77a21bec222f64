import { article, day, type LegalDocument } from './legal-document';

/** Laws, regulations and nationwide notices. Paraphrases are ours; the articles' own words are in the documents. */
export const nationalDocuments = {
  'supervision-regulation-2025': {
    title: { zh: '行政执法监督条例', en: 'Regulation on Administrative Law-Enforcement Supervision' },
    number: '国务院令第825号',
    issuedOn: day('2025-12-17'),
    inForceFrom: day('2026-02-01'),
    articles: [
      article(
        '6',
        'text_read',
        '县级以上人民政府司法行政部门是本级政府的行政执法监督机构。',
        'The justice department of a government at county level or above is its supervision body.',
      ),
      article(
        '11',
        'text_read',
        '监督范围包括许可、处罚、强制、检查、征收征用、给付等执法行为。',
        'Supervision covers licensing, penalties, coercion, inspection, levy and requisition, payment and other acts.',
      ),
      article(
        '12',
        'text_read',
        '对公示、全过程记录、法制审核等制度的落实情况进行监督。',
        'The supervision body checks that disclosure, full recording and legal review are carried out.',
      ),
      article(
        '37',
        'text_read',
        '国家归集执法行为信息并快速预警，省级建设执法监督信息系统。',
        'The state collects enforcement data and warns early; provinces build supervision information systems.',
      ),
    ],
  },
  'penalty-law-2021': {
    title: { zh: '中华人民共和国行政处罚法（2021年修订）', en: 'Administrative Penalty Law (2021 revision)' },
    number: '主席令第70号',
    issuedOn: day('2021-01-22'),
    inForceFrom: day('2021-07-15'),
    articles: [
      article(
        '9',
        'text_read',
        '列举行政处罚的种类：警告、通报批评；罚款、没收；暂扣、降级、吊销；限制、停产停业、关闭、限制从业；拘留；其他。',
        'Lists the kinds of penalty, from warning and public criticism to detention and other kinds set by law.',
      ),
      article(
        '17',
        'stated',
        '行政处罚由具有行政处罚权的行政机关在法定职权范围内实施。',
        'Penalties are imposed by organs that hold the power to punish, within their statutory powers.',
      ),
      article(
        '48',
        'text_read',
        '具有一定社会影响的处罚决定依法公开；决定被依法变更、撤销、确认违法或者无效的，三日内撤回并公开说明理由。',
        'Penalty decisions of a certain social impact are made public; one that is changed, revoked or found unlawful or void is withdrawn within three days, with the reason made public.',
      ),
      article(
        '75',
        'text_read',
        '建立评议考核制度；对申诉、检举认真审查，发现有错误的主动改正。',
        'Penalties are evaluated; complaints are examined and errors found are corrected on the organ’s own motion.',
      ),
      article(
        '85',
        'text_read',
        '本法二日、三日、五日、七日的规定是指工作日，不含法定节假日。',
        'Terms of two, three, five and seven days in this law are working days.',
      ),
    ],
  },
  'licensing-law-2019': {
    title: {
      zh: '中华人民共和国行政许可法（2019年修正）',
      en: 'Administrative Licensing Law (2019 amendment)',
    },
    number: '主席令第29号',
    issuedOn: day('2019-04-23'),
    inForceFrom: day('2019-04-23'),
    articles: [
      article(
        '22',
        'stated',
        '行政许可由具有行政许可权的行政机关在其法定职权范围内实施。',
        'Licences are granted by organs that hold the power to license, within their statutory powers.',
      ),
      article(
        '40',
        'text_read',
        '准予行政许可的决定应当公开，公众有权查阅。',
        'Decisions granting a licence are made public and open to inspection.',
      ),
      article(
        '82',
        'text_read',
        '实施行政许可的期限以工作日计算，不含法定节假日。',
        'Terms for licensing are counted in working days.',
      ),
    ],
  },
  'coercion-law-2011': {
    title: { zh: '中华人民共和国行政强制法', en: 'Administrative Coercion Law' },
    number: '主席令第49号',
    issuedOn: day('2011-06-30'),
    inForceFrom: day('2012-01-01'),
    articles: [
      article(
        '17',
        'stated',
        '行政强制措施由法律、法规规定的行政机关在法定职权范围内实施，不得委托。',
        'Coercive measures are taken by the organs that laws and regulations name, within their powers, and are not entrusted.',
      ),
      article(
        '69',
        'text_read',
        '十日以内期限的规定是指工作日，不含法定节假日。',
        'Terms of ten days or less are working days; longer ones are calendar days.',
      ),
    ],
  },
  'civil-code-2020': {
    title: { zh: '中华人民共和国民法典', en: 'Civil Code' },
    number: '主席令第45号',
    issuedOn: day('2020-05-28'),
    inForceFrom: day('2021-01-01'),
    articles: [
      article(
        '17',
        'stated',
        '不满十八周岁的自然人为未成年人。',
        'A natural person who has not reached eighteen years of age is a minor.',
      ),
      article(
        '200',
        'text_read',
        '期间按照公历年、月、日、小时计算。',
        'Terms are counted in years, months, days and hours of the Gregorian calendar.',
      ),
      article(
        '201',
        'text_read',
        '按年、月、日计算的，开始的当日不计入；按小时计算的，自规定的时间开始计算。',
        'The first day is not counted; terms in hours run from the hour that is fixed.',
      ),
      article(
        '202',
        'text_read',
        '到期月的对应日为最后一日；没有对应日的，月末日为最后一日。',
        'A term in months or years ends on the corresponding day, or on the last day of the month without one.',
      ),
      article(
        '203',
        'text_read',
        '最后一日是法定休假日的，以休假日结束的次日为最后一日；截止时间为二十四时。',
        'A term that would end on a day of rest ends on the day after the rest; the last day ends at 24:00.',
      ),
      article(
        '204',
        'text_read',
        '法律另有规定或者当事人另有约定的，从其规定、约定。',
        'Other ways of counting set by law or agreement prevail.',
      ),
    ],
  },
  'information-regulation-2019': {
    title: {
      zh: '中华人民共和国政府信息公开条例（2019年修订）',
      en: 'Regulation on Open Government Information (2019)',
    },
    number: '国务院令第711号',
    issuedOn: day('2019-04-03'),
    inForceFrom: day('2019-05-15'),
    articles: [
      article(
        '6',
        'stated',
        '行政机关应当及时、准确地公开政府信息。',
        'Organs publish government information in time and accurately.',
      ),
      article(
        '14',
        'text_read',
        '国家秘密、法律和行政法规禁止公开的信息，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息，不予公开。',
        'State secrets, information whose disclosure a law or regulation forbids, and information that may endanger national, public or economic security or social stability are not disclosed.',
      ),
      article(
        '15',
        'text_read',
        '涉及商业秘密、个人隐私等会损害第三方合法权益的，不得公开；第三方同意或者不公开会对公共利益造成重大影响的除外。',
        'Business secrets and privacy whose disclosure would harm a third party are not disclosed unless that party consents or the public interest would suffer gravely.',
      ),
      article(
        '16',
        'text_read',
        '内部事务信息、过程性信息和行政执法案卷信息可以不予公开；法律、法规、规章规定应当公开的从其规定。',
        'Internal and preparatory information and enforcement case files may be withheld unless a rule requires disclosure.',
      ),
      article(
        '26',
        'text_read',
        '应当主动公开的信息自形成或者变更之日起20个工作日内公开。',
        'Information to be disclosed proactively is published within 20 working days of its making or change.',
      ),
    ],
  },
  'three-systems-2018': {
    title: {
      zh: '关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见',
      en: 'Guiding opinion on enforcement disclosure, full recording and legal review (the three systems)',
    },
    number: '国办发〔2018〕118号',
    issuedOn: day('2018-12-05'),
    inForceFrom: day('2018-12-05'),
    articles: [
      article(
        '–',
        'stated',
        '执法决定作出之日起20个工作日内公布执法机关、对象、类别、结论；行政许可、行政处罚决定7个工作日内公开。',
        'Organ, object, category and conclusion are published within 20 working days of the decision; licensing and penalty decisions within 7.',
      ),
    ],
  },
  'dual-disclosure-2018': {
    title: {
      zh: '关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见（双公示）',
      en: 'Guidance on publishing licensing and penalty information for credit purposes (dual disclosure)',
    },
    number: '发改办财金〔2018〕424号',
    issuedOn: day('2018-07-25'),
    articles: [
      article(
        '–',
        'stated',
        '行政许可、行政处罚信息自作出决定之日起7个工作日内上网公开。',
        'Licensing and penalty information goes online within seven working days of the decision.',
      ),
    ],
  },
  'credit-repair-2025': {
    title: { zh: '信用修复管理办法', en: 'Measures on Credit Repair' },
    issuedOn: day('2025-11-19'),
    inForceFrom: day('2026-04-01'),
    articles: [
      article(
        '–',
        'stated',
        '失信信息分轻微、一般、严重三类：轻微原则上不公示，确需公示的不超过3个月；一般最短3个月最长1年；严重最短1年最长3年；自文书认定之日起算，最长期满自动停止公示。',
        'Minor: not published in principle, three months at most; general: three months to one year; serious: one to three years; counted from the date on the document; publication stops by itself at the maximum.',
      ),
    ],
  },
  'guangdong-annual-data-2018': {
    title: { zh: '广东省行政执法数据公开通知', en: 'Guangdong notice on publishing enforcement data' },
    number: '粤依法行政办（2018年12月29日）',
    issuedOn: day('2018-12-29'),
    articles: [
      article(
        '–',
        'local',
        '自2019年起，每年1月31日前公开上年度执法数据和文字说明，报本级政府和上级主管部门；有职责未发生的填零，无职责的予以说明。',
        'From 2019, last year’s enforcement data and a text are published by 31 January and sent to the own government and the superior department; a duty without an act is a zero, no duty is said so.',
      ),
    ],
  },
  'datong-annual-return-2021': {
    title: { zh: '大同市行政执法统计年报制度', en: 'Datong rule on the statistical annual report' },
    articles: [
      article(
        '3',
        'local',
        '每年1月31日前公开上年度行政执法数据并报送。',
        'Last year’s enforcement data is published and sent by 31 January.',
      ),
    ],
  },
  'zhejiang-penalty-publication': {
    title: {
      zh: '浙江省行政处罚结果信息网上公开暂行办法',
      en: 'Zhejiang interim measures on publishing penalties online',
    },
    articles: [
      article(
        '5',
        'local',
        '对未成年人的处罚，主要事实涉及国家秘密、商业秘密、个人隐私的，可能危及安全稳定的，以及省里规定的其他情形，不予公开（与第6条合并转述）。',
        'Not published: penalties on minors; cases whose main facts concern state or business secrets or privacy; danger to security and stability; others the province names (told together with article 6).',
      ),
      article(
        '7',
        'local',
        '隐去自然人住址、联系方式、身份证号、银行账号、健康等信息以及被处罚人以外自然人的姓名。',
        'Addresses, contacts, identity numbers, accounts, health data and the names of natural persons other than the punished are hidden.',
      ),
    ],
  },
} satisfies Record<string, LegalDocument>;
