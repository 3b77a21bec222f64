// Builds the three applications when their sources have changed since they were last built.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal, SAYS_DISK_FULL, diskFull } from '../refusal.mjs';
import { withoutNpm } from './install.mjs';
import { runToEnd } from './run-to-end.mjs';

const APPLICATIONS = ['api', 'worker', 'admin'];
const RESULTS = ['apps/api/main.mjs', 'apps/api/cli.mjs', 'apps/worker/main.mjs', 'apps/admin/index.html'];
const SOURCE_FOLDERS = ['apps/api', 'apps/worker', 'apps/admin', 'libs', 'tools/build'];
const SOURCE_FILES = ['package-lock.json', 'tsconfig.base.json'];
const NOT_BUILT = /\.(?:int-)?spec\.tsx?$|\.md$/;

/** Digest of everything the build reads: paths and contents, no dates. */
export function fingerprintOfSources(root) {
  const digest = createHash('sha256');
  const folders = SOURCE_FOLDERS.flatMap((folder) => filesBelow(root, folder)).filter(
    (file) => !NOT_BUILT.test(file),
  );
  for (const file of [...SOURCE_FILES, ...folders.sort()]) {
    digest
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  }
  return digest.digest('hex');
}

/** Whether `dist` holds a complete build of exactly these sources. */
export function buildIsFresh(root) {
  const complete = RESULTS.every((file) => existsSync(path.join(root, 'dist', file)));
  return complete && readStamp(root) === fingerprintOfSources(root);
}

/** Notes which sources `dist` was built from. Take the fingerprint before building: a file saved meanwhile counts as new. */
export function stampBuild(root, fingerprint) {
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  writeFileSync(stampFile(root), fingerprint);
}

export async function buildApplications({ root, environment, signal, onLine }) {
  const fingerprint = fingerprintOfSources(root);
  const binaries = path.join(root, 'node_modules', '.bin');
  const surroundings = {
    ...withoutNpm(environment),
    PATH: `${binaries}${path.delimiter}${environment.PATH ?? ''}`,
  };
  for (const application of APPLICATIONS) {
    const command = buildCommand(root, application);
    const { code, words } = await runToEnd(command, [], {
      ...{ cwd: root, environment: { ...surroundings, NODE_ENV: 'production' }, signal, onLine, shell: true },
    });
    if (code !== 0) throw buildFailure(root, application, command, words);
  }
  stampBuild(root, fingerprint);
}

/** The same command Nx runs for the target. */
function buildCommand(root, application) {
  const project = JSON.parse(readFileSync(path.join(root, 'apps', application, 'project.json'), 'utf8'));
  return project.targets.build.command;
}

function buildFailure(root, application, command, words) {
  if (SAYS_DISK_FULL.test(words)) return diskFull(root);
  return new Refusal('build_failed', {
    zh: `构建 ${application} 失败(${command})。如果没有改动过代码,请删除 node_modules 后重新运行 npm start。`,
    en: `Building ${application} failed (${command}). If you changed no code, delete node_modules and run npm start again. The build said:\n${words.trim().split('\n').slice(-30).join('\n')}`,
  });
}

function filesBelow(root, folder) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
}

function stampFile(root) {
  return path.join(root, 'dist', '.built-from');
}

/** The fingerprint `dist` was built from, or undefined. */
export function readStamp(root) {
  try {
    return readFileSync(stampFile(root), 'utf8').trim();
  } catch {
    return undefined;
  }
}
