import fc from 'fast-check';
import { checkResidentId } from '@mingcha/law';
import { strictestProfile } from './mask-profile';
import { type MaskContext, maskParty, maskRepresentative, maskText } from './mask-text';

const person: MaskContext = {
  party: { name: '王小明', category: 'person', representative: null },
  publicNames: ['明川区市场监督管理局', '陈执法'],
};
const company: MaskContext = {
  party: { name: '明川区张三食品有限公司', category: 'organization', representative: '张三' },
  publicNames: ['明川区市场监督管理局'],
};
const shop: MaskContext = {
  party: { name: '明川区李四小吃店', category: 'sole_trader', representative: '李四' },
  publicNames: [],
};

const masked = (text: string, context = person) => maskText(text, context, strictestProfile).text;

describe('numbers of persons', () => {
  it.each([
    ['身份证号码：11010519491231002X。', '身份证号码：•••。'],
    ['（公民身份号码110105 19491231 002x）', '（公民身份号码•••）'],
    ['身份证１１０１０５１９４９１２３１００２Ｘ', '身份证•••'],
    ['号码110105194912310021校验位不符', '号码•••校验位不符'],
    ['旧号110105491231002', '旧号•••'],
    ['证号110105********002X', '证号•••'],
    ['护照E12345678', '护照•••'],
    ['港澳通行证H1234567890', '港澳通行证•••'],
    ['电话13812345678', '电话•••'],
    ['+86 138-1234-5678来电', '•••来电'],
    ['手机138****5678', '手机•••'],
    ['座机023-68001234', '座机•••'],
    ['联系电话：68001234', '联系电话：•••'],
    ['邮箱zhang.san@example.com。', '邮箱•••。'],
    ['微信号：wx_abc123', '微信号：•••'],
    ['驾驶渝A12345小型客车', '驾驶•••小型客车'],
    ['驾驶渝A·D12345新能源车', '驾驶•••新能源车'],
    ['存入账号6222021234567890123', '存入账号•••'],
    ['卡号：6222 0212 3456 7890 123', '卡号：•••'],
    ['持不动产权证书第0012345号', '持不动产权证书第•••号'],
  ])('%s → %s', (original, shown) => {
    expect(masked(original)).toBe(shown);
  });

  it.each([
    '明市监罚〔2026〕12号',
    '统一社会信用代码91230500MA1B3N1N2M',
    '罚款人民币5000.00元',
    '2026年9月24日10时30分',
    '《中华人民共和国食品安全法》第一百二十四条第一款第（五）项',
    '生产批号20260301，数量1200件',
    '货值金额12345678元',
    '抽样编号GZJ26510112345678901',
  ])('%s is left as it is', (text) => {
    expect(masked(text, company)).toBe(text);
  });

  it('are found wherever a valid identity number stands, with any blanks between its digits', () => {
    const id = fc
      .tuple(
        fc.integer({ min: 110000, max: 659000 }),
        fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 999 }),
      )
      .map(([region, birth, order]) => {
        const body = `${region}${birth.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`;
        return body + checkResidentId(`${body}0`).expectedCheckDigit!;
      });
    fc.assert(
      fc.property(
        id,
        fc.constantFrom('', ' ', '-'),
        fc.constantFrom('经查', '：', 'ID为'),
        (number, gap, before) => {
          expect(checkResidentId(number).status).toBe('valid');
          const shown = masked(`${before}${[...number].join(gap)}，已核实`);
          expect(shown).toBe(`${before}•••，已核实`);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('that are known from the sealed fields are found in any form', () => {
    const context = { ...person, knownNumbers: ['W1234567'] };
    expect(masked('证件W1234567', context)).toBe('证件•••');
  });
});

it('whatever is typed, no identity or mobile number is left that the database would refuse', () => {
  const day = '(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])';
  const refused = [
    new RegExp(`(^|[^0-9A-Za-z])[1-9][0-9]{5}(18|19|20)[0-9]{2}${day}[0-9]{3}[0-9Xx]([^0-9A-Za-z]|$)`),
    /(^|[^0-9A-Za-z])1[3-9][0-9]{9}([^0-9A-Za-z]|$)/,
  ];
  const piece = fc.constantFrom(
    ...[
      '11010519491231002X',
      '110105194912310021',
      '13812345678',
      '86',
      '+86',
      '-',
      ' ',
      '号',
      '：',
      'A',
      '1',
      '0',
      '公司',
    ],
    ...[
      '6222021234567890123',
      '渝A12345',
      '明川区张三食品有限公司',
      '住',
      '路',
      '，',
      'E12345678',
      '微信',
      '账号',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom(person, company, shop),
      (parts, context) => {
        const shown = masked(parts.join(''), context);
        for (const pattern of refused) expect(shown).not.toMatch(pattern);
      },
    ),
    { numRuns: 3_000 },
  );
});

describe('names', () => {
  it.each([
    ['当事人王小明于9月24日驾车', '当事人王某于9月24日驾车'],
    ['王小明的行为违反规定，王小明已改正', '王某的行为违反规定，王某已改正'],
    ['举报人赵铁柱称其受骗', '举报人•••称其受骗'],
    ['证人：钱多多、孙二娘的证言', '证人：•••、•••的证言'],
    ['其妻李梅在场，李梅签字', '其妻•••在场，•••签字'],
    ['受害人欧阳小红受伤', '受害人•••受伤'],
    ['驾驶员周伟未系安全带', '驾驶员•••未系安全带'],
    ['执法人员陈执法出示证件', '执法人员陈执法出示证件'],
    ['明川区市场监督管理局负责人同意', '明川区市场监督管理局负责人同意'],
    ['当事人未取得许可', '当事人未取得许可'],
    ['消费者投诉后，经营者向消费者退款', '消费者投诉后，经营者向消费者退款'],
    ['现场负责人不在场', '现场负责人不在场'],
    ['经营者经查实无证经营', '经营者经查实无证经营'],
    ['当事人于本月停业', '当事人于本月停业'],
    ['举报人于海反映', '举报人•••反映'],
    ['举报人刘某某反映，当事人王某承认', '举报人•••反映，当事人王某承认'],
  ])('of a person: %s → %s', (original, shown) => {
    expect(masked(original)).toBe(shown);
  });

  it('of a company and of its representative stay, other persons go', () => {
    expect(masked('明川区张三食品有限公司法定代表人张三承认，员工吴小丽作证', company)).toBe(
      '明川区张三食品有限公司法定代表人张三承认，员工•••作证',
    );
    expect(maskParty(company, strictestProfile)).toBe('明川区张三食品有限公司');
    expect(maskRepresentative(company, strictestProfile)).toBe('张三');
    const dirty = { ...company, party: { ...company.party, representative: '张三 13812345678' } };
    expect(maskRepresentative(dirty, strictestProfile)).toBe('张三 •••');
  });

  it('of a shop stays, that of the person behind it becomes surname and 某', () => {
    expect(masked('明川区李四小吃店经营者李四在店内', shop)).toBe('明川区李四小吃店经营者李某在店内');
    expect(maskParty(shop, strictestProfile)).toBe('明川区李四小吃店');
    expect(maskRepresentative(shop, strictestProfile)).toBe('李某');
  });

  it('of a person is surname and 某 and has no representative', () => {
    expect(maskParty(person, strictestProfile)).toBe('王某');
    expect(
      maskRepresentative({ ...person, party: { ...person.party, representative: '王大' } }, strictestProfile),
    ).toBeNull();
  });
});

describe('places, birth dates and health', () => {
  it.each([
    ['住址：明川区桐山街道幸福路12号3栋501室，无业', '住址：•••，无业'],
    ['家住明川区龙泉镇柳树村3组', '家住•••'],
    ['住明川区幸福路12号', '住•••'],
    ['在明川花园3号楼2单元501室内经营', '在•••内经营'],
    ['1990年1月2日出生', '•••出生'],
    ['出生日期：1990-01-02', '出生日期：•••'],
    ['确诊为高血压，', '确诊为•••，'],
  ])('%s → %s', (original, shown) => {
    expect(masked(original)).toBe(shown);
  });

  it('the seat of a company and business premises are kept', () => {
    const text = '住所：明川区工业大道88号，经营场所：明川区幸福路12号';
    expect(masked(text, company)).toBe(text);
    expect(masked('经营场所：明川区幸福路12号', shop)).toBe('经营场所：明川区幸福路12号');
    expect(masked('住所：明川区幸福路12号', shop)).toBe('住所：•••');
  });
});

describe('marks', () => {
  it('point at the masked place in the public text and at what stood there in the original', () => {
    const original = '当事人王小明，电话13812345678，住明川区幸福路12号。';
    const { text, marks } = maskText(original, person, strictestProfile);
    expect(marks.map((mark) => [mark.kind, original.slice(mark.originalFrom, mark.originalTo)])).toEqual([
      ['person_name', '王小明'],
      ['phone', '13812345678'],
      ['home_address', '明川区幸福路12号'],
    ]);
    expect(marks.map((mark) => text.slice(mark.from, mark.to))).toEqual(['王某', '•••', '•••']);
  });

  it('leave everything that is not marked as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('当事人', '王小明', '13812345678', '，', '罚款', '2026年', 'a@b.cn', '住')),
        (parts) => {
          const original = parts.join('');
          const { text, marks } = maskText(original, person, strictestProfile);
          let [rebuilt, shown, done] = ['', 0, 0];
          for (const mark of marks) {
            rebuilt += text.slice(shown, mark.from) + original.slice(mark.originalFrom, mark.originalTo);
            expect(original.slice(done, mark.originalFrom)).toBe(text.slice(shown, mark.from));
            shown = mark.to;
            done = mark.originalTo;
          }
          expect(rebuilt + text.slice(shown)).toBe(original);
        },
      ),
    );
  });

  it('are the same when the public text is masked again', () => {
    const once = masked('当事人王小明，电话13812345678，身份证11010519491231002X');
    expect(masked(once)).toBe(once);
  });
});

it('a profile may keep what the district decided to keep', () => {
  const open = {
    ...strictestProfile,
    rules: { ...strictestProfile.rules, phone: 'keep' as const, person_name: 'keep' as const },
  };
  expect(maskText('王小明13812345678', person, open).text).toBe('王小明13812345678');
});
