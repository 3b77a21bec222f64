import { Injectable } from '@nestjs/common';
import { type ActKind, actKinds, disclosureRuleFor, type PlainDate } from '@mingcha/law';
import { Deadlines, type OpenDeadline } from '@mingcha/deadlines';
import type { Text } from '@mingcha/platform';

export const DECISION_SUBJECT = 'decision';

/** A decision as its clocks see it. */
export interface ClockedDecision {
  id: string;
  organId: string;
  actKind: string;
  documentNumber: string;
  decidedOn: string;
}

const TITLES = new Map<string, Text>(actKinds.map((kind) => [kind.code, kind.title]));

/** Opens the statutory clocks of decisions and moves them when the facts they start from are corrected. */
@Injectable()
export class DecisionClocks {
  constructor(private readonly deadlines: Deadlines) {}

  async open(decisions: readonly ClockedDecision[]): Promise<void> {
    await this.deadlines.open(decisions.map((decision) => draftOf(decision)));
  }

  /**
   * After a correction of the day or the kind of act: an open disclosure clock that starts from the wrong fact is
   * cancelled with the reason and a new one is opened. A met clock is never touched.
   */
  async restart(decisions: readonly ClockedDecision[]): Promise<void> {
    const clocks = await this.deadlines.openFor(
      DECISION_SUBJECT,
      decisions.map((decision) => decision.id),
    );
    const opening: OpenDeadline[] = [];
    const cancelling = new Map<string, string[]>();
    for (const decision of decisions) {
      const wanted = draftOf(decision);
      const own = clocks.filter((clock) => clock.subjectId === decision.id && isDisclosure(clock.ruleId));
      if (own.some((clock) => clock.state === 'met' || clock.state === 'met_late')) continue;
      const open = own.filter((clock) => clock.state === 'running' || clock.state === 'paused');
      if (open.some((clock) => clock.ruleId === wanted.ruleId && clock.startsOn === wanted.startsOn))
        continue;
      for (const clock of open)
        cancelling.set(clock.ruleId, [...(cancelling.get(clock.ruleId) ?? []), decision.id]);
      const earlier = own.filter((clock) => clock.ruleId === wanted.ruleId).length;
      opening.push({ ...wanted, occurrence: earlier + 1 });
    }
    for (const [ruleId, subjectIds] of cancelling) {
      await this.deadlines.cancel({ ruleId, subjectType: DECISION_SUBJECT, subjectIds, reason: CORRECTED });
    }
    await this.deadlines.open(opening);
  }

  /** Ends open disclosure clocks of decisions that are no longer there to be published. */
  async cancel(decisionIds: readonly string[], reason: string): Promise<void> {
    await this.deadlines.cancel({ subjectType: DECISION_SUBJECT, subjectIds: decisionIds, reason });
  }
}

const CORRECTED = '决定日期或行为种类已更正，重新起算';

function isDisclosure(ruleId: string): boolean {
  return ruleId === 'disclosure.general' || ruleId === 'disclosure.penalty-licensing';
}

function draftOf(decision: ClockedDecision): OpenDeadline {
  const rule = disclosureRuleFor(decision.actKind as ActKind);
  const title = TITLES.get(decision.actKind)!;
  return {
    ruleId: rule.id,
    subjectType: DECISION_SUBJECT,
    subjectId: decision.id,
    organId: decision.organId,
    startsOn: decision.decidedOn as PlainDate,
    label: {
      zh: `${title.zh} ${decision.documentNumber}`,
      en: `${title.en} ${decision.documentNumber}`,
    },
    startFact: rule.startFact,
  };
}
