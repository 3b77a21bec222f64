// A private PostgreSQL server from the programs that npm installs. Used by `npm start`, by the integration tests
// and by the browser journeys. TCP on 127.0.0.1 only, random password, no unix socket.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.mjs';
import { canEnter, runAs, serverAccount } from './postgres/account.mjs';
import {
  OWNER,
  clusterPlaces,
  makeCluster,
  makeFolder,
  readSecret,
  serverEnvironment,
} from './postgres/cluster.mjs';
import { readPidFile, stopLeftover } from './postgres/leftover.mjs';
import { findPrograms } from './postgres/program.mjs';
import { Refusal, SAYS_DISK_FULL, diskFull, refusalOfSystemError } from './refusal.mjs';

const READY_LIMIT_MS = 120_000; // crash recovery of a large cluster is the slow case
const FAST_STOP_MS = 20_000; // SIGINT: sessions are ended, a checkpoint is written
const IMMEDIATE_STOP_MS = 5000; // SIGQUIT: nothing is written, the next start recovers from the log
const START_ATTEMPTS = 4;
/** Passing obstacles: somebody else took the port, or the processes of a killed server are still leaving. */
const PASSING =
  /Address already in use|could not bind|pre-existing shared memory block|lock file "postmaster.pid"/i;

/**
 * @typedef {object} PostgresServer
 * @property {number} port
 * @property {number} pid  of the postmaster
 * @property {string} folder  where its files are
 * @property {boolean} created  whether the cluster was made by this start
 * @property {boolean} reclaimed  whether a server left over from a killed launcher had to be stopped first
 * @property {(database: string) => string} url  address as the owner role, password included
 * @property {Promise<{ code: number | null, signal: string | null }>} exited
 * @property {() => string} lastWords  end of the server's log
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server on `folder`, making the cluster on the first start. One caller at a time: a server that already
 * runs on the folder is taken for a leftover and stopped.
 * @param {object} options
 * @param {string} options.folder  holds pgdata, the owner's password and the log
 * @param {number} [options.port]  a free one by default
 * @param {boolean} [options.durable]  false gives speed for safety, for tests only
 * @param {Record<string, string | number>} [options.settings]  further server settings
 * @param {(sentence: string) => void} [options.tell]  hears what takes long
 * @returns {Promise<PostgresServer>}
 * @throws {Refusal}
 */
export async function startPostgres({ folder, port, durable = true, settings = {}, tell = () => {} }) {
  const places = clusterPlaces(folder);
  try {
    const account = accountFor(places);
    makeFolder(places, account);
    const programs = findPrograms(account, places.root);
    const created = makeCluster(places, programs, account, { durable });
    const password = readSecret(places);
    const reclaimed = await stopLeftover(places, password);
    if (reclaimed) tell('已停止上次遗留的 PostgreSQL / stopped the PostgreSQL left over from last time');
    const run = { programs, account, places, settings: serverSettings(durable, settings), tell };
    const running = await startWithPatience(run, port);
    return describe(running, { places, programs, password, created, reclaimed });
  } catch (error) {
    throw error instanceof Refusal ? error : (refusalOfSystemError(error, places.root) ?? error);
  }
}

function accountFor({ root, pgdata }) {
  const account = serverAccount(pgdata);
  if (!canEnter(path.dirname(root), account)) {
    throw new Refusal('folder_closed', {
      zh: `正以 root 运行,PostgreSQL 改用另一账户,而该账户进不了 ${root}。请用 MINGCHA_DATA_DIR 指定未关闭(非 0700)的文件夹,或用普通账户运行,或设置 DATABASE_URL。`,
      en: `Running as root, PostgreSQL uses another account, which cannot enter ${root}. Name a folder outside closed (0700) folders with MINGCHA_DATA_DIR, or run as a normal user, or set DATABASE_URL.`,
    });
  }
  const owner = statSync(pgdata, { throwIfNoEntry: false })?.uid;
  if (owner !== undefined && process.getuid && process.getuid() !== 0 && owner !== process.getuid()) {
    throw new Refusal('folder_of_another', {
      zh: `${root} 属于另一账户(编号 ${owner}),可能上次是以 root 启动的。请仍用当时的账户启动,或用 MINGCHA_DATA_DIR 指定另一个文件夹。`,
      en: `${root} belongs to another account (number ${owner}); it was probably started as root before. Start it as that account again, or name another folder with MINGCHA_DATA_DIR.`,
    });
  }
  return account;
}

