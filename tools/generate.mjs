// Writes what is generated and committed: the OpenAPI document and the types of the client.
// usage: node tools/generate.mjs [--check]   (--check writes nothing and fails when something is stale)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import prettier from 'prettier';

const DOCUMENT = 'libs/contract/openapi.json';
const TYPES = 'libs/contract/src/schema.generated.ts';
const HEAD = '// Generated from openapi.json by tools/generate.mjs; do not edit.\n';

const isCheck = process.argv.includes('--check');
const folder = mkdtempSync(path.join(tmpdir(), 'mingcha-generate-'));
try {
  const document = writeDocument();
  const types = await writeTypes(document);
  const stale = [
    [DOCUMENT, document],
    [TYPES, types],
  ].filter(([file, text]) => read(file) !== text);
  for (const [file, text] of isCheck ? [] : stale) writeFileSync(file, text);
  report(stale.map(([file]) => file));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeDocument() {
  execFileSync(process.execPath, ['tools/build/node-app.mjs', 'api'], { stdio: 'inherit' });
  const file = path.join(folder, 'openapi.json');
  execFileSync(process.execPath, ['dist/apps/api/cli.mjs', 'openapi', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return readFileSync(file, 'utf8');
}

async function writeTypes(document) {
  const tree = await openapiTypescript(JSON.parse(document), { defaultNonNullable: false });
  return prettier.format(HEAD + astToString(tree), {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 110,
  });
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function report(stale) {
  if (stale.length === 0) console.log('generated files are fresh');
  else if (isCheck) {
    console.error(`stale: ${stale.join(', ')}; run: npm run generate`);
    process.exitCode = 1;
  } else console.log(`written: ${stale.join(', ')}`);
}
