import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { SweepTimer } from '@mingcha/deadlines';
import { createLogger, JobQueue, NestLog, readConfig } from '@mingcha/platform';
import { schedule } from './schedule';
import { WorkerModule } from './worker.module';

async function start(): Promise<void> {
  // A launcher that dies takes its children with it.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  const config = readConfig();
  const logger = createLogger(config.get('MINGCHA_LOG_LEVEL'));
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), {
    logger: new NestLog(logger),
    abortOnError: false,
  });
  app.enableShutdownHooks();
  await app.get(JobQueue).work(schedule);
  app.get(SweepTimer).start();
  process.send?.({ ready: true });
  logger.info('worker ready');
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
