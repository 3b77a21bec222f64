// Installs the locked dependencies, when what is installed is not what the lock file says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal, SAYS_DISK_FULL, diskFull } from '../refusal.mjs';
import { runToEnd } from './run-to-end.mjs';

/**
 * Compares the lock file with the record npm keeps of what it installed. Dates say nothing here: a fresh checkout
 * gives every file today's. Optional packages of other systems are rightly absent.
 */
export function dependenciesAreInstalled(root) {
  const installed = packagesOf(path.join(root, 'node_modules/.package-lock.json'));
  const locked = packagesOf(path.join(root, 'package-lock.json'));
  if (!installed || !locked) return false;
  return Object.entries(locked).every(([place, { version, optional, link }]) => {
    if (place === '' || link) return true;
    return place in installed ? installed[place].version === version : optional === true;
  });
}

export async function installDependencies({ root, environment, signal, onLine }) {
  const [program, ...args] = npm(environment);
  const { code, words } = await runToEnd(
    program,
    // Without --include=dev a NODE_ENV=production of the shell would leave out what the build needs.
    [...args, 'ci', '--prefer-offline', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
    { cwd: root, environment: withoutNpm(environment), signal, onLine, shell: process.platform === 'win32' },
  );
  if (code === 0) return;
  if (SAYS_DISK_FULL.test(words)) throw diskFull(root);
  throw new Refusal('install_failed', {
    zh: `安装依赖失败(npm ci 返回 ${code})。请检查到 npm 软件源的网络和 ${root} 的写权限,然后重新运行 npm start。原因见上面 npm 的输出。`,
    en: `Installing the dependencies failed (npm ci returned ${code}). Check the network to the npm registry and the right to write to ${root}, then run npm start again. npm's own words are above.`,
  });
}

/** The caller's environment without what `npm start` itself put there. */
export function withoutNpm(environment) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^npm_(?!config_)/i.test(name)));
}

/** The npm that started us, or the one on PATH. */
function npm({ npm_execpath: running }) {
  return running && /npm-cli\.js$/.test(running) ? [process.execPath, running] : ['npm'];
}

function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
