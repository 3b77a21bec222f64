import { checkResidentId, checkUscc } from '@mingcha/law';
import type { FieldProblem } from '@mingcha/contract';
import type { Say } from '@mingcha/ui';
import type { DecisionDraft } from './decisions.queries';
import type { useDecisionTexts } from './decisions.texts';

type DecisionSay = ReturnType<typeof useDecisionTexts> extends Say<infer K> ? Say<K> : never;

/**
 * What may be a slip of the keyboard: it interrupts, the person confirms with a reason. The server checks the same
 * again and keeps what it finds with the decision.
 */
export function doubtsAbout(draft: DecisionDraft, today: string, say: DecisionSay): FieldProblem[] {
  const doubts: FieldProblem[] = [];
  const doubt = (pointer: string, code: string, detail: string) =>
    doubts.push({ pointer, code, detail, severity: 'warning' });
  const { counterpart } = draft;
  if (counterpart.uscc) {
    const { status } = checkUscc(counterpart.uscc);
    if (status === 'wrong_check_digit') doubt('/counterpart/uscc', status, say('usccCheckDigit'));
    if (status === 'placeholder') doubt('/counterpart/uscc', status, say('usccPlaceholder'));
  }
  if (counterpart.idNumber && counterpart.idType === 'resident_id') {
    const { status } = checkResidentId(counterpart.idNumber);
    if (status === 'wrong_check_digit') doubt('/counterpart/idNumber', status, say('idCheckDigit'));
  }
  if (draft.penaltyKinds?.includes('fine') && !draft.fineFen) {
    doubt('/fineFen', 'fine_without_amount', say('fineWithoutAmount'));
  }
  if (draft.decidedOn > today) doubt('/decidedOn', 'future', say('futureDay'));
  return doubts;
}

/** Fen of an amount typed in yuan; `null` for none, `undefined` for what is no amount. */
export function fenOf(yuan: string | undefined): number | null | undefined {
  const plain = (yuan ?? '').normalize('NFKC').replace(/[,\s¥]/g, '');
  if (plain === '') return null;
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}
