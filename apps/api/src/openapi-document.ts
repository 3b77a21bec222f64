import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { correct } from './document-corrections';

let written: OpenAPIObject | null = null;

/** The OpenAPI 3.1 document of the assembled API. @throws Error before the application has written it. */
export function apiDocument(): OpenAPIObject {
  if (!written) throw new Error('The OpenAPI document has not been written yet');
  return written;
}

export function writeDocument(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('明察 Mingcha')
    .setDescription(
      '行政执法监督平台接口。REST contract of the platform for supervising administrative law enforcement.',
    )
    .setVersion('1.0.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', '本机 / This server')
    .addCookieAuth('mingcha', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'client')
    .build();
  written = correct(
    SwaggerModule.createDocument(app, head, {
      operationIdFactory: (controller, method) => `${method}${controller.replace(/Controller$/, '')}`,
    }),
  );
  return written;
}
