import { randomUUID } from 'node:crypto';
import { Reflector } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { Config } from '../config';
import { Transactions } from '../database/transactions';
import { LOGGER } from '../logging';
import { ProblemFilter } from './problem.filter';
import { setRequestId } from './request';
import { RequestTransactionInterceptor } from './request-transaction.interceptor';
import { CleanTextPipe, validationPipe } from './validation';

/** A batch of 1,000 decisions with long texts fits; uploads stream past this limit. */
const BODY_LIMIT = '8mb';
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 120_000;

/** What every request passes, in the running API and in tests alike. */
export function configureHttp(app: NestExpressApplication): NestExpressApplication {
  const transactions = app.get(Transactions);
  const trust = app.get(Config).get('MINGCHA_TRUST_PROXY');
  app.set('trust proxy', trust ? trust.split(',').map((part) => part.trim()) : false);
  app.set('query parser', 'simple');
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(giveRequestId);
  app.use(helmet({ contentSecurityPolicy: false, crossOriginEmbedderPolicy: false }));
  app.use(neverStore);
  app.useBodyParser('json', {
    limit: BODY_LIMIT,
    type: ['application/json', 'application/merge-patch+json'],
  });
  app.useBodyParser('urlencoded', { limit: '16kb', extended: false });
  app.useGlobalPipes(new CleanTextPipe(), validationPipe());
  app.useGlobalInterceptors(new RequestTransactionInterceptor(transactions, app.get(Reflector)));
  app.useGlobalFilters(new ProblemFilter(app.get<Logger>(LOGGER), transactions));
  app.enableShutdownHooks();
  const server = app.getHttpServer();
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  return app;
}

function giveRequestId(request: Request, response: Response, next: NextFunction): void {
  const requestId = randomUUID();
  setRequestId(request, requestId);
  response.setHeader('X-Request-Id', requestId);
  next();
}

/** Answers of the API hold personal or unpublished data; no cache may keep them. */
function neverStore(request: Request, response: Response, next: NextFunction): void {
  if (request.path.startsWith('/api/')) response.setHeader('Cache-Control', 'no-store');
  next();
}
