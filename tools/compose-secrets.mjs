// Makes the secret files that docker-compose.yml names, once: node tools/compose-secrets.mjs
// A file that exists is left alone. The folder is closed (0700); the files are readable inside, because a container's
// own account has to read them and Compose mounts them as they are.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressesOf } from './launcher/database.mjs';
import { ROOT } from './launcher/settings.mjs';

const folder = path.join(ROOT, '.data', 'compose');
mkdirSync(folder, { recursive: true, mode: 0o700 });
chmodSync(folder, 0o700);

/** Reads the file, or makes it with this content first. */
function keep(name, makeContent) {
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    writeFileSync(file, makeContent(), { mode: 0o644, flag: 'wx' });
    console.log(`made ${path.relative(ROOT, file)}`);
  }
  return readFileSync(file, 'utf8').trim();
}

const random = (bytes) => () => `${randomBytes(bytes).toString('base64url')}\n`;

const ownerPassword = keep('owner_password', random(24));
const runtimePassword = keep('runtime_password', random(24));
const publicPassword = keep('public_password', random(24));
keep('root_key', random(32));
keep('admin_password', random(15));

const owner = `postgres://mingcha_owner:${ownerPassword}@postgres:5432/mingcha`;
const addresses = addressesOf(owner, { runtimePassword, publicPassword });
keep('database_owner_url', () => `${addresses.owner}\n`);
keep('database_url', () => `${addresses.runtime}\n`);
keep('database_public_url', () => `${addresses.public}\n`);

const redisConf = keep('redis_conf', () =>
  [
    `requirepass ${randomBytes(24).toString('base64url')}`,
    'appendonly yes',
    'appendfsync everysec',
    'maxmemory-policy noeviction',
    'dir /data',
    '',
  ].join('\n'),
);
const redisPassword = /^requirepass (.+)$/m.exec(redisConf)[1];
keep('redis_url', () => `redis://:${redisPassword}@redis:6379/0\n`);

console.log(
  `The first administrator is security_admin; its password is in ${path.join(folder, 'admin_password')}.`,
);
