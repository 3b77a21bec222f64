import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';

const YEAR_S = 31_536_000;
const THE_API = /^\/api(?:\/|$)/;

/**
 * Serves the built screens: hashed files for a year, the page itself never from a cache and with a fresh nonce
 * in place of `__CSP_NONCE__`.
 */
export function serveScreens(app: NestExpressApplication, root: string): void {
  const page = path.join(root, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  app.use(
    '/assets',
    express.static(path.join(root, 'assets'), { immutable: true, maxAge: YEAR_S * 1000, index: false }),
  );
  app.use(express.static(root, { index: false, maxAge: 0 }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || THE_API.test(request.path)) {
      next();
      return;
    }
    if (path.extname(request.path)) {
      response.status(404).end();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    response
      .setHeader('Content-Security-Policy', policy(nonce))
      .setHeader('Cache-Control', 'no-store')
      .type('html')
      .send(html.replaceAll('__CSP_NONCE__', nonce));
  });
}

function policy(nonce: string): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
