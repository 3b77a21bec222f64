import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  DATABASE_OWNER_URL: z.string().min(1).optional(),
  DATABASE_PUBLIC_URL: z.string().min(1).optional(),
  MINGCHA_RUNTIME_PASSWORD: z.string().optional(),
  MINGCHA_PUBLIC_PASSWORD: z.string().optional(),
  REDIS_URL: z.string().min(1).optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  MINGCHA_ROOT_KEY: z.string().min(32),
  MINGCHA_CHECKPOINT_DIR: z.string().default('.data/checkpoints'),
  MINGCHA_FILES_DIR: z.string().default('.data/files'),
  MINGCHA_DEMO_PASSWORD: z.string().min(1).optional(),
  MINGCHA_ADMIN_PASSWORD: z.string().min(1).optional(),
  MINGCHA_CLOCK: z.iso.datetime({ offset: true }).optional(),
  MINGCHA_TRUST_PROXY: z.string().optional(),
  MINGCHA_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  MINGCHA_POOL_SIZE: z.coerce.number().int().min(2).max(100).default(10),
  WEB_ROOT: z.string().optional(),
  NODE_ENV: z.string().default('production'),
});

export type Environment = z.infer<typeof schema>;

/** Settings of the process. Nothing else reads the environment. */
export class Config {
  constructor(private readonly values: Environment) {}

  get<K extends keyof Environment>(name: K): Environment[K] {
    return this.values[name];
  }

  /** The owner's connection, used by migrations only. */
  get ownerUrl(): string {
    return this.values.DATABASE_OWNER_URL ?? this.values.DATABASE_URL;
  }

  get queueBackend(): 'redis' | 'postgres' {
    return this.values.REDIS_URL ? 'redis' : 'postgres';
  }

  /** True where the session cookie must be marked secure, that is everywhere but plain HTTP on loopback. */
  get isLoopback(): boolean {
    return ['127.0.0.1', '::1', 'localhost'].includes(this.values.HOST);
  }
}

/**
 * Reads and checks the environment. For every variable `NAME` a file may be given as `NAME_FILE` instead;
 * `MINGCHA_SECRET_FILE` is the file of `MINGCHA_ROOT_KEY`.
 * @throws Error naming each wrong variable and what it should be.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const values: Record<string, string | undefined> = {};
  for (const name of Object.keys(schema.shape)) {
    const file = environment[`${name}_FILE`];
    values[name] = environment[name] || (file ? readSecret(name, file) : undefined);
  }
  const keyFile = environment['MINGCHA_SECRET_FILE'];
  if (!values['MINGCHA_ROOT_KEY'] && keyFile)
    values['MINGCHA_ROOT_KEY'] = readSecret('MINGCHA_ROOT_KEY', keyFile);
  const result = schema.safeParse(values);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings are wrong or missing. ${faults.join('; ')}`);
  }
  return new Config(result.data);
}

function readSecret(name: string, file: string): string {
  if (!existsSync(file)) throw new Error(`${name}_FILE names ${file}, which does not exist`);
  return readFileSync(file, 'utf8').trim();
}
