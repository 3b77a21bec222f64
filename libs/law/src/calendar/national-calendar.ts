import { documents, type DocumentId } from '../basis/documents';
import type { CalendarNotice, CalendarYear, CalendarYearDay } from './calendar-day';
import { holidayName } from './calendar-day';
import { addDays, parsePlainDate, yearOf, type PlainDate } from './plain-date';

/**
 * One line of a notice: the holiday, the days off as `first/last` (or a single day) and the make-up working days.
 * Days that a notice only mentions as "joined with the weekend" are not listed: they follow their weekday.
 */
type Line = readonly [name: string, off: string, makeUp?: readonly string[]];

interface Issue {
  document: DocumentId;
  lines: readonly Line[];
}

/** The notices in the order of issue. A later line overrules an earlier one for the same day. */
const issues: readonly Issue[] = [
  {
    document: 'holiday-notice-2018',
    lines: [
      ['元旦', '2018-01-01'],
      ['春节', '2018-02-15/2018-02-21', ['2018-02-11', '2018-02-24']],
      ['清明节', '2018-04-05/2018-04-07', ['2018-04-08']],
      ['劳动节', '2018-04-29/2018-05-01', ['2018-04-28']],
      ['端午节', '2018-06-18'],
      ['中秋节', '2018-09-24'],
      ['国庆节', '2018-10-01/2018-10-07', ['2018-09-29', '2018-09-30']],
    ],
  },
  {
    document: 'holiday-notice-2019',
    lines: [
      ['元旦', '2018-12-30/2019-01-01', ['2018-12-29']],
      ['春节', '2019-02-04/2019-02-10', ['2019-02-02', '2019-02-03']],
      ['清明节', '2019-04-05'],
      ['劳动节', '2019-05-01'],
      ['端午节', '2019-06-07'],
      ['中秋节', '2019-09-13'],
      ['国庆节', '2019-10-01/2019-10-07', ['2019-09-29', '2019-10-12']],
    ],
  },
  {
    document: 'holiday-notice-2019-labour-day',
    lines: [['劳动节', '2019-05-01/2019-05-04', ['2019-04-28', '2019-05-05']]],
  },
  {
    document: 'holiday-notice-2020',
    lines: [
      ['元旦', '2020-01-01'],
      ['春节', '2020-01-24/2020-01-30', ['2020-01-19', '2020-02-01']],
      ['清明节', '2020-04-04/2020-04-06'],
      ['劳动节', '2020-05-01/2020-05-05', ['2020-04-26', '2020-05-09']],
      ['端午节', '2020-06-25/2020-06-27', ['2020-06-28']],
      ['国庆节、中秋节', '2020-10-01/2020-10-08', ['2020-09-27', '2020-10-10']],
    ],
  },
  {
    // The extension of January 2020 also cancels the make-up working day of 1 February.
    document: 'holiday-notice-2020-spring-festival',
    lines: [['春节', '2020-01-31/2020-02-02']],
  },
  {
    document: 'holiday-notice-2021',
    lines: [
      ['元旦', '2021-01-01/2021-01-03'],
      ['春节', '2021-02-11/2021-02-17', ['2021-02-07', '2021-02-20']],
      ['清明节', '2021-04-03/2021-04-05'],
      ['劳动节', '2021-05-01/2021-05-05', ['2021-04-25', '2021-05-08']],
      ['端午节', '2021-06-12/2021-06-14'],
      ['中秋节', '2021-09-19/2021-09-21', ['2021-09-18']],
      ['国庆节', '2021-10-01/2021-10-07', ['2021-09-26', '2021-10-09']],
    ],
  },
  {
    document: 'holiday-notice-2022',
    lines: [
      ['元旦', '2022-01-01/2022-01-03'],
      ['春节', '2022-01-31/2022-02-06', ['2022-01-29', '2022-01-30']],
      ['清明节', '2022-04-03/2022-04-05', ['2022-04-02']],
      ['劳动节', '2022-04-30/2022-05-04', ['2022-04-24', '2022-05-07']],
      ['端午节', '2022-06-03/2022-06-05'],
      ['中秋节', '2022-09-10/2022-09-12'],
      ['国庆节', '2022-10-01/2022-10-07', ['2022-10-08', '2022-10-09']],
    ],
  },
  {
    document: 'holiday-notice-2023',
    lines: [
      ['元旦', '2022-12-31/2023-01-02'],
      ['春节', '2023-01-21/2023-01-27', ['2023-01-28', '2023-01-29']],
      ['清明节', '2023-04-05'],
      ['劳动节', '2023-04-29/2023-05-03', ['2023-04-23', '2023-05-06']],
      ['端午节', '2023-06-22/2023-06-24', ['2023-06-25']],
      ['中秋节、国庆节', '2023-09-29/2023-10-06', ['2023-10-07', '2023-10-08']],
    ],
  },
  {
    document: 'holiday-notice-2024',
    lines: [
      ['元旦', '2024-01-01'],
      ['春节', '2024-02-10/2024-02-17', ['2024-02-04', '2024-02-18']],
      ['清明节', '2024-04-04/2024-04-06', ['2024-04-07']],
      ['劳动节', '2024-05-01/2024-05-05', ['2024-04-28', '2024-05-11']],
      ['端午节', '2024-06-10'],
      ['中秋节', '2024-09-15/2024-09-17', ['2024-09-14']],
      ['国庆节', '2024-10-01/2024-10-07', ['2024-09-29', '2024-10-12']],
    ],
  },
  {
    document: 'holiday-notice-2025',
    lines: [
      ['元旦', '2025-01-01'],
      ['春节', '2025-01-28/2025-02-04', ['2025-01-26', '2025-02-08']],
      ['清明节', '2025-04-04/2025-04-06'],
      ['劳动节', '2025-05-01/2025-05-05', ['2025-04-27']],
      ['端午节', '2025-05-31/2025-06-02'],
      ['国庆节、中秋节', '2025-10-01/2025-10-08', ['2025-09-28', '2025-10-11']],
    ],
  },
  {
    document: 'holiday-notice-2026',
    lines: [
      ['元旦', '2026-01-01/2026-01-03', ['2026-01-04']],
      ['春节', '2026-02-15/2026-02-23', ['2026-02-14', '2026-02-28']],
      ['清明节', '2026-04-04/2026-04-06'],
      ['劳动节', '2026-05-01/2026-05-05', ['2026-05-09']],
      ['端午节', '2026-06-19/2026-06-21'],
      ['中秋节', '2026-09-25/2026-09-27'],
      ['国庆节', '2026-10-01/2026-10-07', ['2026-09-20', '2026-10-10']],
    ],
  },
];

