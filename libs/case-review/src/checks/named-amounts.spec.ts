import { amountsAfter, chineseNumber } from './named-amounts';

describe('amounts that a text names', () => {
  it.each([
    ['罚款2000元', [200_000]],
    ['罚款２０００元', [200_000]],
    ['罚款人民币1,234.50元', [123_450]],
    ['罚款0.2万元', [200_000]],
    ['罚款12万元，没收违法所得3.68万元', [12_000_000]],
    ['罚款壹万伍仟元整', [1_500_000]],
    ['罚款两千零五十元', [205_000]],
    ['罚款500元，另罚款300元', [50_000, 30_000]],
    ['没收违法所得23000元', []],
    ['罚款', []],
    ['罚款，警告2000元', []],
    ['罚款2000', []],
  ])('%s', (text, expected) => expect(amountsAfter('罚款', text)).toEqual(expected));
});

describe('Chinese numerals', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['一百零五', 105],
    ['贰仟', 2000],
    ['壹万伍仟', 15_000],
    ['十二万', 120_000],
    ['一亿二千万', 120_000_000],
    ['三三', undefined],
  ])('%s', (text, expected) => expect(chineseNumber(text)).toBe(expected));
});
