// The last words of a successful start: where to go and as whom.

/**
 * @typedef {object} SeedReport  one JSON line of `cli.mjs seed`
 * @property {{ username: string, role: string, organ?: string | null }[]} accounts
 * @property {string} [password]  only when it was made up just now
 * @property {boolean} created  whether accounts were made by this run
 * @property {'demonstration' | 'production'} kind  what the first start made of this database; it stays that
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
    ...kindLines(seeded, settings),
    ...accountLines(seeded.accounts),
    `  ${passwordLine(seeded, settings)}`,
    '',
    'Ctrl-C 停止全部进程 / stops everything',
    '',
  ];
  console.log(lines.join('\n'));
}

/** One line per organ: a district has sixteen of them, with the same roles in each. */
function accountLines(accounts) {
  if (accounts.length === 0) return [];
  const organs = new Map();
  for (const account of accounts) {
    organs.set(account.organ, [...(organs.get(account.organ) ?? []), account.username]);
  }
  const lines = [...organs].flatMap(([organ, names]) => [`    ${organ ?? ''}`, `      ${names.join('  ')}`]);
  return ['  账户 / accounts', ...lines, ''];
}

function passwordLine({ password, created, kind }, { environment }) {
  const isDemonstration = kind === 'demonstration';
  const variable = isDemonstration ? 'MINGCHA_DEMO_PASSWORD' : 'MINGCHA_ADMIN_PASSWORD';
  if (password) return `密码 / password: ${password}   (只显示这一次 / shown this once only)`;
  if (environment[variable] && (created || isDemonstration))
    return `密码 / password: 见 ${variable} / the one in ${variable}`;
  return isDemonstration
    ? '密码:首次启动时显示过;忘记时用 MINGCHA_DEMO_PASSWORD=… npm start 重设 / password: shown at the first start; MINGCHA_DEMO_PASSWORD=… npm start sets another'
    : '密码:首次启动时设定或显示过的那一个 / password: the one set or shown at the first start';
}

/** `--empty` decides at the first start only. */
function kindLines({ kind }, { empty }) {
  if (empty === (kind !== 'demonstration')) return [];
  return empty
    ? [
        '  注意:此数据文件夹已装有演示数据;--empty 须配合新的 MINGCHA_DATA_DIR / note: this data folder holds demonstration data already; --empty needs a new MINGCHA_DATA_DIR',
        '',
      ]
    : [
        '  注意:此数据文件夹首次启动时未装演示数据,现仍如此 / note: this data folder was begun without demonstration data and stays so',
        '',
      ];
}
