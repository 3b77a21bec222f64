// The data folder of a private PostgreSQL server: made once, found again later.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal, SAYS_DISK_FULL, diskFull } from '../refusal.mjs';
import { runAs } from './account.mjs';

/** The role that owns the cluster; migrations run as this role, nothing else does. */
export const OWNER = 'mingcha_owner';

/** pg_trgm sees Chinese only under a UTF-8 LC_CTYPE; its name differs between systems. */
const UTF8_CTYPES = ['C.utf8', 'C.UTF-8', 'en_US.UTF-8'];

/** Environment of the server's programs: no PG*, LC_* or LANG of the caller may change what they do. */
export function serverEnvironment() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_|npm_)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

/** PGDATA and the file with the owner's password inside the server's folder. */
export function clusterPlaces(folder) {
  const root = path.resolve(folder);
  return {
    root,
    pgdata: path.join(root, 'pgdata'),
    secretFile: path.join(root, 'owner.secret'),
    logFile: path.join(root, 'server.log'),
  };
}

/** Makes the folder itself, owned by the server's account. */
export function makeFolder({ root }, account) {
  mkdirSync(root, { recursive: true });
  if (account) chownSync(root, account.uid, account.gid);
}

/**
 * Makes the cluster unless it exists. It is made beside its final place and renamed when complete, so a start that
 * is killed half-way leaves nothing that looks finished.
 * @param {boolean} durable  false skips syncing to disk, for tests
 * @returns {boolean} whether it was made now
 */
export function makeCluster(places, programs, account, { durable }) {
  if (existsSync(path.join(places.pgdata, 'PG_VERSION'))) return false;
  const draft = `${places.pgdata}.draft`;
  writeSecret(places.secretFile, account);
  let complaint = '';
  for (const ctype of UTF8_CTYPES) {
    rmSync(draft, { recursive: true, force: true });
    const result = initialise(programs.initdb, draft, places, account, ctype, durable);
    if (result.status === 0) {
      renameSync(draft, places.pgdata);
      return true;
    }
    complaint = `${result.stderr ?? ''}${result.error ?? ''}`.trim();
    if (!/invalid locale/i.test(complaint)) break;
  }
  rmSync(draft, { recursive: true, force: true });
  if (SAYS_DISK_FULL.test(complaint)) throw diskFull(places.root);
  throw new Refusal('initdb_failed', {
    zh: `无法在 ${places.root} 创建数据库。请检查该文件夹的权限和磁盘空间,或用 DATABASE_URL 指定现有的 PostgreSQL。`,
    en: `The database could not be created in ${places.root}. Check the folder's rights and the disk's free space, or set DATABASE_URL. initdb said: ${complaint}`,
  });
}

/** Password of the owner role. */
export function readSecret({ secretFile }) {
  return readFileSync(secretFile, 'utf8').trim();
}

function writeSecret(file, account) {
  rmSync(file, { force: true });
  writeFileSync(file, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  if (account) chownSync(file, account.uid, account.gid);
}

function initialise(initdb, pgdata, { root, secretFile }, account, ctype, durable) {
  const settings = [
    ...['-D', pgdata, '-U', OWNER, `--pwfile=${secretFile}`, '--auth=scram-sha-256'],
    ...[
      '--encoding=UTF8',
      '--locale=C',
      `--lc-ctype=${ctype}`,
      '--locale-provider=icu',
      '--icu-locale=zh-Hans-CN',
    ],
    ...(durable ? [] : ['--no-sync']),
  ];
  return spawnSync(initdb, settings, {
    ...runAs(account),
    cwd: root,
    encoding: 'utf8',
    env: serverEnvironment(),
  });
}
