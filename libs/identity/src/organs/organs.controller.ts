import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import {
  ApiList,
  ApiListOf,
  ApiProblems,
  IfMatch,
  type Listing,
  ListParameters,
  ListQuery,
  RequirePermission,
} from '@mingcha/platform';
import { ChangeOrganDto, CreateOrganDto, OrganDto } from './organs.dto';
import { organList, Organs } from './organs.service';

@ApiTags('organs')
@Controller('api/v1/organs')
export class OrgansController {
  constructor(private readonly organs: Organs) {}

  @Get()
  @RequirePermission('organ.read')
  @ApiOperation({
    operationId: 'listOrgans',
    summary: '单位列表',
    description: '司法局、部门、街道等全部单位，可按名称、简称和信用代码检索。/ All organs of the district.',
  })
  @ApiList(organList)
  @ApiListOf(OrganDto)
  @ApiProblems()
  list(@ListParameters(organList) query: ListQuery): Promise<Listing<OrganDto>> {
    return this.organs.list(query);
  }

  @Post()
  @RequirePermission('organ.write')
  @ApiOperation({
    operationId: 'createOrgan',
    summary: '登记单位',
    description:
      '登记一个单位；类别和统一社会信用代码登记后不变。/ Registers an organ; kind and code stay fixed.',
  })
  @ApiCreatedResponse({ type: OrganDto })
  @ApiProblems(409)
  async create(
    @Body() body: CreateOrganDto,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganDto> {
    const created = await this.organs.create(body);
    response.location(`/api/v1/organs/${created.id}`);
    return created;
  }

  @Get(':id')
  @RequirePermission('organ.read')
  @ApiOperation({
    operationId: 'getOrgan',
    summary: '单位详情',
    description: '一个单位的名称、类别、信用代码、执法依据和上级。/ One organ.',
  })
  @ApiOkResponse({ type: OrganDto })
  @ApiProblems(404)
  get(@Param('id', ParseUUIDPipe) id: string): Promise<OrganDto> {
    return this.organs.get(id);
  }

  @Patch(':id')
  @RequirePermission('organ.write')
  @ApiOperation({
    operationId: 'changeOrgan',
    summary: '更改单位',
    description:
      '改名称、依据、上级或停用；停用后其人员和系统不能登录。/ Changes an organ or switches it off.',
  })
  @ApiOkResponse({ type: OrganDto })
  @ApiProblems(404, 409, 412, 428)
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ChangeOrganDto,
  ): Promise<OrganDto> {
    return this.organs.change(id, version, body);
  }
}
