import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiProperty, ApiResponse, getSchemaPath } from '@nestjs/swagger';

class FieldProblemModel {
  @ApiProperty({
    description: '指向出错字段的 JSON Pointer / JSON pointer to the field',
    example: '/fineFen',
    maxLength: 500,
  })
  pointer: string;
  @ApiProperty({ description: '稳定的错误代码 / Stable code', example: 'min', maxLength: 100 })
  code: string;
  @ApiProperty({
    description: '说明和改正办法 / What is wrong and what is expected',
    example: '数值过小',
    maxLength: 1000,
  })
  detail: string;
  @ApiProperty({ enum: ['error', 'warning'], description: '错误或提醒 / error refuses, warning does not' })
  severity: 'error' | 'warning';
}

class BasisModel {
  @ApiProperty({ description: '文件 / Document', example: 'penalty-law-2021', maxLength: 100 })
  document: string;
  @ApiProperty({ description: '条款 / Article', example: '48', maxLength: 100 })
  article: string;
}

/** RFC 9457 problem document. */
export class ProblemModel {
  @ApiProperty({
    description: '问题类型 / Type of the problem',
    example: 'urn:mingcha:problem:not_found',
    maxLength: 200,
  })
  type: string;
  @ApiProperty({ description: '给人看的标题 / Title for people', example: '没有找到记录', maxLength: 500 })
  title: string;
  @ApiProperty({ description: 'HTTP 状态码 / HTTP status', example: 404 })
  status: number;
  @ApiProperty({ description: '稳定的问题代码 / Stable code', example: 'not_found', maxLength: 100 })
  code: string;
  @ApiProperty({ description: '说明 / Detail', example: '没有找到记录', maxLength: 1000 })
  detail: string;
  @ApiProperty({
    description: '请求的地址 / Address of the request',
    example: '/api/v1/decisions/…',
    maxLength: 2000,
  })
  instance: string;
  @ApiProperty({ description: '错误编号，报障时提供 / Trace id', example: '0190…', maxLength: 100 })
  traceId: string;
  @ApiProperty({ type: [FieldProblemModel], required: false, description: '逐字段的问题 / Faults by field' })
  errors?: FieldProblemModel[];
  @ApiProperty({
    type: [BasisModel],
    required: false,
    description: '拒绝所依据的条款 / Basis in law of a refusal',
  })
  basis?: BasisModel[];
}

const MEANINGS: Record<number, string> = {
  400: '填写有误 / Input cannot be taken',
  401: '未登录或登录已失效 / Not signed in',
  403: '没有权限 / Permission is missing',
  404: '没有找到，或不属于本单位 / Not found or not yours',
  409: '与现状冲突 / Conflicts with the present state',
  410: '已撤下 / Withdrawn',
  412: '记录已被他人更改 / The record has changed',
  413: '内容过大 / Too large',
  422: '不符合规则 / Breaks a rule',
  428: '缺少 If-Match / If-Match is missing',
  429: '请求过于频繁 / Too many requests',
};

/** Documents the problem answers of a route; 401, 403 and 400 stand on every signed-in route. */
export const ApiProblems = (...statuses: number[]) =>
  applyDecorators(
    ApiExtraModels(ProblemModel),
    ...[...new Set([400, 401, 403, ...statuses])].map((status) =>
      ApiResponse({
        status,
        description: MEANINGS[status] ?? 'Problem',
        content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemModel) } } },
      }),
    ),
  );

/** Documents a list answer of `item`. */
export const ApiListOf = (item: Type) =>
  applyDecorators(
    ApiExtraModels(item),
    ApiOkResponse({
      description: '一页记录 / One page of records',
      schema: {
        type: 'object',
        required: ['items', 'page', 'total'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          page: {
            type: 'object',
            required: ['limit', 'next', 'prev'],
            properties: {
              limit: { type: 'integer' },
              next: { type: ['string', 'null'] as never, maxLength: 2000 },
              prev: { type: ['string', 'null'] as never, maxLength: 2000 },
            },
          },
          total: {
            type: 'object',
            required: ['count', 'exact'],
            properties: { count: { type: 'integer' }, exact: { type: 'boolean' } },
          },
        },
      },
    }),
  );