function serverSettings(durable, more) {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...more,
  };
}

async function startWithPatience(run, wantedPort) {
  for (let attempt = 1; ; attempt += 1) {
    const port = wantedPort ?? (await freePort());
    const running = launch(run, port);
    const outcome = await untilReady(running, run.places, run.tell);
    if (outcome === 'ready') return running;
    const words = running.lastWords();
    if (attempt >= START_ATTEMPTS || !PASSING.test(words)) throw startFailure(run.places, words);
    await sleep(500 * attempt);
  }
}

/** Its own process group: Ctrl-C in the terminal must not reach the server before the processes that use it. */
function launch({ programs, account, places, settings }, port) {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(places.logFile, 'w', 0o600);
  try {
    const child = spawn(programs.postgres, ['-D', places.pgdata, '-p', String(port), ...options], {
      ...runAs(account),
      cwd: places.root,
      env: serverEnvironment(),
      stdio: ['ignore', log, log],
      detached: true,
      windowsHide: true,
    });
    const exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => resolve({ code, signal }));
      child.once('error', () => resolve({ code: -1, signal: null }));
    });
    return { child, port, exited, lastWords: () => readFileSync(places.logFile, 'utf8').slice(-4000) };
  } finally {
    closeSync(log);
  }
}

/** PostgreSQL writes its state into postmaster.pid, which is where pg_ctl reads it too. */
async function untilReady({ child, exited }, { pgdata }, tell) {
  let gone = false;
  void exited.then(() => (gone = true));
  const began = Date.now();
  let told = false;
  while (!gone && Date.now() - began < READY_LIMIT_MS) {
    const trace = readPidFile(pgdata);
    if (trace?.pid === child.pid && trace.status === 'ready') return 'ready';
    if (!told && Date.now() - began > 5000) {
      tell(
        'PostgreSQL 正在恢复上次未正常结束的数据 / PostgreSQL is recovering data that was not closed properly',
      );
      told = true;
    }
    await sleep(20);
  }
  if (!gone) child.kill('SIGQUIT');
  await exited;
  return 'failed';
}

function startFailure({ root }, words) {
  if (SAYS_DISK_FULL.test(words)) return diskFull(root);
  return new Refusal('postgres_failed', {
    zh: `PostgreSQL 无法启动(数据在 ${root})。原因见下面英文日志的最后几行。`,
    en: `PostgreSQL did not start (its data is in ${root}). Its log ends with:\n${words.trim().split('\n').slice(-8).join('\n')}`,
  });
}

function describe({ child, port, exited, lastWords }, { places, programs, password, created, reclaimed }) {
  const url = (database) =>
    `postgres://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  let stopping;
  const stop = () => (stopping ??= stopServer(child, exited, programs, places));
  return { port, pid: child.pid, folder: places.root, created, reclaimed, url, exited, lastWords, stop };
}

async function stopServer(child, exited, programs, { pgdata }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const within = (milliseconds) =>
    Promise.race([exited.then(() => true), sleep(milliseconds, false, { ref: false })]);
  if (process.platform === 'win32') {
    spawnSync(programs.pg_ctl, ['stop', '-D', pgdata, '-m', 'fast', '-w', '-t', '20']); // signals do not exist there
  } else {
    child.kill('SIGINT');
  }
  if (await within(FAST_STOP_MS)) return;
  child.kill('SIGQUIT');
  if (await within(IMMEDIATE_STOP_MS)) return;
  child.kill('SIGKILL');
  await exited;
}
