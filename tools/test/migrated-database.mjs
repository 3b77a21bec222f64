// A private database migrated by the built command line, for the check that tables match entities.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { startTestServer } from '../jest/test-server.mjs';
import { addressesOf } from '../launcher/database.mjs';

/**
 * @param {(environment: Record<string, string>) => Promise<T>} work  hears the variables the command line reads
 * @returns {Promise<T>}
 * @template T
 */
export async function withEmptyDatabase(work) {
  const { server, close } = await startTestServer();
  try {
    const client = new pg.Client(server.url('postgres'));
    await client.connect();
    await client.query('create database mingcha');
    await client.end();
    const password = () => randomBytes(18).toString('base64url');
    const passwords = { runtimePassword: password(), publicPassword: password() };
    const addresses = addressesOf(server.url('mingcha'), passwords);
    return await work({
      DATABASE_OWNER_URL: addresses.owner,
      DATABASE_URL: addresses.runtime,
      DATABASE_PUBLIC_URL: addresses.public,
      MINGCHA_RUNTIME_PASSWORD: passwords.runtimePassword,
      MINGCHA_PUBLIC_PASSWORD: passwords.publicPassword,
      MINGCHA_ROOT_KEY: randomBytes(32).toString('base64url'),
    });
  } finally {
    await close();
  }
}
