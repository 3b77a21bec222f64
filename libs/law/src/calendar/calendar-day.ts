import type { Text } from '../basis/text';
import type { PlainDate } from './plain-date';

/** What makes a day a working day or a day of rest. */
export type CalendarDayKind = 'workday' | 'weekend' | 'holiday' | 'make_up_workday';

/** One day of a working calendar. */
export interface CalendarDay {
  date: PlainDate;
  kind: CalendarDayKind;
  isWorking: boolean;
  /** The holiday the day belongs to; for a make-up working day the holiday it makes up for. */
  name?: Text;
  /** Title and number of the notice that says so, in Chinese as the notice has it; absent for plain days. */
  notice?: string;
  /** True when the day lies in a year whose notice is not loaded. */
  provisional: boolean;
}

/** The notice or measure a holiday comes from. */
export interface CalendarNotice {
  title: Text;
  number?: string;
  issuedOn?: PlainDate;
  /** Address or file the record was taken from. */
  source?: string;
}

/** A day that differs from what its weekday says, or that a notice names. */
export interface CalendarYearDay {
  date: PlainDate;
  kind: 'holiday' | 'make_up_workday';
  name: Text;
  /** Where this day is announced elsewhere than in the year's own notice. */
  notice?: CalendarNotice;
}

/** All days of one year that a notice names; every other day follows its weekday. */
export interface CalendarYear {
  year: number;
  /** `published`: taken from the State Council's notice; `estimated`: computed before there is one. */
  status: 'published' | 'estimated';
  notice?: CalendarNotice;
  days: readonly CalendarYearDay[];
}

const NAMES: Readonly<Record<string, string>> = {
  元旦: 'New Year’s Day',
  新年: 'New Year’s Day',
  春节: 'Spring Festival',
  除夕: 'Spring Festival Eve',
  清明: 'Qingming Festival',
  清明节: 'Qingming Festival',
  劳动节: 'Labour Day',
  端午: 'Dragon Boat Festival',
  端午节: 'Dragon Boat Festival',
  中秋: 'Mid-Autumn Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆: 'National Day',
  国庆节: 'National Day',
};

/**
 * The Chinese name of a holiday, or several joined with "、", with its English; a name nobody knows keeps its Chinese
 * in both languages.
 */
export function holidayName(zh: string): Text {
  const en = zh
    .split('、')
    .map((part) => NAMES[part.trim()] ?? part.trim())
    .join(' and ');
  return { zh, en };
}

/** Title and number of a notice on one line, as a trace shows it. */
export function citeNotice(notice: CalendarNotice): string {
  return notice.number === undefined ? notice.title.zh : `${notice.title.zh}（${notice.number}）`;
}
