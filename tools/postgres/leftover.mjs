// A launcher killed with -9 leaves its PostgreSQL running. The next start has to stop that server, and only that
// one: it must answer to our own password and name our own data folder.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, isAlive } from '../processes.mjs';
import { OWNER } from './cluster.mjs';

const STOP_LIMIT_MS = 30_000;
const STARTING_UP = '57P03'; // cannot_connect_now: recovering after a crash, or shutting down

/**
 * What postmaster.pid says, or undefined without one.
 * @returns {{ pid: number, pgdata: string, port: number, status: string } | undefined}
 */
export function readPidFile(pgdata) {
  try {
    const lines = readFileSync(path.join(pgdata, 'postmaster.pid'), 'utf8').split('\n');
    return {
      pid: Number(lines[0]),
      pgdata: lines[1],
      port: Number(lines[3]),
      status: (lines[7] ?? '').trim(),
    };
  } catch {
    return undefined;
  }
}

/**
 * Stops a server left over on this data folder and clears the trace of one that is gone.
 * @returns {Promise<boolean>} whether a running server had to be stopped
 */
export async function stopLeftover({ pgdata }, password) {
  const trace = readPidFile(pgdata);
  if (!trace) return false;
  if (!isAlive(trace.pid) || isSomethingElse(trace)) {
    // The number may belong to another process since a reboot; PostgreSQL would then refuse to start.
    rmSync(path.join(pgdata, 'postmaster.pid'), { force: true });
    return false;
  }
  if (!(await isOurs(trace, pgdata, password))) return false;
  process.kill(trace.pid, 'SIGINT');
  await gone(trace, pgdata);
  return true;
}

function isSomethingElse({ pid, pgdata }) {
  const command = commandOf(pid);
  return command !== undefined && !command.includes('postgres') && !command.includes(pgdata);
}

async function isOurs(trace, pgdata, password) {
  if (path.resolve(trace.pgdata) !== path.resolve(pgdata)) return false;
  const until = Date.now() + STOP_LIMIT_MS;
  while (Date.now() < until && isAlive(trace.pid)) {
    const answer = await askForFolder(trace.port, password);
    if (answer.folder !== undefined) return path.resolve(answer.folder) === path.resolve(pgdata);
    if (answer.code !== STARTING_UP) break;
    await sleep(200);
  }
  // Not answering over TCP: its own command line names the data folder, which no other server can be using.
  return commandOf(trace.pid)?.includes(pgdata) ?? false;
}

async function askForFolder(port, password) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port, user: OWNER, password, database: 'postgres' },
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('show data_directory');
    return { folder: rows[0].data_directory };
  } catch (error) {
    return { code: error.code };
  } finally {
    await client.end().catch(() => {});
  }
}

async function gone({ pid }, pgdata) {
  const stopped = () => !isAlive(pid) && !existsSync(path.join(pgdata, 'postmaster.pid'));
  for (const [signal, limit] of [
    ['SIGQUIT', STOP_LIMIT_MS],
    ['SIGKILL', 5000],
  ]) {
    const until = Date.now() + limit;
    while (Date.now() < until) {
      if (stopped()) return;
      await sleep(25);
    }
    if (isAlive(pid)) process.kill(pid, signal);
  }
}
