import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { ORGAN_KINDS, type OrganKind } from '../identity.entities';

const divisionForm = { zh: '行政区划代码为 6、9 或 12 位数字', en: 'must have 6, 9 or 12 digits' };

export class CreateOrganDto {
  @ApiProperty({ description: '全称 / Full name', example: '明川区市场监督管理局', maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name: string;

  @ApiProperty({ description: '简称 / Short name', example: '区市场监管局', maxLength: 100 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  shortName: string;

  @ApiProperty({ description: '类别 / Kind', enum: ORGAN_KINDS, example: 'department' })
  @IsIn(ORGAN_KINDS)
  kind: OrganKind;

  @ApiProperty({
    description: '统一社会信用代码 / Unified social credit code',
    example: '11120998MB1000010L',
    maxLength: 18,
  })
  @IsString()
  @MaxLength(40)
  uscc: string;

  @ApiPropertyOptional({
    description: '执法依据：法定、授权或委托 / Legal ground',
    example: '《中华人民共和国市场主体登记管理条例》第五条',
    maxLength: 1000,
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  legalGround?: string;

  @ApiPropertyOptional({
    description: '行政区划代码 / Division code',
    example: '120998',
    pattern: '^\\d{6}(\\d{3}|\\d{6})?$',
  })
  @IsOptional()
  @Matches(/^\d{6}(\d{3}|\d{6})?$/, { context: divisionForm })
  divisionCode?: string;

  @ApiPropertyOptional({
    description: '上级单位 / Parent organ',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000001',
  })
  @IsOptional()
  @IsUUID()
  parentId?: string;

  @ApiPropertyOptional({
    description: '是否垂直管理 / Directed by a higher organ of its branch',
    example: false,
  })
  @IsOptional()
  @IsBoolean()
  verticallyManaged?: boolean;
}

/** JSON Merge Patch: a null takes a value away where one may be missing. Kind and code stay as they are. */
export class ChangeOrganDto {
  @ApiPropertyOptional({ description: '全称 / Full name', example: '明川区市场监督管理局', maxLength: 200 })
  @ValidateIf((_, value) => value !== undefined)
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  name?: string;

  @ApiPropertyOptional({ description: '简称 / Short name', example: '区市场监管局', maxLength: 100 })
  @ValidateIf((_, value) => value !== undefined)
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  shortName?: string;

  @ApiPropertyOptional({
    description: '执法依据 / Legal ground',
    example: '法定',
    maxLength: 1000,
    nullable: true,
    type: String,
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  legalGround?: string | null;

  @ApiPropertyOptional({
    description: '行政区划代码 / Division code',
    example: '120998',
    nullable: true,
    type: String,
    pattern: '^\\d{6}(\\d{3}|\\d{6})?$',
  })
  @IsOptional()
  @Matches(/^\d{6}(\d{3}|\d{6})?$/, { context: divisionForm })
  divisionCode?: string | null;

  @ApiPropertyOptional({
    description: '上级单位 / Parent organ',
    format: 'uuid',
    nullable: true,
    type: String,
    example: null,
  })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @ApiPropertyOptional({
    description: '是否垂直管理 / Directed by a higher organ of its branch',
    example: false,
  })
  @ValidateIf((_, value) => value !== undefined)
  @IsBoolean()
  verticallyManaged?: boolean;

  @ApiPropertyOptional({ description: '是否在用；停用后其人员和系统不能登录 / Active', example: true })
  @ValidateIf((_, value) => value !== undefined)
  @IsBoolean()
  isActive?: boolean;
}

export class OrganDto {
  @ApiProperty({ description: '编号 / Id', format: 'uuid', example: '0190f3b0-0000-7000-8000-000000000001' })
  id: string;
  @ApiProperty({ description: '全称 / Full name', example: '明川区市场监督管理局', maxLength: 200 })
  name: string;
  @ApiProperty({ description: '简称 / Short name', example: '区市场监管局', maxLength: 100 })
  shortName: string;
  @ApiProperty({ description: '类别 / Kind', enum: ORGAN_KINDS, example: 'department' })
  kind: OrganKind;
  @ApiProperty({
    description: '统一社会信用代码 / Unified social credit code',
    example: '11120998MB1000010L',
    maxLength: 18,
  })
  uscc: string;
  @ApiProperty({
    description: '执法依据 / Legal ground',
    nullable: true,
    type: String,
    example: null,
    maxLength: 1000,
  })
  legalGround: string | null;
  @ApiProperty({
    description: '行政区划代码 / Division code',
    nullable: true,
    type: String,
    example: '120998',
    maxLength: 12,
  })
  divisionCode: string | null;
  @ApiProperty({
    description: '上级单位 / Parent organ',
    format: 'uuid',
    nullable: true,
    type: String,
    example: null,
  })
  parentId: string | null;
  @ApiProperty({ description: '是否垂直管理 / Directed by a higher organ of its branch', example: false })
  verticallyManaged: boolean;
  @ApiProperty({ description: '是否在用 / Active', example: true })
  isActive: boolean;
  @ApiProperty({ description: '版本 / Version', example: 1 })
  version: number;
}
