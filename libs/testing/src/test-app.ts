import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DynamicModule, Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import {
  type Actor,
  Clock,
  Config,
  configureHttp,
  JobsHttpModule,
  OutboxRelay,
  PlatformModule,
  systemActor,
  Transactions,
} from '@mingcha/platform';
import { createTestDatabase, type TestDatabase } from './test-database';
import { testSecrets } from './template';

export interface TestAppOptions {
  /** Http modules of the rooms under test and of those they stand on; the audit and identity rooms are needed by most. */
  modules: (Type | DynamicModule)[];
  entities?: (new () => object)[];
  /** Instant with offset; the clock of the process and of the database stand there. */
  now?: string;
  /** Reuse a database, for two applications beside each other. */
  database?: TestDatabase;
}

/** A signed-in caller: cookie and CSRF token ride along on every request. */
export interface Caller {
  get(address: string): request.Test;
  post(address: string): request.Test;
  put(address: string): request.Test;
  patch(address: string): request.Test;
  delete(address: string): request.Test;
  user: Record<string, unknown>;
  permissions: string[];
}

export interface TestApp {
  app: NestExpressApplication;
  database: TestDatabase;
  transactions: Transactions;
  clock: Clock;
  /** Without signing in. */
  http: ReturnType<typeof request>;
  /** Runs work as the platform itself. */
  asSystem<T>(work: () => Promise<T>): Promise<T>;
  as<T>(actor: Actor, work: () => Promise<T>): Promise<T>;
  /** `bureau_supervisor`, or `law_office.00010l`; needs the demonstration accounts in the database. */
  signIn(username: string): Promise<Caller>;
  deliverEvents(): Promise<void>;
  filesFolder: string;
  close(): Promise<void>;
}

export const TEST_PASSWORD = 'correct-horse-明川-2026';
const DEFAULT_NOW = '2026-10-12T08:35:00+08:00';

/** The real application over a database of its own: same pipes, guards, interceptor and filter as the API. */
export async function startTestApp(options: TestAppOptions): Promise<TestApp> {
  const database = options.database ?? (await createTestDatabase());
  const folder = mkdtempSync(path.join(tmpdir(), 'mingcha-test-'));
  const now = options.now ?? DEFAULT_NOW;
  const config = new Config({
    DATABASE_URL: database.runtimeUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    DATABASE_PUBLIC_URL: database.publicUrl,
    REDIS_URL: process.env['QUEUE_BACKEND_UNDER_TEST'] === 'redis' ? process.env['REDIS_URL'] : undefined,
    PORT: 0,
    HOST: '127.0.0.1',
    MINGCHA_ROOT_KEY: testSecrets().rootKey,
    MINGCHA_CHECKPOINT_DIR: path.join(folder, 'checkpoints'),
    MINGCHA_FILES_DIR: path.join(folder, 'files'),
    MINGCHA_DEMO_PASSWORD: TEST_PASSWORD,
    MINGCHA_ADMIN_PASSWORD: TEST_PASSWORD,
    MINGCHA_CLOCK: now,
    MINGCHA_LOG_LEVEL: process.env['TEST_LOG'] ? 'warn' : 'silent',
    MINGCHA_POOL_SIZE: 10,
    NODE_ENV: 'test',
  });
  const testing = await Test.createTestingModule({
    imports: [
      PlatformModule.with({ config, entities: options.entities ?? [], migrations: [] }),
      ...options.modules,
      JobsHttpModule,
    ],
  }).compile();
  const app = testing.createNestApplication<NestExpressApplication>({
    bodyParser: false,
    logger: process.env['TEST_LOG'] ? ['error', 'warn'] : false,
  });
  configureHttp(app);
  await app.init();
  const transactions = app.get(Transactions);
  const server = app.getHttpServer();
  return {
    app,
    database,
    transactions,
    clock: app.get(Clock),
    http: request(server),
    as: (actor, work) => transactions.run(actor, work),
    asSystem: (work) => transactions.run(systemActor('test'), work),
    signIn: (username) => signIn(server, username),
    deliverEvents: async () => void (await app.get(OutboxRelay).deliverDue()),
    filesFolder: folder,
    close: async () => {
      await app.close();
      if (!options.database) await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function signIn(server: Parameters<typeof request>[0], username: string): Promise<Caller> {
  const agent = request.agent(server);
  const answer = await agent.post('/api/v1/auth/login').send({ username, password: TEST_PASSWORD });
  if (answer.status !== 200)
    throw new Error(`sign-in of ${username}: ${answer.status} ${JSON.stringify(answer.body)}`);
  const { csrfToken, user, permissions } = answer.body as {
    csrfToken: string;
    user: object;
    permissions: string[];
  };
  const marked = (test: request.Test) => test.set('X-CSRF-Token', csrfToken);
  return {
    get: (address) => agent.get(address),
    post: (address) => marked(agent.post(address)),
    put: (address) => marked(agent.put(address)),
    patch: (address) => marked(agent.patch(address)),
    delete: (address) => marked(agent.delete(address)),
    user: user as Record<string, unknown>,
    permissions,
  };
}
