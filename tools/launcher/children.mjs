// The API and the worker as children: started, watched, stopped in order.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal, SAYS_DISK_FULL, diskFull } from '../refusal.mjs';

const READY_LIMIT_MS = 90_000;
/** The processes themselves give up draining after 25 s. */
const STOP_LIMIT_MS = 28_000;
const KEPT_CHARACTERS = 6000;

/**
 * @typedef {object} Child
 * @property {string} name
 * @property {number} pid
 * @property {Promise<{ code: number | null, signal: string | null }>} exited
 * @property {(signal: AbortSignal) => Promise<void>} untilReady  rejects with a Refusal when the child ends or stays silent
 * @property {() => Refusal} obituary  what to say when it ended by itself
 * @property {() => Promise<void>} stop
 * @property {() => void} kill  at once, nothing is drained
 */

/**
 * Starts `dist/apps/<name>/main.mjs`. It says when it is ready by an IPC message, and leaves by itself when the
 * channel closes, that is when this process dies. Its process group is its own: Ctrl-C in the terminal reaches the
 * launcher only, which then stops everything in order.
 * @returns {Child}
 */
export function startChild({ name, root, environment, logFolder, verbose }) {
  const file = path.join(root, 'dist/apps', name, 'main.mjs');
  const child = spawn(process.execPath, ['--enable-source-maps', file], {
    ...{ cwd: root, env: environment, detached: true, windowsHide: true },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lastWords = keepLog(child, path.join(logFolder, `${name}.log`), verbose);
  const ready = new Promise((resolve) =>
    child.on('message', (message) => saysReady(message) && resolve(true)),
  );
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: -1, signal: null }));
  });
  const within = (milliseconds) =>
    Promise.race([exited.then(() => true), sleep(milliseconds, false, { ref: false })]);
  const facts = { name, logFolder, lastWords, ending: () => child.signalCode ?? `exit ${child.exitCode}` };
  return {
    name,
    pid: child.pid,
    exited,
    async untilReady(signal) {
      const late = sleep(READY_LIMIT_MS, 'late', { ref: false, signal });
      const outcome = await Promise.race([ready, exited.then(() => 'ended'), late]);
      late.catch(() => {}); // a later Ctrl-C ends this timer too
      if (outcome === 'ended') throw obituary(facts);
      if (outcome === 'late') throw tooLate(facts);
    },
    obituary: () => obituary(facts),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      if (await within(STOP_LIMIT_MS)) return;
      child.kill('SIGKILL');
      await exited;
    },
    kill: () => child.kill('SIGKILL'),
  };
}

function saysReady(message) {
  return message?.ready === true;
}

/** Writes the child's output to its log, keeping the log of the start before. */
function keepLog(child, file, verbose) {
  if (existsSync(file)) renameSync(file, `${file}.1`);
  const log = createWriteStream(file, { mode: 0o600 });
  log.on('error', () => {}); // a full disk shows in the children themselves
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      words = (words + chunk).slice(-KEPT_CHARACTERS);
      log.write(chunk);
      if (verbose) process.stdout.write(chunk);
    });
  }
  return () => words;
}

function obituary({ name, logFolder, lastWords, ending }) {
  const words = lastWords();
  if (SAYS_DISK_FULL.test(words)) return diskFull(logFolder);
  return new Refusal('child_ended', {
    zh: `${name} 进程意外结束(${ending()}),其余进程随之停止。请看 ${path.join(logFolder, `${name}.log`)},处理后重新运行 npm start。`,
    en: `The ${name} process ended unexpectedly (${ending()}); the rest is being stopped with it. Its log ends with:\n${lastLines(words)}`,
  });
}

function tooLate({ name, logFolder, lastWords }) {
  return new Refusal('child_not_ready', {
    zh: `${name} 进程在 ${READY_LIMIT_MS / 1000} 秒内没有就绪。请看 ${path.join(logFolder, `${name}.log`)}。`,
    en: `The ${name} process was not ready within ${READY_LIMIT_MS / 1000} s. Its log ends with:\n${lastLines(lastWords())}`,
  });
}

function lastLines(words) {
  return words.trim().split('\n').slice(-12).join('\n');
}
