import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Actor } from '../actor';
import type { RequestTrace } from '../database/transactions';

interface MarkedRequest extends Request {
  actor?: Actor;
  requestId?: string;
  permission?: string;
}

export function actorOf(request: Request): Actor | undefined {
  return (request as MarkedRequest).actor;
}

export function setActor(request: Request, actor: Actor): void {
  (request as MarkedRequest).actor = actor;
}

export function traceOf(request: Request): RequestTrace {
  return { requestId: (request as MarkedRequest).requestId ?? '', sourceAddress: request.ip ?? null };
}

export function setRequestId(request: Request, requestId: string): void {
  (request as MarkedRequest).requestId = requestId;
}

/** The permission that the guard checked for this request. */
export function permissionOf(request: Request): string | undefined {
  return (request as MarkedRequest).permission;
}

export function setPermission(request: Request, permission: string): void {
  (request as MarkedRequest).permission = permission;
}

/** Who sent the request. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(context.switchToHttp().getRequest<Request>());
  if (!actor) throw new Error('The route has no actor: mark it with a permission');
  return actor;
});
