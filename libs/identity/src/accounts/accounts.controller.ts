import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import {
  type Actor,
  ApiList,
  ApiListOf,
  ApiProblems,
  CurrentActor,
  IfMatch,
  type Listing,
  ListParameters,
  ListQuery,
  OwnTransaction,
  RequirePermission,
  traceOf,
} from '@mingcha/platform';
import {
  AccountDetailDto,
  AccountDto,
  ChangeAccountDto,
  CreateAccountDto,
  CreatedAccountDto,
  CreateRoleAssignmentDto,
  TemporaryPasswordDto,
} from './accounts.dto';
import { accountList, AccountQueries } from './accounts.queries';
import { Accounts } from './accounts.service';

/** Accounts and their roles: the security administrator's room. */
@ApiTags('accounts')
@Controller('api/v1/accounts')
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly queries: AccountQueries,
  ) {}

  @Get()
  @RequirePermission('account.read')
  @ApiOperation({
    operationId: 'listAccounts',
    summary: '账号列表',
    description: '全部人员账号及其今日角色、状态和最近登录；可按用户名和姓名检索。/ All accounts of persons.',
  })
  @ApiList(accountList)
  @ApiListOf(AccountDto)
  @ApiProblems()
  list(@ListParameters(accountList) query: ListQuery): Promise<Listing<AccountDto>> {
    return this.queries.list(query);
  }

  @Post()
  @RequirePermission('account.write')
  @OwnTransaction()
  @ApiOperation({
    operationId: 'createAccount',
    summary: '建立账号',
    description:
      '建立人员账号并可同时授予角色；初始密码只在本次应答中显示一次。/ Opens an account; the password is shown once.',
  })
  @ApiCreatedResponse({ type: CreatedAccountDto })
  @ApiProblems(409)
  async create(
    @Body() body: CreateAccountDto,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CreatedAccountDto> {
    const created = await this.accounts.create(actor, body, traceOf(request));
    response.location(`/api/v1/accounts/${created.id}`).setHeader('ETag', `"${created.version}"`);
    return created;
  }

  @Get(':id')
  @RequirePermission('account.read')
  @ApiOperation({
    operationId: 'getAccount',
    summary: '账号详情',
    description: '账号及其全部角色授予，含已收回的。/ An account with all its role assignments.',
  })
  @ApiOkResponse({ type: AccountDetailDto })
  @ApiProblems(404)
  get(@Param('id', ParseUUIDPipe) id: string): Promise<AccountDetailDto> {
    return this.queries.detail(id);
  }

  @Patch(':id')
  @RequirePermission('account.write')
  @ApiOperation({
    operationId: 'changeAccount',
    summary: '更改账号',
    description:
      '改姓名、调单位、注销或恢复；调动和注销立即结束全部会话。/ Renames, moves, closes or reopens an account.',
  })
  @ApiOkResponse({ type: AccountDetailDto })
  @ApiProblems(404, 412, 428)
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeAccountDto,
  ): Promise<AccountDetailDto> {
    return this.accounts.change(id, version, body);
  }

  @Post(':id/password-reset')
  @HttpCode(200)
  @RequirePermission('account.write')
  @OwnTransaction()
  @ApiOperation({
    operationId: 'resetAccountPassword',
    summary: '重置密码',
    description:
      '生成只显示一次的临时密码，登录后须修改；全部会话立即结束。/ Sets a temporary password, shown once.',
  })
  @ApiOkResponse({ type: TemporaryPasswordDto })
  @ApiProblems(404, 412, 428)
  resetPassword(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
  ): Promise<TemporaryPasswordDto> {
    return this.accounts.resetPassword(actor, id, version, traceOf(request));
  }

  @Post(':id/second-factor-reset')
  @HttpCode(200)
  @RequirePermission('account.write')
  @ApiOperation({
    operationId: 'resetAccountSecondFactor',
    summary: '解除身份验证器',
    description: '身份验证器遗失时由安全管理员解除绑定；全部会话立即结束。/ Removes a lost authenticator.',
  })
  @ApiOkResponse({ type: AccountDetailDto })
  @ApiProblems(404, 412, 428)
  resetSecondFactor(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<AccountDetailDto> {
    return this.accounts.resetSecondFactor(id, version);
  }

  @Post(':id/lock')
  @HttpCode(200)
  @RequirePermission('account.write')
  @ApiOperation({
    operationId: 'lockAccount',
    summary: '锁定账号',
    description: '锁定后不能登录，全部会话立即结束，直至解锁。/ Locks the account and ends its sessions.',
  })
  @ApiOkResponse({ type: AccountDetailDto })
  @ApiProblems(404, 409, 412, 428)
  lock(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number): Promise<AccountDetailDto> {
    return this.accounts.setLocked(id, version, true);
  }

  @Post(':id/unlock')
  @HttpCode(200)
  @RequirePermission('account.write')
  @ApiOperation({
    operationId: 'unlockAccount',
    summary: '解锁账号',
    description: '解除管理员锁定，也清除因输错密码造成的锁定。/ Unlocks, also after wrong passwords.',
  })
  @ApiOkResponse({ type: AccountDetailDto })
  @ApiProblems(404, 409, 412, 428)
  unlock(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number): Promise<AccountDetailDto> {
    return this.accounts.setLocked(id, version, false);
  }

  @Post(':id/role-assignments')
  @RequirePermission('account.write')
  @ApiOperation({
    operationId: 'grantRole',
    summary: '授予角色',
    description: '自某日起（至某日止）授予角色；三类管理员互斥且不兼业务角色。/ Grants a role for a period.',
  })
  @ApiCreatedResponse({ type: AccountDetailDto })
  @ApiProblems(404, 409)
  async grantRole(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CreateRoleAssignmentDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AccountDetailDto> {
    const account = await this.accounts.grantRole(id, body);
    response.location(`/api/v1/accounts/${id}`);
    return account;
  }

  @Delete(':id/role-assignments/:assignmentId')
  @RequirePermission('account.write')
  @ApiOperation({
    operationId: 'revokeRole',
    summary: '收回角色',
    description: '立即收回，该人的下一次请求即失去相应权限；记录保留。/ Takes a role back at once.',
  })
  @ApiOkResponse({ type: AccountDetailDto })
  @ApiProblems(404)
  revokeRole(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('assignmentId', ParseUUIDPipe) assignmentId: string,
  ): Promise<AccountDetailDto> {
    return this.accounts.revokeRole(id, assignmentId);
  }
}
