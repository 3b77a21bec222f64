import { parse, serialize } from 'cookie';
import type { Request, Response } from 'express';
import { problem } from '@mingcha/platform';

/** The `__Host-` prefix lets a browser take the cookie over HTTPS only, for this host only, with Path=/. */
const SECURE_NAME = '__Host-mingcha';
const LOOPBACK_NAME = 'mingcha';

/** Where the cookie must be marked secure: everywhere but plain HTTP on loopback. */
const isSecure = (request: Request, isLoopback: boolean) => request.secure || !isLoopback;

export function readSessionCookie(request: Request, isLoopback: boolean): string | undefined {
  const cookies = parse(request.headers.cookie ?? '');
  return cookies[isSecure(request, isLoopback) ? SECURE_NAME : LOOPBACK_NAME];
}

/** Sets the session's cookie, or removes it when `token` is null. */
export function writeSessionCookie(
  request: Request,
  response: Response,
  isLoopback: boolean,
  token: string | null,
): void {
  const secure = isSecure(request, isLoopback);
  response.append(
    'Set-Cookie',
    serialize(secure ? SECURE_NAME : LOOPBACK_NAME, token ?? '', {
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      secure,
      ...(token === null ? { maxAge: 0 } : {}),
    }),
  );
}

/**
 * Refuses a changing request that a page of another site started. Browsers say so in `Sec-Fetch-Site`, older ones
 * in `Origin`; programs send neither.
 */
export function refuseOtherSites(request: Request): void {
  const site = request.headers['sec-fetch-site'];
  const isOwn = site === undefined ? isOwnOrigin(request) : site === 'same-origin' || site === 'none';
  if (isOwn) return;
  throw problem(403, 'other_site', {
    zh: '请求来自其他网站的页面，已拒绝；请从本系统页面操作',
    en: 'The request comes from a page of another site; act from the pages of this system',
  });
}

function isOwnOrigin(request: Request): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
