import {
  actKinds,
  counterpartCategories,
  decisionTransitions,
  disclosureTransitions,
  withholdingGrounds,
} from '@mingcha/law';
import { ApiProperty } from '@nestjs/swagger';

const ID = '0193a1f0-0000-7000-8000-000000000001';
const ACTIONS = disclosureTransitions.transitions.map((line) => line.action);
const STATES = Object.keys(disclosureTransitions.states);

class DisclosureTextDto {
  @ApiProperty({ maxLength: 1000, description: '中文 / Chinese', example: '今日到期' })
  zh: string;
  @ApiProperty({ maxLength: 1000, description: '英文 / English', example: 'due today' })
  en: string;
}

class DisclosureArticleDto {
  @ApiProperty({ maxLength: 100, description: '文件编号 / Id of the document', example: 'penalty-law-2021' })
  document: string;
  @ApiProperty({ maxLength: 50, description: '条款 / Article', example: '48' })
  article: string;
}

class DisclosureTermDto {
  @ApiProperty({ type: 'integer', description: '数量 / Number of units', example: 7 })
  amount: number;
  @ApiProperty({
    enum: ['working_day', 'calendar_day', 'month'],
    description: '单位 / Unit',
    example: 'working_day',
  })
  unit: string;
}

export class DisclosureClockDto {
  @ApiProperty({ format: 'uuid', description: '期限编号 / Clock', example: ID })
  id: string;
  @ApiProperty({ maxLength: 100, description: '规则编号 / Rule', example: 'disclosure.penalty-licensing' })
  rule: string;
  @ApiProperty({ format: 'date', description: '起算日 / Day of the start fact', example: '2026-09-24' })
  startsOn: string;
  @ApiProperty({ format: 'date', description: '到期日，当日24时届满 / Last day', example: '2026-10-12' })
  dueOn: string;
  @ApiProperty({ type: DisclosureTermDto, description: '期限 / Term' })
  term: DisclosureTermDto;
  @ApiProperty({ enum: ['running', 'paused'], description: '状态 / State', example: 'running' })
  state: string;
  @ApiProperty({ description: '是否逾期 / Overdue', example: false })
  overdue: boolean;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: '剩余单位数，逾期为负 / Units left',
    example: 0,
  })
  unitsLeft: number | null;
  @ApiProperty({ enum: ['green', 'amber', 'red', 'grey'], description: '期限灯 / Signal', example: 'amber' })
  signal: string;
  @ApiProperty({
    enum: ['not_started', 'running', 'soon', 'today', 'overdue', 'paused', 'done', 'cancelled'],
    description: '期限灯状态 / State of the signal',
    example: 'today',
  })
  signalState: string;
  @ApiProperty({ type: DisclosureTextDto, description: '期限灯文字 / Words of the signal' })
  words: DisclosureTextDto;
  @ApiProperty({ description: '是否暂估 / Provisional', example: false })
  provisional: boolean;
}

/** The decision behind a line of a list; the party's name in full, for those who work with it. */
class DisclosedDecisionDto {
  @ApiProperty({ format: 'uuid', description: '执法决定 / Decision', example: ID })
  decisionId: string;
  @ApiProperty({
    type: 'integer',
    description: '决定的版本号，用于 If-Match / Version of the decision',
    example: 1,
  })
  decisionVersion: number;
  @ApiProperty({ format: 'uuid', description: '单位 / Organ', example: ID })
  organId: string;
  @ApiProperty({
    maxLength: 200,
    description: '单位名称 / Name of the organ',
    example: '明川区市场监督管理局',
  })
  organName: string;
  @ApiProperty({
    enum: actKinds.map((kind) => kind.code),
    description: '执法类别 / Kind of act',
    example: 'penalty',
  })
  actKind: string;
  @ApiProperty({ maxLength: 200, description: '文号 / Document number', example: '明市监罚〔2026〕12号' })
  documentNumber: string;
  @ApiProperty({ maxLength: 200, description: '行政相对人 / Party', example: '明川区某某餐饮有限公司' })
  counterpartName: string;
  @ApiProperty({
    enum: counterpartCategories.map((category) => category.code),
    description: '相对人类别 / Category of the party',
    example: 'organization',
  })
  counterpartCategory: string;
  @ApiProperty({ format: 'date', description: '决定日期 / Day of the decision', example: '2026-09-24' })
  decidedOn: string;
  @ApiProperty({
    enum: Object.keys(decisionTransitions.states),
    description: '决定状态 / Status of the decision',
    example: 'effective',
  })
  status: string;
  @ApiProperty({ enum: STATES, description: '公示状态 / State of the publication', example: 'pending' })
  state: string;
}

