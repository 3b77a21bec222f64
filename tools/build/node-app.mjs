// Bundles one Node application: node tools/build/node-app.mjs api
import { existsSync } from 'node:fs';
import { bundleForNode } from './node-bundle.mjs';

const ENTRIES = {
  api: ['main', 'cli'],
  worker: ['main'],
};
/** Workbooks are checked in a child process, which both applications start from beside their own bundle. */
const IMPORT_CHILD = 'libs/exchange/src/checking/child.ts';

const app = process.argv[2];
const entries = ENTRIES[app];
if (!entries) {
  console.error(`usage: node tools/build/node-app.mjs ${Object.keys(ENTRIES).join('|')}`);
  process.exit(2);
}

const candidates = [
  ...entries.map((name) => [name, `apps/${app}/src/${name}.ts`]),
  ['import-child', IMPORT_CHILD],
];
await bundleForNode({
  input: Object.fromEntries(candidates.filter(([, file]) => existsSync(file))),
  tsconfig: `apps/${app}/tsconfig.json`,
  folder: `dist/apps/${app}`,
});
