import { spawn } from 'node:child_process';

const KEPT_CHARACTERS = 16_000;

/**
 * Runs a program to its end in a process group of its own, so that it and its children can be ended together.
 * @param {string} program
 * @param {string[]} args
 * @param {object} options
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.environment
 * @param {AbortSignal} options.signal  ends the group
 * @param {(line: string) => void} [options.onLine]  hears each line as it comes
 * @param {boolean} [options.shell]
 * @returns {Promise<{ code: number | null, out: string, words: string }>} `out` is stdout, `words` the end of both streams
 */
export function runToEnd(program, args, { cwd, environment, signal, onLine, shell = false }) {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...{ cwd, env: environment, shell, windowsHide: true },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    let out = '';
    let words = '';
    const listen = (stream, isOut) => {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (chunk) => {
        if (isOut) out += chunk;
        words = (words + chunk).slice(-KEPT_CHARACTERS);
        const lines = (rest + chunk).split('\n');
        rest = lines.pop();
        for (const line of lines) onLine?.(line);
      });
      stream.on('end', () => rest && onLine?.(rest));
    };
    listen(child.stdout, true);
    listen(child.stderr, false);
    const end = () => endGroup(child);
    signal.addEventListener('abort', end, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', end);
      if (signal.aborted) reject(signal.reason);
      else resolve({ code, out, words });
    });
  });
}

function endGroup(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended by itself.
  }
}
