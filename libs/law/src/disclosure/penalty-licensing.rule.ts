import { clockRule } from '../basis/clock-rule';
import { parsePlainDate } from '../calendar/plain-date';

/** A licensing or penalty decision is made public within 7 working days. */
export const disclosurePenaltyLicensing = clockRule({
  id: 'disclosure.penalty-licensing',
  title: { zh: '行政许可、行政处罚决定公示', en: 'Disclosure of licensing and penalty decisions' },
  statement: {
    zh: '行政许可、行政处罚决定作出之日起7个工作日内公开。',
    en: 'A licensing or penalty decision is made public within seven working days of the decision.',
  },
  basis: [
    { document: 'three-systems-2018', article: '–' },
    { document: 'dual-disclosure-2018', article: '–' },
    { document: 'penalty-law-2021', article: '48' },
    { document: 'licensing-law-2019', article: '40' },
    { document: 'civil-code-2020', article: '201' },
  ],
  notCovered: {
    zh: '不规定哪些处罚不予公开、内容如何隐去和公示多久；不包括信用网站自己的受理和展示时间。',
    en: 'Does not say which penalties stay unpublished, what is masked or how long publication lasts; the credit site’s own handling time is not part of it.',
  },
  values: [
    {
      from: parsePlainDate('2018-07-25'),
      value: { amount: 7, unit: 'working_day' },
      basis: [{ document: 'dual-disclosure-2018', article: '–' }],
    },
    {
      from: parsePlainDate('2018-12-05'),
      value: { amount: 7, unit: 'working_day' },
      basis: [{ document: 'three-systems-2018', article: '–' }],
    },
  ],
  parameter: 'disclosure.penalty-licensing.term',
  startFact: { zh: '执法决定作出之日', en: 'the day of the decision' },
  startDayCounts: false,
  roll: 'next_working_day',
});
