import { decisionTransitions, requiresWithdrawal } from '../case-review/decision.transitions';
import { disclosureTransitions, mayBePublished } from '../disclosure/disclosure.transitions';
import { findTransitionFaults } from './transition-faults';
import { allowedActions, checkTransition, findTransition, type TransitionTable } from './transitions';

const all = new Set(['decision.amend', 'disclosure.publish', 'disclosure.withhold', 'disclosure.withdraw']);

describe('every table of states and actions', () => {
  it.each([
    ['decision', decisionTransitions],
    ['disclosure', disclosureTransitions],
  ])(
    'of %s reaches each state, leaves or ends it, and names permission and basis of each action',
    (_, table) => {
      expect(findTransitionFaults(table as TransitionTable<string, string>)).toEqual([]);
    },
  );

  it('is found faulty when a line is wrong', () => {
    const table = disclosureTransitions as TransitionTable<string, string>;
    const [publication] = table.transitions;
    const faultsOf = (changes: Partial<TransitionTable<string, string>>) =>
      findTransitionFaults({ ...table, ...changes });
    const state = { title: { zh: '某', en: 'some' }, final: false };
    expect(faultsOf({ states: { ...table.states, lost: state } })).toEqual([
      'disclosure: no way leads to lost',
      'disclosure: lost has no exit and is not final',
    ]);
    expect(faultsOf({ states: { ...table.states, pending: { ...state, final: true } } })).toEqual([
      'disclosure: pending is final and has an exit',
    ]);
    const withLine = (line: object) =>
      faultsOf({ transitions: [...table.transitions, { ...publication!, action: 'other', ...line }] });
    expect(withLine({ action: 'publication' })).toEqual([
      'disclosure publication is listed twice for pending',
    ]);
    expect(withLine({ basis: [] })).toEqual(['disclosure other has no basis']);
    expect(withLine({ permission: '' })).toEqual(['disclosure other names no permission']);
    expect(withLine({ to: 'nowhere' })).toEqual(['disclosure other names the unknown state nowhere']);
    expect(withLine({ action: 'Do It' })).toEqual(['disclosure Do It is no part of an address']);
    expect(withLine({ title: { zh: '', en: '' } })).toEqual(['disclosure other has no title']);
    expect(withLine({ basis: [{ document: 'penalty-law-2021', article: '999' }] })).toEqual([
      'disclosure other cites penalty-law-2021 999, which is not recorded',
    ]);
  });
});

describe('the disclosure of a decision', () => {
  it.each([
    ['pending', ['publication', 'withholding']],
    ['published', ['withdrawal', 'ending']],
    ['withheld', ['resumption']],
    ['withdrawn', ['resumption']],
    ['ended', []],
  ] as const)('%s allows %p', (state, actions) => {
    expect(allowedActions(disclosureTransitions, state, all)).toEqual(actions);
  });

  it('offers only what the caller has the permission for', () => {
    expect(allowedActions(disclosureTransitions, 'pending', new Set(['disclosure.publish']))).toEqual([
      'publication',
    ]);
    expect(allowedActions(disclosureTransitions, 'withdrawn', new Set(['disclosure.withhold']))).toEqual([]);
    expect(allowedActions(disclosureTransitions, 'withheld', new Set(['disclosure.withhold']))).toEqual([
      'resumption',
    ]);
  });

  it('refuses with a reason and the basis of the action', () => {
    expect(checkTransition(disclosureTransitions, 'pending', 'publication')).toEqual({ allowed: true });
    expect(checkTransition(disclosureTransitions, 'withdrawn', 'publication')).toEqual({
      allowed: false,
      code: 'transition_not_allowed',
      reason: {
        zh: '当前状态为“已撤回”，不能公示',
        en: 'not possible while the state is "withdrawn": publication',
      },
      basis: [{ document: 'three-systems-2018', article: '–' }],
    });
    expect(checkTransition(disclosureTransitions, 'pending', 'dancing')).toMatchObject({
      code: 'unknown_action',
    });
  });

  it('asks for a reason wherever something leaves the public page or returns to it', () => {
    const silent = disclosureTransitions.transitions.filter((line) => !line.needs.includes('reason'));
    expect(silent.map((line) => line.action)).toEqual(['publication', 'ending']);
    expect(findTransition(disclosureTransitions, 'pending', 'withholding')?.needs).toContain('review_date');
  });
});

describe('the status of a decision', () => {
  it('can take each outcome while it is effective or changed, and be restored from each', () => {
    const outcomes = ['change', 'revocation', 'unlawfulness-finding', 'invalidity-declaration'];
    expect(allowedActions(decisionTransitions, 'effective', all)).toEqual(outcomes);
    expect(allowedActions(decisionTransitions, 'changed', all)).toEqual([...outcomes, 'restoration']);
    for (const state of ['revoked', 'unlawful', 'void'] as const) {
      expect(allowedActions(decisionTransitions, state, all)).toEqual(['restoration']);
    }
  });

  it('obliges to withdraw unless the decision stands as it was made', () => {
    const statuses = ['effective', 'changed', 'revoked', 'unlawful', 'void'] as const;
    expect(statuses.map(requiresWithdrawal)).toEqual([false, true, true, true, true]);
    expect(statuses.map((status) => mayBePublished(status).allowed)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(mayBePublished('revoked')).toMatchObject({
      code: 'decision_not_effective',
      basis: [{ document: 'penalty-law-2021', article: '48' }],
    });
  });
});
