import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import {
  type Actor,
  ApiList,
  ApiListOf,
  ApiProblems,
  ChangesNothing,
  CurrentActor,
  type FieldProblem,
  IfMatch,
  invalid,
  type Listing,
  ListParameters,
  type ListQuery,
  parseListQuery,
  preferredLanguage,
  problem,
  RequirePermission,
  traceOf,
  Transactions,
} from '@mingcha/platform';
import { parseInstant } from '@mingcha/law';
import type { Request, Response } from 'express';
import { DecisionChanges } from './decision-changes';
import { decisionList } from './decision-list';
import { DecisionQueries } from './decision-queries';
import {
  DecisionBatchRequest,
  DecisionBatchResult,
  DecisionPatch,
  DecisionSearchRequest,
} from './decision-requests.dto';
import { DecisionContentView, DecisionHistory, DecisionListItem, DecisionView } from './decision-view.dto';
import { DecisionInput } from './decision.dto';
import { Decisions } from './decisions';
import type { RecordOutcome } from './decision.types';
import { batchResult, refusalProblem } from './record-answers';

const MAX_BATCH = 1000;

@ApiTags('decisions')
@Controller('api/v1/decisions')
export class DecisionsController {
  constructor(
    private readonly decisions: Decisions,
    private readonly changes: DecisionChanges,
    private readonly queries: DecisionQueries,
    private readonly transactions: Transactions,
  ) {}

  @Get()
  @RequirePermission('decision.read')
  @ApiOperation({
    operationId: 'listDecisions',
    summary: '执法决定列表 / List decisions',
    description:
      '按机关、种类、状态、日期筛选，可按文号和当事人名称检索。/ Filter, sort and search decisions.',
  })
  @ApiList(decisionList)
  @ApiListOf(DecisionListItem)
  @ApiProblems()
  list(@ListParameters(decisionList) query: ListQuery): Promise<Listing<DecisionListItem>> {
    return this.queries.list(query);
  }

  @Post('search')
  @HttpCode(200)
  @RequirePermission('decision.read')
  @ChangesNothing('a search whose words, an identity number among them, must stand in no address')
  @ApiOperation({
    operationId: 'searchDecisions',
    summary: '检索执法决定 / Search decisions',
    description: '证件号码放在请求体中，不进入地址和日志。/ An identity number travels in the body only.',
  })
  @ApiListOf(DecisionListItem)
  @ApiProblems()
  search(@Body() body: DecisionSearchRequest): Promise<Listing<DecisionListItem>> {
    const { idNumber, limit, ...rest } = body;
    const given = Object.entries({ ...rest, limit: limit?.toString() }).filter(
      ([, value]) => value !== undefined,
    );
    return this.queries.list(parseListQuery(decisionList, Object.fromEntries(given)), idNumber);
  }

