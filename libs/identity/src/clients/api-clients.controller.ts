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
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
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
  ApiClientDetailDto,
  ApiClientDto,
  ChangeApiClientDto,
  CreateApiClientDto,
  NewSecretDto,
} from './api-clients.dto';
import { apiClientList, ApiClients } from './api-clients.service';

/** Department systems that may call this API. */
@ApiTags('api-clients')
@Controller('api/v1/api-clients')
export class ApiClientsController {
  constructor(private readonly clients: ApiClients) {}

  @Get()
  @RequirePermission('api_client.read')
  @ApiOperation({
    operationId: 'listApiClients',
    summary: '部门系统列表',
    description: '接入本平台的部门系统；部门人员只看到本单位的。/ Systems that call this API.',
  })
  @ApiList(apiClientList)
  @ApiListOf(ApiClientDto)
  @ApiProblems()
  list(@ListParameters(apiClientList) query: ListQuery): Promise<Listing<ApiClientDto>> {
    return this.clients.list(query);
  }

  @Post()
  @RequirePermission('api_client.write')
  @ApiOperation({
    operationId: 'createApiClient',
    summary: '登记部门系统',
    description:
      '为一个单位登记系统及其范围；随后另行生成密钥。/ Registers a system of an organ; its secret is made next.',
  })
  @ApiCreatedResponse({ type: ApiClientDetailDto })
  @ApiProblems(409)
  async create(
    @Body() body: CreateApiClientDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ApiClientDetailDto> {
    const created = await this.clients.create(body);
    response.location(`/api/v1/api-clients/${created.id}`);
    return created;
  }

  @Get(':id')
  @RequirePermission('api_client.read')
  @ApiOperation({
    operationId: 'getApiClient',
    summary: '部门系统详情',
    description:
      '系统、范围、有效密钥及最近使用时间，不含密钥本身。/ A system with its live secrets, never their values.',
  })
  @ApiOkResponse({ type: ApiClientDetailDto })
  @ApiProblems(404)
  get(@Param('id', ParseUUIDPipe) id: string): Promise<ApiClientDetailDto> {
    return this.clients.detail(id);
  }

  @Patch(':id')
  @RequirePermission('api_client.write')
  @ApiOperation({
    operationId: 'changeApiClient',
    summary: '更改部门系统',
    description: '改名称或范围；改范围时已发令牌立即失效。/ Renames a system or changes its scopes.',
  })
  @ApiOkResponse({ type: ApiClientDetailDto })
  @ApiProblems(404, 412, 428)
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeApiClientDto,
  ): Promise<ApiClientDetailDto> {
    return this.clients.change(id, version, body);
  }

  @Post(':id/deactivation')
  @HttpCode(200)
  @RequirePermission('api_client.write')
  @ApiOperation({
    operationId: 'deactivateApiClient',
    summary: '停用部门系统',
    description: '立即停用，已发令牌同时失效；可再启用。/ Switches a system off at once.',
  })
  @ApiOkResponse({ type: ApiClientDetailDto })
  @ApiProblems(404, 412, 428)
  deactivate(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<ApiClientDetailDto> {
    return this.clients.setActive(id, version, false);
  }

  @Post(':id/activation')
  @HttpCode(200)
  @RequirePermission('api_client.write')
  @ApiOperation({
    operationId: 'activateApiClient',
    summary: '启用部门系统',
    description: '重新启用已停用的系统，原有密钥继续有效。/ Switches a system on again.',
  })
  @ApiOkResponse({ type: ApiClientDetailDto })
  @ApiProblems(404, 412, 428)
  activate(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number): Promise<ApiClientDetailDto> {
    return this.clients.setActive(id, version, true);
  }

  @Post(':id/secrets')
  @RequirePermission('api_client.write')
  @OwnTransaction()
  @ApiOperation({
    operationId: 'createApiClientSecret',
    summary: '生成密钥',
    description:
      '密钥只在本次应答中显示一次；同时至多两把有效，便于轮换。/ Makes a secret, shown once; two may be live.',
  })
  @ApiCreatedResponse({ type: NewSecretDto })
  @ApiProblems(404, 409)
  async addSecret(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<NewSecretDto> {
    const created = await this.clients.addSecret(actor, id, traceOf(request));
    response.location(`/api/v1/api-clients/${id}/secrets/${created.id}`);
    return created;
  }

  @Delete(':id/secrets/:secretId')
  @HttpCode(204)
  @RequirePermission('api_client.write')
  @ApiOperation({
    operationId: 'revokeApiClientSecret',
    summary: '作废密钥',
    description: '立即作废，用它换取的令牌同时失效。/ Ends a secret and the tokens made with it.',
  })
  @ApiNoContentResponse()
  @ApiProblems(404)
  async revokeSecret(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('secretId', ParseUUIDPipe) secretId: string,
  ): Promise<void> {
    await this.clients.revokeSecret(id, secretId);
  }
}
