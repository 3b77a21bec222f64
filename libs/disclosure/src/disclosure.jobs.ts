import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@mingcha/law';
import { WorkingCalendars } from '@mingcha/deadlines';
import { Events, JobHandler, systemActor, Transactions } from '@mingcha/platform';
import { DisclosureActs } from './disclosure.acts';
import { DISCLOSURE_RULES, WITHDRAWAL_RULE } from './disclosure.clocks';
import { DisclosureJournal } from './disclosure.journal';
import { DisclosureLoader } from './disclosure.loader';
import { Projection } from './projection';

export const PUBLICATION_PERIOD_END_JOB = 'disclosure.publication-period-end';
export const DISCLOSURE_DIGEST_JOB = 'disclosure.digest';
export const WITHHOLDING_REVIEW_JOB = 'disclosure.withholding-review';

/** Records of one transaction; the rest waits for the next round of the same run. */
const BATCH = 500;

interface DueCount {
  organId: string;
  dueToday: number;
  overdue: number;
  withdrawals: number;
}

/** What happens by itself. Each job compares states, so that a second run changes nothing and a missed one is made up. */
@Injectable()
export class DisclosureJobs {
  constructor(
    private readonly transactions: Transactions,
    private readonly loader: DisclosureLoader,
    private readonly acts: DisclosureActs,
    private readonly journal: DisclosureJournal,
    private readonly projection: Projection,
    private readonly calendars: WorkingCalendars,
    private readonly events: Events,
  ) {}

  /** Ends publications whose last day is over. The public page has left them out since midnight in any case. */
  @JobHandler(PUBLICATION_PERIOD_END_JOB)
  async endPeriods(): Promise<{ ended: number }> {
    return { ended: await this.inBatches(PUBLICATION_PERIOD_END_JOB, () => this.endSome()) };
  }

  private async endSome(): Promise<number> {
    const ended = await this.transactions.query<{
      id: string;
      decisionId: string;
      organId: string;
      until: string;
    }>(
      `update mingcha.disclosure x set state = 'ended', ended_on = mingcha.today_cn(), version = x.version + 1
        where x.id in (select id from mingcha.disclosure where state = 'published' and publication_until < mingcha.today_cn()
                        order by id limit ${BATCH} for update skip locked)
       returning x.id, x.decision_id as "decisionId", x.organ_id as "organId", x.publication_until as until`,
    );
    await this.projection.takeDown(
      ended.map((row) => row.id),
      null,
    );
    await this.journal.record(
      ended.map((row) => ({
        disclosureId: row.id,
        decisionId: row.decisionId,
        organId: row.organId,
        action: 'ending',
        from: 'published',
        to: 'ended',
        detail: { until: row.until },
      })),
    );
    return ended.length;
  }

  /** Returns withheld decisions to the queue on their review day. */
  @JobHandler(WITHHOLDING_REVIEW_JOB)
  async reviewWithheld(): Promise<{ reopened: number }> {
    return { reopened: await this.inBatches(WITHHOLDING_REVIEW_JOB, () => this.reviewSome()) };
  }

  private async reviewSome(): Promise<number> {
    const due = await this.transactions.query<{ decisionId: string; reviewOn: PlainDate }>(
      `select decision_id as "decisionId", review_on as "reviewOn" from mingcha.disclosure
        where state = 'withheld' and review_on <= mingcha.today_cn() order by id limit ${BATCH} for update skip locked`,
    );
    const decisions = await this.loader.load(
      due.map((row) => row.decisionId),
      false,
    );
    for (const [index, decision] of decisions.entries()) {
      const { reviewOn, decisionId } = due[index]!;
      if (decision) await this.acts.reopen(decision, reviewOn, '不予公开复核日期已到');
      else await this.forget(decisionId);
    }
    await this.tellReviewers(
      decisions.filter((decision) => decision !== null).map((decision) => decision.organId),
    );
    return due.length;
  }

  /** A withheld decision whose import was reversed has nothing left to review. */
  private async forget(decisionId: string): Promise<void> {
    await this.transactions.query(
      `update mingcha.disclosure set state = 'pending', version = version + 1 where decision_id = $1`,
      [decisionId],
    );
  }

  private async tellReviewers(organIds: readonly string[]): Promise<void> {
    const { today } = this.transactions.current;
    for (const organId of new Set(organIds)) {
      const count = organIds.filter((id) => id === organId).length;
      await this.events.emit('notification.requested', {
        kind: 'todo',
        organId,
        roles: ['law_office', 'street_staff'],
        title: {
          zh: `${count} 件不予公开的决定到了复核日期`,
          en: `${count} withheld decision(s) are due for review`,
        },
        subjectType: 'organ',
        subjectId: organId,
        link: '/disclosures?tab=queue',
        dedupeKey: `disclosure.review:${organId}:${today}`,
        dueOn: today,
      });
    }
  }

  /** One message per organ on working days: what is due today, what is overdue. An organ with nothing hears nothing. */
  @JobHandler(DISCLOSURE_DIGEST_JOB)
  async sendDigest(): Promise<{ organs: number; reason?: string }> {
    return this.transactions.run(systemActor(DISCLOSURE_DIGEST_JOB), async () => {
      const { today } = this.transactions.current;
      if (!(await this.calendars.current()).dayAt(today).isWorking)
        return { organs: 0, reason: 'not_a_working_day' };
      const counts = await this.transactions.query<DueCount>(
        `select c.organ_id as "organId",
                count(*) filter (where c.due_on = mingcha.today_cn())::int as "dueToday",
                count(*) filter (where c.due_on < mingcha.today_cn())::int as overdue,
                count(*) filter (where c.rule_id = $2)::int as withdrawals
           from mingcha.deadline c join mingcha.decision d on d.id = c.subject_id and d.retracted_at is null
          where c.subject_type = 'decision' and c.state = 'running' and c.due_on <= mingcha.today_cn()
            and (c.rule_id = any ($1::text[]) or c.rule_id = $2)
          group by c.organ_id order by c.organ_id`,
        [DISCLOSURE_RULES, WITHDRAWAL_RULE],
      );
      for (const count of counts) await this.events.emit('notification.requested', digestOf(count, today));
      return { organs: counts.length };
    });
  }

  private async inBatches(job: string, work: () => Promise<number>): Promise<number> {
    let total = 0;
    for (;;) {
      const done = await this.transactions.run(systemActor(job), work);
      total += done;
      if (done < BATCH) return total;
    }
  }
}

function digestOf({ organId, dueToday, overdue, withdrawals }: DueCount, today: PlainDate) {
  const zh = [
    dueToday > 0 ? `今日到期 ${dueToday} 件` : '',
    overdue > 0 ? `逾期 ${overdue} 件` : '',
    withdrawals > 0 ? `其中应撤回 ${withdrawals} 件` : '',
  ];
  const en = [
    dueToday > 0 ? `${dueToday} due today` : '',
    overdue > 0 ? `${overdue} overdue` : '',
    withdrawals > 0 ? `${withdrawals} of them to withdraw` : '',
  ];
  const join = (parts: string[], glue: string) => parts.filter(Boolean).join(glue);
  return {
    kind: 'reminder',
    organId,
    roles: ['law_office', 'street_staff'],
    title: { zh: `执法公示：${join(zh, '，')}`, en: `Disclosure: ${join(en, ', ')}` },
    subjectType: 'organ',
    subjectId: organId,
    link: '/disclosures?tab=queue',
    dedupeKey: `disclosure.digest:${organId}:${today}`,
    dueOn: today,
  };
}
