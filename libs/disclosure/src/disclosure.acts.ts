import { Injectable } from '@nestjs/common';
import {
  checkTransition,
  type DisclosureAction,
  disclosureTransitions,
  findWithholdingGround,
  type PlainDate,
} from '@mingcha/law';
import {
  conflict,
  Events,
  type FieldProblem,
  invalid,
  notFound,
  requireVersion,
  type Text,
  Transactions,
} from '@mingcha/platform';
import { DisclosureClocks } from './disclosure.clocks';
import { DisclosureJournal } from './disclosure.journal';
import { type DisclosedDecision, DisclosureLoader } from './disclosure.loader';
import { DECISION } from './disclosure.words';
import { MaskProfiles } from './mask-profiles';
import { maskText } from './masking/mask-text';
import { Projection } from './projection';

/** Payload `{ disclosureId, decisionId }`. */
export const DISCLOSURE_WITHDRAWN = 'disclosure.withdrawn';

const REVIEWED: Text = { zh: '不予公开复核之日', en: 'the day the withholding was reviewed' };
const RESUMED: Text = { zh: '恢复公示之日', en: 'the day the publication was taken up again' };

export interface Withholding {
  ground: string;
  reason: string;
  reviewOn: PlainDate;
  citation?: string | undefined;
}

export interface Withdrawal {
  /** Public: masked like every text before anybody sees it. */
  reason: string;
  successorDecisionId?: string | undefined;
}

/** Withholding, withdrawal and what follows them, one decision at a time. */
@Injectable()
export class DisclosureActs {
  constructor(
    private readonly transactions: Transactions,
    private readonly loader: DisclosureLoader,
    private readonly clocks: DisclosureClocks,
    private readonly journal: DisclosureJournal,
    private readonly projection: Projection,
    private readonly profiles: MaskProfiles,
    private readonly events: Events,
  ) {}

  /** Keeps a decision from the public for a ground of law, until a day on which somebody looks again. */
  async withhold(decisionId: string, version: number, act: Withholding): Promise<void> {
    const decision = await this.load(decisionId, version, 'withholding');
    const { today } = this.transactions.current;
    const ground = findWithholdingGround(act.ground);
    const errors: FieldProblem[] = [];
    if (!ground) errors.push(fault('/ground', 'is_in', '不认识的不予公开理由', 'is not a known ground'));
    if (ground?.needsCitation && !act.citation)
      errors.push(
        fault(
          '/citation',
          'is_defined',
          '此项理由须写明所依据的规定',
          'this ground needs the rule relied on',
        ),
      );
    if (act.reviewOn <= today)
      errors.push(fault('/reviewOn', 'too_early', '复核日期应在今天之后', 'the review must lie after today'));
    if (errors.length > 0) throw invalid(errors);
    const [row] = await this.transactions.query<{ id: string }>(
      `insert into mingcha.disclosure as x (decision_id, organ_id, state, withheld_on, ground, citation, review_on, reason)
       values ($1, $2, 'withheld', mingcha.today_cn(), $3, $4, $5, $6)
       on conflict (decision_id) do update set state = 'withheld', withheld_on = excluded.withheld_on,
         ground = excluded.ground, citation = excluded.citation, review_on = excluded.review_on,
         reason = excluded.reason, version = x.version + 1
       returning x.id`,
      [decision.id, decision.organId, act.ground, act.citation ?? null, act.reviewOn, act.reason],
    );
    const evidence = { act: 'withholding', ground: act.ground, reviewOn: act.reviewOn };
    await this.clocks.cancelDisclosure(decision.id, `不予公开：${ground!.title.zh}`, evidence);
    await this.journal.record([
      {
        ...subjectOf(decision, row!.id),
        action: 'withholding',
        from: decision.state,
        to: 'withheld',
        detail: { ground: act.ground, reviewOn: act.reviewOn },
      },
    ]);
  }

