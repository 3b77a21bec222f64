import { documents } from '../basis/documents';
import { holidayName, type CalendarYear, type CalendarYearDay } from './calendar-day';
import { addDays, plainDateOf, parsePlainDate, type PlainDate } from './plain-date';

/**
 * First day of the Spring Festival, Qingming, Dragon Boat and Mid-Autumn by the Chinese calendar (GB/T 33661: new
 * moons and solar terms at 120° E). Two new years lie minutes from midnight – 2027 (new moon on 6 February 23:56) and
 * 2030 (3 February 00:07) – and some calendars in software have them a day off.
 */
const LUNAR_FESTIVALS: Readonly<Record<number, readonly [string, string, string, string]>> = {
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
  2031: ['01-23', '04-05', '06-24', '10-01'],
  2032: ['02-11', '04-04', '06-12', '09-19'],
  2033: ['01-31', '04-04', '06-01', '09-08'],
  2034: ['02-19', '04-05', '06-20', '09-27'],
  2035: ['02-08', '04-05', '06-10', '09-16'],
};

/** Years for which the lunar festivals are known without a notice. */
export const lunarFestivalYears: readonly number[] = Object.keys(LUNAR_FESTIVALS).map(Number);

interface Statute {
  labourDays: number;
  springFestivalFromEve: boolean;
  document: 'holiday-measures-2013' | 'holiday-measures-2024';
}

function statuteOf(year: number): Statute {
  // The revision of 2024 added the eve of the Spring Festival and 2 May from 2025 on.
  return year >= 2025
    ? { labourDays: 2, springFestivalFromEve: true, document: 'holiday-measures-2024' }
    : { labourDays: 1, springFestivalFromEve: false, document: 'holiday-measures-2013' };
}

function run(zh: string, first: PlainDate, length: number): CalendarYearDay[] {
  const name = holidayName(zh);
  return Array.from({ length }, (_, index): CalendarYearDay => ({
    date: addDays(first, index),
    kind: 'holiday',
    name,
  }));
}

/**
 * The estimate of a year without a notice: the days off that the measures on public holidays give everybody, on the
 * days they fall on. Bridging days, make-up working days and days given for a holiday on a weekend are not guessed:
 * only a notice decides them, and everything that rests on an estimate is provisional. Outside 2027–2035 the lunar
 * festivals are unknown and left out.
 */
export function estimatedYear(year: number): CalendarYear {
  const statute = statuteOf(year);
  const lunar = LUNAR_FESTIVALS[year];
  const days = [
    ...run('元旦', plainDateOf(year, 1, 1), 1),
    ...run('劳动节', plainDateOf(year, 5, 1), statute.labourDays),
    ...run('国庆节', plainDateOf(year, 10, 1), 3),
  ];
  if (lunar !== undefined) {
    const [springFestival, qingming, dragonBoat, midAutumn] = lunar.map((text) =>
      parsePlainDate(`${year}-${text}`),
    );
    const eve = addDays(springFestival!, -1);
    days.push(
      ...(statute.springFestivalFromEve ? run('春节', eve, 4) : run('春节', springFestival!, 3)),
      ...run('清明节', qingming!, 1),
      ...run('端午节', dragonBoat!, 1),
      ...run('中秋节', midAutumn!, 1),
    );
  }
  // In 2031 Mid-Autumn is also 1 October: one day, both names.
  const byDate = new Map<PlainDate, CalendarYearDay>();
  for (const entry of days) {
    const other = byDate.get(entry.date);
    byDate.set(
      entry.date,
      other === undefined ? entry : { ...entry, name: holidayName(`${other.name.zh}、${entry.name.zh}`) },
    );
  }
  const { title, number, issuedOn } = documents[statute.document];
  return {
    year,
    status: 'estimated',
    notice: {
      title,
      ...(number === undefined ? {} : { number }),
      ...(issuedOn === undefined ? {} : { issuedOn }),
    },
    days: [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1)),
  };
}
