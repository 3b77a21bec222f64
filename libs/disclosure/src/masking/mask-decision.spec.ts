import fc from 'fast-check';
import { detectPersonalData } from './detectors';
import { maskDecision, maskText } from './mask-decision';
import { maskName } from './names';

describe('the name of a natural person', () => {
  it.each([
    ['张刚', '张某'],
    ['欧阳晓明', '欧阳某'],
    ['欧', '欧某'],
    [' 王 小 明 ', '王某'],
    ['阿依古丽·买买提', '某某'],
    ['John Smith', '某某'],
  ])('%s becomes %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

describe('personal data in running text', () => {
  it.each([
    ['身份证号11010519491231002X的当事人', '身份证号＊＊＊的当事人'],
    ['身份证110105194912310021（校验位有误）', '身份证＊＊＊（校验位有误）'],
    ['手机13812345678，座机022-27654321', '手机＊＊＊，座机＊＊＊'],
    ['联系电话：138 1234 5678。', '联系电话：＊＊＊。'],
    ['收款账号：6222 0200 1234 5678', '收款账号：＊＊＊'],
    ['银行卡6222021234567890128转账', '银行卡＊＊＊转账'],
    ['邮箱zhang.san@example.com', '邮箱＊＊＊'],
    ['微信号：wx_abc12345', '微信号：＊＊＊'],
    ['驾驶津A12345货车、津AD12345新能源车', '驾驶＊＊＊货车、＊＊＊新能源车'],
    ['住址：明川区东河街道和平里3号楼201室，经营食品', '住址：＊＊＊，经营食品'],
    ['当事人，住明川区新桥街道幸福村12号，男', '当事人，住＊＊＊，男'],
    ['1985年3月4日出生', '＊＊＊出生'],
    ['出生日期：1985-03-04，', '出生日期：＊＊＊，'],
    ['因患有乙型肝炎，未办健康证', '因患有＊＊＊，未办健康证'],
    ['证人李小红称其在场', '证人（姓名略）称其在场'],
    ['举报人：欧阳华提供照片', '举报人：（姓名略）提供照片'],
    ['护照号E12345678', '护照号＊＊＊'],
  ])('%s → %s', (original, masked) => {
    expect(maskText(original, []).text).toBe(masked);
  });

  it.each([
    '《中华人民共和国安全生产法》第九十七条第四项',
    '明市罚〔2026〕100号，罚款120000元',
    '统一社会信用代码91120998T91UQ79E66',
    '于2026-08-12未如实记录安全生产教育和培训情况',
    '经营地址为明川区东河街道解放路18号',
    '没收违法所得12345.67元，共计20260812件',
  ])('leaves %s as it is', (text) => {
    expect(maskText(text, [])).toEqual({ text, marks: [] });
  });

  it('keeps both places of each mark, so that original and public version can stand side by side', () => {
    const original = '王芳（手机13812345678）称，王芳不知情';
    const { text, marks } = maskText(original, ['王芳']);
    expect(text).toBe('王某（手机＊＊＊）称，王某不知情');
    for (const mark of marks) {
      expect(text.slice(mark.publicStart, mark.publicEnd)).toBe(mark.replacement);
      expect(['王芳', '13812345678']).toContain(original.slice(mark.start, mark.end));
    }
  });

  it('never leaves a valid identity number or a mobile number behind, wherever it stands', () => {
    const filler = fc.string({ unit: fc.constantFrom('当', '事', '人', '，', ' ', '（', '）', '元', '称') });
    fc.assert(
      fc.property(
        filler,
        filler,
        fc.constantFrom('11010519491231002X', '440524188001010014', '13800138000'),
        (before, after, secret) => {
          expect(maskText(`${before}${secret}${after}`, []).text).not.toContain(secret);
        },
      ),
    );
  });

  it('finds nothing in its own public text', () => {
    const once = maskText('张刚，身份证号11010519491231002X，住址：和平里3号', ['张刚']).text;
    expect(detectPersonalData(once).filter((candidate) => candidate.kind !== 'home_address')).toEqual([]);
  });
});

describe('a decision for the public', () => {
  const facts = '经查，张刚（身份证号11010519491231002X）占用道路经营';

  it('shows a punished person by surname only, everywhere', () => {
    const masked = maskDecision({
      partyName: '张刚',
      partyCategory: 'person',
      legalRepresentative: null,
      legalBasis: '依据',
      facts,
      content: '对张刚罚款200元',
    });
    expect(masked.partyName.text).toBe('张某');
    expect(masked.facts.text).toBe('经查，张某（身份证号＊＊＊）占用道路经营');
    expect(masked.content.text).toBe('对张某罚款200元');
  });

  it('shows an organisation with its representative', () => {
    const masked = maskDecision({
      partyName: '明川通祥物流有限公司',
      partyCategory: 'organization',
      legalRepresentative: '邓欣艳',
      legalBasis: '依据',
      facts: '明川通祥物流有限公司（法定代表人邓欣艳）违法',
      content: '警告',
    });
    expect(masked.partyName.text).toBe('明川通祥物流有限公司');
    expect(masked.legalRepresentative?.text).toBe('邓欣艳');
    expect(masked.facts.text).toBe('明川通祥物流有限公司（法定代表人邓欣艳）违法');
  });

  it('shows an individual business by its trade name and its owner by surname', () => {
    const masked = maskDecision({
      partyName: '明川区郑玉静小吃店',
      partyCategory: 'sole_trader',
      legalRepresentative: '郑玉静',
      legalBasis: '依据',
      facts: '明川区郑玉静小吃店经营者郑玉静未办证',
      content: '警告',
    });
    expect(masked.partyName.text).toBe('明川区郑玉静小吃店');
    expect(masked.legalRepresentative?.text).toBe('郑某');
    expect(masked.facts.text).toBe('明川区郑玉静小吃店经营者郑某未办证');
  });
});
