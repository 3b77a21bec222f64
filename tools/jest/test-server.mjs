// One private PostgreSQL for a test run, in the system's folder for temporary files, with everything that makes
// it slow and safe switched off.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startPostgres } from '../embedded-postgres.mjs';
import { clusterPlaces, readSecret } from '../postgres/cluster.mjs';
import { stopLeftover } from '../postgres/leftover.mjs';
import { isAlive } from '../processes.mjs';

const PREFIX = 'mingcha-test-';

/** Enough for two Jest workers that each hold an app, a worker and an owner's connection. */
const SETTINGS = { max_connections: 300, shared_buffers: '256MB', autovacuum_naptime: '10min' };

/** The server and a function that stops it and removes its files. */
export async function startTestServer() {
  await clearAfterKilledRuns();
  const folder = mkdtempSync(path.join(os.tmpdir(), `${PREFIX}${process.pid}-`));
  const server = await startPostgres({ folder, durable: false, settings: SETTINGS });
  return {
    server,
    async close() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The number in a folder's name is the process that made it; when that is gone, so is the use of the folder. */
async function clearAfterKilledRuns() {
  for (const name of readdirSync(os.tmpdir())) {
    const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (!owner || isAlive(Number(owner))) continue;
    const folder = path.join(os.tmpdir(), name);
    try {
      const places = clusterPlaces(folder);
      if (existsSync(places.secretFile)) await stopLeftover(places, readSecret(places));
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another account's run: not ours to clear.
    }
  }
}
