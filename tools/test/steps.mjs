// What `npm test` does, in order. A step answers with its counts; a check without tests of its own counts as one.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { findOnPath } from '../find-on-path.mjs';
import { fingerprintOfSources, stampBuild } from '../launcher/build.mjs';
import { dependenciesAreInstalled, installDependencies } from '../launcher/install.mjs';
import { ROOT } from '../launcher/settings.mjs';
import { findRedis, startRedis } from '../private-redis.mjs';
import { countJest, countPlaywright, reportFile } from './reports.mjs';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {object} Outcome
 * @property {'passed' | 'failed' | 'skipped'} state
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [reason]  why it failed or was skipped
 *
 * @typedef {object} Step
 * @property {string} id  what `npm test -- <id>` takes
 * @property {string} title
 * @property {string[]} [needs]  steps without whose success it says nothing
 * @property {string} [extra]  name of the optional equipment; MINGCHA_REQUIRE makes it compulsory
 * @property {() => Promise<Outcome>} run
 */

/** @type {Step[]} */
export const steps = [
  { id: 'install', title: 'locked dependencies', run: install },
  { id: 'format', title: 'format', run: () => check([['prettier', '--check', '--log-level=warn', '.']]) },
  { id: 'lint', title: 'lint', run: () => check([['eslint', 'apps', 'libs', 'tools', '--max-warnings=0']]) },
  { id: 'boundaries', title: 'boundaries', run: () => check([['node', 'tools/check-boundaries.mjs']]) },
  {
    id: 'types',
    title: 'types',
    run: () => check([['nx', 'run-many', '-t', 'typecheck', '--output-style=static']]),
  },
  { id: 'unit', title: 'unit tests and screens', run: () => jest('unit', ['unit', 'screens']) },
  {
    id: 'far-zone',
    title: 'unit tests far east of Greenwich',
    run: () => jest('far-zone', ['unit'], { TZ: 'Pacific/Kiritimati' }),
  },
  {
    id: 'law-index',
    title: 'index of the law',
    run: () => check([['node', 'tools/law-index.mjs', '--check']]),
  },
  { id: 'build', title: 'build', run: build },
  {
    id: 'runtime-packages',
    title: 'packages the applications need',
    needs: ['build'],
    run: () => check([['node', 'tools/check-runtime-packages.mjs']]),
  },
  {
    id: 'contract',
    title: 'OpenAPI document and client',
    needs: ['build'],
    run: () => check([['node', 'tools/generate.mjs', '--check']]),
  },
  { id: 'schema', title: 'migrations against entities', needs: ['build'], run: schemaDrift },
  {
    id: 'integration',
    title: 'integration tests, queue in PostgreSQL',
    run: () => jest('integration', ['integration']),
  },
  {
    id: 'far-zone-database',
    title: 'calendars and deadlines far west of Greenwich',
    run: () =>
      jest('far-zone-database', ['integration'], { TZ: 'America/Los_Angeles' }, [
        'libs/deadlines',
        'calendar',
        '--passWithNoTests',
      ]),
  },
  {
    id: 'redis',
    title: 'integration tests and kills, queue in Redis',
    needs: ['build'],
    extra: 'redis',
    run: onRedis,
  },
  {
    id: 'commands',
    title: 'npm start, and kill -9 of each process',
    needs: ['build'],
    run: () => jest('commands', ['commands']),
  },
  {
    id: 'compose',
    title: 'docker-compose.yml, linted',
    run: () => check([['dclint', 'docker-compose.yml', '--max-warnings', '0']]),
  },
  { id: 'compose-config', title: 'docker-compose.yml, resolved', extra: 'compose', run: composeConfig },
  { id: 'journeys', title: 'journeys in a browser', needs: ['build'], extra: 'browser', run: journeys },
];

/** @returns {Outcome} */
export function skipped(reason) {
  return { state: 'skipped', passed: 0, failed: 0, skipped: 1, reason };
}

/** @returns {Outcome} */
function checked({ ok, reason }) {
  return ok
    ? { state: 'passed', passed: 1, failed: 0, skipped: 0 }
    : { state: 'failed', passed: 0, failed: 1, skipped: 0, reason };
}

/** One check made of commands that all have to succeed. */
async function check(commands, environment) {
  for (const words of commands) {
    const answer = await runCommand(words, environment);
    if (!answer.ok) return checked(answer);
  }
  return checked({ ok: true });
}

/** @returns {Outcome} */
function counted(answer, counts) {
  const failed = !answer.ok && counts.failed === 0 ? 1 : counts.failed;
  return { ...counts, failed, state: failed > 0 ? 'failed' : 'passed', reason: answer.reason };
}

async function install() {
  if (dependenciesAreInstalled(ROOT)) return checked({ ok: true });
  const { signal } = new AbortController();
  await installDependencies({
    root: ROOT,
    environment: process.env,
    signal,
    onLine: (line) => console.log(line),
  });
  return checked({ ok: true });
}

async function jest(step, projects, environment = {}, more = []) {
  const file = reportFile(step);
  const answer = await runCommand(
    [
      'jest',
      '--selectProjects',
      ...projects,
      ...(more.length ? ['--testPathPatterns', ...more] : []),
      '--json',
      `--outputFile=${file}`,
    ],
    environment,
  );
  return counted(answer, countJest(file));
}

async function build() {
  const fingerprint = fingerprintOfSources(ROOT);
  const answer = await runCommand(['nx', 'run-many', '-t', 'build', '--output-style=static']);
  if (answer.ok) stampBuild(ROOT, fingerprint); // `npm start` need not build again
  return checked(answer);
}

async function schemaDrift() {
  const { withEmptyDatabase } = await import('./migrated-database.mjs');
  const cli = (...words) => ['node', '--enable-source-maps', 'dist/apps/api/cli.mjs', ...words];
  return withEmptyDatabase((environment) =>
    check([cli('migrate'), cli('migrate'), cli('schema-drift')], environment),
  );
}

/** The integration tests and the kills once more; kills start the built processes. */
async function onRedis() {
  if (!findRedis()) return skipped('neither redis-server nor valkey-server is on PATH');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mingcha-redis-'));
  const server = await startRedis(folder);
  const environment = { QUEUE_BACKEND_UNDER_TEST: 'redis', REDIS_URL: server.url };
  try {
    const tests = await jest('redis', ['integration'], environment);
    const kills = await jest('redis-kills', ['commands'], environment, ['tools/faults']);
    return together(tests, kills);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Outcome} */
function together(one, other) {
  const sum = (name) => one[name] + other[name];
  const failed = sum('failed');
  return {
    ...{ passed: sum('passed'), failed, skipped: sum('skipped') },
    state: failed > 0 ? 'failed' : 'passed',
    reason: one.reason ?? other.reason,
  };
}

async function composeConfig() {
  const compose = composeCommand();
  if (!compose) return skipped('Docker Compose is not installed');
  return check([[...compose, '-f', 'docker-compose.yml', 'config', '--quiet']]);
}

function composeCommand() {
  const works = (words) =>
    spawnSync(words[0], [...words.slice(1), 'version'], { stdio: 'ignore' }).status === 0;
  return [['docker', 'compose'], ['docker-compose']].find(works);
}

async function journeys() {
  const chromium =
    process.env.CHROMIUM_PATH ||
    findOnPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
  if (!chromium) return skipped('no Chromium found (CHROMIUM_PATH, chromium, google-chrome)');
  const file = reportFile('journeys');
  const answer = await runCommand(
    ['playwright', 'test', '-c', 'apps/e2e/playwright.config.ts', '--reporter=list,json'],
    { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  return counted(answer, countPlaywright(file));
}
