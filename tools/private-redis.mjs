// A private Redis from the machine's own redis-server or valkey-server, for the tests that run on both queue
// backends. `npm start` never starts one: its queue is PostgreSQL unless REDIS_URL is set.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, obstacleOnPort } from './free-port.mjs';
import { findOnPath } from './find-on-path.mjs';

const READY_LIMIT_MS = 10_000;

/** Path of the installed server program, or undefined. */
export function findRedis() {
  return findOnPath('redis-server', 'valkey-server');
}

/**
 * Starts a server that keeps nothing on disk and never evicts, as BullMQ requires.
 * @param {string} folder  holds its settings file, password included
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>}
 */
export async function startRedis(folder) {
  const program = findRedis();
  if (!program) throw new Error('neither redis-server nor valkey-server is on PATH');
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const password = randomBytes(18).toString('base64url');
  const settingsFile = path.join(folder, 'redis.conf');
  writeFileSync(settingsFile, settings(port, password), { mode: 0o600 });
  const child = spawn(program, [settingsFile], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (words += chunk));
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await untilListening(child, port, () => words);
  return {
    url: `redis://:${password}@127.0.0.1:${port}/0`,
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      if (!(await Promise.race([exited.then(() => true), sleep(5000, false, { ref: false })])))
        child.kill('SIGKILL');
      await exited;
    },
  };
}

function settings(port, password) {
  return [
    `port ${port}`,
    'bind 127.0.0.1',
    `requirepass ${password}`,
    'appendonly no',
    'save ""',
    'maxmemory-policy noeviction',
    'daemonize no',
    'loglevel warning',
    '',
  ].join('\n');
}

async function untilListening(child, port, words) {
  const until = Date.now() + READY_LIMIT_MS;
  while (child.exitCode === null && Date.now() < until) {
    if ((await obstacleOnPort(port, '127.0.0.1')) === 'EADDRINUSE') return;
    await sleep(20);
  }
  child.kill('SIGKILL');
  throw new Error(`redis did not start: ${words()}`);
}
