// Secrets of one installation: made once, kept in files only their owner may read.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} Secrets
 * @property {string} rootKeyFile  32 random bytes as base64url: seals personal fields, keys the digests
 * @property {string} runtimePassword  of the role the API and the worker use
 * @property {string} publicPassword  of the role that reads the public schema only
 */

/** @returns {Secrets} */
export function openSecrets(dataDir, environment) {
  const folder = path.join(dataDir, 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const rootKeyFile = environment.MINGCHA_SECRET_FILE || path.join(folder, 'root.key');
  readOrMake(rootKeyFile, 32);
  return {
    rootKeyFile,
    runtimePassword:
      environment.MINGCHA_RUNTIME_PASSWORD || readOrMake(path.join(folder, 'runtime.password'), 24),
    publicPassword:
      environment.MINGCHA_PUBLIC_PASSWORD || readOrMake(path.join(folder, 'public.password'), 24),
  };
}

function readOrMake(file, bytes) {
  if (!existsSync(file))
    writeFileSync(file, `${randomBytes(bytes).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}
