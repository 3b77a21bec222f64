import {
  ApiList,
  ApiListOf,
  ApiProblems,
  IfMatch,
  instantInShanghai,
  type Listing,
  ListParameters,
  ListQuery,
  RequirePermission,
} from '@mingcha/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ClockChanges } from './clock-changes';
import {
  ClockChangeDto,
  DeadlineDetailDto,
  DeadlineDto,
  DeadlineSummaryDto,
  ExtensionDto,
  PauseDto,
  ResumptionDto,
  SweepHealthDto,
} from './deadline.dto';
import { ExplanationDto } from './explanation.dto';
import { deadlineList, DeadlineQueries, type DeadlineItem } from './deadlines.queries';
import { SweepHealthQuery } from './sweep-health';

const IF_MATCH = {
  name: 'If-Match',
  description: '读取时的版本号 / Version that was read',
  required: true,
  example: '"1"',
};

@ApiTags('deadlines')
@Controller('api/v1/deadlines')
export class DeadlinesController {
  constructor(
    private readonly queries: DeadlineQueries,
    private readonly changes: ClockChanges,
    private readonly health: SweepHealthQuery,
  ) {}

  @Get()
  @RequirePermission('deadline.read')
  @ApiOperation({
    operationId: 'listDeadlines',
    summary: '期限列表 / List of statutory clocks',
    description: '逾期、剩余和期限灯在读取时推算 / Overdue, units left and signal are derived when read',
  })
  @ApiList(deadlineList)
  @ApiListOf(DeadlineDto)
  @ApiProblems()
  list(@ListParameters(deadlineList) query: ListQuery): Promise<Listing<DeadlineItem>> {
    return this.queries.list(query);
  }

  @Get('summary')
  @RequirePermission('deadline.read')
  @ApiOperation({
    operationId: 'getDeadlineSummary',
    summary: '期限概况 / Counts of the morning',
    description: '每个数字附带列出它们的查询串 / Each count carries the query string of its list',
  })
  @ApiOkResponse({ type: DeadlineSummaryDto, description: '概况 / Counts' })
  @ApiProblems()
  summary(): Promise<DeadlineSummaryDto> {
    return this.queries.summary();
  }

  @Get('sweep-health')
  @RequirePermission('deadline.health')
  @ApiOperation({
    operationId: 'getSweepHealth',
    summary: '预警巡检状态 / State of the warnings',
    description: '看最近一次巡检的时间，而不是队列 / The age of the last sweep, not of the queue',
  })
  @ApiOkResponse({ type: SweepHealthDto, description: '巡检状态 / Health' })
  @ApiProblems()
  async sweepHealth(): Promise<SweepHealthDto> {
    const health = await this.health.sweepHealth();
    return { ...health, lastFinishedAt: health.lastFinishedAt && instantInShanghai(health.lastFinishedAt) };
  }

  @Get(':id')
  @RequirePermission('deadline.read')
  @ApiOperation({
    operationId: 'getDeadline',
    summary: '期限详情 / One clock with its ledger',
    description: '含台账和可执行的操作 / With ledger and allowed actions',
  })
  @ApiOkResponse({ type: DeadlineDetailDto, description: '期限 / Clock' })
  @ApiProblems(404)
  detail(@Param('id', ParseUUIDPipe) id: string): Promise<DeadlineDetailDto> {
    return this.queries.detail(id);
  }

  @Get(':id/explanation')
  @RequirePermission('deadline.read')
  @ApiOperation({
    operationId: 'explainDeadline',
    summary: '期限推算 / Why this date',
    description: '逐日列明计入与不计入的日子及其通知 / Every counted and skipped day with its notice',
  })
  @ApiOkResponse({ type: ExplanationDto, description: '推算 / Derivation' })
  @ApiProblems(404)
  async explanation(@Param('id', ParseUUIDPipe) id: string): Promise<ExplanationDto> {
    const explanation = await this.queries.explanation(id);
    return { ...explanation, steps: [...explanation.steps] };
  }

  @Post(':id/pause')
  @HttpCode(200)
  @RequirePermission('deadline.change')
  @ApiOperation({
    operationId: 'pauseDeadline',
    summary: '中止 / Pause',
    description: '仅在规则有规定时 / Only where the rule provides for it',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: DeadlineDetailDto, description: '变更后的期限 / The clock as it is now' })
  @ApiProblems(404, 409, 412, 428)
  async pause(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: PauseDto,
  ): Promise<DeadlineDetailDto> {
    await this.changes.pause(id, body.from, groundOf(body), version);
    return this.queries.detail(id);
  }

  @Post(':id/resumption')
  @HttpCode(200)
  @RequirePermission('deadline.change')
  @ApiOperation({
    operationId: 'resumeDeadline',
    summary: '恢复 / Resume',
    description: '中止的时间计入期限之外 / The pause is added to the term',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: DeadlineDetailDto, description: '变更后的期限 / The clock as it is now' })
  @ApiProblems(404, 409, 412, 428)
  async resume(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ResumptionDto,
  ): Promise<DeadlineDetailDto> {
    await this.changes.resume(id, body.on, groundOf(body), version);
    return this.queries.detail(id);
  }

  @Post(':id/extension')
  @HttpCode(200)
  @RequirePermission('deadline.change')
  @ApiOperation({
    operationId: 'extendDeadline',
    summary: '延长 / Extend',
    description: '仅在规则有规定时 / Only where the rule provides for it',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: DeadlineDetailDto, description: '变更后的期限 / The clock as it is now' })
  @ApiProblems(404, 409, 412, 428)
  async extend(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ExtensionDto,
  ): Promise<DeadlineDetailDto> {
    await this.changes.extend(id, body.amount, groundOf(body), version);
    return this.queries.detail(id);
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @RequirePermission('deadline.change')
  @ApiOperation({
    operationId: 'cancelDeadline',
    summary: '取消 / Cancel',
    description: '逾期的期限只能由司法局取消 / An overdue clock is cancelled by the bureau only',
  })
  @ApiHeader(IF_MATCH)
  @ApiOkResponse({ type: DeadlineDetailDto, description: '变更后的期限 / The clock as it is now' })
  @ApiProblems(404, 409, 412, 428)
  async cancel(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ClockChangeDto,
  ): Promise<DeadlineDetailDto> {
    await this.changes.cancel(id, groundOf(body), version);
    return this.queries.detail(id);
  }
}

function groundOf({ reason, evidence }: ClockChangeDto) {
  return { reason, evidence: { ...evidence } };
}
