import type { PlainDate } from '@mingcha/law';
import { IsPlainDate } from '@mingcha/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CLOCK_EVENTS, CLOCK_STATES } from './deadlines.entities';

export const TERM_UNITS = ['working_day', 'calendar_day', 'month'] as const;

export class TextDto {
  @ApiProperty({ description: '中文 / Chinese', example: '行政处罚决定公示', maxLength: 1000 })
  zh: string;
  @ApiProperty({ description: '英文 / English', example: 'Disclosure of a penalty', maxLength: 1000 })
  en: string;
}

export class TermDto {
  @ApiProperty({ description: '数量 / Number of units', example: 7, minimum: 1 })
  amount: number;
  @ApiProperty({ enum: TERM_UNITS, description: '单位 / Unit', example: 'working_day' })
  unit: string;
}

export class ArticleReferenceDto {
  @ApiProperty({ description: '文件编号 / Id of the document', example: 'penalty-law-2021', maxLength: 100 })
  document: string;
  @ApiProperty({ description: '条款 / Article', example: '48', maxLength: 50 })
  article: string;
}

/** A statutory clock in a list. */
export class DeadlineDto {
  @ApiProperty({ format: 'uuid', description: '编号 / Id', example: '0193a1f0-0000-7000-8000-000000000001' })
  id: string;
  @ApiProperty({ description: '规则编号 / Rule', example: 'disclosure.penalty-licensing', maxLength: 100 })
  rule: string;
  @ApiProperty({ type: TextDto, description: '规则名称 / Title of the rule' })
  ruleTitle: TextDto;
  @ApiProperty({ description: '事项类型 / Kind of subject', example: 'decision', maxLength: 50 })
  subjectType: string;
  @ApiProperty({
    format: 'uuid',
    description: '事项编号 / Subject',
    example: '0193a1f0-0000-7000-8000-000000000002',
  })
  subjectId: string;
  @ApiProperty({
    format: 'uuid',
    description: '单位编号 / Organ',
    example: '0193a1f0-0000-7000-8000-000000000003',
  })
  organId: string;
  @ApiProperty({
    description: '单位名称 / Name of the organ',
    example: '明川区市场监督管理局',
    maxLength: 200,
  })
  organName: string;
  @ApiProperty({ type: TextDto, nullable: true, description: '事项称呼 / What people call the matter' })
  label: TextDto | null;
  @ApiProperty({ format: 'date', description: '起算日 / Day of the start fact', example: '2026-09-24' })
  startsOn: string;
  @ApiProperty({ type: TermDto, description: '期限，含延长 / Term with extensions' })
  term: TermDto;
  @ApiProperty({
    format: 'date',
    description: '到期日，当日24时届满 / Last day, ends at 24:00',
    example: '2026-10-12',
  })
  dueOn: string;
  @ApiProperty({ enum: CLOCK_STATES, description: '状态 / State', example: 'running' })
  state: string;
  @ApiProperty({ description: '是否逾期，读取时推算 / Overdue, derived when read', example: false })
  overdue: boolean;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: '剩余数量，逾期为负；已办结的自办结日起算 / Units left; negative when overdue',
    example: 3,
  })
  unitsLeft: number | null;
  @ApiProperty({ enum: ['green', 'amber', 'red', 'grey'], description: '期限灯 / Signal', example: 'amber' })
  signal: string;
  @ApiProperty({
    enum: ['not_started', 'running', 'soon', 'today', 'overdue', 'paused', 'done', 'cancelled'],
    description: '期限灯的细分状态 / Finer state of the signal',
    example: 'soon',
  })
  signalState: string;
  @ApiProperty({ description: '是否暂估 / Rests on a year without a notice', example: false })
  provisional: boolean;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '中止原因 / Why it is paused',
    example: null,
    maxLength: 1000,
  })
  pauseReason: string | null;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: '办结日 / Day met',
    example: null,
  })
  metOn: string | null;
  @ApiProperty({
    description: '获知时已逾期 / Overdue already when the platform learnt of it',
    example: false,
  })
  knownLate: boolean;
  @ApiProperty({ description: '版本号 / Version', example: 1 })
  version: number;
}

class LedgerEntryDto {
  @ApiProperty({ format: 'uuid', description: '编号 / Id', example: '0193a1f0-0000-7000-8000-000000000004' })
  id: string;
  @ApiProperty({ enum: CLOCK_EVENTS, description: '事件 / Event', example: 'moved' })
  kind: string;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: '法律上的日期 / Legal day',
    example: null,
  })
  happenedOn: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: '延长的数量 / Units granted', example: null })
  amount: number | null;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: '原到期日 / Former due date',
    example: '2027-02-10',
  })
  oldDueOn: string | null;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: '新到期日 / New due date',
    example: '2027-02-18',
  })
  newDueOn: string | null;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '移动的起因 / Cause of a move',
    example: 'calendar',
    maxLength: 50,
  })
  cause: string | null;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '理由 / Reason',
    example: '2027 年放假通知',
    maxLength: 1000,
  })
  reason: string | null;
  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: '依据文书 / Document',
    example: null,
  })
  evidence: object | null;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '日历版本 / Calendar version',
    example: null,
    maxLength: 100,
  })
  calendarVersion: string | null;
  @ApiProperty({
    format: 'date-time',
    description: '记录时间 / Recorded at',
    example: '2026-12-05T10:00:00+08:00',
  })
  recordedAt: string;
  @ApiProperty({ description: '操作人 / Who did it', example: '系统管理员', maxLength: 200 })
  actorName: string;
}

