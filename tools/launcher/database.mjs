// Opens the database the platform runs on: the embedded one, or the one DATABASE_URL names.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startPostgres } from '../embedded-postgres.mjs';
import { canEnter, serverAccount } from '../postgres/account.mjs';
import { Refusal } from '../refusal.mjs';

const DATABASE = 'mingcha';
const OLDEST_VERSION = 170000;
/** Where root keeps the files of a PostgreSQL that cannot enter root's own folders. */
const FOLDER_FOR_ROOT = '/var/lib/mingcha';

/**
 * @typedef {object} Addresses
 * @property {string} owner  for migrations and seeds only
 * @property {string} runtime  for the API and the worker
 * @property {string} public  for what anybody may read
 */

/**
 * Starts the embedded server and makes the database on the first start.
 * @returns {Promise<{ server: import('../embedded-postgres.mjs').PostgresServer, ownerUrl: string }>}
 */
export async function openEmbedded(dataDir, tell) {
  const server = await startPostgres({ folder: serverFolder(dataDir, tell), tell });
  try {
    const known = await ask(server.url('postgres'), 'select 1 from pg_database where datname = $1', [
      DATABASE,
    ]);
    if (known.length === 0) await ask(server.url('postgres'), `create database ${DATABASE}`);
    return { server, ownerUrl: server.url(DATABASE) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * The data folder itself, unless this is root in a folder closed to everybody else: PostgreSQL refuses to run as
 * root, and the account it runs under instead could not enter. The place is remembered in the data folder.
 */
function serverFolder(dataDir, tell) {
  const usual = path.join(dataDir, 'postgres');
  const note = path.join(dataDir, 'postgres.folder');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  if (canEnter(dataDir, serverAccount(path.join(usual, 'pgdata')))) return usual;
  const elsewhere = path.join(FOLDER_FOR_ROOT, randomBytes(6).toString('hex'));
  mkdirSync(elsewhere, { recursive: true });
  writeFileSync(note, `${elsewhere}\n`);
  tell(
    `PostgreSQL 以另一账户运行,进不了 ${dataDir},数据库文件放在 ${elsewhere} / PostgreSQL runs under another account, which cannot enter ${dataDir}; its files are in ${elsewhere}`,
  );
  return elsewhere;
}

/**
 * Checks that the server DATABASE_URL names can be used.
 * @throws {Refusal}
 */
export async function checkOwn(ownerUrl) {
  let facts;
  try {
    [facts] = await ask(
      ownerUrl,
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as version_text,
              current_setting('server_encoding') as encoding,
              current_user as name, rolsuper or rolcreaterole as may_create_roles,
              has_database_privilege(current_database(), 'create') as may_create
         from pg_roles where rolname = current_user`,
    );
  } catch (error) {
    throw connectionRefusal(error, ownerUrl);
  }
  if (facts.version < OLDEST_VERSION) throw tooOld(facts.version_text);
  if (facts.encoding !== 'UTF8') throw wrongEncoding(facts.encoding);
  if (!facts.may_create_roles || !facts.may_create) throw tooWeak(facts.name);
}

/**
 * Addresses of the roles that own nothing, on the same server and database.
 * @returns {Addresses}
 */
export function addressesOf(ownerUrl, { runtimePassword, publicPassword }) {
  const as = (role, password) => {
    const url = new URL(ownerUrl);
    url.username = role;
    url.password = encodeURIComponent(password);
    return url.href;
  };
  return {
    owner: ownerUrl,
    runtime: as('mingcha_runtime', runtimePassword),
    public: as('mingcha_public', publicPassword),
  };
}

async function ask(url, sql, parameters = []) {
  const { default: pg } = await import('pg'); // not there before the dependencies are installed
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return (await client.query(sql, parameters)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

function connectionRefusal(error, url) {
  const { hostname, port, pathname, username } = new URL(url);
  const place = `${hostname}:${port || 5432}`;
  const database = decodeURIComponent(pathname.slice(1));
  const code = error.code ?? error.errors?.[0]?.code;
  const sentences = {
    '28P01': [
      `DATABASE_URL 中用户 ${username} 的密码不对。请改正后重试。`,
      `The password of user ${username} in DATABASE_URL is wrong. Correct it and try again.`,
    ],
    28000: [
      `服务器 ${place} 不允许用户 ${username} 登录。请检查 DATABASE_URL 和服务器的 pg_hba.conf。`,
      `The server ${place} does not let user ${username} in. Check DATABASE_URL and the server's pg_hba.conf.`,
    ],
    '3D000': [
      `服务器 ${place} 上没有数据库 ${database}。请先创建它(UTF-8),再运行 npm start。`,
      `There is no database ${database} on ${place}. Create it first (UTF-8), then run npm start.`,
    ],
  };
  const [zh, en] = sentences[code] ?? [
    `连不上 DATABASE_URL 指定的 PostgreSQL(${place},${code ?? '超时'})。请检查地址、端口和网络;去掉 DATABASE_URL 则使用内置数据库。`,
    `The PostgreSQL that DATABASE_URL names cannot be reached (${place}, ${code ?? 'timeout'}). Check address, port and network; without DATABASE_URL the embedded one is used.`,
  ];
  return new Refusal('database_unreachable', { zh, en }, error);
}

function tooOld(version) {
  return new Refusal('database_too_old', {
    zh: `DATABASE_URL 指定的 PostgreSQL 是 ${version},需要 17 或更高版本。请升级服务器,或去掉 DATABASE_URL 使用内置数据库。`,
    en: `The PostgreSQL that DATABASE_URL names is ${version}; 17 or later is needed. Upgrade it, or leave DATABASE_URL out to use the embedded one.`,
  });
}

function wrongEncoding(encoding) {
  return new Refusal('database_encoding', {
    zh: `DATABASE_URL 指定的数据库的编码是 ${encoding},需要 UTF8。请用 create database … encoding 'UTF8' 新建一个。`,
    en: `The database that DATABASE_URL names is encoded in ${encoding}; UTF8 is needed. Make a new one with create database … encoding 'UTF8'.`,
  });
}

function tooWeak(name) {
  return new Refusal('database_right_missing', {
    zh: `DATABASE_URL 中的用户 ${name} 权限不足:需要能创建角色(CREATEROLE)并能在该数据库中创建对象。请授予权限,或换用数据库所有者。`,
    en: `User ${name} in DATABASE_URL has too few rights: it must be allowed to create roles (CREATEROLE) and to create in that database. Grant them, or use the owner of the database.`,
  });
}
