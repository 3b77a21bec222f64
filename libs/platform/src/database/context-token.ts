import { createHmac, hkdfSync } from 'node:crypto';
import type { Actor } from '../actor';
import { hostTime } from '../clock';

/** Seconds a context stays valid: longer than any transaction may take. */
const LIFETIME_S = 900;

/** The key under which contexts are signed; the same bytes stand in a table only the owner can read. */
export function contextKey(rootKey: string): Buffer {
  return Buffer.from(hkdfSync('sha256', rootKey, 'mingcha', 'row-policy-context', 32));
}

/**
 * The value of `mingcha.context`: scope, organ, actor, expiry and an HMAC over them. Row policies verify it
 * inside PostgreSQL, so an injected statement cannot give itself another organ's rows.
 */
export function signContext(
  key: Buffer,
  actor: Pick<Actor, 'scope' | 'organId' | 'id'>,
  now = hostTime(),
): string {
  const payload = [
    actor.scope,
    actor.organId ?? '',
    actor.id ?? '',
    Math.floor(now / 1000) + LIFETIME_S,
  ].join('|');
  return `${payload}|${createHmac('sha256', key).update(payload).digest('hex')}`;
}
