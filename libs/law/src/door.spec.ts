import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.spec.ts') ? [path] : [];
  });
}

describe('libs/law', () => {
  it('imports nothing but itself', () => {
    const foreign = sources(__dirname).flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/(?:from|import|require\()\s*['"]([^'"]+)['"]/g)]
        .map((match) => match[1]!)
        .filter((module) => !module.startsWith('./') && !module.startsWith('../'))
        .map((module) => `${path}: ${module}`),
    );
    expect(foreign).toEqual([]);
    expect(sources(__dirname).length).toBeGreaterThan(20);
  });

  it('asks no clock: what day it is comes from the caller', () => {
    const asking = sources(__dirname).filter((path) =>
      /new Date\(\)|Date\.now|performance\.now/.test(readFileSync(path, 'utf8')),
    );
    expect(asking).toEqual([]);
  });

  it('has an index as fresh as its rules', () => {
    const tool = join(__dirname, '../../../tools/law-index.mjs');
    expect(() => execFileSync(process.execPath, [tool, '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});
