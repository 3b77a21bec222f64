import { cleanDraft } from './clean-draft';

describe('cleaning a draft', () => {
  it('removes blanks at both ends, full-width ones too, and leaves those inside a text', () => {
    expect(cleanDraft({ facts: '\u3000 一 二 \u200b' })).toEqual({ facts: '一 二' });
  });

  it('takes empty text, null and undefined for "not given"', () => {
    expect(cleanDraft({ facts: ' ', content: null, itemCode: undefined, counterpart: { uscc: '' } })).toEqual(
      {
        counterpart: {},
      },
    );
  });

  it('makes codes half-width and upper case', () => {
    expect(cleanDraft({ organUscc: ' １112 0998mb1000010l' })).toEqual({ organUscc: '11120998MB1000010L' });
    expect(cleanDraft({ counterpart: { idNumber: '12099819990101001ｘ' } })).toEqual({
      counterpart: { idNumber: '12099819990101001X' },
    });
  });

  it('turns the words of the sheets into codes and leaves unknown ones for the checks', () => {
    expect(
      cleanDraft({
        actKind: '行政处罚',
        counterpart: { category: '个体工商户', idType: '其他-军官证' },
        penaltyKinds: ['警告、罚款', '吊销许可证', '口头批评', 'fine', 'nonsense', 7],
      }),
    ).toEqual({
      actKind: 'penalty',
      counterpart: { category: 'sole_trader', idType: 'other' },
      penaltyKinds: ['warning', 'fine', 'permit_revocation', '口头批评', 'nonsense', 7],
    });
  });

  it('does not change what it was given', () => {
    const draft = { documentNumber: ' 1 ', counterpart: { name: ' 甲 ' } };
    cleanDraft(draft);
    expect(draft).toEqual({ documentNumber: ' 1 ', counterpart: { name: ' 甲 ' } });
  });
});
