// The order of a start and of a stop.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Refusal, refusalOfSystemError } from '../refusal.mjs';
import { announce } from './announce.mjs';
import { buildApplications, buildIsFresh } from './build.mjs';
import { startChild } from './children.mjs';
import { addressesOf, checkOwn, openEmbedded } from './database.mjs';
import { dependenciesAreInstalled, installDependencies, withoutNpm } from './install.mjs';
import { checkPort, checkSpace, makeDataFolder } from './obstacles.mjs';
import { prepareData } from './prepare-data.mjs';
import { Progress } from './progress.mjs';
import { checkRedis, rememberBackend } from './queue.mjs';
import { takeDataFolder } from './running.mjs';
import { openSecrets } from './secrets.mjs';
import { ROOT, USAGE, readSettings } from './settings.mjs';
import { Shutdown } from './shutdown.mjs';

/** Starts everything and stays until it is told to stop. Ends the process with 0 after Ctrl-C, 1 after an obstacle. */
export async function launch(args, environment) {
  const progress = new Progress();
  const shutdown = new Shutdown(progress);
  try {
    const settings = readSettings(args, environment);
    if (settings.help) {
      console.log(USAGE);
      return;
    }
    shutdown.starting = start(settings, progress, shutdown);
    await shutdown.starting;
  } catch (error) {
    if (!shutdown.stopping) complain(error);
    await shutdown.close(1);
  }
}

async function start(settings, progress, shutdown) {
  const secrets = await prepare(settings, progress, shutdown);
  const { addresses, folder } = await openDatabase(settings, secrets, progress, shutdown);
  if (settings.redisUrl) await checkRedis(settings.redisUrl);
  const queue = rememberBackend(settings.dataDir, settings.redisUrl, (zh, en) => progress.say(zh, en));
  const environment = environmentOfProcesses(settings, secrets, addresses);
  const seeded = await prepareData(
    { empty: settings.empty, verbose: settings.verbose, folder, environment: environment.cli, secrets },
    progress,
    shutdown.signal,
  );
  await startProcesses(settings, environment, progress, shutdown);
  announce({ seeded, settings, seconds: progress.seconds, queue, embedded: folder !== undefined });
}

async function prepare(settings, progress, shutdown) {
  const say = (zh, en) => progress.say(zh, en);
  const installing = !dependenciesAreInstalled(ROOT);
  makeDataFolder(settings.dataDir);
  checkSpace({ dataDir: settings.dataDir, root: ROOT, installing });
  shutdown.record = await takeDataFolder(settings.dataDir, settings.port, say);
  await checkPort(settings.port, settings.host);
  const secrets = openSecrets(settings.dataDir, settings.environment);
  const work = { root: ROOT, environment: settings.environment, signal: shutdown.signal };
  const onLine = (line) => line.trim() && console.log(`    ${line}`);
  if (installing) {
    await progress.during(
      '安装锁定的依赖(约 1 到 2 分钟)',
      'installing the locked dependencies (1 to 2 minutes)',
      () => installDependencies({ ...work, onLine }),
    );
  }
  if (!buildIsFresh(ROOT)) {
    await progress.during('构建应用', 'building the applications', () =>
      buildApplications({ ...work, onLine: settings.verbose ? onLine : undefined }),
    );
  }
  return secrets;
}

async function openDatabase(settings, secrets, progress, shutdown) {
  if (settings.databaseUrl) {
    progress.say('检查 DATABASE_URL 指定的数据库', 'checking the database that DATABASE_URL names');
    await checkOwn(settings.databaseUrl);
    return { addresses: addressesOf(settings.databaseUrl, secrets) };
  }
  progress.say('启动内置 PostgreSQL', 'starting the embedded PostgreSQL');
  const { server, ownerUrl } = await openEmbedded(settings.dataDir, (text) => progress.pass(text));
  shutdown.keepServer(server);
  return { addresses: addressesOf(ownerUrl, secrets), folder: server.folder };
}

/** What opens more than the running processes need. */
const FOR_THE_CLI = [
  'DATABASE_OWNER_URL',
  'MINGCHA_RUNTIME_PASSWORD',
  'MINGCHA_PUBLIC_PASSWORD',
  'MINGCHA_DEMO_PASSWORD',
  'MINGCHA_ADMIN_PASSWORD',
];

/** The environments of the command line and of the running processes. */
function environmentOfProcesses({ environment, dataDir, port, host }, secrets, addresses) {
  const all = withoutNpm(environment);
  const processes = {
    ...Object.fromEntries(Object.entries(all).filter(([name]) => !FOR_THE_CLI.includes(name))),
    NODE_ENV: environment.NODE_ENV || 'production',
    DATABASE_URL: addresses.runtime,
    DATABASE_PUBLIC_URL: addresses.public,
    PORT: String(port),
    HOST: host,
    MINGCHA_SECRET_FILE: secrets.rootKeyFile,
    MINGCHA_CHECKPOINT_DIR: environment.MINGCHA_CHECKPOINT_DIR || path.join(dataDir, 'checkpoints'),
    MINGCHA_FILES_DIR: environment.MINGCHA_FILES_DIR || path.join(dataDir, 'files'),
    WEB_ROOT: environment.WEB_ROOT || path.join(ROOT, 'dist/apps/admin'),
  };
  const cli = {
    ...all,
    ...processes,
    DATABASE_OWNER_URL: addresses.owner,
    MINGCHA_RUNTIME_PASSWORD: secrets.runtimePassword,
    MINGCHA_PUBLIC_PASSWORD: secrets.publicPassword,
  };
  for (const folder of [
    processes.MINGCHA_CHECKPOINT_DIR,
    processes.MINGCHA_FILES_DIR,
    path.join(dataDir, 'logs'),
  ]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  return { processes, cli };
}

async function startProcesses(settings, { processes }, progress, shutdown) {
  const logFolder = path.join(settings.dataDir, 'logs');
  progress.say('启动 api 和 worker', 'starting api and worker');
  const children = ['api', 'worker'].map((name) => {
    const child = startChild({
      name,
      root: ROOT,
      environment: processes,
      logFolder,
      verbose: settings.verbose,
    });
    shutdown.keepChild(child);
    return child;
  });
  await Promise.all(children.map((child) => child.untilReady(shutdown.signal)));
  shutdown.watch(complain);
}

function complain(error) {
  const refusal = error instanceof Refusal ? error : refusalOfSystemError(error, error?.path ?? ROOT);
  console.error(refusal ? `\n✗ ${refusal.zh}\n  ${refusal.en}\n` : error);
}
