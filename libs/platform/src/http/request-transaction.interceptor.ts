import { createHash } from 'node:crypto';
import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { publicActor } from '../actor';
import { Transactions } from '../database/transactions';
import { PUBLIC_REASON } from '../permissions';
import { conflict, problem } from './problem';
import { actorOf, traceOf } from './request';

const OWN_TRANSACTION = 'mingcha:own-transaction';
export const CHANGES_NOTHING = 'mingcha:changes-nothing';
const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** For uploads and streams: the handler opens its transactions itself and holds no connection while bytes arrive. */
export const OwnTransaction = () => SetMetadata(OWN_TRANSACTION, true);

/** For a POST that only computes, such as a preview; the reason is kept beside the route. */
export const ChangesNothing = (reason: string) => SetMetadata(CHANGES_NOTHING, reason);

interface StoredAnswer {
  fingerprint: string;
  status: number;
  body: string | null;
  location: string | null;
}

/**
 * One request, one transaction: context, work, stored answer and audit entries are committed together.
 * A changing route that leaves no audit entry fails and changes nothing.
 */
@Injectable()
export class RequestTransactionInterceptor implements NestInterceptor {
  constructor(
    private readonly transactions: Transactions,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const targets = [context.getHandler(), context.getClass()];
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    const isOwn = this.reflector.getAllAndOverride<boolean>(OWN_TRANSACTION, targets);
    const isPublic = this.reflector.getAllAndOverride<string>(PUBLIC_REASON, targets);
    if (isOwn || isPublic) return next.handle();
    const silent = this.reflector.getAllAndOverride<string>(CHANGES_NOTHING, targets);
    const mustAudit = CHANGING.has(request.method) && !silent;
    const actor = actorOf(request) ?? publicActor;
    const work = () => this.answer(request, response, mustAudit, () => firstValueFrom(next.handle()));
    return from(this.transactions.run(actor, work, traceOf(request)));
  }

  private async answer(
    request: Request,
    response: Response,
    mustAudit: boolean,
    work: () => Promise<unknown>,
  ) {
    const key = request.method === 'POST' ? request.headers['idempotency-key'] : undefined;
    const produce = async () => {
      const value = await work();
      if (mustAudit && this.transactions.current.drafts.length === 0) {
        throw new Error(`${request.method} ${request.path} left no audit entry`);
      }
      this.setEntityTag(response, value);
      return value;
    };
    return typeof key === 'string' ? this.once(key, request, response, produce) : produce();
  }

  private async once(key: string, request: Request, response: Response, produce: () => Promise<unknown>) {
    if (key.length < 1 || key.length > 200) {
      throw problem(400, 'invalid_idempotency_key', {
        zh: 'Idempotency-Key 应为 1 至 200 个字符',
        en: 'Idempotency-Key must have 1 to 200 characters',
      });
    }
    const actorKey = actorKeyOf(this.transactions.current.actor);
    const fingerprint = fingerprintOf(request);
    const [lock] = await this.transactions.query<{ free: boolean }>(
      'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free',
      [`${actorKey} ${key}`],
    );
    if (!lock?.free) {
      throw conflict('request_in_flight', {
        zh: '同一 Idempotency-Key 的请求正在处理，请稍后重试',
        en: 'A request with the same Idempotency-Key is being handled; try again',
      });
    }
    const [stored] = await this.transactions.query<StoredAnswer>(
      'select fingerprint, status, body, location from mingcha.idempotency_key where actor_key = $1 and key = $2',
      [actorKey, key],
    );
    if (stored) return replay(stored, fingerprint, response);
    const value = await produce();
    await this.transactions.query(
      `insert into mingcha.idempotency_key (actor_key, key, fingerprint, status, body, location)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        actorKey,
        key,
        fingerprint,
        response.statusCode,
        value === undefined ? null : JSON.stringify(value),
        response.getHeader('Location') ?? null,
      ],
    );
    return value;
  }

  private setEntityTag(response: Response, value: unknown): void {
    const version = (value as { version?: unknown } | null)?.version;
    if (typeof version === 'number') response.setHeader('ETag', `"${version}"`);
  }
}

function actorKeyOf(actor: { kind: string; id: string | null }): string {
  return `${actor.kind}:${actor.id ?? ''}`;
}

function fingerprintOf(request: Request): string {
  const body = JSON.stringify(request.body ?? null);
  return createHash('sha256').update(`${request.method} ${request.originalUrl}\n${body}`).digest('hex');
}

function replay(stored: StoredAnswer, fingerprint: string, response: Response): unknown {
  if (stored.fingerprint !== fingerprint) {
    throw problem(422, 'key_reused', {
      zh: '同一 Idempotency-Key 已用于其他内容，请换一个新的键',
      en: 'The Idempotency-Key was used for another request; choose a new one',
    });
  }
  response.status(stored.status).setHeader('Idempotent-Replayed', 'true');
  if (stored.location) response.setHeader('Location', stored.location);
  return stored.body === null ? undefined : (JSON.parse(stored.body) as unknown);
}
