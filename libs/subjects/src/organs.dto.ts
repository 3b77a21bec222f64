import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { SubjectView } from './subjects.dto';

export const ORGAN_KINDS = ['bureau', 'department', 'street', 'authorized', 'entrusted'];
const nullable = (extra: object = {}) => ({ type: ['string', 'null'], ...extra }) as object;

/** The fields of an organ that people set. */
export class OrganInput {
  @ApiProperty({
    description: '单位名称 / Name',
    example: '明川区市场监督管理局',
    minLength: 2,
    maxLength: 200,
  })
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  name: string;

  @ApiProperty({ description: '简称 / Short name', example: '市场监管局', minLength: 2, maxLength: 50 })
  @IsString()
  @MinLength(2)
  @MaxLength(50)
  shortName: string;

  @ApiProperty({ description: '类别 / Kind', enum: ORGAN_KINDS, example: 'department' })
  @IsIn(ORGAN_KINDS)
  kind: string;

  @ApiProperty({
    description: '统一社会信用代码，校验位须正确 / Unified social credit code with a right check digit',
    example: '11120998MB1000010L',
    pattern: '^[0-9A-Za-z]{18}$',
    maxLength: 18,
  })
  @Matches(/^[0-9A-Za-z]{18}$/)
  uscc: string;

  @ApiPropertyOptional({ description: '法律依据 / Legal ground', maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  legalGround?: string | null;

  @ApiPropertyOptional({
    description: '行政区划代码 / Division code',
    example: '120998',
    pattern: '^[0-9]{6}([0-9]{3}|[0-9]{6})?$',
    maxLength: 12,
  })
  @IsOptional()
  @Matches(/^[0-9]{6}([0-9]{3}|[0-9]{6})?$/)
  divisionCode?: string | null;

  @ApiPropertyOptional({ description: '上级单位 / Parent organ', format: 'uuid' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @ApiPropertyOptional({ description: '是否垂直管理 / Vertically managed', example: false })
  @IsOptional()
  @IsBoolean()
  verticallyManaged?: boolean;
}

export class OrganPatch extends PartialType(OrganInput) {
  @ApiPropertyOptional({ description: '是否在用 / In use', example: true })
  @IsOptional()
  @IsBoolean()
  isActive?: boolean;
}

export class OrganView {
  @ApiProperty({ description: '编号 / Id', format: 'uuid' })
  id: string;
  @ApiProperty({ description: '单位名称 / Name', example: '明川区市场监督管理局' })
  name: string;
  @ApiProperty({ description: '简称 / Short name', example: '市场监管局' })
  shortName: string;
  @ApiProperty({ description: '类别 / Kind', enum: ORGAN_KINDS })
  kind: string;
  @ApiProperty({ description: '统一社会信用代码 / Code', example: '11120998MB1000010L' })
  uscc: string;
  @ApiProperty({ description: '法律依据 / Legal ground', ...nullable() })
  legalGround: string | null;
  @ApiProperty({ description: '行政区划代码 / Division code', ...nullable() })
  divisionCode: string | null;
  @ApiProperty({ description: '上级单位 / Parent organ', ...nullable({ format: 'uuid' }) })
  parentId: string | null;
  @ApiProperty({ description: '是否垂直管理 / Vertically managed' })
  verticallyManaged: boolean;
  @ApiProperty({ description: '是否在用 / In use' })
  isActive: boolean;
  @ApiProperty({ description: '今天是否为执法主体 / Whether it is an enforcement subject today' })
  isSubjectToday: boolean;
  @ApiProperty({ description: '版本 / Version', example: 1 })
  version: number;
}

export class OrganDetail extends OrganView {
  @ApiProperty({
    description: '执法主体资格的各段期间（现行认识） / Periods as an enforcement subject',
    type: [SubjectView],
  })
  subjectPeriods: SubjectView[];
}
