import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
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
import { subjectList } from './subject-list';
import { SubjectRegister } from './subject-register';
import { NewSubject, SubjectSupersession, SubjectView } from './subjects.dto';

@ApiTags('enforcement-subjects')
@Controller('api/v1/enforcement-subjects')
export class SubjectsController {
  constructor(private readonly register: SubjectRegister) {}

  @Get()
  @RequirePermission('subject.read')
  @ApiOperation({
    operationId: 'listEnforcementSubjects',
    summary: '执法主体名录 / Register of enforcement subjects',
    description: '含已被更正的登记；supersededAt.isNull=true 只看现行。/ Superseded entries included.',
  })
  @ApiList(subjectList)
  @ApiListOf(SubjectView)
  @ApiProblems()
  list(@ListParameters(subjectList) query: ListQuery): Promise<Listing<SubjectView>> {
    return this.register.list(query);
  }

  @Get(':id')
  @RequirePermission('subject.read')
  @ApiOperation({
    operationId: 'getEnforcementSubject',
    summary: '一条主体登记 / One entry',
    description: '含更正信息。/ With its supersession.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ description: '登记 / The entry', type: SubjectView })
  @ApiProblems(404)
  get(@Param('id', ParseUUIDPipe) id: string): Promise<SubjectView> {
    return this.register.detail(id);
  }

  @Post()
  @RequirePermission('subject.write')
  @ApiOperation({
    operationId: 'enterEnforcementSubject',
    summary: '登记执法主体资格 / Enter a period as an enforcement subject',
    description: '同类资格的期间不得重叠。/ Periods of one capacity do not overlap.',
  })
  @ApiCreatedResponse({ description: '已登记 / Entered', type: SubjectView })
  @ApiProblems(404, 409)
  async enter(
    @Body() body: NewSubject,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SubjectView> {
    const entry = await this.register.enter(body);
    response.setHeader('Location', `/api/v1/enforcement-subjects/${entry.id}`);
    return entry;
  }

  @Post(':id/supersession')
  @HttpCode(200)
  @RequirePermission('subject.write')
  @ApiOperation({
    operationId: 'supersedeEnforcementSubject',
    summary: '更正主体登记 / Supersede an entry',
    description: '原登记保留，注明何时、为何不再采信。/ The old entry stays with the moment and the reason.',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: '读到的版本 / The version that was read' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({
    description: '取代后的登记 / The entry believed instead, or the one withdrawn',
    type: SubjectView,
  })
  @ApiProblems(404, 409, 412, 428)
  supersede(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: SubjectSupersession,
  ): Promise<SubjectView> {
    return this.register.supersede(id, version, body);
  }
}
