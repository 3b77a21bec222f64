import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { notFound, OwnTransaction, RequirePermission } from '@mingcha/platform';
import { apiDocument } from './openapi-document';

const ASSETS: Record<string, string> = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'swagger-ui-standalone-preset.js': 'text/javascript',
  'favicon-32x32.png': 'image/png',
};
const assetFolder = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const START = `window.ui = SwaggerUIBundle({ url: '/api/openapi.json', dom_id: '#docs', deepLinking: true,
  persistAuthorization: false, tryItOutEnabled: true,
  requestInterceptor: (request) => {
    if (window.csrfToken) request.headers['X-CSRF-Token'] = window.csrfToken;
    return request;
  } });
fetch('/api/v1/auth/me', { credentials: 'same-origin' }).then((answer) => answer.ok && answer.json())
  .then((me) => { if (me) window.csrfToken = me.csrfToken; });`;

const PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>明察 接口文档</title>
<link rel="stylesheet" href="/api/docs/assets/swagger-ui.css"></head><body><div id="docs"></div>
<script src="/api/docs/assets/swagger-ui-bundle.js"></script><script src="/api/docs/start.js"></script></body></html>`;

/** The contract for people and machines. A controller serves it, so that the guards stand before it. */
@ApiExcludeController()
@Controller('api')
@OwnTransaction()
export class DocsController {
  @Get('openapi.json')
  @RequirePermission('docs.read')
  document(): object {
    return apiDocument();
  }

  @Get('docs')
  @RequirePermission('docs.read')
  @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }

  @Get('docs/start.js')
  @RequirePermission('docs.read')
  @Header('Content-Type', 'text/javascript; charset=utf-8')
  start(): string {
    return START;
  }

  @Get('docs/assets/:name')
  @RequirePermission('docs.read')
  asset(@Param('name') name: string, @Res() response: Response): void {
    const type = Object.hasOwn(ASSETS, name) ? ASSETS[name] : undefined;
    if (!type) throw notFound({ zh: '文件', en: 'File' });
    response.type(type).send(readFileSync(path.join(assetFolder, name)));
  }
}
