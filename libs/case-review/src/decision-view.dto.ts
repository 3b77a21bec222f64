import { ApiProperty } from '@nestjs/swagger';
import {
  ACT_KIND_CODES,
  CATEGORY_CODES,
  DecisionDetails,
  ID_TYPE_CODES,
  OfficerInput,
  PENALTY_KIND_CODES,
  STATUS_CODES,
} from './decision.dto';
import { DECISION_SOURCES, PROCEDURES } from './decision.types';

// An array as `type` would be read as "a list of": the document must say "this or null".
const nullable = (type: 'string' | 'integer', extra: object = {}) =>
  ({ type, nullable: true, ...extra }) as object;
const DAY = { format: 'date' };

export class CounterpartSummary {
  @ApiProperty({ description: '行政相对人名称 / Name', example: '明川通祥物流有限公司' })
  name: string;
  @ApiProperty({ description: '行政相对人类别 / Category', enum: CATEGORY_CODES })
  category: string;
  @ApiProperty({ description: '统一社会信用代码 / Unified social credit code', ...nullable('string') })
  uscc: string | null;
}

export class CounterpartView extends CounterpartSummary {
  @ApiProperty({
    description: '证件类型 / Kind of identity document',
    ...nullable('string', { enum: ID_TYPE_CODES }),
  })
  idType: string | null;
  @ApiProperty({
    description: '证件号码，只见末四位 / Identity number, last four only',
    example: '••••••••••••••0147',
    ...nullable('string'),
  })
  idNumber: string | null;
  @ApiProperty({ description: '法定代表人 / Legal representative', ...nullable('string') })
  legalRepresentative: string | null;
  @ApiProperty({
    description: '法定代表人证件类型 / Kind of the representative’s document',
    ...nullable('string', { enum: ID_TYPE_CODES }),
  })
  representativeIdType: string | null;
  @ApiProperty({ description: '法定代表人证件号码，只见末四位 / Last four only', ...nullable('string') })
  representativeIdNumber: string | null;
}

/** The nearest clock of a decision. */
export class DecisionDeadline {
  @ApiProperty({ description: '期限编号 / Id of the clock', format: 'uuid' })
  id: string;
  @ApiProperty({ description: '规则 / Rule', example: 'disclosure.penalty-licensing' })
  ruleId: string;
  @ApiProperty({ description: '起算日 / First fact', format: 'date' })
  startsOn: string;
  @ApiProperty({ description: '截止日 / Due day', format: 'date', example: '2026-09-30' })
  dueOn: string;
  @ApiProperty({ description: '状态 / State', enum: ['running', 'paused', 'met', 'met_late', 'cancelled'] })
  state: string;
  @ApiProperty({ description: '办结日 / Day it was met', ...nullable('string', DAY) })
  metOn: string | null;
  @ApiProperty({ description: '是否暂估 / Rests on a calendar not yet published' })
  provisional: boolean;
}

export class FindingView {
  @ApiProperty({ description: '检查或规则的编号 / Id of the check or rule', example: 'uscc_check_digit' })
  rule: string;
  @ApiProperty({ description: '字段 / Field', example: '/counterpart/uscc' })
  pointer: string;
  @ApiProperty({ enum: ['error', 'warning'], description: '轻重 / Severity' })
  severity: string;
  @ApiProperty({
    description: '说明，中英文 / Words in both languages',
    type: 'object',
    properties: { zh: { type: 'string' }, en: { type: 'string' } },
    required: ['zh', 'en'],
  })
  text: { zh: string; en: string };
  @ApiProperty({
    description: '依据 / Basis',
    type: 'array',
    items: {
      type: 'object',
      properties: { document: { type: 'string' }, article: { type: 'string' } },
      required: ['document', 'article'],
    },
  })
  basis: { document: string; article: string }[];
}

export class DecisionListItem {
  @ApiProperty({ description: '编号 / Id', format: 'uuid' })
  id: string;
  @ApiProperty({ description: '决定机关 / Organ', format: 'uuid' })
  organId: string;
  @ApiProperty({ description: '决定机关名称 / Name of the organ', example: '明川区市场监督管理局' })
  organName: string;
  @ApiProperty({ description: '执法行为种类 / Kind of act', enum: ACT_KIND_CODES })
  actKind: string;
  @ApiProperty({ description: '决定书文号 / Document number', example: '明市罚〔2026〕1号' })
  documentNumber: string;
  @ApiProperty({ description: '行政相对人 / Party', type: CounterpartSummary })
  counterpart: CounterpartSummary;
  @ApiProperty({ description: '处罚种类 / Kinds of penalty', enum: PENALTY_KIND_CODES, isArray: true })
  penaltyKinds: string[];
  @ApiProperty({ description: '罚款金额，分 / Fine in fen', ...nullable('integer') })
  fineFen: number | null;
  @ApiProperty({ description: '决定日期 / Day of the decision', format: 'date' })
  decidedOn: string;
  @ApiProperty({ description: '状态 / Status', enum: STATUS_CODES })
  status: string;
  @ApiProperty({ description: '来源 / Source', enum: DECISION_SOURCES })
  source: string;
  @ApiProperty({ description: '未解决的检查发现数 / Open findings', example: 0 })
  findingCount: number;
  @ApiProperty({
    description: '最近的期限 / Nearest clock',
    oneOf: [{ $ref: '#/components/schemas/DecisionDeadline' }, { type: 'null' }],
  })
  deadline: DecisionDeadline | null;
  @ApiProperty({ description: '收到的时刻 / When this version was recorded', format: 'date-time' })
  recordedAt: string;
  @ApiProperty({ description: '版本 / Version', example: 1 })
  version: number;
}

