import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArticleReferenceDto, TermDto, TextDto } from './deadline.dto';

/** One line of a derivation. */
export class DueStepDto {
  @ApiProperty({ format: 'date', description: '日期 / Day', example: '2026-10-10' })
  date: string;
  @ApiProperty({
    enum: ['start', 'counted', 'skipped', 'paused', 'shifted', 'rolled'],
    description: '该日的作用 / What the day does',
    example: 'counted',
  })
  effect: string;
  @ApiProperty({ description: '至该日已计入的数量 / Units counted so far', example: 6 })
  count: number;
  @ApiProperty({
    enum: ['workday', 'weekend', 'holiday', 'make_up_workday'],
    description: '日历类型 / Kind of day',
    example: 'make_up_workday',
  })
  kind: string;
  @ApiProperty({ type: TextDto, description: '原因 / Reason' })
  reason: TextDto;
  @ApiPropertyOptional({ type: TextDto, description: '节日名称 / Holiday' })
  name?: TextDto;
  @ApiPropertyOptional({
    description: '放假通知 / Notice',
    example: '国务院办公厅关于2026年部分节假日安排的通知',
    maxLength: 500,
  })
  notice?: string;
  @ApiProperty({ description: '是否暂估 / Provisional', example: false })
  provisional: boolean;
  @ApiProperty({ description: '是否到期日 / The due date itself', example: false })
  isDue: boolean;
}

class ExplainedRuleDto {
  @ApiProperty({ description: '规则编号 / Rule', example: 'disclosure.penalty-licensing', maxLength: 100 })
  id: string;
  @ApiProperty({ type: TextDto, description: '名称 / Title' })
  title: TextDto;
  @ApiProperty({ type: TextDto, description: '规则内容 / The rule in one sentence' })
  statement: TextDto;
  @ApiProperty({ type: TextDto, description: '不包括的情形 / What it does not cover' })
  notCovered: TextDto;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: '取值生效日 / Value in force from',
    example: '2018-12-05',
  })
  valueFrom: string | null;
  @ApiProperty({
    enum: ['law', 'district', 'bureau'],
    description: '取值来源 / Where the value comes from',
    example: 'law',
  })
  valueLayer: string;
}

class ExplainedPauseDto {
  @ApiProperty({
    format: 'date',
    description: '中止首日 / First day that does not count',
    example: '2026-09-01',
  })
  from: string;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: '恢复计算之日 / First day that counts again',
    example: '2026-09-08',
  })
  until: string | null;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '原因 / Reason',
    example: '听证',
    maxLength: 1000,
  })
  reason: string | null;
}

class ExplainedExtensionDto {
  @ApiProperty({ description: '数量 / Units', example: 10 })
  amount: number;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '理由 / Reason',
    example: '经负责人批准',
    maxLength: 1000,
  })
  reason: string | null;
}

/** Everything that makes a due date what it is. */
export class ExplanationDto {
  @ApiProperty({
    format: 'uuid',
    description: '期限编号 / Deadline',
    example: '0193a1f0-0000-7000-8000-000000000001',
  })
  deadlineId: string;
  @ApiProperty({ type: ExplainedRuleDto, description: '规则 / Rule' })
  rule: ExplainedRuleDto;
  @ApiProperty({ type: [ArticleReferenceDto], description: '依据 / Basis' })
  basis: ArticleReferenceDto[];
  @ApiProperty({ type: TextDto, description: '起算事实 / Start fact' })
  startFact: TextDto;
  @ApiProperty({ format: 'date', description: '起算日 / Start', example: '2026-09-24' })
  startsOn: string;
  @ApiProperty({ description: '起算日是否计入 / Whether that day counts', example: false })
  startDayCounts: boolean;
  @ApiProperty({ type: TermDto, description: '期限 / Term' })
  term: TermDto;
  @ApiProperty({
    enum: ['none', 'next_working_day'],
    description: '末日遇休息日 / Roll rule',
    example: 'next_working_day',
  })
  roll: string;
  @ApiProperty({ format: 'date', description: '到期日 / Due date', example: '2026-10-12' })
  dueOn: string;
  @ApiProperty({
    format: 'date',
    description: '顺延前的末日 / Last day before rolling',
    example: '2026-10-12',
  })
  lastDay: string;
  @ApiProperty({ description: '是否顺延 / Rolled', example: false })
  rolled: boolean;
  @ApiProperty({ description: '是否暂估 / Provisional', example: false })
  provisional: boolean;
  @ApiProperty({ description: '日历版本 / Calendar version', example: '2018-2035.1f0c', maxLength: 100 })
  calendarVersion: string;
  @ApiProperty({ type: [DueStepDto], description: '逐日推算 / Day by day' })
  steps: DueStepDto[];
  @ApiProperty({ type: [ExplainedPauseDto], description: '中止 / Pauses' })
  pauses: ExplainedPauseDto[];
  @ApiProperty({ type: [ExplainedExtensionDto], description: '延长 / Extensions' })
  extensions: ExplainedExtensionDto[];
  @ApiProperty({
    type: [String],
    description: '涉及的放假通知 / Notices',
    example: ['国务院办公厅关于2026年部分节假日安排的通知'],
  })
  notices: string[];
}
