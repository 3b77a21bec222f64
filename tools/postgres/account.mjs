// PostgreSQL refuses to run as root. Started by root it therefore runs under an account the machine already
// has; no account is created.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.mjs';

const EXISTING_ACCOUNTS = ['postgres', 'nobody'];

/**
 * The account the server runs under: `undefined` for the caller's own, otherwise numeric ids.
 * A data folder that exists already keeps its owner, so a later start finds its own files again.
 * @param {string} dataFolder  PGDATA, which need not exist yet
 * @returns {{ uid: number, gid: number } | undefined}
 */
export function serverAccount(dataFolder) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerOf(dataFolder);
  if (owner && owner.uid !== 0) return owner;
  for (const name of EXISTING_ACCOUNTS) {
    const found = lookUp(name);
    if (found) return found;
  }
  throw new Refusal('no_account', {
    zh: '正以 root 身份运行,而 PostgreSQL 不允许以 root 运行,系统中也没有 postgres 或 nobody 账户。请用普通账户运行,或用 DATABASE_URL 指定现有的 PostgreSQL 17 以上服务器。',
    en: 'Running as root, which PostgreSQL refuses, and neither account "postgres" nor "nobody" exists. Run as a normal user, or set DATABASE_URL to a PostgreSQL server of version 17 or later.',
  });
}

/** Options of child_process that start a program under that account. */
export function runAs(account) {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/**
 * Whether the account can walk into the folder: it needs the x bit on every folder of the path. A checkout below
 * /root (mode 0700) is the usual case where it cannot. Access lists beyond the mode bits are not looked at.
 */
export function canEnter(folder, account) {
  if (!account) return true;
  for (let place = path.resolve(folder); ; place = path.dirname(place)) {
    if (!hasEntryBit(place, account)) return false;
    if (place === path.dirname(place)) return true;
  }
}

function hasEntryBit(folder, { uid, gid }) {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return true; // made later, by us
  if (found.uid === uid) return (found.mode & 0o100) !== 0;
  if (found.gid === gid) return (found.mode & 0o010) !== 0;
  return (found.mode & 0o001) !== 0;
}

function ownerOf(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && { uid: found.uid, gid: found.gid };
}

function lookUp(name) {
  try {
    const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}
