import { actKinds } from '@mingcha/law';
import { IsPlainDate } from '@mingcha/platform';
import type { PlainDate } from '@mingcha/law';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  IsUrl,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { SUBJECT_KINDS, type SubjectKind } from './subjects.entities';

export const ACT_KIND_CODES = actKinds.map((kind) => kind.code);
const nullable = (extra: object = {}) => ({ type: String, nullable: true, ...extra }) as object;

/** A period in which an organ is an enforcement subject, as it is entered. */
export class SubjectPeriodInput {
  @ApiProperty({ description: '主体类别 / Kind of subject', enum: SUBJECT_KINDS, example: 'organ' })
  @IsIn(SUBJECT_KINDS)
  subjectKind: SubjectKind;

  @ApiProperty({
    description: '可作出的执法行为种类 / Kinds of act',
    enum: ACT_KIND_CODES,
    isArray: true,
    example: ['penalty'],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ACT_KIND_CODES.length)
  @ArrayUnique()
  @IsIn(ACT_KIND_CODES, { each: true })
  actKinds: string[];

  @ApiProperty({
    description: '法律依据 / Legal ground',
    example: '《中华人民共和国行政处罚法》第十七条',
    minLength: 2,
    maxLength: 2000,
  })
  @IsString()
  @MinLength(2)
  @MaxLength(2000)
  legalGround: string;

  @ApiPropertyOptional({
    description: '公告网址 / Address of the public announcement',
    example: 'https://www.mingchuan.example/gg/12',
    maxLength: 500,
  })
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(500)
  announcementUrl?: string;

  @ApiProperty({ description: '起始日 / First day', format: 'date', example: '2026-01-01' })
  @IsPlainDate()
  validFrom: PlainDate;

  @ApiPropertyOptional({
    description: '终止日（含）；省略为至今有效 / Last day, included; open when left out',
    format: 'date',
    example: '2030-12-31',
  })
  @IsOptional()
  @IsPlainDate()
  validUntil?: PlainDate;
}

export class NewSubject extends SubjectPeriodInput {
  @ApiProperty({ description: '单位 / Organ', format: 'uuid' })
  @IsUUID()
  organId: string;
}

/** A correction: the row is believed no longer; what is believed instead, if anything. */
export class SubjectSupersession {
  @ApiProperty({
    description: '更正理由 / Why the entry was wrong',
    example: '公告日期录入有误',
    minLength: 2,
    maxLength: 1000,
  })
  @IsString()
  @MinLength(2)
  @MaxLength(1000)
  reason: string;

  @ApiPropertyOptional({
    description: '改为；省略则只撤销 / What is believed instead',
    type: SubjectPeriodInput,
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => SubjectPeriodInput)
  replacement?: SubjectPeriodInput;
}

export class SubjectView {
  @ApiProperty({ description: '编号 / Id', format: 'uuid' })
  id: string;
  @ApiProperty({ description: '单位 / Organ', format: 'uuid' })
  organId: string;
  @ApiProperty({ description: '单位名称 / Name of the organ', example: '明川区市场监督管理局' })
  organName: string;
  @ApiProperty({ description: '主体类别 / Kind of subject', enum: SUBJECT_KINDS })
  subjectKind: string;
  @ApiProperty({ description: '执法行为种类 / Kinds of act', enum: ACT_KIND_CODES, isArray: true })
  actKinds: string[];
  @ApiProperty({ description: '法律依据 / Legal ground' })
  legalGround: string;
  @ApiProperty({ description: '公告网址 / Announcement', ...nullable() })
  announcementUrl: string | null;
  @ApiProperty({ description: '起始日 / First day', format: 'date' })
  validFrom: string;
  @ApiProperty({ description: '终止日（含） / Last day, included', ...nullable({ format: 'date' }) })
  validUntil: string | null;
  @ApiProperty({ description: '何时登记 / When it was entered', format: 'date-time' })
  recordedAt: string;
  @ApiProperty({ description: '登记人 / Who entered it' })
  recordedBy: string;
  @ApiProperty({
    description: '何时被更正；空为现行 / When it was superseded',
    ...nullable({ format: 'date-time' }),
  })
  supersededAt: string | null;
  @ApiProperty({ description: '取代它的记录 / The entry believed instead', ...nullable({ format: 'uuid' }) })
  supersededBy: string | null;
  @ApiProperty({ description: '更正理由 / Why', ...nullable() })
  supersessionReason: string | null;
  @ApiProperty({ description: '版本 / Version', example: 1 })
  version: number;
}
