import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { Config } from '@mingcha/platform';
import { AppModule } from '../app.module';
import { writeDocument } from '../openapi-document';

/** `openapi <file>`: writes the document of the assembled routes without a database. */
export async function openapiCommand([file]: string[]): Promise<object> {
  if (!file) throw new Error('usage: cli openapi <file>');
  const config = new Config({
    DATABASE_URL: 'none',
    PORT: 0,
    HOST: '127.0.0.1',
    MINGCHA_ROOT_KEY: 'x'.repeat(32),
    MINGCHA_CHECKPOINT_DIR: '',
    MINGCHA_FILES_DIR: '',
    MINGCHA_LOG_LEVEL: 'silent',
    MINGCHA_POOL_SIZE: 2,
    NODE_ENV: 'production',
  });
  const app = await NestFactory.create(AppModule.with(config, { withoutDatabase: true }), {
    logger: ['error'],
    preview: true,
    abortOnError: false,
  });
  const document = writeDocument(app);
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
  return { ok: true, paths: Object.keys(document.paths).length };
}
