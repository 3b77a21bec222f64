// Brings schema and seeds up to date, or finds that they are.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal, SAYS_DISK_FULL, diskFull } from '../refusal.mjs';
import { readStamp } from './build.mjs';
import { runToEnd } from './run-to-end.mjs';
import { ROOT } from './settings.mjs';

/**
 * Migrates and seeds. Both are repeatable; on the embedded database they are left out when it was prepared by this
 * very build with these secrets, which saves half of a later start.
 * @param {object} what
 * @param {boolean} what.empty
 * @param {boolean} what.verbose
 * @param {string} [what.folder]  of the embedded server; the note lies beside the cluster, so it is restored with it
 * @param {Record<string, string>} what.environment  of the command line
 * @param {import('./secrets.mjs').Secrets} what.secrets
 * @param {AbortSignal} signal
 * @returns {Promise<import('./announce.mjs').SeedReport>}
 */
export async function prepareData({ empty, verbose, folder, environment, secrets }, progress, signal) {
  const note = folder && path.join(folder, 'prepared.json');
  const mark = markOf(empty, secrets);
  const known = note && !hasNewPassword(environment) && read(note);
  if (known && known.mark === mark) return known.report;

  const onLine = verbose ? (line) => console.log(`    ${line}`) : undefined;
  const command = (zh, en, words) =>
    progress.during(zh, en, () => runCli(words, { environment, signal, onLine }));
  await command('更新数据库结构', 'bringing the database to the newest schema', ['migrate']);
  const { out } = empty
    ? await command('装入基础数据', 'loading the reference data', ['seed', '--empty'])
    : await command('装入基础数据和演示数据', 'loading reference and demonstration data', ['seed']);
  const seeded = lastJsonLine(out);
  if (note) writeFileSync(note, JSON.stringify({ mark, report: withoutPassword(seeded) }), { mode: 0o600 });
  return seeded;
}

/** Another build, other secrets or the other kind of seed is another mark. */
function markOf(empty, { rootKeyFile, runtimePassword, publicPassword }) {
  const parts = [readStamp(ROOT), empty, readFileSync(rootKeyFile, 'utf8'), runtimePassword, publicPassword];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** A password that is given is taken over, so the seed has to hear it. */
function hasNewPassword({ MINGCHA_DEMO_PASSWORD, MINGCHA_ADMIN_PASSWORD }) {
  return Boolean(MINGCHA_DEMO_PASSWORD || MINGCHA_ADMIN_PASSWORD);
}

function withoutPassword(seeded) {
  const report = { ...seeded, created: false };
  delete report.password;
  return report;
}

function read(note) {
  try {
    return JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    return undefined;
  }
}

function lastJsonLine(out) {
  const line = out
    .trim()
    .split('\n')
    .findLast((candidate) => candidate.startsWith('{'));
  if (!line) throw new Error(`the seed command reported nothing: ${out}`);
  return JSON.parse(line);
}

async function runCli(words, { environment, signal, onLine }) {
  const file = path.join(ROOT, 'dist/apps/api/cli.mjs');
  const result = await runToEnd(process.execPath, ['--enable-source-maps', file, ...words], {
    ...{ cwd: ROOT, environment, signal, onLine },
  });
  if (result.code === 0) return result;
  if (SAYS_DISK_FULL.test(result.words)) throw diskFull(environment.MINGCHA_FILES_DIR);
  const ending = result.words.trim().split('\n').slice(-15).join('\n');
  throw new Refusal('cli_failed', {
    zh: `命令 ${words.join(' ')} 失败。它的每一步都在事务中完成,没有改到一半的数据。原因见下面的英文输出。`,
    en: `The command ${words.join(' ')} failed. Each of its steps is one transaction, so nothing is half done. It said:\n${ending}`,
  });
}
