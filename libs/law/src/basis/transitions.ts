import { allowed, refused, type Basis, type Verdict } from './basis';
import type { Text } from './text';

/** What a transition needs beside the permission; the server asks for it and the screen shows the field. */
export type TransitionNeed =
  'reason' | 'ground' | 'review_date' | 'successor' | 'evidence' | 'effective_date';

/** A state of a process. */
export interface ProcessState {
  title: Text;
  /** A final state has no way out. */
  final: boolean;
}

/** One line of a process: an action, a noun, leads from some states to one. */
export interface Transition<State extends string, Action extends string> {
  /** A noun: the last part of the address, `POST /…/{id}/<action>`. */
  action: Action;
  from: readonly State[];
  to: State;
  title: Text;
  /** Permission of the room that carries the process out. */
  permission: string;
  /** Whether the platform itself may act, in a job. */
  bySystem: boolean;
  /** What must be given. */
  needs: readonly TransitionNeed[];
  basis: readonly Basis[];
}

/** States and actions of a process in one exhaustive table. Two lines never share action and source state. */
export interface TransitionTable<State extends string, Action extends string> {
  id: string;
  title: Text;
  initial: State;
  states: Readonly<Record<State, ProcessState>>;
  transitions: readonly Transition<State, Action>[];
}

/** The line an action takes from a state, or undefined when the table has none. */
export function findTransition<State extends string, Action extends string>(
  table: TransitionTable<State, Action>,
  state: State,
  action: string,
): Transition<State, Action> | undefined {
  return table.transitions.find((line) => line.action === action && line.from.includes(state));
}

/**
 * Whether an action may be taken in a state. The refusal names both and cites the basis of the action; its code is
 * `transition_not_allowed`, or `unknown_action` for a word the table does not have.
 */
export function checkTransition<State extends string, Action extends string>(
  table: TransitionTable<State, Action>,
  state: State,
  action: string,
): Verdict {
  if (findTransition(table, state, action) !== undefined) return allowed;
  const known = table.transitions.find((line) => line.action === action);
  if (known === undefined) {
    return refused(
      'unknown_action',
      { zh: `没有“${action}”这一操作`, en: `there is no action "${action}"` },
      [],
    );
  }
  const now = table.states[state].title;
  return refused(
    'transition_not_allowed',
    {
      zh: `当前状态为“${now.zh}”，不能${known.title.zh}`,
      en: `not possible while the state is "${now.en}": ${known.title.en}`,
    },
    known.basis,
  );
}

/** The actions a caller may take in a state, in the order of the table. */
export function allowedActions<State extends string, Action extends string>(
  table: TransitionTable<State, Action>,
  state: State,
  permissions: ReadonlySet<string>,
): Action[] {
  return table.transitions
    .filter((line) => line.from.includes(state) && permissions.has(line.permission))
    .map((line) => line.action);
}