  @Post()
  @RequirePermission('decision.write')
  @ApiOperation({
    operationId: 'createDecision',
    summary: '登记一条执法决定 / Record a decision',
    description:
      '同一事务内起算公示期限。同一机关同一文号且内容相同时返回原记录（200）。/ Opens its disclosure clock in the same transaction; the same organ, number and content answer with the record that exists (200).',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: '重试键 / Key for retries' })
  @ApiBody({ type: DecisionInput })
  @ApiCreatedResponse({ description: '已登记 / Recorded', type: DecisionView })
  @ApiOkResponse({
    description: '已有相同记录，或已按来源的新版本更新 / Known already, or updated',
    type: DecisionView,
  })
  @ApiProblems(409, 422)
  async create(
    @Body() body: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DecisionView> {
    const options =
      actor.kind === 'person'
        ? ({ source: 'manual', onExisting: 'refuse' } as const)
        : ({ source: 'rest', onExisting: 'update' } as const);
    const [outcome] = await this.decisions.record([body], options);
    const { outcome: kind, id } = outcome!;
    if (kind === 'refused') throw refusalProblem(outcome!);
    if (kind === 'unchanged') {
      this.transactions.audit({ action: 'decision.replay', objectType: 'decision', objectId: id! });
    }
    if (kind === 'created') response.setHeader('Location', `/api/v1/decisions/${id!}`);
    else response.status(200);
    return this.queries.detail(id!);
  }

  @Post('batch')
  @HttpCode(200)
  @RequirePermission('decision.write')
  @ApiOperation({
    operationId: 'recordDecisionBatch',
    summary: '批量登记，至多 1000 条 / Record up to 1,000 decisions',
    description:
      '逐条给出结果；一条被拒绝只影响它自己；重发不改变任何内容。/ One result per item; a refused item refuses only itself; a replay changes nothing.',
  })
  @ApiHeader({ name: 'Idempotency-Key', required: false, description: '重试键 / Key for retries' })
  @ApiBody({ type: DecisionBatchRequest })
  @ApiOkResponse({ description: '逐条结果 / One result per item', type: DecisionBatchResult })
  @ApiProblems(409, 413, 422)
  async batch(@Body() body: unknown, @Req() request: Request): Promise<DecisionBatchResult> {
    const outcomes = await this.decisions.record(itemsOf(body), { source: 'rest', onExisting: 'update' });
    this.transactions.audit({
      action: 'decision.batch',
      objectType: 'decision_batch',
      objectId: null,
      detail: countsOf(outcomes),
    });
    const context = {
      language: preferredLanguage(request.headers['accept-language']),
      instance: request.originalUrl,
      traceId: traceOf(request).requestId,
    };
    return { results: outcomes.map((outcome) => batchResult(outcome, context)) };
  }

  @Get(':id')
  @RequirePermission('decision.read')
  @ApiOperation({
    operationId: 'getDecision',
    summary: '一条执法决定 / One decision',
    description: '含检查发现、法定期限和可做的操作。/ With findings, clocks and allowed actions.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiQuery({
    name: 'asOf',
    required: false,
    description: '当时所知的内容（RFC 3339）/ As it was known at an instant',
    schema: { type: 'string', format: 'date-time' },
  })
  @ApiOkResponse({ description: '记录 / The record', type: DecisionView })
  @ApiProblems(404)
  async get(
    @Param('id', ParseUUIDPipe) id: string,
    @Query('asOf') asOf?: string,
  ): Promise<DecisionView | DecisionContentView> {
    return asOf === undefined ? this.queries.detail(id) : this.queries.asOf(id, instantOf(asOf));
  }

  @Get(':id/history')
  @RequirePermission('decision.read')
  @ApiOperation({
    operationId: 'getDecisionHistory',
    summary: '更正经过 / History of a decision',
    description:
      '每个版本何时所知、由谁更正、改了什么，由旧到新。/ Every version, who changed what, oldest first.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ description: '各版本 / The versions', type: DecisionHistory })
  @ApiProblems(404)
  history(@Param('id', ParseUUIDPipe) id: string): Promise<DecisionHistory> {
    return this.queries.history(id);
  }

  @Patch(':id')
  @RequirePermission('decision.amend')
  @ApiOperation({
    operationId: 'correctDecision',
    summary: '更正执法决定 / Correct a decision',
    description:
      'JSON Merge Patch；原内容保留为旧版本。改变状态须同时给出 statusChangedOn、statusReason、statusDocumentNumber。/ The earlier content stays as a version; a change of status needs its day, reason and document.',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: '读到的版本 / The version that was read' })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiBody({ type: DecisionPatch })
  @ApiOkResponse({ description: '更正后的记录 / The corrected record', type: DecisionView })
  @ApiProblems(404, 409, 412, 428)
  async correct(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() patch: unknown,
  ): Promise<DecisionView> {
    if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) throw malformed();
    await this.changes.correct(id, version, patch as Record<string, unknown>);
    return this.queries.detail(id);
  }
}

function malformed() {
  return problem(400, 'malformed_request', { zh: '请求体应为对象', en: 'The body must be an object' });
}

function itemsOf(body: unknown): unknown[] {
  const record = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : null;
  if (!record) throw malformed();
  const errors: FieldProblem[] = Object.keys(record)
    .filter((name) => name !== 'items')
    .map((name) => ({
      pointer: `/${name}`,
      code: 'whitelist_validation',
      detail: { zh: '不认识的字段', en: `${name} is not a known field` },
      severity: 'error',
    }));
  const items = (record as { items?: unknown }).items;
  if (!Array.isArray(items) || items.length === 0 || items.length > MAX_BATCH) {
    errors.push({
      pointer: '/items',
      code: 'array_size',
      detail: {
        zh: `应为 1 至 ${MAX_BATCH} 条的列表`,
        en: `items must be a list of 1 to ${MAX_BATCH} entries`,
      },
      severity: 'error',
    });
  }
  if (errors.length > 0) throw invalid(errors);
  return items as unknown[];
}

function countsOf(outcomes: readonly RecordOutcome[]): Record<string, number> {
  const counts: Record<string, number> = { total: outcomes.length };
  for (const { outcome, refusal } of outcomes) {
    counts[outcome] = (counts[outcome] ?? 0) + 1;
    if (refusal) counts[`refused_${refusal.code}`] = (counts[`refused_${refusal.code}`] ?? 0) + 1;
  }
  return counts;
}

function instantOf(text: string): Date {
  try {
    return parseInstant(text);
  } catch {
    throw invalid([
      {
        pointer: '/asOf',
        code: 'unreadable_instant',
        detail: {
          zh: '应为带时区的时刻，例如 2026-11-22T09:00:00+08:00',
          en: 'must be an instant with its zone',
        },
        severity: 'error',
      },
    ]);
  }
}
