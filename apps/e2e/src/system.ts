import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
/** Building, initialising, migrating and seeding on a busy machine with two cores. */
const START_MS = 300_000;
const STOP_MS = 30_000;

/** A running system of its own: database, API, worker and screens. */
export interface RunningSystem {
  url: string;
  password: string;
  stop: () => Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Resolves when the launcher says that all is ready; rejects with its words when it gives up. */
function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`the system did not start in time:\n${said}`)), START_MS);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('is ready')) {
        clearTimeout(timer);
        resolve();
      }
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the system stopped with code ${code}:\n${said}`));
    });
  });
}

/** Starts the product as a newcomer does, with its clock fixed, in a folder that is thrown away afterwards. */
export async function startSystem(clock: string): Promise<RunningSystem> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'mingcha-journey-'));
  const port = await freePort();
  const password = 'seven herons over the reed bed';
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      MINGCHA_DATA_DIR: dataDir,
      MINGCHA_DEMO_PASSWORD: password,
      MINGCHA_CLOCK: clock,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (child.exitCode === null) {
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGINT');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await gone;
      clearTimeout(timer);
    }
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await ready(child);
  } catch (failure) {
    await stop();
    throw failure;
  }
  return { url: `http://127.0.0.1:${port}`, password, stop };
}