  /** Takes a decision off the public page at once and leaves day and reason in its place. */
  async withdraw(decisionId: string, version: number, act: Withdrawal): Promise<{ late: boolean }> {
    const decision = await this.load(decisionId, version, 'withdrawal');
    await this.checkSuccessor(decision, act.successorDecisionId);
    return this.takeDown(decision, act.reason, act.successorDecisionId ?? null);
  }

  /** The withdrawal itself, also for the platform's own use when a published person turns out to be a minor. */
  async takeDown(
    decision: DisclosedDecision,
    reason: string,
    successorDecisionId: string | null,
  ): Promise<{ late: boolean }> {
    const publicReason = await this.maskReason(decision, reason);
    await this.transactions.query(
      `update mingcha.disclosure set state = 'withdrawn', withdrawn_on = mingcha.today_cn(), reason = $2,
              successor_decision_id = $3, version = version + 1 where id = $1`,
      [decision.disclosureId, reason, successorDecisionId],
    );
    await this.projection.takeDown([decision.disclosureId!], publicReason);
    const late = await this.clocks.withdrawn(decision.id, publicReason);
    await this.journal.record([
      {
        ...subjectOf(decision, decision.disclosureId!),
        action: 'withdrawal',
        from: 'published',
        to: 'withdrawn',
        detail: { late, reason: publicReason, ...(successorDecisionId ? { successorDecisionId } : {}) },
      },
    ]);
    await this.events.emit(DISCLOSURE_WITHDRAWN, {
      disclosureId: decision.disclosureId,
      decisionId: decision.id,
    });
    return { late };
  }

  /** Puts a withheld or withdrawn decision back into the queue, with a clock of its own. */
  async resume(decisionId: string, version: number, reason: string): Promise<void> {
    const decision = await this.load(decisionId, version, 'resumption');
    await this.reopen(decision, this.transactions.current.today, reason);
  }

  /** The same for the job that finds a review date reached. */
  async reopen(decision: DisclosedDecision, startsOn: PlainDate, reason: string): Promise<void> {
    await this.transactions.query(
      `update mingcha.disclosure set state = 'pending', version = version + 1 where id = $1`,
      [decision.disclosureId],
    );
    await this.clocks.restart(decision, startsOn, decision.state === 'withheld' ? REVIEWED : RESUMED);
    await this.journal.record([
      {
        ...subjectOf(decision, decision.disclosureId!),
        action: 'resumption',
        from: decision.state,
        to: 'pending',
        detail: { reason, startsOn },
      },
    ]);
  }

  private async load(id: string, version: number, action: DisclosureAction): Promise<DisclosedDecision> {
    const [decision] = await this.loader.load([id], true);
    if (!decision) throw notFound(DECISION);
    requireVersion(decision.version, version);
    const verdict = checkTransition(disclosureTransitions, decision.state, action);
    if (!verdict.allowed) throw conflict(verdict.code, verdict.reason, { basis: [...verdict.basis] });
    return decision;
  }

  private async checkSuccessor(decision: DisclosedDecision, successorId: string | undefined): Promise<void> {
    if (!successorId) return;
    const [successor] = await this.loader.load([successorId], false);
    if (successor && successor.id !== decision.id && successor.organId === decision.organId) return;
    throw invalid([
      fault(
        '/successorDecisionId',
        'unknown_successor',
        '没有找到本机关的这一后续决定',
        'is no other decision of the same organ',
      ),
    ]);
  }

  private async maskReason(decision: DisclosedDecision, reason: string): Promise<string> {
    const profile = await this.profiles.current();
    const party = {
      name: decision.counterpartName,
      category: decision.counterpartCategory,
      representative: decision.legalRepresentative,
    };
    const { numbers } = this.loader.numbersOf(decision);
    return maskText(reason, { party, publicNames: [decision.organName], knownNumbers: numbers }, profile)
      .text;
  }
}

function subjectOf(decision: DisclosedDecision, disclosureId: string) {
  return { disclosureId, decisionId: decision.id, organId: decision.organId };
}

function fault(pointer: string, code: string, zh: string, en: string): FieldProblem {
  return { pointer, code, detail: { zh, en }, severity: 'error' };
}
