import { addDays, type PlainDate } from '@mingcha/law';
import { excelSerialOf, LONG_TERM, readDay } from './dates';

describe('A day in a sheet', () => {
  const spellings = [
    '2026-09-21',
    '2026/09/21',
    '2026/9/21',
    '2026.9.21',
    '2026年9月21日',
    '2026 年 09 月 21 日',
    '20260921',
    '２０２６／０９／２１',
    ' 2026-09-21 ',
    '2026-09-21 00:00:00',
    '2026/9/21 14:05',
    '2026-09-21T23:59:59.999',
    '46286',
    '46286.75',
  ];

  it.each(spellings)('written %s is 21 September 2026', (text) => {
    expect(readDay(text)).toBe('2026-09-21');
  });

  it('written as long term is the last day of 2099, typed or as a serial number', () => {
    expect(readDay('2099/12/31')).toBe(LONG_TERM);
    expect(readDay(String(excelSerialOf(LONG_TERM)))).toBe(LONG_TERM);
  });

  it.each([
    '昨天',
    '20260931',
    '2026-02-30',
    '2026/13/01',
    '2026-00-10',
    '26-09-21',
    '2026-09',
    '2026',
    '0',
    '12',
    '99999',
    '1899-12-31',
    '2026-09-21至2027-09-21',
    '-46286',
    '',
  ])('written %j does not exist', (text) => {
    expect(readDay(text)).toBeUndefined();
  });

  it('is the same for every serial number around leap days and turns of the year', () => {
    for (let day = '2023-12-25' as PlainDate; day <= '2024-03-05'; day = addDays(day, 1)) {
      expect(readDay(String(excelSerialOf(day)))).toBe(day);
    }
  });
});
