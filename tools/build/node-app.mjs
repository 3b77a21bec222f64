// Bundles one Node application with rolldown: our libraries go in, npm packages stay outside.
// rolldown reads paths and decorator settings from the application's tsconfig.
import { existsSync } from 'node:fs';
import { rolldown } from 'rolldown';

const ENTRIES = {
  api: ['main', 'cli'],
  worker: ['main'],
};

const app = process.argv[2];
const entries = ENTRIES[app];
if (!entries) {
  console.error(`usage: node tools/build/node-app.mjs ${Object.keys(ENTRIES).join('|')}`);
  process.exit(2);
}

const input = Object.fromEntries(
  entries.map((name) => [name, `apps/${app}/src/${name}.ts`]).filter(([, file]) => existsSync(file)),
);
if (app !== 'worker' && existsSync('libs/exchange/src/checking/child.ts')) {
  input['import-child'] = 'libs/exchange/src/checking/child.ts';
}
if (app === 'worker' && existsSync('libs/exchange/src/checking/child.ts')) {
  input['import-child'] = 'libs/exchange/src/checking/child.ts';
}

const isOurs = (id) => /^[./\0]/.test(id) || id.startsWith('@mingcha/') || id.startsWith('@oxc-project/runtime');

const bundle = await rolldown({
  input,
  platform: 'node',
  tsconfig: `apps/${app}/tsconfig.json`,
  transform: { target: 'node20' },
  external: (id) => !isOurs(id),
});
await bundle.write({
  dir: `dist/apps/${app}`,
  format: 'esm',
  sourcemap: true,
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name]-[hash].mjs',
  cleanDir: true,
});
await bundle.close();
