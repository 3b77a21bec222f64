import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { TemplateId } from '../fields/field-list';
import { LIMITS } from '../reading/limits';
import type { CheckMessage } from './checked-row';
import type { FileProblem } from './file-problem';

const CHILD_FILE = 'import-child.mjs';
const ERROR_KEPT_CHARACTERS = 2_000;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const TOO_SLOW: FileProblem = {
  code: 'too_slow',
  detail: {
    zh: `检查超过 ${LIMITS.seconds} 秒仍未完成，请拆成几个文件`,
    en: `The check took longer than ${LIMITS.seconds} seconds; split the file`,
  },
};
const TOO_COMPLEX: FileProblem = {
  code: 'too_complex',
  detail: {
    zh: '文件过于复杂，检查时内存不足。请把数据复制到新的工作簿，或另存为 CSV 后再上传',
    en: 'The file is too complex to be checked; copy its rows to a new workbook or save it as CSV',
  },
};

/**
 * Looks into a file in a process of its own: a small heap, a wall clock, no settings of ours in its environment. A
 * process that dies or does not end becomes a refusal of the file, never a failure of the one who asked.
 */
@Injectable()
export class ImportChild {
  /** Where the bundle of the child stands: beside the program that runs, else where the build puts it. */
  file = [path.dirname(process.argv[1] ?? '.'), path.resolve('dist/apps/api')]
    .map((folder) => path.join(folder, CHILD_FILE))
    .find((candidate) => existsSync(candidate));
  /** Wall clock of one check, not counting the time the listener takes for its own work. */
  seconds: number = LIMITS.seconds;

  async *check(template: TemplateId, bytes: Buffer): AsyncGenerator<CheckMessage> {
    if (!this.file) throw new Error(`${CHILD_FILE} is not built: run the build first`);
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${LIMITS.heapMegabytes}`, this.file, template],
      { stdio: ['pipe', 'pipe', 'pipe'], env: {}, windowsHide: true },
    );
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    ended.catch(() => undefined);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(-ERROR_KEPT_CHARACTERS);
    });
    const clock = new ChildClock(child, this.seconds * 1000);
    try {
      yield* listen(child, bytes, clock);
      const code = await ended;
      if (clock.isOver) yield { kind: 'refused', problem: TOO_SLOW };
      else if (code === 1) throw new Error(`the check of a file failed: ${errors}`);
      else if (code !== 0) yield { kind: 'refused', problem: TOO_COMPLEX };
    } finally {
      clock.stop();
      if (child.exitCode === null) child.kill('SIGKILL');
    }
  }
}

async function* listen(child: Child, bytes: Buffer, clock: ChildClock): AsyncGenerator<CheckMessage> {
  // The child may refuse before it has read everything; the broken pipe says nothing new then.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  const lines = createInterface({ input: child.stdout, crlfDelay: Infinity })[Symbol.asyncIterator]();
  for (;;) {
    clock.start();
    const next = await lines.next();
    clock.stop();
    if (next.done) return clock.start();
    const message = parseLine(next.value);
    if (!message) return clock.start();
    yield message;
  }
}

/** Undefined for the last line of a process that was killed while writing; its exit code says the rest. */
function parseLine(line: string): CheckMessage | undefined {
  try {
    return JSON.parse(line) as CheckMessage;
  } catch {
    return undefined;
  }
}

/** Ends the child when its own time is used up. */
class ChildClock {
  isOver = false;
  private startedAt = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly child: Child,
    private leftMs: number,
  ) {}

  start(): void {
    this.startedAt = performance.now();
    this.timer = setTimeout(() => {
      this.isOver = true;
      this.child.kill('SIGKILL');
    }, this.leftMs);
  }

  stop(): void {
    if (!this.timer) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.leftMs = Math.max(0, this.leftMs - (performance.now() - this.startedAt));
  }
}
