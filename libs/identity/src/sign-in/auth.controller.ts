import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import {
  ApiList,
  ApiListOf,
  ApiProblems,
  Config,
  instantInShanghai,
  ListParameters,
  ListQuery,
  type ListSpec,
  OwnTransaction,
  problem,
  Public,
  runList,
  SignedIn,
  traceOf,
  Transactions,
} from '@mingcha/platform';
import { SESSION_IDLE_MS } from '../identity.settings';
import {
  ChangePasswordDto,
  CodeDto,
  EnrolmentDto,
  LoginDto,
  SessionDto,
  signedIn,
  SignedInDto,
} from './auth.dto';
import { OpenBeforePendingSteps } from './guards';
import { OwnAccount } from './own-account.service';
import { CurrentSession, type SessionPrincipal } from './principal';
import { readSessionCookie, refuseOtherSites, writeSessionCookie } from './session-cookie';
import { Sessions } from './sessions.service';
import { SignIn } from './sign-in.service';

const sessionList: ListSpec = {
  filters: {},
  sorts: { lastSeenAt: 's.last_seen_at', createdAt: 's.created_at' },
  defaultSort: '-lastSeenAt',
  id: 's.id',
};

@ApiTags('auth')
@Controller('api/v1/auth')
@OpenBeforePendingSteps()
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly ownAccount: OwnAccount,
    private readonly sessions: Sessions,
    private readonly transactions: Transactions,
    private readonly config: Config,
  ) {}

  @Post('login')
  @HttpCode(200)
  @Public('signing in happens before anybody is known')
  @ApiOperation({
    operationId: 'createSession',
    summary: '登录',
    description:
      '用户名、密码（及动态验证码）换取会话 Cookie；连续输错五次锁定一段时间。/ Signs a person in.',
  })
  @ApiOkResponse({ type: SignedInDto })
  @ApiProblems(401, 429)
  async login(
    @Body() body: LoginDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInDto> {
    refuseOtherSites(request);
    if (!request.is('application/json')) throw notJson();
    const { token, principal } = await this.signIn.signIn(body, traceOf(request), {
      userAgent: request.headers['user-agent'] ?? null,
      previousToken: readSessionCookie(request, this.config.isLoopback),
    });
    this.setCookie(request, response, token);
    return signedIn(principal, this.sessions);
  }

  @Post('logout')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({
    operationId: 'endSession',
    summary: '退出登录',
    description: '结束本次会话并清除 Cookie，其他浏览器不受影响。/ Ends this session.',
  })
  @ApiNoContentResponse()
  @ApiProblems()
  async logout(
    @CurrentSession() principal: SessionPrincipal,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.endOwn(principal.account.id, principal.sessionId, 'signed_out');
    this.setCookie(request, response, null);
  }

  @Get('me')
  @SignedIn()
  @ApiOperation({
    operationId: 'getOwnAccount',
    summary: '我是谁',
    description: '当前登录人、角色、权限和可继续使用的 CSRF 令牌。/ Who has signed in, and what they may do.',
  })
  @ApiOkResponse({ type: SignedInDto })
  @ApiProblems()
  me(@CurrentSession() principal: SessionPrincipal): SignedInDto {
    return signedIn(principal, this.sessions);
  }

  @Post('password')
  @HttpCode(200)
  @SignedIn()
  @OwnTransaction()
  @ApiOperation({
    operationId: 'changeOwnPassword',
    summary: '修改密码',
    description: '修改后其他浏览器上的会话立即结束，本会话换用新的 Cookie。/ Changes one’s own password.',
  })
  @ApiOkResponse({ type: SignedInDto })
  @ApiProblems(422, 429)
  async password(
    @Body() body: ChangePasswordDto,
    @CurrentSession() principal: SessionPrincipal,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInDto> {
    const token = await this.ownAccount.changePassword(principal, body, traceOf(request));
    return this.renewed(token, request, response);
  }

  @Get('sessions')
  @SignedIn()
  @ApiOperation({
    operationId: 'listOwnSessions',
    summary: '我的登录会话',
    description: '本人当前有效的登录会话，可逐个结束。/ Live sessions of one’s own account.',
  })
  @ApiList(sessionList)
  @ApiListOf(SessionDto)
  @ApiProblems()
  listSessions(@CurrentSession() principal: SessionPrincipal, @ListParameters(sessionList) query: ListQuery) {
    const { now } = this.transactions.current;
    return runList<SessionDto>(this.transactions, query, {
      select:
        's.id, s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt", s.user_agent as "userAgent", s.source_address as "sourceAddress"',
      from: 'mingcha.session s',
      where: 's.account_id = $1 and s.ended_at is null and s.expires_at > $2 and s.last_seen_at > $3',
      params: [principal.account.id, now, new Date(now.getTime() - SESSION_IDLE_MS)],
      map: (row) => ({
        id: row['id'] as string,
        current: row['id'] === principal.sessionId,
        createdAt: instantInShanghai(row['createdAt'] as Date),
        lastSeenAt: instantInShanghai(row['lastSeenAt'] as Date),
        expiresAt: instantInShanghai(row['expiresAt'] as Date),
        userAgent: row['userAgent'] as string | null,
        sourceAddress: row['sourceAddress'] as string | null,
      }),
    });
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({
    operationId: 'endOwnSession',
    summary: '结束一个会话',
    description: '结束本人在某个浏览器上的会话；他人的会话一律视为不存在。/ Ends one of one’s own sessions.',
  })
  @ApiNoContentResponse()
  @ApiProblems(404)
  async endSession(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentSession() principal: SessionPrincipal,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.sessions.endOwn(principal.account.id, id, 'ended_by_owner');
    if (id === principal.sessionId) this.setCookie(request, response, null);
  }

  @Post('totp')
  @HttpCode(200)
  @SignedIn()
  @OwnTransaction()
  @ApiOperation({
    operationId: 'beginSecondFactor',
    summary: '开始绑定身份验证器',
    description:
      '返回密钥和二维码地址，只显示一次；用第一个验证码确认后生效。/ Begins enrolment of an authenticator.',
  })
  @ApiOkResponse({ type: EnrolmentDto })
  @ApiProblems(409)
  enrol(@CurrentSession() principal: SessionPrincipal, @Req() request: Request): Promise<EnrolmentDto> {
    return this.ownAccount.enrolSecondFactor(principal, traceOf(request));
  }

  @Post('totp/confirmation')
  @HttpCode(200)
  @SignedIn()
  @OwnTransaction()
  @ApiOperation({
    operationId: 'confirmSecondFactor',
    summary: '确认绑定身份验证器',
    description: '提交身份验证器上的第一个验证码；之后每次登录都需要验证码。/ Completes the enrolment.',
  })
  @ApiOkResponse({ type: SignedInDto })
  @ApiProblems(409, 422, 429)
  async confirm(
    @Body() body: CodeDto,
    @CurrentSession() principal: SessionPrincipal,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignedInDto> {
    const token = await this.ownAccount.confirmSecondFactor(principal, body.code, traceOf(request));
    return this.renewed(token, request, response);
  }

  @Post('totp/removal')
  @HttpCode(204)
  @SignedIn()
  @OwnTransaction()
  @ApiOperation({
    operationId: 'removeSecondFactor',
    summary: '解除身份验证器',
    description: '凭验证码解除绑定；管理员解除后须重新绑定才能继续使用。/ Removes the authenticator.',
  })
  @ApiNoContentResponse()
  @ApiProblems(409, 422, 429)
  async removeSecondFactor(
    @Body() body: CodeDto,
    @CurrentSession() principal: SessionPrincipal,
    @Req() request: Request,
  ): Promise<void> {
    await this.ownAccount.removeSecondFactor(principal, body.code, traceOf(request));
  }

  private async renewed(token: string, request: Request, response: Response): Promise<SignedInDto> {
    this.setCookie(request, response, token);
    const principal = await this.sessions.principalOf(token, traceOf(request));
    if (!principal) throw new Error('the renewed session was not found');
    return signedIn(principal, this.sessions);
  }

  private setCookie(request: Request, response: Response, token: string | null): void {
    writeSessionCookie(request, response, this.config.isLoopback, token);
  }
}

/** A form of another site can send text, but not JSON without asking first. */
function notJson() {
  return problem(415, 'json_required', {
    zh: '请以 application/json 提交',
    en: 'Send application/json',
  });
}
