import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { Transactions } from '../database/transactions';
import { preferredLanguage } from '../text';
import { ProblemException, problem } from './problem';
import { actorOf, traceOf } from './request';
import { refusedEntry } from './refused-attempts';

/** Everything that goes wrong leaves as a problem document; refused and failed attempts enter the audit trail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly logger: Logger,
    private readonly transactions: Transactions,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const traceId = traceOf(request).requestId || randomUUID();
    const known = toProblem(error);
    if (known.status >= 500) this.logger.error({ traceId, err: error, path: request.path }, 'request failed');
    await this.recordAttempt(request, known);
    if (response.headersSent) {
      response.end();
      return;
    }
    for (const [name, value] of Object.entries(known.extras.headers ?? {})) response.setHeader(name, value);
    const language = preferredLanguage(request.headers['accept-language']);
    response
      .status(known.status)
      .type('application/problem+json')
      .setHeader('Content-Language', language === 'zh' ? 'zh-CN' : 'en')
      .send(JSON.stringify(known.toBody(language, request.originalUrl, traceId)));
  }

  private async recordAttempt(request: Request, refusal: ProblemException): Promise<void> {
    const actor = actorOf(request);
    const entry = actor && refusedEntry(request, refusal);
    if (!actor || !entry) return;
    try {
      await this.transactions.run(actor, async () => this.transactions.audit(entry), traceOf(request));
    } catch (error) {
      this.logger.error({ err: error }, 'a refused attempt could not be recorded');
    }
  }
}

/** Database errors by SQLSTATE: what the caller may know, and nothing of the statement. */
function toProblem(error: unknown): ProblemException {
  if (error instanceof ProblemException) return error;
  if (error instanceof HttpException) return fromHttp(error);
  const code = (error as { code?: string; driverError?: { code?: string } } | null)?.code;
  switch (code) {
    case '23505':
      return problem(409, 'already_exists', {
        zh: '相同的记录已经存在',
        en: 'The same record exists already',
      });
    case '23503':
    case '23514':
    case '23502':
      return problem(422, 'refused_by_database', {
        zh: '数据不符合登记要求，请检查引用的记录是否存在',
        en: 'The record breaks a constraint; check that what it refers to exists',
      });
    case '22P02':
    case '22003':
    case '22021':
    case '22008':
    case '22007':
      return problem(400, 'invalid_value', {
        zh: '有一项内容的格式无法识别',
        en: 'A value has a form that cannot be read',
      });
    case '42501':
      return problem(403, 'forbidden_row', {
        zh: '该记录不允许这样更改',
        en: 'This record may not be changed this way',
      });
    case '40001':
    case '40P01':
    case '55P03':
      return problem(
        503,
        'try_again',
        {
          zh: '有其他人正在更改同一记录，请稍后重试',
          en: 'Somebody else is changing the same record; try again',
        },
        { headers: { 'Retry-After': '1' } },
      );
    case '57014':
    case 'ECONNREFUSED':
    case '57P01':
    case '08006':
      return unavailable();
    default:
      return isPoolTimeout(error) ? unavailable() : internal();
  }
}

function fromHttp(error: HttpException): ProblemException {
  const status = error.getStatus();
  if (status === 404) return problem(404, 'not_found', { zh: '没有这个地址', en: 'No such address' });
  if (status === 413) {
    return problem(413, 'body_too_large', { zh: '提交的内容过大', en: 'The request body is too large' });
  }
  if (status === 429) {
    return problem(429, 'too_many_requests', {
      zh: '请求过于频繁，请稍后再试',
      en: 'Too many requests; try again later',
    });
  }
  if (status >= 500) return internal();
  return problem(status, status === 400 ? 'malformed_request' : 'refused', {
    zh: '请求的格式无法识别',
    en: 'The request cannot be read',
  });
}

function isPoolTimeout(error: unknown): boolean {
  return (
    error instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated/i.test(error.message)
  );
}

function unavailable(): ProblemException {
  return problem(
    503,
    'unavailable',
    { zh: '系统暂时繁忙，请稍后重试', en: 'The system is busy; try again shortly' },
    { headers: { 'Retry-After': '2' } },
  );
}

function internal(): ProblemException {
  return problem(500, 'internal_error', {
    zh: '系统出现故障，已记录；请把错误编号告诉系统管理员',
    en: 'Something failed and was recorded; give the trace id to the system administrator',
  });
}
