// `npm start` for real: the built applications, the embedded PostgreSQL, a data folder of its own.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { freePort } from '../free-port.mjs';
import { endsWithin, isAlive } from '../processes.mjs';
import { buildApplications, buildIsFresh } from './build.mjs';
import { ROOT } from './settings.mjs';

jest.setTimeout(240_000);

const folder = mkdtempSync(path.join(os.tmpdir(), 'mingcha-start-'));
const running = new Set();
let port;

/** Starts it the way `npm start` does, and resolves when it is ready or has ended. */
function start(more = {}) {
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      MINGCHA_DATA_DIR: folder,
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let text = '';
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        text += chunk;
        if (text.includes('Mingcha is ready')) resolve(true);
      });
    }
    void ended.then(() => resolve(false));
  });
  return { child, ready, ended, text: () => text };
}

function processesOf() {
  const { children } = JSON.parse(readFileSync(path.join(folder, 'running.json'), 'utf8'));
  const postmaster = Number(
    readFileSync(path.join(folder, 'postgres/pgdata/postmaster.pid'), 'utf8').split('\n')[0],
  );
  return [...children.map(({ pid }) => pid), postmaster];
}

async function answers(address) {
  const { status } = await fetch(`http://127.0.0.1:${port}${address}`);
  return status;
}

beforeAll(async () => {
  chmodSync(folder, 0o755); // started by root, PostgreSQL runs under another account
  port = await freePort();
  const { signal } = new AbortController();
  if (!buildIsFresh(ROOT)) await buildApplications({ root: ROOT, environment: process.env, signal });
});

afterEach(async () => {
  for (const child of running) child.kill('SIGTERM');
  for (const child of running) await endsWithin(child.pid, 40_000);
  running.clear();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', () => {
  test('starts, tells address and accounts, and leaves no process after SIGTERM', async () => {
    const first = start({ MINGCHA_DEMO_PASSWORD: 'Start-spec-2026-明川' });
    if (!(await first.ready)) throw new Error(first.text());
    expect(first.text()).toContain(`http://127.0.0.1:${port}`);
    expect(first.text()).toContain('bureau_supervisor');
    expect(first.text()).not.toContain('Start-spec-2026');
    expect(await answers('/api/health/ready')).toBe(200);
    expect(await answers('/')).toBe(200);
    const processes = processesOf();
    expect(processes.map(isAlive)).toEqual([true, true, true]);

    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.text()).toContain('Mingcha is running already');
    expect(await answers('/api/health/ready')).toBe(200);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(processes.map(isAlive)).toEqual([false, false, false]);
  });

  test('starts again after its launcher was killed with -9, without doing anything twice', async () => {
    const killed = start();
    if (!(await killed.ready)) throw new Error(killed.text());
    const before = processesOf();
    killed.child.kill('SIGKILL');
    await killed.ended;

    const next = start();
    if (!(await next.ready)) throw new Error(next.text());
    for (const work of ['installing', 'building', 'newest schema', 'demonstration data']) {
      expect(next.text()).not.toContain(work);
    }
    expect(before.map(isAlive)).toEqual([false, false, false]);
    expect(await answers('/api/health/ready')).toBe(200);
    next.child.kill('SIGTERM');
    expect(await next.ended).toBe(0);
  });

  test('stops everything with a sentence when one process dies', async () => {
    const started = start();
    if (!(await started.ready)) throw new Error(started.text());
    const [api, ...others] = processesOf();
    process.kill(api, 'SIGKILL');
    expect(await started.ended).toBe(1);
    expect(started.text()).toContain('The api process ended unexpectedly (SIGKILL)');
    expect(others.map(isAlive)).toEqual([false, false]);
  });
});
