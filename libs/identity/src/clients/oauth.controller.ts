import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import {
  ApiBasicAuth,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Request, Response } from 'express';
import { Public, traceOf } from '@mingcha/platform';
import { ClientTokens } from './client-tokens.service';

class TokenRequestDto {
  @ApiProperty({
    description: '固定为 client_credentials / The only grant',
    enum: ['client_credentials'],
    example: 'client_credentials',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  grant_type?: string;

  @ApiPropertyOptional({
    description:
      '所需范围，以空格分隔；不填为全部 / Scopes, blank between; all of the client’s when left out',
    example: 'decisions:read decisions:write',
    maxLength: 500,
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  scope?: string;

  @ApiPropertyOptional({
    description: '可省略，须与基本认证中的相同 / As in the basic header, or left out',
    example: 'demo-client',
    maxLength: 100,
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  client_id?: string;
}

class TokenDto {
  @ApiProperty({ description: '不透明令牌 / Opaque token', example: 'pT3x…', maxLength: 100 })
  access_token: string;
  @ApiProperty({ description: '令牌类型 / Type', enum: ['Bearer'], example: 'Bearer' })
  token_type: string;
  @ApiProperty({ description: '有效秒数，至多 600 / Seconds of life, at most 600', example: 600 })
  expires_in: number;
  @ApiProperty({
    description: '获得的范围 / Scopes granted',
    example: 'decisions:read decisions:write',
    maxLength: 500,
  })
  scope: string;
}

class TokenErrorDto {
  @ApiProperty({
    description: 'RFC 6749 错误代码 / Error code',
    enum: ['invalid_request', 'invalid_client', 'invalid_scope', 'unsupported_grant_type'],
    example: 'invalid_client',
  })
  error: string;
}

/** Where department systems exchange their secret for a token (RFC 6749 section 4.4). */
@ApiTags('oauth')
@Controller('api/v1/oauth')
export class OAuthController {
  constructor(private readonly tokens: ClientTokens) {}

  @Post('token')
  @HttpCode(200)
  @Public('department systems sign in here with their own credentials')
  @ApiBasicAuth()
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiOperation({
    operationId: 'createToken',
    summary: '换取访问令牌',
    description:
      'OAuth 2.0 客户端凭证模式：基本认证头中放客户端编号和密钥，得到至多 10 分钟的不透明令牌。/ Client credentials; the answers are those of RFC 6749.',
  })
  @ApiOkResponse({ type: TokenDto })
  @ApiResponse({ status: 400, type: TokenErrorDto, description: '请求有误 / The request is wrong' })
  @ApiResponse({
    status: 401,
    type: TokenErrorDto,
    description: '编号或密钥不正确 / Client or secret is wrong',
  })
  @ApiResponse({ status: 429, type: TokenErrorDto, description: '失败次数过多 / Too many failures' })
  async token(
    @Body() body: TokenRequestDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<TokenDto | TokenErrorDto> {
    response.setHeader('Cache-Control', 'no-store');
    const refuse = (status: number, error: string): TokenErrorDto => {
      response.status(status);
      if (status === 401) response.setHeader('WWW-Authenticate', 'Basic realm="mingcha", charset="UTF-8"');
      if (status === 429) response.setHeader('Retry-After', '900');
      return { error };
    };
    if (!request.is('application/x-www-form-urlencoded')) return refuse(400, 'invalid_request');
    if (body.grant_type !== 'client_credentials')
      return refuse(400, body.grant_type ? 'unsupported_grant_type' : 'invalid_request');
    const credentials = basicCredentials(request.headers.authorization);
    if (!credentials) return refuse(401, 'invalid_client');
    if (body.client_id !== undefined && body.client_id !== credentials.clientId)
      return refuse(400, 'invalid_request');
    const asked = body.scope?.trim() ? body.scope.trim().split(/ +/) : null;
    const answer = await this.tokens.issue(credentials, asked, traceOf(request));
    if ('error' in answer) {
      const status = { invalid_client: 401, invalid_scope: 400, too_many_requests: 429 }[answer.error];
      return refuse(status, answer.error);
    }
    return {
      access_token: answer.accessToken,
      token_type: 'Bearer',
      expires_in: answer.expiresInS,
      scope: answer.scopes.join(' '),
    };
  }
}

/** Client id and secret, each form-encoded before they were joined (RFC 6749 section 2.3.1); many clients leave that out. */
function basicCredentials(header: string | undefined): { clientId: string; secret: string } | null {
  const match = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? '');
  if (!match) return null;
  const text = Buffer.from(match[1]!, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1 || text.length > 1000) return null;
  return { clientId: decoded(text.slice(0, colon)), secret: decoded(text.slice(colon + 1)) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
