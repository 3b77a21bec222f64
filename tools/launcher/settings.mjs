// What the person who types `npm start` can choose.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

export const USAGE = `npm start [-- --empty] [-- --verbose]

  --empty     不装入演示数据 / starts without demonstration data
  --verbose   同时在屏幕上显示各进程的日志 / shows the processes' logs on the screen as well

  PORT                    端口,默认 3000 / port, default 3000
  HOST                    监听地址,默认 127.0.0.1 / address to listen on, default 127.0.0.1
  MINGCHA_DATA_DIR        数据文件夹,默认 .data / data folder, default .data
  DATABASE_URL            现有的 PostgreSQL 17+,代替内置数据库 / an own PostgreSQL 17+ instead of the embedded one
  REDIS_URL               现有的 Redis,代替 PostgreSQL 队列 / an own Redis instead of the queue in PostgreSQL
  MINGCHA_DEMO_PASSWORD   演示账户的密码 / password of the demonstration accounts
  MINGCHA_ADMIN_PASSWORD  --empty 时管理员的密码 / password of the administrator with --empty`;

/**
 * @typedef {object} Settings
 * @property {boolean} help
 * @property {boolean} empty
 * @property {boolean} verbose
 * @property {number} port
 * @property {string} host
 * @property {string} dataDir  absolute
 * @property {string | undefined} databaseUrl
 * @property {string | undefined} redisUrl
 * @property {NodeJS.ProcessEnv} environment  the caller's, for everything that is only passed on
 */

/** @returns {Settings} */
export function readSettings(args, environment) {
  const known = new Set(['--empty', '--verbose', '--help', '-h']);
  const unknown = args.find((argument) => !known.has(argument));
  if (unknown) {
    throw new Refusal('unknown_option', {
      zh: `不认识的选项 ${unknown}。可用选项见 npm start -- --help。`,
      en: `Unknown option ${unknown}. npm start -- --help lists the options.`,
    });
  }
  return {
    help: args.includes('--help') || args.includes('-h'),
    empty: args.includes('--empty'),
    verbose: args.includes('--verbose'),
    port: readPort(environment.PORT),
    host: environment.HOST || '127.0.0.1',
    dataDir: path.resolve(ROOT, environment.MINGCHA_DATA_DIR || '.data'),
    databaseUrl: readUrl('DATABASE_URL', environment.DATABASE_URL, ['postgres:', 'postgresql:']),
    redisUrl: readUrl('REDIS_URL', environment.REDIS_URL, ['redis:', 'rediss:']),
    environment,
  };
}

function readPort(text) {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Refusal('wrong_port', {
    zh: `PORT=${text} 不是端口号。请填 1 到 65535 之间的整数。`,
    en: `PORT=${text} is not a port. Give a whole number from 1 to 65535.`,
  });
}

function readUrl(name, text, protocols) {
  if (!text) return undefined;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  throw new Refusal('wrong_url', {
    zh: `${name} 不是有效的地址。应以 ${protocols[0]}// 开头,例如 ${protocols[0]}//用户:密码@主机:端口/库名。`,
    en: `${name} is not a usable address. It starts with ${protocols[0]}//, for instance ${protocols[0]}//user:password@host:port/name.`,
  });
}
