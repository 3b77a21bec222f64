import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { configureHttp, createLogger, NestLog, readConfig } from '@mingcha/platform';
import { AppModule } from './app.module';
import { writeDocument } from './openapi-document';
import { serveScreens } from './web';

async function start(): Promise<void> {
  // A launcher that dies takes its children with it.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  const config = readConfig();
  const logger = createLogger(config.get('MINGCHA_LOG_LEVEL'));
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), {
    logger: new NestLog(logger),
    bodyParser: false,
    abortOnError: false,
  });
  configureHttp(app);
  writeDocument(app);
  const webRoot = config.get('WEB_ROOT');
  if (webRoot) serveScreens(app, webRoot);
  await app.listen(config.get('PORT'), config.get('HOST'));
  process.send?.({ ready: true, address: await app.getUrl() });
  logger.info({ address: await app.getUrl() }, 'api ready');
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
