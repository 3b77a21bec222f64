import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve('dist/test-import-child');
const FILE = path.join(FOLDER, 'import-child.mjs');

/** The real child process for tests, bundled like the applications bundle theirs. @returns the file to run */
export function builtImportChild(): string {
  if (isFresh()) return FILE;
  const script = `
    import { bundleForNode } from './tools/build/node-bundle.mjs';
    await bundleForNode({
      input: { 'import-child': 'libs/exchange/src/checking/child.ts' },
      tsconfig: 'libs/exchange/tsconfig.json',
      folder: ${JSON.stringify(FOLDER)},
    });`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
  return FILE;
}

function isFresh(): boolean {
  if (!existsSync(FILE)) return false;
  const built = statSync(FILE).mtimeMs;
  return ['libs/exchange/src', 'libs/law/src'].every((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).every(
      (entry) => !entry.isFile() || statSync(path.join(entry.parentPath, entry.name)).mtimeMs < built,
    ),
  );
}
