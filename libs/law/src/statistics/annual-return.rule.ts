import type { Rule } from '../basis/basis';
import { parsePlainDate, plainDateOf, type PlainDate } from '../calendar/plain-date';

/** A day of every year. */
export interface YearlyDay {
  month: number;
  day: number;
}

/** The data of a year is published and reported by 31 January of the next. */
export const annualReturn: Rule<{ year: number }, YearlyDay, PlainDate> = {
  id: 'statistics.annual-return',
  title: { zh: '行政执法统计年报', en: 'Statistical annual report' },
  statement: {
    zh: '每年1月31日前公开上年度执法数据，并报本级人民政府和上级主管部门。',
    en: 'The enforcement data of a year is made public by 31 January of the next and reported to the own government and the superior department.',
  },
  basis: [
    { document: 'wulong-district-2021', article: 'W4.5' },
    { document: 'guangdong-annual-data-2018', article: '–' },
    { document: 'datong-annual-return-2021', article: '3' },
  ],
  notCovered: {
    zh: '依据是地方规定，日期可由地区参数调整；未规定遇休息日顺延，因此1月31日即使是休息日也不顺延；不规定表格内容和统计口径。',
    en: 'Rests on local rules, so a district may set another day; no rule rolls the day, so it stands even on a day of rest; says nothing about tables or counting.',
  },
  values: [
    {
      from: parsePlainDate('2019-01-01'),
      value: { month: 1, day: 31 },
      basis: [{ document: 'guangdong-annual-data-2018', article: '–' }],
    },
  ],
  parameter: 'statistics.annual-return.day',
  apply: ({ year }, value) => plainDateOf(year + 1, value.month, value.day),
};
