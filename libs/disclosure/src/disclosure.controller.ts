import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import {
  ApiList,
  ApiListOf,
  ApiProblems,
  invalid,
  type Listing,
  ListParameters,
  ListQuery,
  preferredLanguage,
  RequirePermission,
  Transactions,
} from '@mingcha/platform';
import { DisclosureItemDto, PublicationResultsDto, QueueItemDto } from './disclosure.dto';
import { PublishManyDto } from './disclosure-requests.dto';
import { disclosureList, queueList, withdrawalList } from './disclosure.lists';
import { DisclosureQueries } from './disclosure.queries';
import { refusalBody, warningBody } from './disclosure.words';
import { Publisher } from './publisher';

@ApiTags('disclosures')
@Controller('api/v1')
export class DisclosureController {
  constructor(
    private readonly queries: DisclosureQueries,
    private readonly publisher: Publisher,
    private readonly transactions: Transactions,
  ) {}

  @Get('disclosures/queue')
  @RequirePermission('disclosure.read')
  @ApiOperation({
    operationId: 'listDisclosureQueue',
    summary: '待公示和待撤回 / What is due',
    description: '按法定紧迫程度排列：期限在前的在前。 / By legal urgency, the nearest due date first.',
  })
  @ApiList(queueList)
  @ApiListOf(QueueItemDto)
  @ApiProblems()
  queue(@ListParameters(queueList) query: ListQuery): Promise<Listing<QueueItemDto>> {
    return this.queries.queue(query);
  }

  @Get('disclosures')
  @RequirePermission('disclosure.read')
  @ApiOperation({
    operationId: 'listDisclosures',
    summary: '公示记录 / Publications',
    description: '已公示、不予公开、已撤回和公示期满的决定。 / Published, withheld, withdrawn and ended.',
  })
  @ApiList(disclosureList)
  @ApiListOf(DisclosureItemDto)
  @ApiProblems()
  list(@ListParameters(disclosureList) query: ListQuery): Promise<Listing<DisclosureItemDto>> {
    return this.queries.list(query);
  }

  @Get('withdrawals')
  @RequirePermission('disclosure.read')
  @ApiOperation({
    operationId: 'listWithdrawals',
    summary: '撤回登记 / Log of withdrawals',
    description: '撤回的公示及其理由。 / Withdrawn publications with their reasons.',
  })
  @ApiList(withdrawalList)
  @ApiListOf(DisclosureItemDto)
  @ApiProblems()
  withdrawals(@ListParameters(withdrawalList) query: ListQuery): Promise<Listing<DisclosureItemDto>> {
    return this.queries.withdrawals(query);
  }

  @Post('disclosures')
  @HttpCode(200)
  @RequirePermission('disclosure.publish')
  @ApiOperation({
    operationId: 'publishDisclosures',
    summary: '批量公示 / Publish many',
    description:
      '逐条给出结果：不能公示的只影响自己，已公示的保持不变。 / Row by row: a refused row refuses only itself, a published one stays as it is.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: '重试键 / Key for retries' })
  @ApiOkResponse({ type: PublicationResultsDto, description: '逐条结果 / Row by row' })
  @ApiProblems()
  async publishMany(@Body() body: PublishManyDto, @Req() request: Request): Promise<PublicationResultsDto> {
    const { decisionIds, versions } = body;
    if (versions && versions.length !== decisionIds.length) {
      throw invalid([
        {
          pointer: '/versions',
          code: 'length',
          detail: { zh: '应与 decisionIds 一一对应', en: 'must have one entry for each decision' },
          severity: 'error',
        },
      ]);
    }
    const outcomes = await this.publisher.publish(
      decisionIds.map((decisionId, index) => ({ decisionId, version: versions?.[index] })),
    );
    const language = preferredLanguage(request.headers['accept-language']);
    const count = (outcome: string) => outcomes.filter((one) => one.outcome === outcome).length;
    const counts = {
      published: count('published'),
      unchanged: count('unchanged'),
      refused: count('refused'),
    };
    this.transactions.audit({
      action: 'disclosure.publish_many',
      objectType: 'disclosure',
      objectId: null,
      detail: {
        ...counts,
        refusedRows: outcomes
          .filter((one) => one.refusal)
          .map((one) => ({ decisionId: one.decisionId, code: one.refusal!.code })),
      },
    });
    return {
      results: outcomes.map(({ refusal, warnings, ...outcome }) => ({
        ...outcome,
        warnings: warnings.map((warning) => warningBody(warning, language)),
        problem: refusal ? refusalBody(refusal, language) : null,
      })),
      counts,
    };
  }
}
