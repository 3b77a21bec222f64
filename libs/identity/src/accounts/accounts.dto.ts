import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { instantInShanghai, IsPlainDate, type Role, ROLES } from '@mingcha/platform';
import { ACCOUNT_STATUSES, type AccountStatus } from '../identity.entities';

/** Roles of persons; `api_client` is what a department's system is. */
export const PERSON_ROLES = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'api_client');

const usernameForm = {
  zh: '3 至 64 位小写字母、数字、点、下划线或连字符，以字母或数字开头',
  en: 'must be 3 to 64 lower-case letters, digits, dots, underscores or hyphens, starting with a letter or digit',
};

export class CreateAccountDto {
  @ApiProperty({
    description: '用户名，建立后不变 / User name, never changed',
    example: 'wang.fang',
    pattern: '^[a-z0-9][a-z0-9._-]{2,63}$',
  })
  @IsString()
  @Matches(/^[a-z0-9][a-z0-9._-]{2,63}$/, { context: usernameForm })
  username: string;

  @ApiProperty({ description: '姓名 / Name', example: '王芳', maxLength: 100 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  @ApiProperty({
    description: '所属单位 / Organ',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000001',
  })
  @IsUUID()
  organId: string;

  @ApiPropertyOptional({
    description: '自今日起的角色 / Roles from today on',
    enum: PERSON_ROLES,
    isArray: true,
    example: ['law_office'],
  })
  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(10)
  @IsIn(PERSON_ROLES, { each: true })
  roles?: Role[];
}

export class ChangeAccountDto {
  @ApiPropertyOptional({ description: '姓名 / Name', example: '王芳', maxLength: 100 })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name?: string;

  @ApiPropertyOptional({
    description: '调入单位 / New organ',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000001',
  })
  @IsOptional()
  @IsUUID()
  organId?: string;

  @ApiPropertyOptional({
    description: '注销或恢复；锁定另有地址 / Close or reopen; locking has its own address',
    enum: ['active', 'closed'],
    example: 'closed',
  })
  @IsOptional()
  @IsIn(['active', 'closed'])
  status?: 'active' | 'closed';
}

export class CreateRoleAssignmentDto {
  @ApiProperty({ description: '角色 / Role', enum: PERSON_ROLES, example: 'law_office' })
  @IsIn(PERSON_ROLES)
  role: Role;

  @ApiPropertyOptional({
    description: '起始日，不填为今日 / First day, today when left out',
    format: 'date',
    example: '2026-11-22',
  })
  @IsOptional()
  @IsPlainDate()
  validFrom?: string;

  @ApiPropertyOptional({
    description: '最后一日，不填为长期 / Last day, open-ended when left out',
    format: 'date',
    example: '2027-11-21',
  })
  @IsOptional()
  @IsPlainDate()
  validUntil?: string;
}

export class RoleAssignmentDto {
  @ApiProperty({
    description: '授予编号 / Id',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000004',
  })
  id: string;
  @ApiProperty({ description: '角色 / Role', enum: PERSON_ROLES, example: 'law_office' })
  role: Role;
  @ApiProperty({ description: '起始日 / First day', format: 'date', example: '2026-11-22' })
  validFrom: string;
  @ApiProperty({
    description: '最后一日 / Last day',
    format: 'date',
    nullable: true,
    type: String,
    example: null,
  })
  validUntil: string | null;
  @ApiProperty({
    description: '收回时间 / Taken back at',
    format: 'date-time',
    nullable: true,
    type: String,
    example: null,
  })
  revokedAt: string | null;
}

export class AccountDto {
  @ApiProperty({
    description: '账号编号 / Id',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000002',
  })
  id: string;
  @ApiProperty({ description: '用户名 / User name', example: 'wang.fang', maxLength: 64 })
  username: string;
  @ApiProperty({ description: '姓名 / Name', example: '王芳', maxLength: 100 })
  name: string;
  @ApiProperty({
    description: '所属单位编号 / Id of the organ',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000001',
  })
  organId: string;
  @ApiProperty({ description: '所属单位 / Organ', example: '明川区市场监督管理局', maxLength: 200 })
  organName: string;
  @ApiProperty({ description: '状态 / Status', enum: ACCOUNT_STATUSES, example: 'active' })
  status: AccountStatus;
  @ApiProperty({
    description: '今日的角色 / Roles held today',
    enum: PERSON_ROLES,
    isArray: true,
    example: ['law_office'],
  })
  roles: Role[];
  @ApiProperty({ description: '须先修改密码 / Must change the password', example: true })
  mustChangePassword: boolean;
  @ApiProperty({ description: '已绑定身份验证器 / Authenticator enrolled', example: false })
  secondFactorEnrolled: boolean;
  @ApiProperty({
    description: '因输错密码锁定至 / Locked by wrong passwords until',
    format: 'date-time',
    nullable: true,
    type: String,
    example: null,
  })
  lockedUntil: string | null;
  @ApiProperty({
    description: '最近登录 / Last sign-in',
    format: 'date-time',
    nullable: true,
    type: String,
    example: null,
  })
  lastSignedInAt: string | null;
  @ApiProperty({
    description: '建立时间 / Created at',
    format: 'date-time',
    example: '2026-11-22T09:00:00+08:00',
  })
  createdAt: string;
  @ApiProperty({ description: '版本 / Version', example: 1 })
  version: number;
}

export class AccountDetailDto extends AccountDto {
  @ApiProperty({
    description: '全部角色授予，含已收回的 / All role assignments, those taken back too',
    type: [RoleAssignmentDto],
  })
  roleAssignments: RoleAssignmentDto[];
}

export class CreatedAccountDto extends AccountDetailDto {
  @ApiProperty({
    description: '初始密码，只显示一次，首次登录须修改 / Initial password, shown once',
    example: 'kT7w-93Hd-mmWz-4aLq',
    maxLength: 32,
  })
  temporaryPassword: string;
}

export class TemporaryPasswordDto {
  @ApiProperty({
    description: '临时密码，只显示一次，登录后须修改 / Temporary password, shown once',
    example: 'kT7w-93Hd-mmWz-4aLq',
    maxLength: 32,
  })
  temporaryPassword: string;
  @ApiProperty({ description: '账号的新版本 / New version of the account', example: 2 })
  version: number;
}

const instantOrNull = (value: unknown) => (value instanceof Date ? instantInShanghai(value) : null);

export function accountFrom(row: Record<string, unknown>): AccountDto {
  return {
    id: row['id'] as string,
    username: row['username'] as string,
    name: row['name'] as string,
    organId: row['organId'] as string,
    organName: row['organName'] as string,
    status: row['status'] as AccountStatus,
    roles: PERSON_ROLES.filter((role) => (row['roles'] as Role[]).includes(role)),
    mustChangePassword: row['mustChangePassword'] as boolean,
    secondFactorEnrolled: row['enrolled'] as boolean,
    lockedUntil: instantOrNull(row['lockedUntil']),
    lastSignedInAt: instantOrNull(row['lastSignedInAt']),
    createdAt: instantInShanghai(row['createdAt'] as Date),
    version: row['version'] as number,
  };
}

export function roleAssignmentFrom(row: Record<string, unknown>): RoleAssignmentDto {
  return {
    id: row['id'] as string,
    role: row['role'] as Role,
    validFrom: row['validFrom'] as string,
    validUntil: row['validUntil'] as string | null,
    revokedAt: instantOrNull(row['revokedAt']),
  };
}
