import type { PlainDate } from '@mingcha/law';
import { IsPlainDate } from '@mingcha/platform';
import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { TERM_UNITS, TextDto } from './deadline.dto';
import { DueStepDto } from './explanation.dto';

const NOTICE = '国务院办公厅关于2027年部分节假日安排的通知';

/** The notice a year's days come from, as typed. */
export class NoticeDraftDto {
  @ApiProperty({ description: '通知标题 / Title', example: NOTICE, minLength: 2, maxLength: 300 })
  @IsString()
  @Length(2, 300)
  title: string;
  @ApiPropertyOptional({ description: '文号 / Number', example: '国办发明电〔2026〕9号', maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  number?: string;
  @ApiPropertyOptional({ format: 'date', description: '印发日期 / Issued on', example: '2026-11-04' })
  @IsOptional()
  @IsPlainDate()
  issuedOn?: PlainDate;
  @ApiPropertyOptional({
    description: '来源地址 / Source',
    example: 'https://www.gov.cn/zhengce/',
    maxLength: 1000,
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  source?: string;
}

export class CalendarDayDraftDto {
  @ApiProperty({ format: 'date', description: '日期 / Day', example: '2027-02-08' })
  @IsPlainDate()
  date: PlainDate;
  @ApiProperty({
    enum: ['holiday', 'make_up_workday'],
    description: '放假或调休上班 / Day off or made-up working day',
  })
  @IsIn(['holiday', 'make_up_workday'])
  kind: 'holiday' | 'make_up_workday';
  @ApiProperty({ description: '节日名称 / Holiday', example: '春节', minLength: 1, maxLength: 50 })
  @IsString()
  @Length(1, 50)
  name: string;
}

/** A year as its notice announces it; days that are not listed follow their weekday. */
class YearDraftDto {
  @ApiProperty({ type: NoticeDraftDto, description: '放假通知 / Notice' })
  @IsDefined()
  @ValidateNested()
  @Type(() => NoticeDraftDto)
  notice: NoticeDraftDto;
  @ApiProperty({
    type: [CalendarDayDraftDto],
    description: '放假日和调休上班日 / Days off and made-up working days',
  })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => CalendarDayDraftDto)
  days: CalendarDayDraftDto[];
}

/** Takes the body of the change as it is; the reason is not needed to look. */
export class YearPreviewDto extends YearDraftDto {
  @ApiPropertyOptional({ description: '更新理由，预览时可不填 / Reason, not needed here', maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  reason?: string;
}

export class YearChangeDto extends YearDraftDto {
  @ApiProperty({
    description: '更新理由 / Reason',
    example: '载入 2027 年放假通知',
    minLength: 2,
    maxLength: 1000,
  })
  @IsString()
  @Length(2, 1000)
  reason: string;
}

class OrganMovesDto {
  @ApiProperty({
    format: 'uuid',
    description: '单位编号 / Organ',
    example: '0193a1f0-0000-7000-8000-000000000003',
  })
  organId: string;
  @ApiProperty({ description: '单位名称 / Name', example: '明川区市场监督管理局', maxLength: 200 })
  organName: string;
  @ApiProperty({ description: '移动的期限 / Moved', example: 14 })
  moved: number;
  @ApiProperty({ description: '因此逾期 / Become overdue', example: 0 })
  becomesOverdue: number;
  @ApiProperty({ description: '因此不再逾期 / No longer overdue', example: 2 })
  noLongerOverdue: number;
}

class MovedExampleDto {
  @ApiProperty({
    format: 'uuid',
    description: '期限编号 / Deadline',
    example: '0193a1f0-0000-7000-8000-000000000001',
  })
  deadlineId: string;
  @ApiProperty({ type: TextDto, nullable: true, description: '事项 / Matter' })
  label: TextDto | null;
  @ApiProperty({
    format: 'uuid',
    description: '单位编号 / Organ',
    example: '0193a1f0-0000-7000-8000-000000000003',
  })
  organId: string;
  @ApiProperty({ format: 'date', description: '原到期日 / Former due date', example: '2027-02-10' })
  oldDueOn: string;
  @ApiProperty({ format: 'date', description: '新到期日 / New due date', example: '2027-02-18' })
  newDueOn: string;
}

/** Which open clocks move; closed ones never do. */
export class MoveSummaryDto {
  @ApiProperty({ description: '移动的期限 / Clocks that move', example: 214 })
  moved: number;
  @ApiProperty({ description: '因此逾期 / Become overdue', example: 0 })
  becomesOverdue: number;
  @ApiProperty({ description: '因此不再逾期 / No longer overdue', example: 3 })
  noLongerOverdue: number;
  @ApiProperty({ description: '不再是暂估 / No longer provisional', example: 310 })
  provisionalCleared: number;
  @ApiProperty({ type: [OrganMovesDto], description: '按单位 / By organ' })
  byOrgan: OrganMovesDto[];
  @ApiProperty({
    type: [MovedExampleDto],
    description: '例子，移动最多的在前 / Examples, largest shifts first',
  })
  examples: MovedExampleDto[];
}

export class CalendarDayDto {
  @ApiProperty({ format: 'date', description: '日期 / Day', example: '2026-10-10' })
  date: string;
  @ApiProperty({ enum: ['workday', 'weekend', 'holiday', 'make_up_workday'], description: '类型 / Kind' })
  kind: string;
  @ApiProperty({ description: '是否工作日 / Working day', example: true })
  isWorking: boolean;
  @ApiPropertyOptional({ type: TextDto, description: '节日 / Holiday' })
  name?: TextDto;
  @ApiPropertyOptional({ description: '通知 / Notice', example: NOTICE, maxLength: 500 })
  notice?: string;
  @ApiProperty({ description: '是否暂估 / Provisional', example: false })
  provisional: boolean;
}

class ChangedDayDto {
  @ApiProperty({ format: 'date', description: '日期 / Day', example: '2027-02-09' })
  date: string;
  @ApiProperty({ type: CalendarDayDto, description: '更新前 / Before' })
  before: CalendarDayDto;
  @ApiProperty({ type: CalendarDayDto, description: '更新后 / After' })
  after: CalendarDayDto;
  @ApiProperty({ description: '工作日与否是否改变 / Whether working changes', example: true })
  workingChanges: boolean;
}

/** What a year's notice changes. */
export class YearChangeAnswerDto extends MoveSummaryDto {
  @ApiProperty({ description: '年度 / Year', example: 2027 })
  year: number;
  @ApiProperty({
    description: '预览所依据的版本，应用后为新版本 / Version previewed against; after applying the new one',
    example: 1,
  })
  version: number;
  @ApiProperty({ description: '由推算转为已公布 / Estimated becomes published', example: true })
  becomesPublished: boolean;
  @ApiProperty({ type: [ChangedDayDto], description: '变化的日子 / Days that change' })
  changedDays: ChangedDayDto[];
}

export class CalendarNoticeDto {
  @ApiProperty({ type: TextDto, description: '标题 / Title' })
  title: TextDto;
  @ApiPropertyOptional({ description: '文号 / Number', example: '国办发明电〔2025〕7号', maxLength: 100 })
  number?: string;
  @ApiPropertyOptional({ format: 'date', description: '印发日期 / Issued on', example: '2025-11-04' })
  issuedOn?: string;
  @ApiPropertyOptional({
    description: '来源 / Source',
    example: 'https://www.gov.cn/zhengce/',
    maxLength: 1000,
  })
  source?: string;
}

class CalendarYearDayDto {
  @ApiProperty({ format: 'date', description: '日期 / Day', example: '2026-10-01' })
  date: string;
  @ApiProperty({
    enum: ['holiday', 'make_up_workday'],
    description: '放假或调休上班 / Day off or made-up working day',
  })
  kind: string;
  @ApiProperty({ type: TextDto, description: '节日 / Holiday' })
  name: TextDto;
  @ApiPropertyOptional({
    type: CalendarNoticeDto,
    description: '另有通知时 / Where another notice announces it',
  })
  notice?: CalendarNoticeDto;
}

/** A year of the working calendar. */
export class CalendarYearDto {
  @ApiProperty({ description: '年度 / Year', example: 2026 })
  year: number;
  @ApiProperty({ enum: ['published', 'estimated'], description: '已公布或推算 / Published or estimated' })
  status: string;
  @ApiProperty({ type: CalendarNoticeDto, nullable: true, description: '放假通知 / Notice' })
  notice: CalendarNoticeDto | null;
  @ApiProperty({ description: '工作日总数 / Working days of the year', example: 248 })
  workingDays: number;
  @ApiProperty({ description: '版本号 / Version', example: 1 })
  version: number;
  @ApiProperty({ description: '理由 / Reason', example: '载入放假通知', maxLength: 1000 })
  reason: string;
  @ApiProperty({
    format: 'date-time',
    description: '应用时间 / Applied at',
    example: '2025-11-05T09:00:00+08:00',
  })
  appliedAt: string;
  @ApiProperty({ description: '应用人 / Applied by', example: '系统管理员', maxLength: 200 })
  appliedByName: string;
}

class CalendarVersionDto extends PickType(CalendarYearDto, [
  'version',
  'status',
  'notice',
  'reason',
  'appliedAt',
  'appliedByName',
] as const) {
  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: '被取代的时间 / Superseded at',
    example: null,
  })
  supersededAt: string | null;
}

export class CalendarYearDetailDto extends CalendarYearDto {
  @ApiProperty({
    type: [CalendarYearDayDto],
    description: '与星期不同的日子 / Days that differ from their weekday',
  })
  days: CalendarYearDayDto[];
  @ApiProperty({ type: [CalendarVersionDto], description: '历次版本，新的在前 / Versions, newest first' })
  history: CalendarVersionDto[];
}

class CalendarAlarmDto {
  @ApiProperty({ description: '缺少通知的年度 / Year without a notice', example: 2027 })
  year: number;
  @ApiProperty({ format: 'date', description: '报警起始日 / Since', example: '2026-12-01' })
  since: string;
}

export class CalendarYearsDto {
  @ApiProperty({ type: [CalendarYearDto], description: '各年度 / Years' })
  items: CalendarYearDto[];
  @ApiProperty({
    type: [CalendarAlarmDto],
    description: '应有而缺的年度 / Years that should be loaded by now',
  })
  alarms: CalendarAlarmDto[];
  @ApiProperty({
    description: '日历版本 / Version of the whole calendar',
    example: '2018-2035.1f0c',
    maxLength: 100,
  })
  calendarVersion: string;
}

export class DueDateQueryDto {
  @ApiProperty({ format: 'date', description: '起算日 / Day of the start fact', example: '2026-09-24' })
  @IsPlainDate()
  startsOn: PlainDate;
  @ApiProperty({ description: '数量 / Amount', example: 7, minimum: 1, maximum: 2000 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2000)
  amount: number;
  @ApiProperty({ enum: TERM_UNITS, description: '单位 / Unit', example: 'working_day' })
  @IsIn(TERM_UNITS)
  unit: (typeof TERM_UNITS)[number];
  @ApiPropertyOptional({
    description: '起算日是否计入，默认不计 / Whether the start day counts',
    example: false,
  })
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  startDayCounts?: boolean;
  @ApiPropertyOptional({
    enum: ['none', 'next_working_day'],
    description: '末日遇休息日，默认顺延 / Roll rule, rolls by default',
    example: 'next_working_day',
  })
  @IsOptional()
  @IsIn(['none', 'next_working_day'])
  roll?: 'none' | 'next_working_day';
}

export class DueDateDto {
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
}
