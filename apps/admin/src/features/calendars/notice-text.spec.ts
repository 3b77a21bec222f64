import { nationalCalendarYears } from '@mingcha/law';
import { oddWorkdays, readNotice, writeLines } from './notice-text';

/** The items of the State Council notice for 2026, as published. */
const NOTICE_2026 = `
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
`;

describe('a pasted holiday notice', () => {
  it('gives exactly the days that the law library carries for 2026', () => {
    const known = nationalCalendarYears.find(({ year }) => year === 2026)!;
    const read = readNotice(NOTICE_2026, 2026);
    expect(read.days.map(({ date, kind }) => `${date} ${kind}`)).toEqual(
      known.days.map(({ date, kind }) => `${date} ${kind}`),
    );
    expect(read.unread).toEqual([]);
  });

  it('names the days that belong to another year instead of taking them', () => {
    const read = readNotice(
      '一、元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。',
      2019,
    );
    expect(read.days.map(({ date }) => date)).toEqual(['2019-01-01']);
    expect(read.elsewhere).toEqual(['2018-12-30', '2018-12-31', '2018-12-29']);
  });

  it('keeps the month until another is written and crosses a month’s end', () => {
    const read = readNotice('四、劳动节：4月29日至5月3日放假。4月23日、5月6日上班。', 2023);
    expect(read.days.map(({ date }) => date)).toEqual([
      '2023-04-23',
      '2023-04-29',
      '2023-04-30',
      '2023-05-01',
      '2023-05-02',
      '2023-05-03',
      '2023-05-06',
    ]);
  });

  it('reads one name for two joined holidays', () => {
    const { days } = readNotice('七、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。', 2025);
    expect(days).toHaveLength(8);
    expect(days[0]!.name).toBe('国庆节、中秋节');
  });
});

describe('days typed as plain lines', () => {
  const lines = '2027-02-06 至 2027-02-12 放假 春节\n2027-02-20 上班 春节';

  it('are read and written back unchanged', () => {
    expect(writeLines(readNotice(lines, 2027).days)).toBe(lines);
  });

  it('are listed as unread when a day does not exist', () => {
    expect(readNotice('2027-02-30 放假 春节', 2027)).toEqual({
      days: [],
      elsewhere: [],
      unread: ['2027-02-30 放假 春节'],
    });
  });

  it('show a made-up working day that falls on a weekday', () => {
    expect(oddWorkdays(readNotice('2027-02-19 上班 春节', 2027).days)).toEqual(['2027-02-19']);
  });
});
