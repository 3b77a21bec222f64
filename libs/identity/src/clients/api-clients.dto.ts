import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { instantInShanghai, IsPlainDate } from '@mingcha/platform';

const scopeForm = { zh: '形如 decisions:read', en: 'must look like decisions:read' };

export class CreateApiClientDto {
  @ApiProperty({
    description: '所属单位 / Organ',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000001',
  })
  @IsUUID()
  organId: string;

  @ApiProperty({ description: '系统名称 / Name of the system', example: '市场监管办案系统', maxLength: 100 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  @ApiProperty({
    description: '范围 / Scopes',
    type: String,
    isArray: true,
    example: ['decisions:read', 'decisions:write'],
    maxLength: 100,
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^[a-z-]+:[a-z]+$/, { each: true, context: scopeForm })
  scopes: string[];

  @ApiPropertyOptional({
    description: '有效至（含当日），不填为长期 / Last day, open-ended when left out',
    format: 'date',
    example: '2027-12-31',
  })
  @IsOptional()
  @IsPlainDate()
  expiresOn?: string;
}

export class ChangeApiClientDto {
  @ApiPropertyOptional({
    description: '系统名称 / Name of the system',
    example: '市场监管办案系统',
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name?: string;

  @ApiPropertyOptional({
    description: '范围 / Scopes',
    type: String,
    isArray: true,
    example: ['decisions:read'],
    maxLength: 100,
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^[a-z-]+:[a-z]+$/, { each: true, context: scopeForm })
  scopes?: string[];
}

export class ApiClientDto {
  @ApiProperty({ description: '编号 / Id', format: 'uuid', example: '0190f3b0-0000-7000-8000-000000000005' })
  id: string;
  @ApiProperty({
    description: '客户端编号，用于基本认证 / Client id for the basic header',
    example: 'mc-4f9a2c71d0',
    maxLength: 100,
  })
  clientId: string;
  @ApiProperty({ description: '系统名称 / Name of the system', example: '市场监管办案系统', maxLength: 100 })
  name: string;
  @ApiProperty({
    description: '所属单位编号 / Id of the organ',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000001',
  })
  organId: string;
  @ApiProperty({ description: '所属单位 / Organ', example: '明川区市场监督管理局', maxLength: 200 })
  organName: string;
  @ApiProperty({
    description: '范围 / Scopes',
    type: String,
    isArray: true,
    example: ['decisions:read'],
    maxLength: 100,
  })
  scopes: string[];
  @ApiProperty({ description: '是否启用 / Active', example: true })
  isActive: boolean;
  @ApiProperty({
    description: '失效时间 / Expires at',
    format: 'date-time',
    nullable: true,
    type: String,
    example: null,
  })
  expiresAt: string | null;
  @ApiProperty({
    description: '最近换取令牌 / Last token',
    format: 'date-time',
    nullable: true,
    type: String,
    example: null,
  })
  lastUsedAt: string | null;
  @ApiProperty({ description: '版本 / Version', example: 1 })
  version: number;
}

export class ApiClientSecretDto {
  @ApiProperty({
    description: '密钥编号 / Id of the secret',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000006',
  })
  id: string;
  @ApiProperty({
    description: '生成时间 / Created at',
    format: 'date-time',
    example: '2026-11-22T09:00:00+08:00',
  })
  createdAt: string;
  @ApiProperty({
    description: '失效时间，至多一年 / Expires at, a year at most',
    format: 'date-time',
    example: '2027-11-22T09:00:00+08:00',
  })
  expiresAt: string;
  @ApiProperty({
    description: '最近使用 / Last used',
    format: 'date-time',
    nullable: true,
    type: String,
    example: null,
  })
  lastUsedAt: string | null;
}

export class ApiClientDetailDto extends ApiClientDto {
  @ApiProperty({
    description: '有效的密钥，至多两把 / Live secrets, two at most',
    type: [ApiClientSecretDto],
  })
  secrets: ApiClientSecretDto[];
}

export class NewSecretDto extends ApiClientSecretDto {
  @ApiProperty({ description: '客户端编号 / Client id', example: 'mc-4f9a2c71d0', maxLength: 100 })
  clientId: string;
  @ApiProperty({ description: '密钥，只显示一次 / Secret, shown once', example: 'mcs_9yQ…', maxLength: 100 })
  secret: string;
}

const instantOrNull = (value: unknown) => (value instanceof Date ? instantInShanghai(value) : null);

export function apiClientFrom(row: Record<string, unknown>): ApiClientDto {
  return {
    id: row['id'] as string,
    clientId: row['clientId'] as string,
    name: row['name'] as string,
    organId: row['organId'] as string,
    organName: row['organName'] as string,
    scopes: row['scopes'] as string[],
    isActive: row['isActive'] as boolean,
    expiresAt: instantOrNull(row['expiresAt']),
    lastUsedAt: instantOrNull(row['lastUsedAt']),
    version: row['version'] as number,
  };
}

export function secretFrom(row: Record<string, unknown>): ApiClientSecretDto {
  return {
    id: row['id'] as string,
    createdAt: instantInShanghai(row['createdAt'] as Date),
    expiresAt: instantInShanghai(row['expiresAt'] as Date),
    lastUsedAt: instantOrNull(row['lastUsedAt']),
  };
}
