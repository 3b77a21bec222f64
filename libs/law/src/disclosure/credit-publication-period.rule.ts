import type { Rule } from '../basis/basis';
import { addDays, addMonths, parsePlainDate, type PlainDate } from '../calendar/plain-date';

/** How grave a breach of trust is for credit purposes. */
export type CreditSeriousness = 'minor' | 'general' | 'serious';

/** Months of publication of one class; `min` null: not published in principle, so there is nothing to serve. */
export interface PublicationMonths {
  min: number | null;
  max: number;
}

/** What the period is computed from. */
export interface PublicationPeriodInput {
  seriousness: CreditSeriousness;
  /** The date on the document that establishes the breach. */
  documentDate: PlainDate;
}

/** First and last day of the credit publication of one record. */
export interface PublicationPeriod {
  /** False for minor breaches: published only where the sector's department finds it necessary. */
  publishedInPrinciple: boolean;
  /** Last day of the shortest period: credit repair may be applied for from the next day; null where there is none. */
  shortestUntil: PlainDate | null;
  /** Last day of the longest period. */
  publishedUntil: PlainDate;
  /** The first day on which the record must be gone: publication stops by itself. */
  endsOn: PlainDate;
}

/** How long a breach of trust is published on credit sites, by seriousness, from the date on the document. */
export const creditPublicationPeriod: Rule<
  PublicationPeriodInput,
  Readonly<Record<CreditSeriousness, PublicationMonths>>,
  PublicationPeriod
> = {
  id: 'credit.publication-period',
  title: { zh: '失信信息公示期', en: 'Credit publication period' },
  statement: {
    zh: '失信信息自文书认定之日起公示：轻微的原则上不公示、最长3个月；一般的3个月至1年；严重的1年至3年；最长期满自动停止。',
    en: 'From the date on the document: minor breaches are not published in principle and three months at most; general ones three months to one year; serious ones one to three years; publication stops by itself at the maximum.',
  },
  basis: [
    { document: 'credit-repair-2025', article: '–' },
    { document: 'civil-code-2020', article: '202' },
  ],
  notCovered: {
    zh: '不判断某一处罚属于轻微、一般还是严重；不规定执法机关自己网站上的公示时间；2026年4月1日以前的公示期依旧办法，本规则不回溯。',
    en: 'Does not classify a penalty as minor, general or serious; says nothing about publication on the organ’s own site; periods before 1 April 2026 follow the former rules.',
  },
  values: [
    {
      from: parsePlainDate('2026-04-01'),
      value: {
        minor: { min: null, max: 3 },
        general: { min: 3, max: 12 },
        serious: { min: 12, max: 36 },
      },
      basis: [{ document: 'credit-repair-2025', article: '–' }],
    },
  ],
  apply: ({ seriousness, documentDate }, value) => {
    const { min, max } = value[seriousness];
    const publishedUntil = addMonths(documentDate, max);
    return {
      publishedInPrinciple: min !== null,
      shortestUntil: min === null ? null : addMonths(documentDate, min),
      publishedUntil,
      endsOn: addDays(publishedUntil, 1),
    };
  },
};
