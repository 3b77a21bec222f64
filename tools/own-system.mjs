// The platform as it runs for its users, on a durable database of its own: for measuring it and for breaking it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from './embedded-postgres.mjs';
import { freePort } from './free-port.mjs';

export const PASSWORD = 'own-system-only-2026';
const READY_LIMIT_MS = 60_000;

/** A migrated and seeded platform whose processes are started and killed one by one. Build first. */
export class OwnSystem {
  #processes = new Map();

  static async prepare({ postgresSettings = {}, environment = {} } = {}) {
    const system = new OwnSystem();
    system.folder = temporaryFolder('own');
    // A folder of its own: PostgreSQL under root runs as another account, which cannot enter root's folder.
    system.databaseFolder = temporaryFolder('own-postgres');
    system.postgresSettings = postgresSettings;
    system.databasePort = await freePort();
    await system.startPostgres();
    await query(system.server.url('postgres'), 'create database mingcha');
    system.ownerUrl = system.server.url('mingcha');
    system.port = await freePort();
    system.address = `http://127.0.0.1:${system.port}`;
    system.environment = { ...environmentFor(system), ...environment };
    await system.command('migrate');
    await system.command('seed');
    return system;
  }

  /** The same cluster on the same port, so that the processes find it again. */
  async startPostgres() {
    this.server = await startPostgres({
      folder: this.databaseFolder,
      port: this.databasePort,
      settings: this.postgresSettings,
    });
  }

  /** kill -9 of the postmaster; its children notice and end. */
  async killPostgres() {
    process.kill(this.server.pid, 'SIGKILL');
    await this.server.exited;
  }

  /** @param {'api' | 'worker'} name */
  async start(name) {
    const child = spawn(process.execPath, [`dist/apps/${name}/main.mjs`], {
      env: this.environment,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.#processes.set(name, child);
    await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${name} was not ready in time`)), READY_LIMIT_MS);
      child.once('message', () => {
        clearTimeout(timer);
        resolve();
      });
      child.once('exit', (code) => {
        clearTimeout(timer);
        reject(new Error(`${name} ended with ${code}`));
      });
    });
  }

  async kill(name, signal = 'SIGKILL') {
    const child = this.#processes.get(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await gone;
  }

  /** Runs a command of the API's command line and waits for its end. */
  command(...words) {
    const child = spawn(process.execPath, ['dist/apps/api/cli.mjs', ...words], {
      env: this.environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return new Promise((resolve, reject) =>
      child.once('exit', (code) =>
        code === 0 ? resolve() : reject(new Error(`${words[0]} ended with ${code}`)),
      ),
    );
  }

  /** Past all row policies, for looking behind the product's back. */
  query(sql, parameters = []) {
    return query(this.ownerUrl, sql, parameters);
  }

  async stop() {
    for (const name of ['worker', 'api']) await this.kill(name, 'SIGTERM');
    await this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(this.databaseFolder, { recursive: true, force: true });
  }
}

function temporaryFolder(name) {
  return mkdtempSync(path.join(os.tmpdir(), `mingcha-${name}-${process.pid}-`));
}

function environmentFor(system) {
  const runtimePassword = randomBytes(18).toString('base64url');
  const publicPassword = randomBytes(18).toString('base64url');
  const as = (role, password) => Object.assign(new URL(system.ownerUrl), { username: role, password }).href;
  return {
    ...process.env,
    DATABASE_OWNER_URL: system.ownerUrl,
    DATABASE_URL: as('mingcha_runtime', runtimePassword),
    DATABASE_PUBLIC_URL: as('mingcha_public', publicPassword),
    MINGCHA_RUNTIME_PASSWORD: runtimePassword,
    MINGCHA_PUBLIC_PASSWORD: publicPassword,
    MINGCHA_ROOT_KEY: randomBytes(32).toString('base64url'),
    MINGCHA_CHECKPOINT_DIR: path.join(system.folder, 'checkpoints'),
    MINGCHA_FILES_DIR: path.join(system.folder, 'files'),
    MINGCHA_DEMO_PASSWORD: PASSWORD,
    MINGCHA_LOG_LEVEL: process.env.OWN_SYSTEM_LOG ?? 'silent',
    PORT: String(system.port),
    NODE_ENV: 'production',
  };
}

async function query(url, sql, parameters = []) {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

/** The demonstration's department system; its token is asked for anew when the API does not know it any more. */
export async function systemClient(address) {
  const answer = await fetch(`${address}/api/v1/oauth/token`, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`demo-client:${PASSWORD}`).toString('base64')}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  const { access_token: token } = await answer.json();
  if (!token) throw new Error(`no token: ${answer.status}`);
  return (place, options = {}) => send(`${address}${place}`, { Authorization: `Bearer ${token}` }, options);
}

/** A person with a session. */
export async function person(address, username) {
  const answer = await fetch(`${address}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  if (answer.status !== 200) throw new Error(`sign-in of ${username}: ${answer.status}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const { csrfToken } = await answer.json();
  return (place, options = {}) =>
    send(`${address}${place}`, { Cookie: cookie, 'X-CSRF-Token': csrfToken }, options);
}

function send(url, identity, options) {
  return fetch(url, {
    ...options,
    headers: { ...identity, 'Content-Type': 'application/json', ...options.headers },
  });
}
