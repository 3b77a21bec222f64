import { findArticle, isDocumentId } from './documents';
import type { TransitionTable } from './transitions';

/**
 * What is wrong with a table of states and actions, one sentence each: a state nobody reaches, a state without an exit
 * that is not called final (or the other way round), two lines for one action and state, an action without permission
 * or basis, a basis nobody recorded. An empty list means that the table may be used.
 */
export function findTransitionFaults(table: TransitionTable<string, string>): string[] {
  const faults: string[] = [];
  const states = Object.keys(table.states);
  const reached = new Set([table.initial]);
  for (let grew = true; grew;) {
    grew = false;
    for (const line of table.transitions) {
      if (!reached.has(line.to) && line.from.some((state) => reached.has(state))) {
        reached.add(line.to);
        grew = true;
      }
    }
  }
  for (const state of states) {
    const exits = table.transitions.some((line) => line.from.includes(state));
    if (!reached.has(state)) faults.push(`${table.id}: no way leads to ${state}`);
    if (exits && table.states[state]!.final) faults.push(`${table.id}: ${state} is final and has an exit`);
    if (!exits && !table.states[state]!.final)
      faults.push(`${table.id}: ${state} has no exit and is not final`);
  }
  const seen = new Set<string>();
  for (const line of table.transitions) {
    const name = `${table.id} ${line.action}`;
    for (const state of [...line.from, line.to]) {
      if (!states.includes(state)) faults.push(`${name} names the unknown state ${state}`);
    }
    for (const state of line.from) {
      if (seen.has(`${line.action} ${state}`)) faults.push(`${name} is listed twice for ${state}`);
      seen.add(`${line.action} ${state}`);
    }
    if (!/^[a-z]+(-[a-z]+)*$/.test(line.action)) faults.push(`${name} is no part of an address`);
    if (!/^[a-z-]+\.[a-z-]+$/.test(line.permission)) faults.push(`${name} names no permission`);
    if (line.basis.length === 0) faults.push(`${name} has no basis`);
    for (const { document, article } of line.basis) {
      if (!isDocumentId(document) || findArticle(document, article) === undefined) {
        faults.push(`${name} cites ${String(document)} ${article}, which is not recorded`);
      }
    }
    if (line.title.zh === '' || line.title.en === '') faults.push(`${name} has no title`);
  }
  return faults;
}