function noticeOf(document: DocumentId): CalendarNotice {
  const { title, number, issuedOn, source } = documents[document];
  return {
    title,
    ...(number === undefined ? {} : { number }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(source === undefined ? {} : { source }),
  };
}

function daysOff(range: string): PlainDate[] {
  const [first, last] = range.split('/');
  const from = parsePlainDate(first);
  const to = last === undefined ? from : parsePlainDate(last);
  const days: PlainDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) days.push(date);
  return days;
}

function daysOf({ document, lines }: Issue): { notice: CalendarNotice; days: CalendarYearDay[] } {
  const notice = noticeOf(document);
  const days = lines.flatMap(([zh, off, makeUp = []]): CalendarYearDay[] => {
    const name = holidayName(zh);
    return [
      ...daysOff(off).map((date): CalendarYearDay => ({ date, kind: 'holiday', name, notice })),
      ...makeUp.map((date): CalendarYearDay => ({
        date: parsePlainDate(date),
        kind: 'make_up_workday',
        name,
        notice,
      })),
    ];
  });
  return { notice, days };
}

function replay(): CalendarYear[] {
  const history: CalendarYear[] = [];
  const current = new Map<number, { notice: CalendarNotice; days: Map<PlainDate, CalendarYearDay> }>();
  for (const issue of issues) {
    const { notice, days } = daysOf(issue);
    const touched = new Set<number>();
    for (const entry of days) {
      const year = yearOf(entry.date);
      let record = current.get(year);
      if (record === undefined) {
        record = { notice, days: new Map() };
        current.set(year, record);
      }
      record.days.set(entry.date, entry);
      touched.add(year);
    }
    for (const year of touched) {
      const record = current.get(year)!;
      const ordered = [...record.days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
      history.push({ year, status: 'published', notice: record.notice, days: ordered });
    }
  }
  return history;
}

/**
 * Every state a year's calendar has had, in the order of the notices: 2018 changed when the notice for 2019 moved its
 * last days, 2019 when Labour Day was changed in March, 2020 when the Spring Festival was extended in January, 2022
 * when the notice for 2023 gave its last day off. Each record holds the whole year and replaces the former one.
 */
export const nationalCalendarHistory: readonly CalendarYear[] = replay();

/** The calendars 2018–2026 as they stand, one record a year, oldest first. */
export const nationalCalendarYears: readonly CalendarYear[] = [
  ...new Map(nationalCalendarHistory.map((record) => [record.year, record])).values(),
].sort((a, b) => a.year - b.year);
