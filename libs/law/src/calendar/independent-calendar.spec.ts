import { execFileSync } from 'node:child_process';
import { addDays, parsePlainDate, type PlainDate } from './plain-date';
import { estimatedYear, lunarFestivalYears } from './statutory-days';
import { nationalCalendar } from './working-calendar';

interface Oracle {
  working: Record<string, boolean>;
  festivals: Record<string, { newYear: string; others: string[] }>;
}

/**
 * What the package chinese-days says. It reads days in the time zone of the process, so it answers from a process of
 * its own in China, wherever this suite runs.
 */
function askChineseDays(): Oracle {
  const script = `
    const days = require('chinese-days');
    const working = {};
    for (let t = Date.UTC(2018, 0, 1); t <= Date.UTC(2026, 11, 31); t += 86400000) {
      const date = new Date(t).toISOString().slice(0, 10);
      working[date] = days.isWorkday(date);
    }
    const festivals = {};
    for (const year of [${lunarFestivalYears.join()}]) {
      const lunar = (monthAndDay) => days.getSolarDateFromLunar(year + '-' + monthAndDay).date;
      const qingming = days.getSolarTermDate(year, 4, 'pure_brightness');
      festivals[year] = { newYear: lunar('01-01'), others: [qingming, lunar('05-05'), lunar('08-15')] };
    }
    process.stdout.write(JSON.stringify({ working, festivals }));
  `;
  const answer = execFileSync(process.execPath, ['-e', script], {
    cwd: __dirname,
    env: { TZ: 'Asia/Shanghai' },
  });
  return JSON.parse(answer.toString('utf8')) as Oracle;
}

describe('an independent calendar', () => {
  const oracle = askChineseDays();

  it('agrees on every single day from 2018 to 2026', () => {
    const days = Object.entries(oracle.working);
    const different = days.filter(
      ([date, working]) => nationalCalendar.isWorking(date as PlainDate) !== working,
    );
    expect(different).toEqual([]);
    expect(days).toHaveLength(3287);
  });

  it.each(lunarFestivalYears)('agrees on the lunar festivals of %i', (year) => {
    const { newYear, others } = oracle.festivals[year]!;
    const first = parsePlainDate(newYear);
    const expected = [-1, 0, 1, 2].map((days) => addDays(first, days)).concat(others.map(parsePlainDate));
    const lunar = estimatedYear(year).days.filter((entry) => /春节|清明|端午|中秋/.test(entry.name.zh));
    expect(lunar.map((entry) => entry.date)).toEqual(expected);
  });
});