export class QueueItemDto extends DisclosedDecisionDto {
  @ApiProperty({ format: 'uuid', description: '期限编号 / Clock', example: ID })
  id: string;
  @ApiProperty({
    enum: ['publication', 'withdrawal'],
    description: '应公示或者应撤回 / What is to be done',
    example: 'publication',
  })
  task: string;
  @ApiProperty({ type: DisclosureClockDto, description: '期限 / Clock' })
  deadline: DisclosureClockDto;
  @ApiProperty({
    enum: ACTIONS,
    isArray: true,
    description: '当前可做的操作 / What the caller may do',
    example: ['publication'],
  })
  allowedActions: string[];
}

export class DisclosureItemDto extends DisclosedDecisionDto {
  @ApiProperty({
    format: 'uuid',
    description: '公示编号，也是公众页面的地址 / Id, also the public address',
    example: ID,
  })
  id: string;
  @ApiProperty({
    format: 'date',
    nullable: true,
    type: String,
    description: '公示日期 / Published on',
    example: '2026-10-12',
  })
  publishedOn: string | null;
  @ApiProperty({
    format: 'date',
    nullable: true,
    type: String,
    description: '公示截止日 / Last public day',
    example: null,
  })
  publicationUntil: string | null;
  @ApiProperty({
    nullable: true,
    enum: withholdingGrounds.map((ground) => ground.code),
    description: '不予公开的理由 / Ground of withholding',
    example: null,
  })
  ground: string | null;
  @ApiProperty({
    nullable: true,
    type: String,
    maxLength: 500,
    description: '所依据的规定 / Rule relied on',
    example: null,
  })
  citation: string | null;
  @ApiProperty({
    format: 'date',
    nullable: true,
    type: String,
    description: '复核日期 / Day of review',
    example: null,
  })
  reviewOn: string | null;
  @ApiProperty({
    format: 'date',
    nullable: true,
    type: String,
    description: '撤回日期 / Withdrawn on',
    example: null,
  })
  withdrawnOn: string | null;
  @ApiProperty({ nullable: true, type: String, maxLength: 1000, description: '理由 / Reason', example: null })
  reason: string | null;
  @ApiProperty({
    format: 'uuid',
    nullable: true,
    type: String,
    description: '后续决定 / Successor',
    example: null,
  })
  successorDecisionId: string | null;
  @ApiProperty({
    format: 'date',
    nullable: true,
    type: String,
    description: '公示期满日 / Ended on',
    example: null,
  })
  endedOn: string | null;
  @ApiProperty({
    enum: ACTIONS,
    isArray: true,
    description: '当前可做的操作 / What the caller may do',
    example: ['withdrawal'],
  })
  allowedActions: string[];
}

class DisclosureEventDto {
  @ApiProperty({ format: 'uuid', description: '编号 / Id', example: ID })
  id: string;
  @ApiProperty({ enum: [...ACTIONS, 'refresh'], description: '操作 / Act', example: 'publication' })
  action: string;
  @ApiProperty({ enum: STATES, description: '原状态 / State before', example: 'pending' })
  from: string;
  @ApiProperty({ enum: STATES, description: '新状态 / State after', example: 'published' })
  to: string;
  @ApiProperty({ format: 'date', description: '日期 / Day', example: '2026-10-12' })
  happenedOn: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: '细节 / Details',
    example: { late: false },
  })
  detail: Record<string, unknown>;
  @ApiProperty({
    format: 'date-time',
    description: '记录时间 / Recorded at',
    example: '2026-10-12T08:35:00+08:00',
  })
  recordedAt: string;
  @ApiProperty({ maxLength: 200, description: '操作人 / Who', example: '李法制' })
  actorName: string;
}

