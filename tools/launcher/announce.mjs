// The last words of a successful start: where to go and as whom.

/**
 * @typedef {object} SeedReport  one JSON line of `cli.mjs seed`
 * @property {{ username: string, role: string, organ?: string | null }[]} accounts
 * @property {string} [password]  only when it was made up just now
 * @property {boolean} created  whether accounts were made by this run
 */

/** @param {SeedReport} seeded @param {import('./settings.mjs').Settings} settings */
export function announce({ seeded, settings, seconds, queue, embedded }) {
  const address = `http://${['0.0.0.0', '::'].includes(settings.host) ? '127.0.0.1' : settings.host}:${settings.port}`;
  const lines = [
    '',
    `明察已就绪 / Mingcha is ready  (${seconds.toFixed(1)} s)`,
    '',
    `  地址 / address            ${address}`,
    `  接口文档 / API document   ${address}/api/docs`,
    `  数据库 / database         ${embedded ? `PostgreSQL 内置 / embedded (${settings.dataDir})` : 'DATABASE_URL'}`,
    `  任务队列 / queue          ${queue === 'redis' ? 'Redis' : 'PostgreSQL'}`,
    `  日志 / logs               ${settings.dataDir}/logs`,
    '',
    ...accountLines(seeded.accounts),
    `  ${passwordLine(seeded, settings)}`,
    '',
    'Ctrl-C 停止全部进程 / stops everything',
    '',
  ];
  console.log(lines.join('\n'));
}

function accountLines(accounts) {
  if (accounts.length === 0) return [];
  const width = Math.max(...accounts.map(({ username }) => username.length));
  return [
    '  账户 / accounts',
    ...accounts.map((account) => `    ${account.username.padEnd(width)}  ${about(account)}`),
  ];
}

function about({ role, organ }) {
  return organ ? `${organ} (${role})` : `(${role})`;
}

function passwordLine({ password, created }, { empty, environment }) {
  const variable = empty ? 'MINGCHA_ADMIN_PASSWORD' : 'MINGCHA_DEMO_PASSWORD';
  if (password) return `密码 / password: ${password}   (只显示这一次 / shown this once only)`;
  if (created && environment[variable]) return `密码 / password: 见 ${variable} / the one in ${variable}`;
  return '密码:首次启动时设定或显示过的那一个 / password: the one set or shown at the first start';
}
