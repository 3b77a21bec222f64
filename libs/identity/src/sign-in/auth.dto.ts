import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { type Role, ROLES, type Scope } from '@mingcha/platform';
import { ORGAN_KINDS, type OrganKind } from '../identity.entities';
import type { SessionPrincipal } from './principal';
import type { Sessions } from './sessions.service';

const ROLE_NAMES = Object.keys(ROLES);
const code = { zh: '应为六位数字', en: 'must be six digits' };

export class LoginDto {
  @ApiProperty({ description: '用户名 / User name', example: 'law_office.00010l', maxLength: 64 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  username: string;

  @ApiProperty({
    description: '密码 / Password',
    example: 'correct horse battery staple',
    maxLength: 1024,
    format: 'password',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1024)
  password: string;

  @ApiPropertyOptional({
    description: '身份验证器的六位动态验证码，已绑定时必填 / Code of the authenticator, needed once enrolled',
    example: '123456',
    pattern: '^\\d{6}$',
  })
  @IsOptional()
  @IsString()
  @Matches(/^\d{6}$/, { context: code })
  code?: string;
}

export class ChangePasswordDto {
  @ApiProperty({
    description: '当前密码 / Present password',
    example: 'correct horse battery staple',
    maxLength: 1024,
    format: 'password',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1024)
  currentPassword: string;

  @ApiProperty({
    description:
      '新密码，12 至 128 个字符，不得常见，不得含用户名或单位名称 / New password, 12 to 128 characters',
    example: 'a quiet river in autumn',
    minLength: 12,
    maxLength: 128,
    format: 'password',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(1024)
  newPassword: string;
}

export class CodeDto {
  @ApiProperty({
    description: '身份验证器的六位动态验证码 / Code of the authenticator',
    example: '123456',
    pattern: '^\\d{6}$',
  })
  @IsString()
  @Matches(/^\d{6}$/, { context: code })
  code: string;
}

export class EnrolmentDto {
  @ApiProperty({
    description: '密钥（Base32），只显示一次 / Secret, shown once',
    example: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    maxLength: 64,
  })
  secret: string;
  @ApiProperty({
    description: '供身份验证器扫码的地址 / Address for the authenticator',
    example: 'otpauth://totp/%E6%98%8E%E5%AF%9F:security_admin?secret=GEZDGNBVGY3TQOJQ&issuer=Mingcha',
    maxLength: 500,
  })
  uri: string;
}

export class OrganOfUserDto {
  @ApiProperty({
    description: '单位编号 / Id of the organ',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000001',
  })
  id: string;
  @ApiProperty({ description: '单位名称 / Name', example: '明川区市场监督管理局', maxLength: 200 })
  name: string;
  @ApiProperty({ description: '单位简称 / Short name', example: '区市场监管局', maxLength: 100 })
  shortName: string;
  @ApiProperty({ description: '单位类别 / Kind', enum: ORGAN_KINDS, example: 'department' })
  kind: OrganKind;
  @ApiProperty({
    description: '统一社会信用代码 / Unified social credit code',
    example: '11120998MB1000010L',
    maxLength: 18,
  })
  uscc: string;
}

export class UserDto {
  @ApiProperty({
    description: '账号编号 / Id of the account',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000002',
  })
  id: string;
  @ApiProperty({ description: '用户名 / User name', example: 'law_office.00010l', maxLength: 64 })
  username: string;
  @ApiProperty({ description: '姓名 / Name', example: '市场监管局法制科', maxLength: 100 })
  name: string;
  @ApiProperty({
    description: '当前身份 / Acting role; null for an account without roles',
    enum: ROLE_NAMES,
    nullable: true,
    example: 'law_office',
  })
  role: Role | null;
  @ApiProperty({
    description: '持有的角色 / Roles held today',
    enum: ROLE_NAMES,
    isArray: true,
    example: ['law_office'],
  })
  roles: Role[];
  @ApiProperty({
    description: '可见范围 / Which rows are visible',
    enum: ['organ', 'district', 'none', 'public'],
    example: 'organ',
  })
  scope: Scope;
  @ApiProperty({ description: '所属单位 / Organ', type: OrganOfUserDto })
  organ: OrganOfUserDto;
  @ApiProperty({ description: '是否须先修改密码 / A password change is owed', example: false })
  mustChangePassword: boolean;
  @ApiProperty({ description: '是否已绑定身份验证器 / An authenticator is enrolled', example: false })
  secondFactorEnrolled: boolean;
  @ApiProperty({ description: '是否必须绑定身份验证器 / An authenticator is required', example: false })
  secondFactorRequired: boolean;
}

/** What a screen needs after signing in and after each reload. */
export class SignedInDto {
  @ApiProperty({ description: '登录的人 / Who has signed in', type: UserDto })
  user: UserDto;
  @ApiProperty({
    description: '拥有的权限 / Permissions held',
    isArray: true,
    type: String,
    example: ['decision.read', 'organ.read'],
    maxLength: 100,
  })
  permissions: string[];
  @ApiProperty({
    description:
      '更改请求的 X-CSRF-Token 头的值，会话期内有效 / Value of the header X-CSRF-Token, good for the session',
    example: 'q1w2e3…',
    maxLength: 100,
  })
  csrfToken: string;
  @ApiProperty({
    description: '服务器认定的今天 / The day it is for the server, which is the one that decides',
    format: 'date',
    example: '2026-11-22',
  })
  today: string;
}

export function signedIn(principal: SessionPrincipal, sessions: Sessions): SignedInDto {
  const { account, actor } = principal;
  return {
    user: {
      id: account.id,
      username: account.username,
      name: account.name,
      role: account.roles[0] ?? null,
      roles: account.roles,
      scope: actor.scope,
      organ: account.organ,
      mustChangePassword: account.mustChangePassword,
      secondFactorEnrolled: account.secondFactorEnrolled,
      secondFactorRequired: account.secondFactorRequired,
    },
    permissions: [...actor.permissions].sort(),
    csrfToken: sessions.csrfTokenOf(principal.sessionId),
    today: principal.today,
  };
}

export class SessionDto {
  @ApiProperty({
    description: '会话编号 / Id',
    format: 'uuid',
    example: '0190f3b0-0000-7000-8000-000000000003',
  })
  id: string;
  @ApiProperty({ description: '是否本次登录 / This very session', example: true })
  current: boolean;
  @ApiProperty({ description: '登录时间 / Since', format: 'date-time', example: '2026-11-22T09:00:00+08:00' })
  createdAt: string;
  @ApiProperty({
    description: '最近使用（精确到分钟）/ Last use, to the minute',
    format: 'date-time',
    example: '2026-11-22T09:30:00+08:00',
  })
  lastSeenAt: string;
  @ApiProperty({
    description: '最晚失效时间 / Ends at the latest',
    format: 'date-time',
    example: '2026-11-22T19:00:00+08:00',
  })
  expiresAt: string;
  @ApiProperty({
    description: '浏览器 / Browser',
    nullable: true,
    type: String,
    example: 'Mozilla/5.0 …',
    maxLength: 300,
  })
  userAgent: string | null;
  @ApiProperty({
    description: '来源地址 / Address of origin',
    nullable: true,
    type: String,
    example: '10.1.2.3',
    maxLength: 64,
  })
  sourceAddress: string | null;
}
