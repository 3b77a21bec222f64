import { Injectable } from '@nestjs/common';
import {
  type DecisionStatus,
  decisionTransitions,
  mayBePublished,
  mayPublishPerson,
  type PlainDate,
  requiresWithdrawal,
} from '@mingcha/law';
import { OnEvent, type Text } from '@mingcha/platform';
import { DisclosureActs } from './disclosure.acts';
import { DisclosureClocks } from './disclosure.clocks';
import { type DisclosedDecision, DisclosureLoader } from './disclosure.loader';
import { Publisher } from './publisher';

const RESTORED: Text = { zh: '决定恢复有效之日', en: 'the day the decision was restored' };

/** What the law wants to happen to a publication together with a change of the decision, in the same transaction. */
@Injectable()
export class DisclosureListeners {
  constructor(
    private readonly loader: DisclosureLoader,
    private readonly clocks: DisclosureClocks,
    private readonly acts: DisclosureActs,
    private readonly publisher: Publisher,
  ) {}

  /**
   * A published decision that loses its effect is withdrawn by a person within the term, which starts on the day of the
   * change; one that was never published is not to be published any more. A changed decision that is not public yet
   * stays due: its new content is what is published.
   */
  @OnEvent('decision.status_changed', { inTransaction: true })
  async statusChanged(payload: Record<string, unknown>): Promise<void> {
    const [decision] = await this.loader.load([payload['decisionId'] as string], false);
    if (!decision) return;
    const status = payload['status'] as DecisionStatus;
    const changedOn = payload['changedOn'] as PlainDate;
    if (!requiresWithdrawal(status)) return this.restored(decision, changedOn);
    if (decision.state === 'published') await this.clocks.startWithdrawal(decision, changedOn);
    else if (!mayBePublished(status).allowed) {
      const title = decisionTransitions.states[status].title.zh;
      await this.clocks.cancelDisclosure(decision.id, `公示前决定${title}`, { status, changedOn });
    }
  }

  private async restored(decision: DisclosedDecision, changedOn: PlainDate): Promise<void> {
    await this.clocks.cancelWithdrawal(decision.id, '决定已恢复有效');
    if (decision.state === 'pending') await this.clocks.restart(decision, changedOn, RESTORED);
  }

  /**
   * A correction of a published decision takes effect on the public page at once. If it shows that the person was a
   * minor, the record is taken down instead; the public reason does not say why.
   */
  @OnEvent('decision.superseded', { inTransaction: true })
  async superseded(payload: Record<string, unknown>): Promise<void> {
    const [decision] = await this.loader.load([payload['decisionId'] as string], false);
    if (!decision || decision.state !== 'published') return;
    const numbers = this.loader.numbersOf(decision);
    const person = mayPublishPerson({
      category: decision.counterpartCategory,
      decidedOn: decision.decidedOn,
      ...(numbers.birthDate ? { birthDate: numbers.birthDate } : {}),
    });
    if (person.allowed) await this.publisher.refresh([{ decision, numbers }]);
    else await this.acts.takeDown(decision, '依法不予公开', null);
  }
}
