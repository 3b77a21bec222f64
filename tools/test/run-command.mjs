import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../launcher/settings.mjs';

/** No step takes a tenth of this on two cores; a hang must not eat the whole run. */
const LIMIT_MS = 15 * 60_000;
const BINARIES = path.join(ROOT, 'node_modules', '.bin');
const running = new Set();

/**
 * Runs a program of the repository or of node_modules/.bin, its output on the screen as it comes.
 * @param {string[]} words
 * @param {Record<string, string | undefined>} [environment]  on top of the caller's; undefined takes a name away
 * @returns {Promise<{ ok: boolean, reason?: string }>}
 */
export function runCommand([program, ...args], environment = {}) {
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, PATH: `${BINARIES}${path.delimiter}${process.env.PATH ?? ''}`, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32', // a group of its own, so that its workers end with it
    shell: process.platform === 'win32',
  });
  running.add(child);
  const clock = setTimeout(() => endGroup(child, 'SIGKILL'), LIMIT_MS);
  return new Promise((resolve) => {
    const settle = (answer) => {
      clearTimeout(clock);
      running.delete(child);
      resolve(answer);
    };
    child.once('error', (error) => settle({ ok: false, reason: `${program}: ${error.message}` }));
    child.once('exit', (code, signal) => {
      if (code === 0) settle({ ok: true });
      else
        settle({ ok: false, reason: `${program} ${args[0] ?? ''} ended with ${signal ?? `exit ${code}`}` });
    });
  });
}

/** Ends whatever runs, politely first: Jest's teardown stops its PostgreSQL. */
export async function endCommands() {
  const children = [...running];
  for (const child of children) endGroup(child, 'SIGTERM');
  for (let waited = 0; running.size > 0 && waited < 10_000; waited += 100) await sleep(100);
  for (const child of running) endGroup(child, 'SIGKILL');
}

function endGroup(child, signal) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself.
  }
}
