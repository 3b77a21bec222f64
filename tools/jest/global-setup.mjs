// Before the integration tests: a private PostgreSQL and, on it, the migrated template database.
import { randomBytes } from 'node:crypto';
import { TEMPLATE, buildTemplate } from './template-database.mjs';
import { startTestServer } from './test-server.mjs';

/** Jest workers inherit what is set here. Tests read it through `@mingcha/testing`. */
export default async function setUp() {
  const password = () => randomBytes(18).toString('base64url');
  process.env.MINGCHA_RUNTIME_PASSWORD ??= password();
  process.env.MINGCHA_PUBLIC_PASSWORD ??= password();
  process.env.MINGCHA_ROOT_KEY ??= randomBytes(32).toString('base64url');
  const running = await startTestServer();
  globalThis.mingchaTestServer = running;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void running.close().finally(() => process.exit(1))); // Jest runs no teardown then
  }
  try {
    await buildTemplate(running.server.url);
  } catch (error) {
    await running.close();
    throw error;
  }
  process.env.DATABASE_OWNER_URL = running.server.url('postgres');
  process.env.TEST_TEMPLATE = TEMPLATE;
}
