import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createLogger, NestLog, readConfig } from '@mingcha/platform';
import { AppModule } from '../app.module';

/** Runs a command with all rooms and without routes, and closes everything afterwards. */
export async function withRooms<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const config = readConfig();
  const app = await NestFactory.createApplicationContext(AppModule.with(config, { withoutRoutes: true }), {
    logger: new NestLog(createLogger('error')),
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
