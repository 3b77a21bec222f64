import { Injectable } from '@nestjs/common';
import {
  actKinds,
  disclosureGeneral,
  disclosurePenaltyLicensing,
  disclosureRuleFor,
  disclosureWithdrawal,
  type PlainDate,
} from '@mingcha/law';
import { Deadlines } from '@mingcha/deadlines';
import { type Text, Transactions } from '@mingcha/platform';
import type { DisclosedDecision } from './disclosure.loader';

const SUBJECT = 'decision';
export const DISCLOSURE_RULES = [disclosureGeneral.id, disclosurePenaltyLicensing.id];
export const WITHDRAWAL_RULE = disclosureWithdrawal.id;

/** Opens and closes the clocks that a publication moves. */
@Injectable()
export class DisclosureClocks {
  constructor(
    private readonly transactions: Transactions,
    private readonly deadlines: Deadlines,
  ) {}

  /** The duty to publish is met. @returns the decisions that were published late */
  async published(publications: readonly { decisionId: string; on: PlainDate }[]): Promise<Set<string>> {
    const byDay = new Map<PlainDate, string[]>();
    for (const { decisionId, on } of publications) byDay.set(on, [...(byDay.get(on) ?? []), decisionId]);
    const late = new Set<string>();
    for (const [on, ids] of byDay) {
      for (const ruleId of DISCLOSURE_RULES) await this.meet(ruleId, ids, on, { act: 'publication' }, late);
    }
    return late;
  }

  /** The duty to withdraw is met today. @returns whether it was late */
  async withdrawn(decisionId: string, reason: string): Promise<boolean> {
    const late = new Set<string>();
    const { today } = this.transactions.current;
    await this.meet(WITHDRAWAL_RULE, [decisionId], today, { act: 'withdrawal', reason }, late);
    return late.has(decisionId);
  }

  private async meet(
    ruleId: string,
    subjectIds: readonly string[],
    metOn: PlainDate,
    evidence: Record<string, unknown>,
    late: Set<string>,
  ): Promise<void> {
    const changed = await this.deadlines.meet({ ruleId, subjectType: SUBJECT, subjectIds, metOn, evidence });
    for (const clock of changed) if (clock.state === 'met_late') late.add(clock.subjectId);
  }

  async cancelDisclosure(
    decisionId: string,
    reason: string,
    evidence: Record<string, unknown>,
  ): Promise<void> {
    for (const ruleId of DISCLOSURE_RULES)
      await this.deadlines.cancel({
        ruleId,
        subjectType: SUBJECT,
        subjectIds: [decisionId],
        reason,
        evidence,
      });
  }

  async cancelWithdrawal(decisionId: string, reason: string): Promise<void> {
    await this.deadlines.cancel({
      ruleId: WITHDRAWAL_RULE,
      subjectType: SUBJECT,
      subjectIds: [decisionId],
      reason,
    });
  }

  /** The duty to publish begins anew, after a withholding or a withdrawal. Repeatable while such a clock runs. */
  async restart(decision: DisclosedDecision, startsOn: PlainDate, startFact: Text): Promise<void> {
    await this.open(decision, disclosureRuleFor(decision.actKind).id, startsOn, startFact);
  }

  /** The duty to withdraw begins on the day the decision lost its effect. Repeatable while such a clock runs. */
  async startWithdrawal(decision: DisclosedDecision, changedOn: PlainDate): Promise<void> {
    await this.open(decision, WITHDRAWAL_RULE, changedOn, disclosureWithdrawal.startFact);
  }

  private async open(
    decision: DisclosedDecision,
    ruleId: string,
    startsOn: PlainDate,
    startFact: Text,
  ): Promise<void> {
    const clocks = await this.deadlines.openFor(SUBJECT, [decision.id]);
    const earlier = clocks.filter((clock) => clock.ruleId === ruleId);
    if (earlier.some((clock) => clock.state === 'running' || clock.state === 'paused')) return;
    const title = actKinds.find((kind) => kind.code === decision.actKind)!.title;
    await this.deadlines.open([
      {
        ruleId,
        subjectType: SUBJECT,
        subjectId: decision.id,
        organId: decision.organId,
        startsOn,
        startFact,
        occurrence: earlier.length + 1,
        label: {
          zh: `${title.zh} ${decision.documentNumber}`,
          en: `${title.en} ${decision.documentNumber}`,
        },
      },
    ]);
  }
}
