import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import {
  ApiProblems,
  IfMatch,
  preferredLanguage,
  problem,
  RequirePermission,
  Transactions,
} from '@mingcha/platform';
import { DisclosureActs } from './disclosure.acts';
import { DecisionDisclosureDto } from './disclosure.dto';
import { ResumeDto, WithdrawDto, WithholdDto } from './disclosure-requests.dto';
import { DisclosureQueries } from './disclosure.queries';
import { DisclosurePreviewDto } from './preview.dto';
import { Publisher } from './publisher';

const PUBLICATION = {
  type: DecisionDisclosureDto,
  description: '该决定的公示情况 / Publication of the decision',
};

const IF_MATCH = {
  name: 'If-Match',
  required: true,
  description: '读到的决定版本 / The version of the decision that was read',
};
const DECISION_ID = { name: 'id', format: 'uuid', description: '执法决定 / Decision' };

/** The publication of one decision. The version in `If-Match` is that of the decision. */
@ApiTags('disclosures')
@Controller('api/v1/decisions/:id')
export class DecisionDisclosureController {
  constructor(
    private readonly queries: DisclosureQueries,
    private readonly publisher: Publisher,
    private readonly acts: DisclosureActs,
    private readonly transactions: Transactions,
  ) {}

  @Get('disclosure')
  @RequirePermission('disclosure.read')
  @ApiOperation({
    operationId: 'getDecisionDisclosure',
    summary: '一件决定的公示情况 / Publication of a decision',
    description: '当前状态、可做的操作和经过。 / State, allowed actions and history.',
  })
  @ApiParam(DECISION_ID)
  @ApiOkResponse(PUBLICATION)
  @ApiProblems(404)
  one(@Param('id', ParseUUIDPipe) id: string): Promise<DecisionDisclosureDto> {
    return this.queries.ofDecision(id);
  }

  @Get('disclosure-preview')
  @RequirePermission('disclosure.read')
  @ApiOperation({
    operationId: 'previewDisclosure',
    summary: '公示预览 / Preview',
    description:
      '原文与公示文本对照，隐去之处逐一标出。 / The original beside the public text, masked places marked.',
  })
  @ApiParam(DECISION_ID)
  @ApiOkResponse({ type: DisclosurePreviewDto, description: '对照 / Comparison' })
  @ApiProblems(404)
  preview(@Param('id', ParseUUIDPipe) id: string, @Req() request: Request): Promise<DisclosurePreviewDto> {
    return this.queries.preview(id, preferredLanguage(request.headers['accept-language']));
  }

  @Post('disclosure')
  @HttpCode(200)
  @RequirePermission('disclosure.publish')
  @ApiOperation({
    operationId: 'publishDisclosure',
    summary: '公示 / Publish',
    description:
      '脱敏后公示并办结期限；已公示的保持不变。 / Masks, publishes and meets the clock; a published one stays.',
  })
  @ApiHeader(IF_MATCH)
  @ApiParam(DECISION_ID)
  @ApiOkResponse(PUBLICATION)
  @ApiProblems(404, 409, 412, 428)
  async publish(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
  ): Promise<DecisionDisclosureDto> {
    const [outcome] = await this.publisher.publish([{ decisionId: id, version }]);
    const { refusal } = outcome!;
    if (refusal) {
      const { status, code, text, basis } = refusal;
      throw problem(status, code, text, basis ? { basis: [...basis] } : {});
    }
    if (outcome!.outcome === 'unchanged') {
      this.transactions.audit({
        action: 'disclosure.publish',
        objectType: 'decision',
        objectId: id,
        detail: { unchanged: true },
      });
    }
    return this.queries.ofDecision(id);
  }

  @Post('withholding')
  @HttpCode(200)
  @RequirePermission('disclosure.withhold')
  @ApiOperation({
    operationId: 'withholdDisclosure',
    summary: '不予公开 / Withhold',
    description:
      '写明理由和复核日期；到复核日自动回到待公示。 / With ground and review date; due again on that day.',
  })
  @ApiHeader(IF_MATCH)
  @ApiParam(DECISION_ID)
  @ApiOkResponse(PUBLICATION)
  @ApiProblems(404, 409, 412, 428)
  async withhold(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: WithholdDto,
  ): Promise<DecisionDisclosureDto> {
    await this.acts.withhold(id, version, body);
    return this.queries.ofDecision(id);
  }

  @Post('withdrawal')
  @HttpCode(200)
  @RequirePermission('disclosure.withdraw')
  @ApiOperation({
    operationId: 'withdrawDisclosure',
    summary: '撤回公示 / Withdraw',
    description:
      '立即从公众页面撤下，原地址保留日期和理由。 / Gone at once; the address keeps day and reason.',
  })
  @ApiHeader(IF_MATCH)
  @ApiParam(DECISION_ID)
  @ApiOkResponse(PUBLICATION)
  @ApiProblems(404, 409, 412, 428)
  async withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: WithdrawDto,
  ): Promise<DecisionDisclosureDto> {
    await this.acts.withdraw(id, version, body);
    return this.queries.ofDecision(id);
  }

  @Post('resumption')
  @HttpCode(200)
  @RequirePermission('disclosure.withhold')
  @ApiOperation({
    operationId: 'resumeDisclosure',
    summary: '恢复待公示 / Take up again',
    description:
      '不予公开或者已撤回的决定重新进入待公示。 / A withheld or withdrawn decision becomes due again.',
  })
  @ApiHeader(IF_MATCH)
  @ApiParam(DECISION_ID)
  @ApiOkResponse(PUBLICATION)
  @ApiProblems(404, 409, 412, 428)
  async resume(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: ResumeDto,
  ): Promise<DecisionDisclosureDto> {
    await this.acts.resume(id, version, body.reason);
    return this.queries.ofDecision(id);
  }
}
