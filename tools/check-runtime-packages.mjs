// Fails when a built Node application imports a package that is only a development dependency: it would be missing
// where `npm ci --omit=dev` or the container's image runs it.
import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { ROOT } from './launcher/settings.mjs';

const IMPORT = /(?:^import\s[^'"\n]*|^export\s[^'"\n]*\sfrom\s*|\bimport\()\s*["']([^"'./][^"']*)["']/gm;

const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const faults = ['api', 'worker'].flatMap(faultsOf);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log('the built applications import runtime dependencies only');

function faultsOf(application) {
  const folder = path.join(ROOT, 'dist/apps', application);
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'));
  const imported = files.flatMap((file) => packagesIn(readFileSync(path.join(folder, file), 'utf8')));
  return [...new Set(imported)]
    .filter((name) => !isBuiltin(name) && !(name in dependencies))
    .map((name) => `${application} imports ${name}, which package.json does not list under dependencies`);
}

function packagesIn(code) {
  return [...code.matchAll(IMPORT)].map(([, address]) =>
    address
      .split('/')
      .slice(0, address.startsWith('@') ? 2 : 1)
      .join('/'),
  );
}
