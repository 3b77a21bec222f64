import type { Basis } from '../basis/basis';
import type { Transition, TransitionTable } from '../basis/transitions';

/** Where a decision stands in law. `void`: declared invalid (确认无效). */
export type DecisionStatus = 'effective' | 'changed' | 'revoked' | 'unlawful' | 'void';

/** What can happen to a decision after it is made. */
export type DecisionAction =
  'change' | 'revocation' | 'unlawfulness-finding' | 'invalidity-declaration' | 'restoration';

const outcome: readonly Basis[] = [{ document: 'penalty-law-2021', article: '48' }];
const line = (
  action: Exclude<DecisionAction, 'restoration'>,
  to: DecisionStatus,
  zh: string,
  en: string,
): Transition<DecisionStatus, DecisionAction> => ({
  action,
  from: ['effective', 'changed'],
  to,
  title: { zh, en },
  permission: 'decision.amend',
  bySystem: false,
  needs: ['reason', 'effective_date', 'evidence'],
  basis: outcome,
});

/**
 * The status of a decision. The four outcomes are those that oblige the organ to withdraw what it has published; who
 * decides them (the organ itself, a reconsideration organ, a court) is a fact of the record, not of this table. An
 * outcome that is itself overturned, or was recorded in error, is put right by a restoration.
 */
export const decisionTransitions: TransitionTable<DecisionStatus, DecisionAction> = {
  id: 'decision',
  title: { zh: '执法决定状态', en: 'Status of a decision' },
  initial: 'effective',
  states: {
    effective: { title: { zh: '有效', en: 'effective' }, final: false },
    changed: { title: { zh: '已变更', en: 'changed' }, final: false },
    revoked: { title: { zh: '已撤销', en: 'revoked' }, final: false },
    unlawful: { title: { zh: '已确认违法', en: 'found unlawful' }, final: false },
    void: { title: { zh: '已确认无效', en: 'declared void' }, final: false },
  },
  transitions: [
    line('change', 'changed', '变更决定', 'change of the decision'),
    line('revocation', 'revoked', '撤销决定', 'revocation of the decision'),
    line('unlawfulness-finding', 'unlawful', '确认违法', 'finding that the decision is unlawful'),
    line('invalidity-declaration', 'void', '确认无效', 'declaration that the decision is void'),
    {
      action: 'restoration',
      from: ['changed', 'revoked', 'unlawful', 'void'],
      to: 'effective',
      title: { zh: '恢复有效', en: 'restoration of the decision' },
      permission: 'decision.amend',
      bySystem: false,
      needs: ['reason', 'effective_date', 'evidence'],
      basis: [
        { document: 'penalty-law-2021', article: '75' },
        { document: 'information-regulation-2019', article: '6' },
      ],
    },
  ],
};

/** Whether a status obliges the organ to withdraw what it has published. */
export function requiresWithdrawal(status: DecisionStatus): boolean {
  return status !== 'effective';
}
