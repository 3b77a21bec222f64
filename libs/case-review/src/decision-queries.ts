import { Injectable } from '@nestjs/common';
import { Deadlines } from '@mingcha/deadlines';
import { cleanIdentifier } from '@mingcha/law';
import {
  instantInShanghai,
  type Listing,
  type ListQuery,
  notFound,
  runList,
  Sealing,
  Transactions,
} from '@mingcha/platform';
import { DECISION_SUBJECT } from './decision-clocks';
import { OPEN_FINDINGS } from './decision-list';
import { DECISION_FROM, DECISION_IS_PRESENT, DecisionReadings } from './decision-readings';
import { identityIndex } from './decision-rows';
import { actionsFor, contentView, deadlineView, historyView } from './decision-view';
import type {
  DecisionContentView,
  DecisionHistory,
  DecisionListItem,
  DecisionView,
  FindingView,
} from './decision-view.dto';

const DECISION = { zh: '执法决定', en: 'Decision' };

const LIST_SELECT = `d.id, d.organ_id, o.name as organ_name, d.act_kind, d.document_number, d.counterpart_name,
  d.counterpart_category, d.counterpart_uscc, d.penalty_kinds, d.fine_fen, d.decided_on, d.status, d.source,
  d.recorded_at, d.version, ${OPEN_FINDINGS} as finding_count`;

/** Lists, records and histories as the API answers them; identity numbers leave masked. */
@Injectable()
export class DecisionQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly readings: DecisionReadings,
    private readonly deadlines: Deadlines,
    private readonly sealing: Sealing,
  ) {}

  /** @param idNumber only decisions on the party with this identity number */
  async list(query: ListQuery, idNumber?: string): Promise<Listing<DecisionListItem>> {
    const listing = await runList(this.transactions, query, {
      select: LIST_SELECT,
      from: DECISION_FROM,
      where:
        idNumber === undefined
          ? DECISION_IS_PRESENT
          : `${DECISION_IS_PRESENT} and d.counterpart_id_index = $1`,
      params: idNumber === undefined ? [] : [identityIndex(this.sealing, cleanIdentifier(idNumber))],
      map: toListItem,
    });
    const ids = listing.items.map((item) => item.id);
    if (ids.length === 0) return listing;
    for (const clock of (await this.deadlines.openFor(DECISION_SUBJECT, ids)).reverse()) {
      // Nearest first after turning round: the last one written is the open one that is due first.
      const item = listing.items.find((each) => each.id === clock.subjectId)!;
      const isOpen = clock.state === 'running' || clock.state === 'paused';
      if (isOpen || item.deadline === null) item.deadline = deadlineView(clock);
    }
    return listing;
  }

  /** @throws 404 for a decision that does not exist or is another organ's */
  async detail(id: string): Promise<DecisionView> {
    const record = await this.readings.byId(id);
    if (!record) throw notFound(DECISION);
    const [findings, clocks] = [
      await this.findings(id),
      await this.deadlines.openFor(DECISION_SUBJECT, [id]),
    ];
    return {
      ...contentView(record, this.sealing),
      findings,
      deadlines: clocks.map(deadlineView),
      allowedActions: actionsFor(record, this.transactions.current.actor),
    };
  }

  /** What the decision said as it was known at an instant. */
  async asOf(id: string, instant: Date): Promise<DecisionContentView> {
    const versions = await this.readings.versions(id);
    const known = versions.filter(
      (version) =>
        version.recordedAt <= instant && (version.supersededAt === null || version.supersededAt > instant),
    );
    const record = known.at(-1);
    if (!record) throw notFound(DECISION);
    return contentView(record, this.sealing);
  }

  async history(id: string): Promise<DecisionHistory> {
    const versions = await this.readings.versions(id);
    if (versions.length === 0) throw notFound(DECISION);
    return { items: historyView(versions, this.sealing) };
  }

  private async findings(id: string): Promise<FindingView[]> {
    return this.transactions.query<FindingView>(
      `select rule, pointer, severity, text, basis from mingcha.decision_finding
        where decision_id = $1 and settled_at is null order by pointer, rule`,
      [id],
    );
  }
}

function toListItem(row: Record<string, unknown>): DecisionListItem {
  return {
    id: row['id'] as string,
    organId: row['organ_id'] as string,
    organName: row['organ_name'] as string,
    actKind: row['act_kind'] as string,
    documentNumber: row['document_number'] as string,
    counterpart: {
      name: row['counterpart_name'] as string,
      category: row['counterpart_category'] as string,
      uscc: row['counterpart_uscc'] as string | null,
    },
    penaltyKinds: row['penalty_kinds'] as string[],
    fineFen: row['fine_fen'] as number | null,
    decidedOn: row['decided_on'] as string,
    status: row['status'] as string,
    source: row['source'] as string,
    findingCount: row['finding_count'] as number,
    deadline: null,
    recordedAt: instantInShanghai(row['recorded_at'] as Date),
    version: row['version'] as number,
  };
}