/** A statutory clock with its ledger. */
export class DeadlineDetailDto extends DeadlineDto {
  @ApiProperty({ type: TextDto, description: '起算事实 / Start fact' })
  startFact: TextDto;
  @ApiProperty({ type: [ArticleReferenceDto], description: '依据 / Basis' })
  basis: ArticleReferenceDto[];
  @ApiProperty({ description: '日历版本 / Calendar version', example: '2018-2035.1f0c', maxLength: 100 })
  calendarVersion: string;
  @ApiProperty({
    format: 'date-time',
    description: '获知时间 / When the platform learnt of it',
    example: '2026-09-25T09:00:00+08:00',
  })
  firstKnownAt: string;
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: '关闭时间 / Closed at',
    example: null,
  })
  closedAt: string | null;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '关闭原因 / Why it was closed',
    example: null,
    maxLength: 1000,
  })
  closeReason: string | null;
  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: '办结依据 / Evidence',
    example: null,
  })
  evidence: object | null;
  @ApiProperty({
    type: [String],
    description: '当前可执行的操作 / What the caller may do now',
    example: ['cancellation'],
    enum: ['pause', 'resumption', 'extension', 'cancellation'],
    isArray: true,
  })
  allowedActions: string[];
  @ApiProperty({ type: [LedgerEntryDto], description: '台账 / Ledger' })
  events: LedgerEntryDto[];
}

class CountWithListDto {
  @ApiProperty({ description: '数量 / Count', example: 3 })
  count: number;
  @ApiProperty({
    description: '列出它们的查询串 / Query string of the list',
    example: 'state=running&dueOn=2026-10-12',
    maxLength: 500,
  })
  query: string;
}

/** The morning's counts, each with the list that it counts. */
export class DeadlineSummaryDto {
  @ApiProperty({ format: 'date', description: '今日 / Today', example: '2026-10-12' })
  today: string;
  @ApiProperty({ type: CountWithListDto, description: '今日到期 / Due today' })
  dueToday: CountWithListDto;
  @ApiProperty({ type: CountWithListDto, description: '逾期 / Overdue' })
  overdue: CountWithListDto;
  @ApiProperty({
    type: CountWithListDto,
    description: '昨日新增逾期 / Overdue since the previous working day',
  })
  newlyOverdue: CountWithListDto;
  @ApiProperty({ type: CountWithListDto, description: '3 个工作日内到期 / Due within 3 working days' })
  dueSoon: CountWithListDto;
  @ApiProperty({ type: CountWithListDto, description: '已中止 / Paused' })
  paused: CountWithListDto;
}

/** The document that shows why a clock is changed. */
export class EvidenceDto {
  @ApiProperty({
    description: '文书文号 / Number of the document',
    example: '明川市监听告〔2026〕3号',
    maxLength: 200,
  })
  @IsString()
  @Length(1, 200)
  documentNumber: string;
  @ApiPropertyOptional({ description: '补充说明 / Note', example: '听证通知书', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

/** Reason and document of a change. */
export class ClockChangeDto {
  @ApiProperty({ description: '理由 / Reason', example: '当事人申请听证', minLength: 2, maxLength: 1000 })
  @IsString()
  @Length(2, 1000)
  reason: string;
  @ApiProperty({ type: EvidenceDto, description: '依据文书 / Document' })
  @IsDefined()
  @ValidateNested()
  @Type(() => EvidenceDto)
  evidence: EvidenceDto;
}

export class PauseDto extends ClockChangeDto {
  @ApiProperty({
    format: 'date',
    description: '中止首日 / First day that does not count',
    example: '2026-10-09',
  })
  @IsPlainDate()
  from: PlainDate;
}

export class ResumptionDto extends ClockChangeDto {
  @ApiProperty({
    format: 'date',
    description: '恢复计算之日 / First day that counts again',
    example: '2026-10-12',
  })
  @IsPlainDate()
  on: PlainDate;
}

export class ExtensionDto extends ClockChangeDto {
  @ApiProperty({
    description: '延长数量，单位同期限 / Units granted, of the term’s own kind',
    example: 10,
    minimum: 1,
    maximum: 1000,
  })
  @IsInt()
  @Min(1)
  @Max(1000)
  amount: number;
}

export class SweepHealthDto {
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: '上次巡检结束时间 / Last finished sweep',
    example: '2026-10-12T08:35:00+08:00',
  })
  lastFinishedAt: string | null;
  @ApiProperty({ description: '距上次巡检的秒数 / Seconds since then', example: 42 })
  ageSeconds: number;
  @ApiProperty({ description: '是否正常 / Within three minutes', example: true })
  healthy: boolean;
  @ApiProperty({ description: '最近一天最迟的预警（秒）/ Worst lateness of the last day', example: 12 })
  worstLatenessSeconds: number;
  @ApiProperty({ description: '最近一天的预警数 / Warnings of the last day', example: 120 })
  warnings: number;
}
