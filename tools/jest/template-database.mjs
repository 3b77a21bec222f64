// The database every integration test clones: all migrations run once per test run, not once per test file.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { bundleForNode } from '../build/node-bundle.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** One per process: two test runs in one checkout must not empty each other's folder. */
const BUNDLE_FOLDER = path.join(root, 'dist/test-template', String(process.pid));

export const TEMPLATE = 'mingcha_template';

/**
 * Creates the template database and lets `prepareTemplate(ownerUrl)` of `@mingcha/testing` fill it.
 * @param {(database: string) => string} url  address of a database of the server, as its owner
 */
export async function buildTemplate(url) {
  await createDatabase(url('postgres'));
  try {
    await runInOwnProcess(await bundle(), url(TEMPLATE));
  } finally {
    rmSync(BUNDLE_FOLDER, { recursive: true, force: true });
  }
}

async function createDatabase(maintenanceUrl) {
  const client = new pg.Client(maintenanceUrl);
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
}

/** Jest compiles nothing for a global setup, so the one function it needs is bundled like an application. */
async function bundle() {
  await bundleForNode({
    input: { template: path.join(root, 'libs/testing/src/template.ts') },
    tsconfig: path.join(root, 'libs/testing/tsconfig.json'),
    folder: BUNDLE_FOLDER,
  });
  return path.join(BUNDLE_FOLDER, 'template.mjs');
}

/** Its own process: Nest and TypeORM stay out of Jest's main process, and a hang can be ended. */
function runInOwnProcess(file, ownerUrl) {
  const script = `
    const { prepareTemplate } = await import(${JSON.stringify(pathToFileURL(file).href)});
    await prepareTemplate(process.env.DATABASE_OWNER_URL);
    process.exit(0);`;
  const child = spawn(process.execPath, ['--enable-source-maps', '--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: ownerUrl },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 120_000,
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`the template database could not be prepared (${signal ?? `exit ${code}`})`));
    });
  });
}
