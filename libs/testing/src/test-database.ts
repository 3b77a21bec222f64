import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { testSecrets } from './template';

export interface TestDatabase {
  name: string;
  ownerUrl: string;
  runtimeUrl: string;
  publicUrl: string;
  /** Runs one statement as the owner, past all row policies: for looking behind the product's back. */
  asOwner<T extends object = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<T[]>;
  drop(): Promise<void>;
}

/** A database of its own, cloned from the migrated template of this test run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const maintenanceUrl = process.env['DATABASE_OWNER_URL'];
  const template = process.env['TEST_TEMPLATE'];
  if (!maintenanceUrl || !template)
    throw new Error('Run integration tests through the Jest project "integration"');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await maintenance(maintenanceUrl, `create database ${name} template ${template}`);
  await maintenance(maintenanceUrl, `grant connect, temporary on database ${name} to mingcha_runtime`);
  await maintenance(maintenanceUrl, `grant connect on database ${name} to mingcha_public`);
  const { runtimePassword, publicPassword } = testSecrets();
  const ownerUrl = at(maintenanceUrl, name);
  return {
    name,
    ownerUrl,
    runtimeUrl: at(ownerUrl, name, 'mingcha_runtime', runtimePassword),
    publicUrl: at(ownerUrl, name, 'mingcha_public', publicPassword),
    asOwner: async <T extends object>(sql: string, parameters: unknown[] = []) => {
      const client = new pg.Client(ownerUrl);
      await client.connect();
      try {
        return (await client.query<T>(sql, parameters)).rows;
      } finally {
        await client.end();
      }
    },
    drop: () => maintenance(maintenanceUrl, `drop database if exists ${name} with (force)`),
  };
}

function at(url: string, database: string, user?: string, password?: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  if (user) address.username = user;
  if (password) address.password = password;
  return address.href;
}

/** Cloning needs the template to itself for a moment; a busy one is tried again. */
async function maintenance(url: string, sql: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client(url);
    await client.connect();
    try {
      await client.query(sql);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await client.end();
    }
  }
}
