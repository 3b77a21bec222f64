import { clockRule } from '../basis/clock-rule';
import { parsePlainDate } from '../calendar/plain-date';

/** A decision is made public within 20 working days; licensing and penalties have their own, shorter rule. */
export const disclosureGeneral = clockRule({
  id: 'disclosure.general',
  title: { zh: '执法决定公示（一般）', en: 'Disclosure of a decision (general)' },
  statement: {
    zh: '执法决定作出之日起20个工作日内，公开执法机关、执法对象、执法类别、执法结论。',
    en: 'Within 20 working days of the decision its organ, object, category and conclusion are made public.',
  },
  basis: [
    { document: 'three-systems-2018', article: '–' },
    { document: 'information-regulation-2019', article: '26' },
    { document: 'civil-code-2020', article: '201' },
  ],
  notCovered: {
    zh: '不适用于行政许可和行政处罚（7个工作日）；不规定哪些内容应当隐去，也不规定公示多久；法律、行政法规另有规定的从其规定。',
    en: 'Not for licensing and penalties (seven working days); says nothing about masking or about how long the publication lasts; other terms in laws or regulations prevail.',
  },
  values: [
    {
      from: parsePlainDate('2018-12-05'),
      value: { amount: 20, unit: 'working_day' },
      basis: [{ document: 'three-systems-2018', article: '–' }],
    },
  ],
  parameter: 'disclosure.general.term',
  startFact: { zh: '执法决定作出之日', en: 'the day of the decision' },
  startDayCounts: false,
  roll: 'next_working_day',
});
