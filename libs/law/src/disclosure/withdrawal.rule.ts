import type { ActKind } from '../case-review/act-kinds';
import { clockRule } from '../basis/clock-rule';
import type { Text } from '../basis/text';
import { parsePlainDate } from '../calendar/plain-date';

/** A published penalty that is changed, revoked or found unlawful or void is withdrawn within 3 working days. */
export const disclosureWithdrawal = clockRule({
  id: 'disclosure.withdrawal',
  title: { zh: '公示信息撤回', en: 'Withdrawal of a disclosure' },
  statement: {
    zh: '公开的行政处罚决定被依法变更、撤销、确认违法或者确认无效的，三个工作日内撤回信息并公开说明理由。',
    en: 'When a published penalty decision is changed, revoked, or found unlawful or void, it is withdrawn within three working days and the reason is made public.',
  },
  basis: [
    { document: 'penalty-law-2021', article: '48' },
    { document: 'penalty-law-2021', article: '85' },
    { document: 'civil-code-2020', article: '201' },
  ],
  notCovered: {
    zh: '法律只对行政处罚规定了三日；其他执法决定应当及时撤下，没有全国统一的天数，平台按同一期限作为内部要求提醒。',
    en: 'The law sets three days for penalties only; other decisions are to be taken down promptly without a national number, and the platform applies the same term to them as its own policy.',
  },
  values: [
    {
      from: parsePlainDate('2021-07-15'),
      value: { amount: 3, unit: 'working_day' },
      basis: [
        { document: 'penalty-law-2021', article: '48' },
        { document: 'penalty-law-2021', article: '85' },
      ],
    },
  ],
  startFact: {
    zh: '决定被变更、撤销、确认违法或者确认无效之日',
    en: 'the day the decision is changed, revoked, or found unlawful or void',
  },
  startDayCounts: false,
  roll: 'next_working_day',
});

/** Whether the withdrawal term binds a kind of act by law or is the platform's own policy for it, in words. */
export function withdrawalForce(actKind: ActKind): { force: 'law' | 'policy'; words: Text } {
  return actKind === 'penalty'
    ? { force: 'law', words: { zh: '法定期限', en: 'term set by law' } }
    : {
        force: 'policy',
        words: { zh: '内部要求（法律未规定天数）', en: 'platform policy (the law sets no number of days)' },
      };
}