/** What a version of a decision says. */
export class DecisionContentView {
  @ApiProperty({ description: '编号 / Id', format: 'uuid' })
  id: string;
  @ApiProperty({ description: '决定机关 / Organ', format: 'uuid' })
  organId: string;
  @ApiProperty({ description: '决定机关名称 / Name of the organ' })
  organName: string;
  @ApiProperty({ description: '决定机关代码 / Code of the organ' })
  organUscc: string;
  @ApiProperty({ description: '执法行为种类 / Kind of act', enum: ACT_KIND_CODES })
  actKind: string;
  @ApiProperty({ description: '决定书文号 / Document number' })
  documentNumber: string;
  @ApiProperty({ description: '行政相对人 / Party', type: CounterpartView })
  counterpart: CounterpartView;
  @ApiProperty({ description: '执法事项编码 / Enforcement item', ...nullable('string') })
  itemCode: string | null;
  @ApiProperty({ description: '依据 / Legal basis' })
  legalBasis: string;
  @ApiProperty({ description: '事实 / Facts' })
  facts: string;
  @ApiProperty({ description: '决定内容 / Content' })
  content: string;
  @ApiProperty({ description: '处罚种类 / Kinds of penalty', enum: PENALTY_KIND_CODES, isArray: true })
  penaltyKinds: string[];
  @ApiProperty({ description: '罚款金额，分 / Fine in fen', ...nullable('integer') })
  fineFen: number | null;
  @ApiProperty({ description: '没收金额，分 / Confiscated amount in fen', ...nullable('integer') })
  confiscatedFen: number | null;
  @ApiProperty({ description: '决定日期 / Day of the decision', format: 'date' })
  decidedOn: string;
  @ApiProperty({ description: '有效期自 / Valid from', ...nullable('string', DAY) })
  validFrom: string | null;
  @ApiProperty({ description: '有效期至 / Valid until', ...nullable('string', DAY) })
  validUntil: string | null;
  @ApiProperty({ description: '公示截止期 / Published until', ...nullable('string', DAY) })
  publishedUntil: string | null;
  @ApiProperty({ description: '程序 / Procedure', ...nullable('string', { enum: PROCEDURES }) })
  procedure: string | null;
  @ApiProperty({ description: '执法人员 / Officers', type: [OfficerInput] })
  officers: OfficerInput[];
  @ApiProperty({ description: '另有的栏目 / Further columns', type: DecisionDetails })
  details: DecisionDetails;
  @ApiProperty({ description: '来源 / Source', enum: DECISION_SOURCES })
  source: string;
  @ApiProperty({ description: '来源系统 / Sending system', ...nullable('string') })
  sourceSystem: string | null;
  @ApiProperty({ description: '来源版本 / Version of the sender', ...nullable('string') })
  sourceVersion: string | null;
  @ApiProperty({ description: '导入批次 / Import batch', ...nullable('string', { format: 'uuid' }) })
  batchId: string | null;
  @ApiProperty({ description: '状态 / Status', enum: STATUS_CODES })
  status: string;
  @ApiProperty({ description: '状态变化之日 / Day of the change of status', ...nullable('string', DAY) })
  statusChangedOn: string | null;
  @ApiProperty({ description: '变化所依文书 / Document behind the change', ...nullable('string') })
  statusDocumentNumber: string | null;
  @ApiProperty({ description: '变化理由 / Reason of the change', ...nullable('string') })
  statusReason: string | null;
  @ApiProperty({ description: '收到的时刻 / When this version was recorded', format: 'date-time' })
  recordedAt: string;
  @ApiProperty({ description: '登记人 / Recorded by' })
  recordedBy: string;
  @ApiProperty({ description: '版本 / Version', example: 1 })
  version: number;
}

export class DecisionView extends DecisionContentView {
  @ApiProperty({ description: '未解决的检查发现 / Open findings', type: [FindingView] })
  findings: FindingView[];
  @ApiProperty({ description: '法定期限 / Statutory clocks', type: [DecisionDeadline] })
  deadlines: DecisionDeadline[];
  @ApiProperty({
    description: '当前可做的操作，即记录下的地址 / Actions the caller may take, nouns under the record',
    type: [String],
    example: ['correction', 'revocation', 'identity-disclosure'],
  })
  allowedActions: string[];
}

export class FieldChange {
  @ApiProperty({ description: '字段 / Field', example: 'fineFen' })
  field: string;
  @ApiProperty({ description: '原值 / Before', nullable: true, type: Object })
  before: unknown;
  @ApiProperty({ description: '新值 / After', nullable: true, type: Object })
  after: unknown;
}

export class DecisionVersionView {
  @ApiProperty({ description: '版本 / Version', example: 1 })
  version: number;
  @ApiProperty({ description: '自何时起所知 / Known from', format: 'date-time' })
  recordedAt: string;
  @ApiProperty({ description: '登记人 / Recorded by' })
  recordedBy: string;
  @ApiProperty({
    description: '至何时止；空为现行 / Known until; null: present',
    ...nullable('string', { format: 'date-time' }),
  })
  supersededAt: string | null;
  @ApiProperty({ description: '更正人 / Superseded by', ...nullable('string') })
  supersededBy: string | null;
  @ApiProperty({ description: '这一版本的内容 / What this version says', type: DecisionContentView })
  decision: DecisionContentView;
  @ApiProperty({
    description: '与上一版本的不同 / What changed against the version before',
    type: [FieldChange],
  })
  changes: FieldChange[];
}

export class DecisionHistory {
  @ApiProperty({ description: '由旧到新 / Oldest first', type: [DecisionVersionView] })
  items: DecisionVersionView[];
}
