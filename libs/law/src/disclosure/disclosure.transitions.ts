import { allowed, refused, type Verdict } from '../basis/basis';
import type { TransitionTable } from '../basis/transitions';
import { requiresWithdrawal, type DecisionStatus } from '../case-review/decision.transitions';

/** Where the publication of a decision stands. `ended`: the publication period is over. */
export type DisclosureState = 'pending' | 'published' | 'withheld' | 'withdrawn' | 'ended';

/** What can happen to a publication. */
export type DisclosureAction = 'publication' | 'withholding' | 'withdrawal' | 'resumption' | 'ending';

/** The publication of a decision, from the duty to publish to its end. */
export const disclosureTransitions: TransitionTable<DisclosureState, DisclosureAction> = {
  id: 'disclosure',
  title: { zh: '执法决定公示', en: 'Disclosure of a decision' },
  initial: 'pending',
  states: {
    pending: { title: { zh: '待公示', en: 'to be published' }, final: false },
    published: { title: { zh: '公示中', en: 'published' }, final: false },
    withheld: { title: { zh: '不予公开', en: 'withheld' }, final: false },
    withdrawn: { title: { zh: '已撤回', en: 'withdrawn' }, final: false },
    ended: { title: { zh: '公示期满', en: 'publication period over' }, final: true },
  },
  transitions: [
    {
      action: 'publication',
      from: ['pending'],
      to: 'published',
      title: { zh: '公示', en: 'publication' },
      permission: 'disclosure.publish',
      bySystem: false,
      needs: [],
      basis: [{ document: 'three-systems-2018', article: '–' }],
    },
    {
      action: 'withholding',
      from: ['pending'],
      to: 'withheld',
      title: { zh: '不予公开', en: 'withholding' },
      permission: 'disclosure.withhold',
      bySystem: false,
      needs: ['ground', 'review_date', 'reason'],
      basis: [
        { document: 'information-regulation-2019', article: '14' },
        { document: 'information-regulation-2019', article: '15' },
      ],
    },
    {
      action: 'withdrawal',
      from: ['published'],
      to: 'withdrawn',
      title: { zh: '撤回公示', en: 'withdrawal' },
      permission: 'disclosure.withdraw',
      bySystem: false,
      needs: ['reason', 'successor'],
      basis: [
        { document: 'penalty-law-2021', article: '48' },
        { document: 'information-regulation-2019', article: '6' },
      ],
    },
    {
      action: 'resumption',
      from: ['withheld'],
      to: 'pending',
      title: { zh: '恢复待公示', en: 'resumption after withholding' },
      permission: 'disclosure.withhold',
      bySystem: false,
      needs: ['reason'],
      basis: [{ document: 'information-regulation-2019', article: '6' }],
    },
    {
      action: 'resumption',
      from: ['withdrawn'],
      to: 'pending',
      title: { zh: '恢复待公示', en: 'resumption after withdrawal' },
      permission: 'disclosure.withdraw',
      bySystem: false,
      needs: ['reason'],
      basis: [{ document: 'information-regulation-2019', article: '6' }],
    },
    {
      action: 'ending',
      from: ['published'],
      to: 'ended',
      title: { zh: '公示期满结束', en: 'end of the publication period' },
      permission: 'disclosure.withdraw',
      bySystem: true,
      needs: [],
      basis: [{ document: 'credit-repair-2025', article: '–' }],
    },
  ],
};

/**
 * Whether a decision of this status may be on the public page. A changed one may, once its new content has taken the
 * place of the old; one that is revoked, unlawful or void may not.
 */
export function mayBePublished(status: DecisionStatus): Verdict {
  if (!requiresWithdrawal(status) || status === 'changed') return allowed;
  return refused(
    'decision_not_effective',
    {
      zh: '决定已被撤销、确认违法或者确认无效，不得公示',
      en: 'the decision is revoked, unlawful or void and is not published',
    },
    [{ document: 'penalty-law-2021', article: '48' }],
  );
}
