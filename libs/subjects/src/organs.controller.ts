import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import {
  ApiList,
  ApiListOf,
  ApiProblems,
  IfMatch,
  type Listing,
  ListParameters,
  type ListQuery,
  RequirePermission,
} from '@mingcha/platform';
import type { Response } from 'express';
import { OrganDetail, OrganInput, OrganPatch, OrganView } from './organs.dto';
import { organList, Organs } from './organs';

@ApiTags('organs')
@Controller('organs')
export class OrgansController {
  constructor(private readonly organs: Organs) {}

  @Get()
  @RequirePermission('organ.read')
  @ApiOperation({
    summary: '单位列表 / List organs',
    description: '司法局、部门、街道等。/ The bureau, departments, streets.',
  })
  @ApiList(organList)
  @ApiListOf(OrganView)
  @ApiProblems()
  list(@ListParameters(organList) query: ListQuery): Promise<Listing<OrganView>> {
    return this.organs.list(query);
  }

  @Get(':id')
  @RequirePermission('organ.read')
  @ApiOperation({
    summary: '一个单位及其执法主体资格 / One organ with its periods as a subject',
    description: '主体资格按现行认识列出。/ Periods as they are believed now.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ description: '单位 / The organ', type: OrganDetail })
  @ApiProblems(404)
  get(@Param('id', ParseUUIDPipe) id: string): Promise<OrganDetail> {
    return this.organs.detail(id);
  }

  @Post()
  @RequirePermission('organ.write')
  @ApiOperation({
    summary: '新增单位 / Add an organ',
    description: '统一社会信用代码须正确。/ Its code must be right.',
  })
  @ApiCreatedResponse({ description: '已新增 / Added', type: OrganDetail })
  @ApiProblems(409)
  async create(
    @Body() body: OrganInput,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OrganDetail> {
    const organ = await this.organs.create(body);
    response.setHeader('Location', `/api/v1/organs/${organ.id}`);
    return organ;
  }

  @Patch(':id')
  @RequirePermission('organ.write')
  @ApiOperation({
    summary: '更改单位信息 / Change an organ',
    description: 'JSON Merge Patch。/ JSON Merge Patch.',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: '读到的版本 / The version that was read' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ description: '更改后的单位 / The organ afterwards', type: OrganDetail })
  @ApiProblems(404, 409, 412, 428)
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: OrganPatch,
  ): Promise<OrganDetail> {
    return this.organs.change(id, version, body);
  }
}
