import type { PlainDate } from '@mingcha/law';
import { IsPlainDate } from '@mingcha/platform';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsDefined, IsOptional, IsString, Length, MaxLength, ValidateIf } from 'class-validator';
import { MoveSummaryDto } from './calendar.dto';
import { ArticleReferenceDto, TextDto } from './deadline.dto';

const ANY_VALUE: ApiPropertyOptions = {
  description: '取值，形式因参数而异：期限、数量、日期…… / Value; its form depends on the parameter',
  example: { amount: 7, unit: 'working_day' },
  oneOf: [{ type: 'object', additionalProperties: true }, { type: 'number' }],
  nullable: true,
};

class RuleBasisDto extends ArticleReferenceDto {
  @ApiProperty({ type: TextDto, description: '文件名称 / Title of the document' })
  title: TextDto;
  @ApiProperty({
    type: TextDto,
    nullable: true,
    description: '条款大意 / What the article says, in our words',
  })
  paraphrase: TextDto | null;
}

class RuleValueDto {
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: '生效日 / In force from',
    example: '2018-12-05',
  })
  from: string | null;
  @ApiProperty(ANY_VALUE)
  value: unknown;
  @ApiProperty({ enum: ['law', 'district', 'bureau'], description: '来源 / Layer', example: 'law' })
  layer: string;
  @ApiProperty({ type: [ArticleReferenceDto], description: '依据 / Basis' })
  basis: ArticleReferenceDto[];
}

/** A rule of the register. */
export class RuleDto {
  @ApiProperty({ description: '编号 / Id', example: 'disclosure.penalty-licensing', maxLength: 100 })
  id: string;
  @ApiProperty({
    enum: ['clock', 'value'],
    description: '是否产生期限 / Whether it opens clocks',
    example: 'clock',
  })
  kind: string;
  @ApiProperty({ type: TextDto, description: '名称 / Title' })
  title: TextDto;
  @ApiProperty({ type: TextDto, description: '内容 / The rule in one sentence' })
  statement: TextDto;
  @ApiProperty({ type: TextDto, description: '不包括的情形 / What it does not cover' })
  notCovered: TextDto;
  @ApiProperty({ type: [RuleBasisDto], description: '依据 / Basis' })
  basis: RuleBasisDto[];
  @ApiProperty({ type: RuleValueDto, nullable: true, description: '今日有效的取值 / Value in force today' })
  inForce: RuleValueDto | null;
  @ApiProperty({
    type: [RuleValueDto],
    description: '法定的和本区的取值 / Values of the law, the district and the bureau',
  })
  values: RuleValueDto[];
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '地区参数 / District parameter',
    example: 'disclosure.penalty-licensing.term',
    maxLength: 100,
  })
  parameter: string | null;
  @ApiPropertyOptional({ type: TextDto, description: '起算事实 / Start fact' })
  startFact?: TextDto;
  @ApiPropertyOptional({ description: '起算日是否计入 / Whether the start day counts', example: false })
  startDayCounts?: boolean;
  @ApiPropertyOptional({ enum: ['none', 'next_working_day'], description: '末日遇休息日 / Roll rule' })
  roll?: string;
}

export class RulesDto {
  @ApiProperty({ type: [RuleDto], description: '规则 / Rules' })
  items: RuleDto[];
}

class ArticleDto {
  @ApiProperty({ description: '条款 / Article', example: '48', maxLength: 50 })
  number: string;
  @ApiProperty({ type: TextDto, description: '大意 / In our words' })
  paraphrase: TextDto;
  @ApiProperty({ enum: ['text_read', 'stated', 'local'], description: '把握程度 / How sure' })
  certainty: string;
}

/** A law, regulation, notice or district document with the articles relied on. */
export class LegalBasisDto {
  @ApiProperty({ description: '编号 / Id', example: 'penalty-law-2021', maxLength: 100 })
  id: string;
  @ApiProperty({ type: TextDto, description: '名称 / Title' })
  title: TextDto;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '文号 / Number',
    example: '主席令第七十号',
    maxLength: 200,
  })
  number: string | null;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: '施行日期 / In force from',
    example: '2021-07-15',
  })
  inForceFrom: string | null;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '来源 / Source',
    example: null,
    maxLength: 1000,
  })
  source: string | null;
  @ApiProperty({ type: [ArticleDto], description: '条款 / Articles' })
  articles: ArticleDto[];
  @ApiProperty({
    type: [String],
    description: '引用它的规则 / Rules that rest on it',
    example: ['disclosure.withdrawal'],
  })
  rules: string[];
}

