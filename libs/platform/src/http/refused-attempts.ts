import type { Request } from 'express';
import type { AuditDraft } from '../database/transactions';
import type { ProblemException } from './problem';
import { permissionOf } from './request';

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
/** Answers that say nothing about a record: the caller is told, the trail stays readable. */
const ROUTINE = new Set([304, 428, 429]);

/** The audit entry of a refused or failed attempt, or null where there is nothing to prove. */
export function refusedEntry(request: Request, refusal: ProblemException): AuditDraft | null {
  const changing = CHANGING.has(request.method);
  const denied = refusal.status === 401 || refusal.status === 403;
  if (ROUTINE.has(refusal.status) || (!changing && !denied && refusal.status < 500)) return null;
  const route = (request.route as { path?: string } | undefined)?.path ?? request.path;
  return {
    action: permissionOf(request) ?? `${request.method.toLowerCase()} ${route}`,
    objectType: 'request',
    objectId: uuidOf(request.params?.['id']),
    outcome: denied ? 'denied' : 'failed',
    detail: { method: request.method, route, status: refusal.status, code: refusal.code },
  };
}

function uuidOf(value: unknown): string | null {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value) ? value : null;
}
