import { Injectable } from '@nestjs/common';
import {
  allowedActions,
  type DisclosureAction,
  type DisclosureState,
  disclosureTransitions,
  type PlainDate,
  signalFor,
  type Term,
  type WorkingCalendar,
} from '@mingcha/law';
import { WorkingCalendars } from '@mingcha/deadlines';
import {
  instantInShanghai,
  type Language,
  type Listing,
  type ListQuery,
  notFound,
  runList,
  Transactions,
} from '@mingcha/platform';
import { DISCLOSURE_RULES, WITHDRAWAL_RULE } from './disclosure.clocks';
import type {
  DecisionDisclosureDto,
  DisclosureClockDto,
  DisclosureItemDto,
  QueueItemDto,
} from './disclosure.dto';
import { DisclosureLoader } from './disclosure.loader';
import { DECISION, refusalBody, warningBody } from './disclosure.words';
import { MaskProfiles } from './mask-profiles';
import type { DisclosurePreviewDto } from './preview.dto';
import { publicDtoOf } from './public.queries';
import { publicVersionOf } from './public-version';
import { Publisher, warningsOf } from './publisher';

const DECISION_COLUMNS = `d.id as "decisionId", d.version as "decisionVersion", d.organ_id as "organId",
  o.name as "organName", d.act_kind as "actKind", d.document_number as "documentNumber",
  d.counterpart_name as "counterpartName", d.counterpart_category as "counterpartCategory",
  d.decided_on as "decidedOn", d.status, coalesce(x.state, 'pending') as state`;

const RECORD_COLUMNS = `x.id, x.published_on as "publishedOn", x.publication_until as "publicationUntil", x.ground,
  x.citation, x.review_on as "reviewOn", x.withdrawn_on as "withdrawnOn", x.reason,
  x.successor_decision_id as "successorDecisionId", x.ended_on as "endedOn"`;

const OWN = '($1::uuid is null or d.organ_id = $1)';