export class LegalBasesDto {
  @ApiProperty({ type: [LegalBasisDto], description: '文件 / Documents' })
  items: LegalBasisDto[];
}

class RecordedValueDto {
  @ApiProperty({ format: 'uuid', description: '编号 / Id', example: '0193a1f0-0000-7000-8000-000000000005' })
  id: string;
  @ApiProperty({ enum: ['district', 'bureau'], description: '来源 / Layer' })
  layer: string;
  @ApiProperty(ANY_VALUE)
  value: unknown;
  @ApiProperty({
    type: 'string',
    format: 'date',
    nullable: true,
    description: '生效日，空为始终有效 / From; null: always',
    example: '2027-01-01',
  })
  effectiveFrom: string | null;
  @ApiProperty({ description: '理由 / Reason', example: '区政府决定', maxLength: 1000 })
  reason: string;
  @ApiProperty({ type: [ArticleReferenceDto], description: '依据 / Basis' })
  basis: ArticleReferenceDto[];
  @ApiProperty({
    format: 'date-time',
    description: '记录时间 / Recorded at',
    example: '2026-11-22T09:00:00+08:00',
  })
  recordedAt: string;
  @ApiProperty({ description: '记录人 / Recorded by', example: '系统管理员', maxLength: 200 })
  recordedByName: string;
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: '被取代的时间 / Superseded at',
    example: null,
  })
  supersededAt: string | null;
}

class ProfileEntryDto {
  @ApiProperty({ description: '参数 / Parameter', example: 'disclosure.general.term', maxLength: 100 })
  parameter: string;
  @ApiProperty({ type: TextDto, description: '名称 / Title' })
  title: TextDto;
  @ApiProperty({ type: TextDto, description: '单位 / Unit' })
  unit: TextDto;
  @ApiProperty({
    type: 'string',
    nullable: true,
    description: '所覆盖的规则 / Rule it overlays',
    example: 'disclosure.general',
    maxLength: 100,
  })
  ruleId: string | null;
  @ApiProperty({ type: RuleValueDto, nullable: true, description: '今日有效的取值 / In force today' })
  inForce: RuleValueDto | null;
  @ApiProperty({
    type: [RecordedValueDto],
    description: '全部记录，新的在前 / Everything recorded, newest first',
  })
  history: RecordedValueDto[];
}

export class DistrictProfileDto {
  @ApiProperty({ type: [ProfileEntryDto], description: '参数 / Parameters' })
  items: ProfileEntryDto[];
}

/** A value that shall hold from a day on. */
class ValueDraftDto {
  @ApiProperty({ description: '参数 / Parameter', example: 'disclosure.general.term', maxLength: 100 })
  @IsString()
  @Length(1, 100)
  parameter: string;
  @ApiProperty({
    ...ANY_VALUE,
    description: '取值；null 表示自该日起撤回本级取值 / Value; null takes the bureau’s value back',
  })
  @ValidateIf((draft: ValueDraftDto) => draft.value !== null)
  @IsDefined()
  value: unknown;
  @ApiProperty({
    format: 'date',
    description: '生效日，此前的事项仍用原值 / Cases of earlier days keep their value',
    example: '2027-01-01',
  })
  @IsPlainDate()
  effectiveFrom: PlainDate;
}

/** Takes the body of the change as it is; the reason is not needed to look. */
export class ValuePreviewDto extends ValueDraftDto {
  @ApiPropertyOptional({ description: '变更理由，预览时可不填 / Reason, not needed here', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class ValueChangeDto extends ValueDraftDto {
  @ApiProperty({ description: '理由 / Reason', example: '区政府常务会议决定', minLength: 2, maxLength: 1000 })
  @IsString()
  @Length(2, 1000)
  reason: string;
}

export class ValueChangeAnswerDto extends MoveSummaryDto {
  @ApiProperty({
    format: 'uuid',
    description: '记录编号 / Id of the record',
    example: '0193a1f0-0000-7000-8000-000000000005',
  })
  id: string;
}

export class CalendarFeedDto {
  @ApiProperty({
    description: '日历订阅地址，只显示这一次 / Secret address, shown this once',
    example: '/api/v1/calendar-feeds/Vn3k….ics',
    maxLength: 200,
  })
  address: string;
}
