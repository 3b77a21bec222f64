import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { DecisionAction } from '@mingcha/law';
import type { Request } from 'express';
import {
  type Actor,
  ApiProblems,
  CurrentActor,
  IfMatch,
  notFound,
  OwnTransaction,
  RequirePermission,
  Sealing,
  traceOf,
  Transactions,
} from '@mingcha/platform';
import { DecisionChanges } from './decision-changes';
import { openIdentities } from './decision-draft-of';
import { DecisionQueries } from './decision-queries';
import { DecisionReadings } from './decision-readings';
import { IdentityDisclosure, IdentityDisclosureRequest, StatusChangeRequest } from './decision-requests.dto';
import { DecisionView } from './decision-view.dto';

const IF_MATCH = { name: 'If-Match', required: true, description: '读到的版本 / The version that was read' };

/** Acts on one decision: the nouns of its table of transitions, and the logged disclosure of identity numbers. */
@ApiTags('decisions')
@Controller('api/v1/decisions/:id')
export class DecisionActsController {
  constructor(
    private readonly changes: DecisionChanges,
    private readonly queries: DecisionQueries,
    private readonly readings: DecisionReadings,
    private readonly transactions: Transactions,
    private readonly sealing: Sealing,
  ) {}

  @Post('change')
  @HttpCode(200)
  @RequirePermission('decision.amend')
  @ApiOperation({
    operationId: 'changeDecision',
    summary: '登记决定被变更 / The decision was changed',
    description: '依据外部文书登记；已公示的须在三个工作日内撤回。/ Recorded with the document that says so.',
  })
  @ApiHeader(IF_MATCH)
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ description: '变化后的记录 / The record afterwards', type: DecisionView })
  @ApiProblems(404, 409, 412, 428)
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: StatusChangeRequest,
  ) {
    return this.act(id, version, 'change', body);
  }

  @Post('revocation')
  @HttpCode(200)
  @RequirePermission('decision.amend')
  @ApiOperation({
    operationId: 'revokeDecision',
    summary: '登记决定被撤销 / The decision was revoked',
    description: '依据外部文书登记；已公示的须在三个工作日内撤回。/ Recorded with the document that says so.',
  })
  @ApiHeader(IF_MATCH)
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ description: '变化后的记录 / The record afterwards', type: DecisionView })
  @ApiProblems(404, 409, 412, 428)
  revoke(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: StatusChangeRequest,
  ) {
    return this.act(id, version, 'revocation', body);
  }

  @Post('unlawfulness-finding')
  @HttpCode(200)
  @RequirePermission('decision.amend')
  @ApiOperation({
    operationId: 'findDecisionUnlawful',
    summary: '登记决定被确认违法 / The decision was found unlawful',
    description: '依据外部文书登记；已公示的须在三个工作日内撤回。/ Recorded with the document that says so.',
  })
  @ApiHeader(IF_MATCH)
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ description: '变化后的记录 / The record afterwards', type: DecisionView })
  @ApiProblems(404, 409, 412, 428)
  findUnlawful(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: StatusChangeRequest,
  ) {
    return this.act(id, version, 'unlawfulness-finding', body);
  }

  @Post('invalidity-declaration')
  @HttpCode(200)
  @RequirePermission('decision.amend')
  @ApiOperation({
    operationId: 'declareDecisionVoid',
    summary: '登记决定被确认无效 / The decision was declared void',
    description: '依据外部文书登记；已公示的须在三个工作日内撤回。/ Recorded with the document that says so.',
  })
  @ApiHeader(IF_MATCH)
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ description: '变化后的记录 / The record afterwards', type: DecisionView })
  @ApiProblems(404, 409, 412, 428)
  declareVoid(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: StatusChangeRequest,
  ) {
    return this.act(id, version, 'invalidity-declaration', body);
  }

  @Post('restoration')
  @HttpCode(200)
  @RequirePermission('decision.amend')
  @ApiOperation({
    operationId: 'restoreDecision',
    summary: '恢复决定有效 / Restore the decision',
    description:
      '原变化被推翻或登记有误时使用。/ When the change itself was overturned or recorded in error.',
  })
  @ApiHeader(IF_MATCH)
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ description: '变化后的记录 / The record afterwards', type: DecisionView })
  @ApiProblems(404, 409, 412, 428)
  restore(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: StatusChangeRequest,
  ) {
    return this.act(id, version, 'restoration', body);
  }

  @Post('identity-disclosure')
  @HttpCode(200)
  @OwnTransaction()
  @RequirePermission('person.reveal')
  @ApiOperation({
    operationId: 'discloseDecisionIdentity',
    summary: '查看完整证件号码 / See an identity number in full',
    description:
      '须说明理由；审计记录先于答复落库，答复不作为重试答案保存。/ Needs a reason; the audit entry is committed before the answer is sent, and the answer is never stored for retries.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ description: '完整号码 / The numbers in full', type: IdentityDisclosure })
  @ApiProblems(404)
  discloseIdentity(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: IdentityDisclosureRequest,
    @CurrentActor() actor: Actor,
    @Req() request: Request,
  ): Promise<IdentityDisclosure> {
    const disclose = async () => {
      const record = await this.readings.byId(id);
      if (!record) throw notFound({ zh: '执法决定', en: 'Decision' });
      this.transactions.audit({
        action: 'person.reveal',
        objectType: 'decision',
        objectId: id,
        organId: record.organId,
        detail: { reason: body.reason },
      });
      return openIdentities(record, this.sealing);
    };
    return this.transactions.run(actor, disclose, traceOf(request));
  }

  private async act(id: string, version: number, action: DecisionAction, body: StatusChangeRequest) {
    const { effectiveOn, reason, documentNumber } = body;
    await this.changes.act(id, version, action, { effectiveOn, reason, evidence: documentNumber });
    return this.queries.detail(id);
  }
}
