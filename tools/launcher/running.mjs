// The trace of a running launcher: one at a time per data folder, and what a killed one left behind is ended.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, endsWithin, isAlive } from '../processes.mjs';
import { Refusal } from '../refusal.mjs';

const LEAVING_LIMIT_MS = 30_000; // a child that lost its launcher drains for up to 25 s by itself

/** Holds the data folder until `release`. */
export class RunningRecord {
  #file;
  #facts;

  constructor(file, facts) {
    this.#file = file;
    this.#facts = facts;
  }

  /** Remembers a child, so that the next launcher can end it if this one is killed. */
  addChild(name, pid, mark) {
    this.#facts.children.push({ name, pid, mark });
    const draft = `${this.#file}.draft`;
    writeFileSync(draft, JSON.stringify(this.#facts), { mode: 0o600 });
    renameSync(draft, this.#file);
  }

  release() {
    rmSync(this.#file, { force: true });
  }
}

/**
 * Takes the data folder for this process.
 * @param {(zh: string, en: string) => void} say
 * @throws {Refusal} when another launcher runs on it
 */
export async function takeDataFolder(dataDir, port, say) {
  const file = path.join(dataDir, 'running.json');
  const facts = { pid: process.pid, port, children: [] };
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(facts), { mode: 0o600, flag: 'wx' });
      return new RunningRecord(file, facts);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const other = read(file);
    if (other && isLauncher(other.pid)) throw alreadyRunning(dataDir, other);
    await endChildren(other?.children ?? [], say);
    rmSync(file, { force: true });
  }
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Process numbers are used again: the command line has to be a launcher's too, where the system tells. */
function isLauncher(pid) {
  return pid !== process.pid && isAlive(pid) && (commandOf(pid)?.includes('start.mjs') ?? true);
}

function alreadyRunning(dataDir, { pid, port }) {
  return new Refusal('already_running', {
    zh: `明察已在运行(进程 ${pid},端口 ${port},数据文件夹 ${dataDir})。请先在那个窗口按 Ctrl-C,或用另一个 MINGCHA_DATA_DIR 和 PORT 再启动一套。`,
    en: `Mingcha is running already (process ${pid}, port ${port}, data folder ${dataDir}). Press Ctrl-C there first, or start a second one with another MINGCHA_DATA_DIR and PORT.`,
  });
}

async function endChildren(children, say) {
  const left = children.filter(({ pid, mark }) => isAlive(pid) && commandOf(pid)?.includes(mark));
  for (const { name, pid } of left) {
    say(
      `等待上次遗留的 ${name} 进程(${pid})结束`,
      `waiting for the ${name} process (${pid}) left over from last time`,
    );
    process.kill(pid, 'SIGTERM');
  }
  for (const { pid } of left) {
    if (!(await endsWithin(pid, LEAVING_LIMIT_MS))) process.kill(pid, 'SIGKILL');
  }
}
