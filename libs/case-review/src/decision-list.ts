import { actKinds, counterpartCategories, type DecisionStatus, decisionTransitions } from '@mingcha/law';
import type { ListSpec } from '@mingcha/platform';
import { DECISION_SOURCES } from './decision.types';
import { searchPairs } from './search-pairs';

const codes = (list: readonly { code: string }[]) => list.map((entry) => entry.code);
const STATUSES = Object.keys(decisionTransitions.states) as DecisionStatus[];

/** What is searched; `search_pairs` holds its pairs of characters. */
const SEARCHED = `lower((d.document_number || ' ' || d.counterpart_name) collate "default")`;
const USCC = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

export const OPEN_FINDINGS = `(select count(*)::int from mingcha.decision_finding f where f.decision_id = d.id and f.settled_at is null)`;

/** What the list of decisions can be asked. */
export const decisionList: ListSpec = {
  filters: {
    organId: { column: 'd.organ_id', type: 'uuid', description: 'Organ of the decision' },
    actKind: { column: 'd.act_kind', type: 'enum', values: codes(actKinds), description: 'Kind of act' },
    status: { column: 'd.status', type: 'enum', values: STATUSES, description: 'Status' },
    decidedOn: { column: 'd.decided_on', type: 'date', description: 'Day of the decision' },
    counterpartCategory: {
      column: 'd.counterpart_category',
      type: 'enum',
      values: codes(counterpartCategories),
      description: 'Category of the party',
    },
    source: { column: 'd.source', type: 'enum', values: DECISION_SOURCES, description: 'How it came' },
    batchId: { column: 'd.batch_id', type: 'uuid', description: 'Import batch' },
    documentNumber: { column: 'd.document_number', type: 'text', description: 'Document number, exact' },
    hasFindings: {
      column: `(exists (select 1 from mingcha.decision_finding f where f.decision_id = d.id and f.settled_at is null))`,
      type: 'bool',
      description: 'Whether a check found something that is still open',
    },
  },
  sorts: { decidedOn: 'd.decided_on', recordedAt: 'd.recorded_at', documentNumber: 'd.document_number' },
  defaultSort: '-decidedOn',
  id: 'd.id',
  search: searchCondition,
};

/**
 * A piece of the document number or of the party's name, at any place, or a whole credit code. One character has no
 * pair and reads the table.
 */
export function searchCondition(text: string, bind: (value: unknown) => string): string {
  const wanted = text.toLowerCase();
  const pairs = searchPairs(wanted);
  const like = `${SEARCHED} like ${bind(`%${wanted.replace(/[\\%_]/g, '\\$&')}%`)}`;
  const found = pairs.length === 0 ? like : `(d.search_pairs @> ${bind(pairs)}::int[] and ${like})`;
  const code = text.toUpperCase();
  return USCC.test(code) ? `(${found} or d.counterpart_uscc = ${bind(code)})` : found;
}