/** The publication of one decision, with its history. */
export class DecisionDisclosureDto extends DisclosedDecisionDto {
  @ApiProperty({ type: 'integer', description: '决定的版本号 / Version of the decision', example: 1 })
  version: number;
  @ApiProperty({
    type: DisclosureItemDto,
    nullable: true,
    description: '公示记录，从未处理过则为空 / Record, null when never acted upon',
  })
  disclosure: DisclosureItemDto | null;
  @ApiProperty({ type: [DisclosureEventDto], description: '经过 / History, newest first' })
  events: DisclosureEventDto[];
  @ApiProperty({
    enum: ACTIONS,
    isArray: true,
    description: '当前可做的操作 / What the caller may do',
    example: ['publication'],
  })
  allowedActions: string[];
}

class DisclosureProblemDto {
  @ApiProperty({
    type: 'integer',
    description: '相当的 HTTP 状态 / Status it has when sent alone',
    example: 409,
  })
  status: number;
  @ApiProperty({ maxLength: 100, description: '稳定的代码 / Stable code', example: 'minor' })
  code: string;
  @ApiProperty({
    maxLength: 500,
    description: '标题 / Title',
    example: '被处罚人作出决定时未满十八周岁，不予公开',
  })
  title: string;
  @ApiProperty({
    maxLength: 500,
    description: '说明 / What is wrong',
    example: '被处罚人作出决定时未满十八周岁，不予公开',
  })
  detail: string;
  @ApiProperty({ type: [DisclosureArticleDto], description: '法律依据 / Basis' })
  basis: DisclosureArticleDto[];
}

class DisclosureWarningDto {
  @ApiProperty({ maxLength: 500, description: '字段 / Field', example: '/counterpart/idNumber' })
  pointer: string;
  @ApiProperty({ maxLength: 100, description: '稳定的代码 / Stable code', example: 'age_unknown' })
  code: string;
  @ApiProperty({
    maxLength: 500,
    description: '说明 / What to know',
    example: '没有证件号码，无法判断是否成年',
  })
  detail: string;
  @ApiProperty({ enum: ['warning'], description: '提醒 / A warning', example: 'warning' })
  severity: string;
}

export class PublicationResultDto {
  @ApiProperty({ type: 'integer', description: '在请求中的位置 / Place in the request', example: 0 })
  index: number;
  @ApiProperty({ format: 'uuid', description: '执法决定 / Decision', example: ID })
  decisionId: string;
  @ApiProperty({
    enum: ['published', 'unchanged', 'refused'],
    description: '结果 / Outcome',
    example: 'published',
  })
  outcome: string;
  @ApiProperty({
    format: 'uuid',
    nullable: true,
    type: String,
    description: '公示编号 / Publication',
    example: ID,
  })
  disclosureId: string | null;
  @ApiProperty({ description: '逾期公示 / Published after the last day', example: false })
  late: boolean;
  @ApiProperty({ type: [DisclosureWarningDto], description: '提醒 / Warnings' })
  warnings: DisclosureWarningDto[];
  @ApiProperty({
    type: DisclosureProblemDto,
    nullable: true,
    description: '不予公示的原因 / Why it was refused',
  })
  problem: DisclosureProblemDto | null;
}

class PublicationCountsDto {
  @ApiProperty({ type: 'integer', description: '已公示 / Published', example: 3 })
  published: number;
  @ApiProperty({ type: 'integer', description: '原已公示 / Public already', example: 0 })
  unchanged: number;
  @ApiProperty({ type: 'integer', description: '未公示 / Refused', example: 1 })
  refused: number;
}

export class PublicationResultsDto {
  @ApiProperty({ type: [PublicationResultDto], description: '逐条结果 / Row by row' })
  results: PublicationResultDto[];
  @ApiProperty({ type: PublicationCountsDto, description: '合计 / Counts' })
  counts: PublicationCountsDto;
}

export {
  DisclosureArticleDto,
  DisclosureEventDto,
  DisclosureProblemDto,
  DisclosureTextDto,
  DisclosureWarningDto,
  DisclosedDecisionDto,
};
