import { actKinds, counterpartCategories, disclosureTransitions } from '@mingcha/law';
import { searchCondition } from '@mingcha/case-review';
import type { ListSpec } from '@mingcha/platform';

const codes = (list: readonly { code: string }[]) => list.map((entry) => entry.code);
const TODAY = '(select mingcha.today_cn())';
const DECISION_FILTERS: ListSpec['filters'] = {
  organId: { column: 'd.organ_id', type: 'uuid', description: '单位 / Organ' },
  actKind: {
    column: 'd.act_kind',
    type: 'enum',
    values: codes(actKinds),
    description: '执法类别 / Kind of act',
  },
  counterpartCategory: {
    column: 'd.counterpart_category',
    type: 'enum',
    values: codes(counterpartCategories),
    description: '相对人类别 / Category of the party',
  },
  decidedOn: { column: 'd.decided_on', type: 'date', description: '决定日期 / Day of the decision' },
};

/** What is due: publications and withdrawals. */
export const queueList: ListSpec = {
  filters: {
    ...DECISION_FILTERS,
    task: {
      column: `(case c.rule_id when 'disclosure.withdrawal' then 'withdrawal' else 'publication' end)`,
      type: 'enum',
      values: ['publication', 'withdrawal'],
      description: '应做事项 / What is to be done',
    },
    dueOn: { column: 'c.due_on', type: 'date', description: '到期日 / Due date' },
    overdue: {
      column: `(c.state = 'running' and c.due_on < ${TODAY})`,
      type: 'bool',
      description: '是否逾期 / Overdue',
    },
    decisionId: { column: 'd.id', type: 'uuid', description: '执法决定 / Decision' },
  },
  sorts: { dueOn: 'c.due_on', decidedOn: 'd.decided_on', documentNumber: 'd.document_number' },
  defaultSort: 'dueOn',
  id: 'c.id',
  search: searchCondition,
};

/** What was published, withheld, withdrawn or has ended. */
export const disclosureList: ListSpec = {
  filters: {
    ...DECISION_FILTERS,
    state: {
      column: 'x.state',
      type: 'enum',
      values: Object.keys(disclosureTransitions.states),
      description: '公示状态 / State of the publication',
    },
    publishedOn: { column: 'x.published_on', type: 'date', description: '公示日期 / Day of publication' },
    withdrawnOn: { column: 'x.withdrawn_on', type: 'date', description: '撤回日期 / Day of withdrawal' },
    reviewOn: { column: 'x.review_on', type: 'date', description: '复核日期 / Day of review' },
    decisionId: { column: 'd.id', type: 'uuid', description: '执法决定 / Decision' },
  },
  sorts: {
    recordedAt: 'x.recorded_at',
    publishedOn: `coalesce(x.published_on, '0001-01-01'::date)`,
    decidedOn: 'd.decided_on',
  },
  defaultSort: '-recordedAt',
  id: 'x.id',
  search: searchCondition,
};

/** The staff's log of withdrawals. */
export const withdrawalList: ListSpec = {
  filters: {
    ...DECISION_FILTERS,
    withdrawnOn: { column: 'x.withdrawn_on', type: 'date', description: '撤回日期 / Day of withdrawal' },
  },
  sorts: { withdrawnOn: 'x.withdrawn_on' },
  defaultSort: '-withdrawnOn',
  id: 'x.id',
  search: searchCondition,
};

/** What the public can ask. Only masked columns are searched. */
export const publicDisclosureList: ListSpec = {
  filters: {
    actKind: {
      column: 'p.act_kind',
      type: 'enum',
      values: codes(actKinds),
      description: '执法类别 / Kind of act',
    },
    organ: { column: 'p.organ_name', type: 'text', description: '执法机关全称 / Full name of the organ' },
    decidedOn: { column: 'p.decided_on', type: 'date', description: '决定日期 / Day of the decision' },
    publishedOn: { column: 'p.published_on', type: 'date', description: '公示日期 / Day of publication' },
  },
  sorts: { decidedOn: 'p.decided_on', publishedOn: 'p.published_on' },
  defaultSort: '-decidedOn',
  id: 'p.id',
  search: (text, bind) => {
    const like = `p.search_text ilike ${bind(`%${text.replace(/[\\%_]/g, '\\$&')}%`)}`;
    // Letters are rare in these texts; pairs of characters find Chinese, the second condition decides.
    return /^[^A-Za-z]{2,}$/.test(text)
      ? `(public_portal.bigrams(p.search_text) @> public_portal.bigrams(${bind(text)}) and ${like})`
      : like;
  },
};

export const publicWithdrawalList: ListSpec = {
  filters: {
    actKind: {
      column: 'p.act_kind',
      type: 'enum',
      values: codes(actKinds),
      description: '执法类别 / Kind of act',
    },
    organ: { column: 'p.organ_name', type: 'text', description: '执法机关全称 / Full name of the organ' },
    withdrawnOn: { column: 'p.withdrawn_on', type: 'date', description: '撤回日期 / Day of withdrawal' },
  },
  sorts: { withdrawnOn: 'p.withdrawn_on' },
  defaultSort: '-withdrawnOn',
  id: 'p.id',
};