@Injectable()
export class DisclosureQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: WorkingCalendars,
    private readonly loader: DisclosureLoader,
    private readonly profiles: MaskProfiles,
    private readonly publisher: Publisher,
  ) {}

  /** Running clocks of publications and withdrawals, the most urgent first. */
  async queue(query: ListQuery): Promise<Listing<QueueItemDto>> {
    const calendar = await this.calendars.current();
    return runList(this.transactions, query, {
      select: `c.id, c.rule_id as rule, c.starts_on as "startsOn", c.due_on as "dueOn", c.term_amount as amount,
        c.term_unit as unit, c.state as "clockState", c.provisional, ${DECISION_COLUMNS}`,
      from: `mingcha.deadline c
        join mingcha.decision d on d.id = c.subject_id and d.retracted_at is null
        join mingcha.organ o on o.id = d.organ_id
        left join mingcha.disclosure x on x.decision_id = d.id`,
      where: `${OWN} and c.subject_type = 'decision' and c.state in ('running', 'paused')
        and (c.rule_id = any ($2::text[]) and coalesce(x.state, 'pending') = 'pending'
          or c.rule_id = $3 and x.state = 'published')`,
      params: [this.ownOrgan(), DISCLOSURE_RULES, WITHDRAWAL_RULE],
      map: (row) => this.queueItem(row, calendar),
    });
  }

  async list(query: ListQuery): Promise<Listing<DisclosureItemDto>> {
    return this.records(query, 'true');
  }

  async withdrawals(query: ListQuery): Promise<Listing<DisclosureItemDto>> {
    return this.records(query, `x.state = 'withdrawn'`);
  }

  private records(query: ListQuery, condition: string): Promise<Listing<DisclosureItemDto>> {
    return runList(this.transactions, query, {
      select: `${RECORD_COLUMNS}, ${DECISION_COLUMNS}`,
      from: `mingcha.disclosure x join mingcha.decision d on d.id = x.decision_id and d.retracted_at is null
        join mingcha.organ o on o.id = d.organ_id`,
      where: `${OWN} and ${condition}`,
      params: [this.ownOrgan()],
      map: (row) => this.itemOf(row),
    });
  }

  /** The publication of one decision with its history. */
  async ofDecision(decisionId: string): Promise<DecisionDisclosureDto> {
    const [row] = await this.transactions.query<Record<string, unknown>>(
      `select ${RECORD_COLUMNS}, ${DECISION_COLUMNS} from mingcha.decision d
         join mingcha.organ o on o.id = d.organ_id left join mingcha.disclosure x on x.decision_id = d.id
        where ${OWN} and d.id = $2 and d.retracted_at is null`,
      [this.ownOrgan(), decisionId],
    );
    if (!row) throw notFound(DECISION);
    const events = await this.transactions.query<
      DecisionDisclosureDto['events'][number] & { recordedAt: Date }
    >(
      `select id, action, from_state as "from", to_state as "to", happened_on as "happenedOn", detail,
              recorded_at as "recordedAt", actor_name as "actorName"
         from mingcha.disclosure_event where decision_id = $1 order by id desc limit 200`,
      [decisionId],
    );
    const item = this.itemOf(row);
    const { decisionVersion, organId, organName, actKind, documentNumber, counterpartName } = item;
    const { counterpartCategory, decidedOn, status, state, allowedActions: actions } = item;
    return {
      ...{ decisionId, decisionVersion, organId, organName, actKind, documentNumber, counterpartName },
      ...{ counterpartCategory, decidedOn, status, state },
      version: decisionVersion,
      disclosure: row['id'] === null ? null : item,
      events: events.map((event) => ({ ...event, recordedAt: instantInShanghai(event.recordedAt) })),
      allowedActions: actions,
    };
  }

  /** The original beside what the public would read, with every masked place marked. */
  async preview(decisionId: string, language: Language): Promise<DisclosurePreviewDto> {
    const [decision] = await this.loader.load([decisionId], false);
    if (!decision) throw notFound(DECISION);
    const numbers = this.loader.numbersOf(decision);
    const profile = await this.profiles.current();
    const { version, fields } = publicVersionOf(decision, numbers.numbers, profile);
    const refusal = this.publisher.refusalOf(decision, numbers);
    return {
      decisionId,
      version: decision.version,
      publishable: refusal === null,
      problem: refusal ? refusalBody(refusal, language) : null,
      warnings: warningsOf(decision, numbers).map((warning) => warningBody(warning, language)),
      profile: { code: profile.code, version: profile.version, title: profile.title },
      fields,
      publicVersion: publicDtoOf({
        ...version,
        id: decision.disclosureId ?? decision.id,
        published_on: decision.publishedOn ?? this.transactions.current.today,
        publication_until: decision.publishedUntil,
      }),
    };
  }

  private ownOrgan(): string | null {
    const { actor } = this.transactions.current;
    return actor.scope === 'organ' ? actor.organId : null;
  }

  private actionsOf(state: DisclosureState): DisclosureAction[] {
    const { actor } = this.transactions.current;
    // The end of a period is the platform's own act.
    return allowedActions(disclosureTransitions, state, actor.permissions).filter(
      (action) => action !== 'ending',
    );
  }

  private itemOf(row: Record<string, unknown>): DisclosureItemDto {
    const item = strip(row) as unknown as DisclosureItemDto;
    return { ...item, allowedActions: this.actionsOf(item.state as DisclosureState) };
  }

  private queueItem(row: Record<string, unknown>, calendar: WorkingCalendar): QueueItemDto {
    const { rule, startsOn, dueOn, amount, unit, clockState, provisional, ...rest } = strip(row);
    const term = { amount, unit } as Term;
    const chip = signalFor({
      state: clockState as 'running' | 'paused',
      today: this.transactions.current.today,
      dueOn: dueOn as PlainDate,
      term,
      calendar,
    });
    const deadline: DisclosureClockDto = {
      id: row['id'] as string,
      rule: rule as string,
      startsOn: startsOn as string,
      dueOn: dueOn as string,
      term,
      state: clockState as string,
      overdue: chip.overdue,
      unitsLeft: chip.unitsLeft,
      signal: chip.signal,
      signalState: chip.state,
      words: chip.words,
      provisional: provisional as boolean,
    };
    const item = rest as unknown as QueueItemDto;
    return {
      ...item,
      task: rule === WITHDRAWAL_RULE ? 'withdrawal' : 'publication',
      deadline,
      allowedActions: this.actionsOf(item.state as DisclosureState),
    };
  }
}

/** Without the columns that only the pager needs. */
function strip(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('__')));
}
