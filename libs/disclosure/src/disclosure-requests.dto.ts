import { type PlainDate, withholdingGrounds } from '@mingcha/law';
import { IsPlainDate } from '@mingcha/platform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Min,
} from 'class-validator';

const ID = '0193a1f0-0000-7000-8000-000000000001';
const MAX_ROWS = 200;

export class PublishManyDto {
  @ApiProperty({
    type: [String],
    format: 'uuid',
    minItems: 1,
    maxItems: MAX_ROWS,
    description: '要公示的执法决定 / Decisions to publish',
    example: [ID],
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MAX_ROWS)
  @IsUUID(undefined, { each: true })
  decisionIds: string[];

  @ApiPropertyOptional({
    type: [Number],
    maxItems: MAX_ROWS,
    description:
      '预览时各决定的版本号，与 decisionIds 一一对应；不一致的行不予公示 / Versions that were looked at, in the same order; a newer one refuses its row',
    example: [3],
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_ROWS)
  @IsInt({ each: true })
  @Min(1, { each: true })
  versions?: number[];
}

export class WithholdDto {
  @ApiProperty({
    enum: withholdingGrounds.map((ground) => ground.code),
    description: '不予公开的理由 / Ground',
    example: 'business_secret',
  })
  @IsIn(withholdingGrounds.map((ground) => ground.code))
  ground: string;

  @ApiProperty({
    minLength: 2,
    maxLength: 1000,
    description: '具体说明（不对外公开）/ Reason, not public',
    example: '涉及配方，权利人书面不同意公开',
  })
  @IsString()
  @Length(2, 1000)
  reason: string;

  @ApiProperty({
    format: 'date',
    description: '复核日期，应在今天之后 / Day of review',
    example: '2027-01-15',
  })
  @IsPlainDate()
  reviewOn: PlainDate;

  @ApiPropertyOptional({
    minLength: 2,
    maxLength: 500,
    description: '所依据的规定，部分理由必填 / The rule relied on, which some grounds need',
    example: '某法第十条',
  })
  @IsOptional()
  @IsString()
  @Length(2, 500)
  citation?: string;
}

export class WithdrawDto {
  @ApiProperty({
    minLength: 2,
    maxLength: 1000,
    description: '撤回理由，对外公开 / Reason, made public',
    example: '处罚决定经行政复议撤销（明政复决〔2026〕7号）',
  })
  @IsString()
  @Length(2, 1000)
  reason: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: '后续决定 / Decision that takes its place',
    example: ID,
  })
  @IsOptional()
  @IsUUID()
  successorDecisionId?: string;
}

export class ResumeDto {
  @ApiProperty({
    minLength: 2,
    maxLength: 1000,
    description: '恢复公示的理由 / Why it is due again',
    example: '权利人已同意公开',
  })
  @IsString()
  @Length(2, 1000)
  reason: string;
}
