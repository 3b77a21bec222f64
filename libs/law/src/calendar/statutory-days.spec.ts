import { parsePlainDate } from './plain-date';
import { estimatedYear } from './statutory-days';
import { nationalCalendar } from './working-calendar';

const day = parsePlainDate;
const dates = (year: number) => estimatedYear(year).days.map((entry) => entry.date);

describe('a year without a notice', () => {
  it('has the thirteen statutory days of the measures of 2024 and nothing guessed', () => {
    expect(dates(2027)).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ]);
    expect(estimatedYear(2027)).toMatchObject({ status: 'estimated', notice: { number: '国务院令第795号' } });
  });

  it('makes every one of its days provisional, working or not', () => {
    for (const text of ['2027-01-01', '2027-01-04', '2027-03-06', '2036-07-01', '2017-12-29']) {
      expect(nationalCalendar.dayAt(day(text)).provisional).toBe(true);
    }
    expect(nationalCalendar.isProvisional(day('2026-12-31'))).toBe(false);
  });

  it('gives one day both names when Mid-Autumn is also National Day', () => {
    const shared = estimatedYear(2031).days.find((entry) => entry.date === '2031-10-01');
    expect(shared?.name).toEqual({ zh: '国庆节、中秋节', en: 'National Day and Mid-Autumn Festival' });
    expect(dates(2031)).toHaveLength(12);
  });

  it('keeps to the eleven days of the former measures before 2025 and leaves unknown lunar days out', () => {
    expect(dates(2017)).toEqual(['2017-01-01', '2017-05-01', '2017-10-01', '2017-10-02', '2017-10-03']);
    expect(dates(2036)).toContain('2036-05-02');
    expect(dates(2036)).toHaveLength(6);
  });
});
