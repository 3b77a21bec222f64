import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = process.cwd();

/** A tiny house of three projects in a folder of its own, with the real guards beside it. */
function house(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mingcha-house-'));
  const project = (name: string, tags: string[]) => JSON.stringify({ name, tags });
  const all: Record<string, string> = {
    'libs/law/project.json': project('law', ['kind:law', 'tier:0']),
    'libs/platform/project.json': project('platform', ['kind:platform', 'tier:0p']),
    'libs/audit/project.json': project('audit', ['kind:room', 'tier:1']),
    'libs/deadlines/project.json': project('deadlines', ['kind:room', 'tier:3']),
    'libs/inbox/project.json': project('inbox', ['kind:room', 'tier:3']),
    'libs/testing/project.json': project('testing', ['kind:testing']),
    'apps/admin/project.json': project('admin', ['kind:app', 'app:admin']),
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const houses: string[] = [];
const build = (files: Record<string, string>) => {
  const folder = house(files);
  houses.push(folder);
  return folder;
};
afterAll(() => houses.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

describe('the boundary check', () => {
  const check = (file: string, source: string) => {
    const folder = build({ [file]: source });
    return spawnSync(process.execPath, [path.join(root, 'tools/check-boundaries.mjs'), folder], {
      encoding: 'utf8',
    });
  };

  it('lets a room import what stands below it', () => {
    expect(
      check('libs/deadlines/src/a.ts', `import '@mingcha/audit'; import '@mingcha/platform'; import './b';`)
        .status,
    ).toBe(0);
  });

  it.each([
    ['upwards', 'libs/audit/src/a.ts', `import { x } from '@mingcha/deadlines';`],
    ['to its neighbour of the same tier', 'libs/deadlines/src/a.ts', `export * from '@mingcha/inbox';`],
    ['from the law to anything', 'libs/law/src/a.ts', `import '@mingcha/platform';`],
    ['past the door of a library', 'libs/deadlines/src/a.ts', `import '@mingcha/audit/src/secret';`],
    ['out of its project by a relative path', 'libs/deadlines/src/a.ts', `import '../../audit/src/x';`],
    ['of the testing library outside a spec', 'libs/deadlines/src/a.ts', `import '@mingcha/testing';`],
    ['of a server room by a screen', 'apps/admin/src/a.tsx', `const x = await import('@mingcha/audit');`],
  ])('refuses an import %s', (_, file, source) => {
    const result = check(file, source);
    expect(result.stderr).toContain(file);
    expect(result.status).toBe(1);
  });

  it('lets a spec use the testing library', () => {
    expect(check('libs/deadlines/src/a.int-spec.ts', `import '@mingcha/testing';`).status).toBe(0);
  });
});

describe('the lint rules', () => {
  const BAD: [string, string, string][] = [
    ['the environment', 'libs/audit/src/environment.ts', `export const port = process.env['PORT'];`],
    ['the wall clock', 'libs/audit/src/clock.ts', `export const now = () => [new Date(), Date.now()];`],
    ['the queue', 'libs/audit/src/queue.ts', `export { Queue } from 'bullmq';`],
    ['the console', 'libs/audit/src/console.ts', `export const say = () => console.log('x');`],
    ['a focused test', 'libs/audit/src/only.spec.ts', `it.only('x', () => undefined);`],
    ['a floating promise', 'libs/audit/src/floating.ts', `export function f() { Promise.resolve(1); }`],
    [
      'a ring of imports',
      'libs/audit/src/ring-a.ts',
      `import { b } from './ring-b'; export const a = () => b;`,
    ],
    [
      'a switch with a hole',
      'libs/audit/src/switch.ts',
      `export function f(x: 'a' | 'b') { switch (x) { case 'a': return 1; } return 2; }`,
    ],
  ];
  const RULES: Record<string, string> = {
    'the environment': 'no-restricted-syntax',
    'the wall clock': 'no-restricted-syntax',
    'the queue': 'no-restricted-imports',
    'the console': 'no-console',
    'a focused test': 'no-restricted-syntax',
    'a floating promise': '@typescript-eslint/no-floating-promises',
    'a ring of imports': 'import-x/no-cycle',
    'a switch with a hole': '@typescript-eslint/switch-exhaustiveness-check',
  };
  let found: Map<string, string[]>;

  beforeAll(() => {
    const folder = build({
      ...Object.fromEntries(BAD.map(([, file, source]) => [file, source])),
      'libs/audit/src/ring-b.ts': `import { a } from './ring-a'; export const b = () => a;`,
      'libs/audit/src/good.ts': `export const good = 1;`,
      'libs/audit/tsconfig.json': JSON.stringify({
        extends: '../../tsconfig.base.json',
        include: ['src/**/*.ts'],
      }),
      'package.json': '{"type":"commonjs"}',
    });
    cpSync(path.join(root, 'eslint.config.mjs'), path.join(folder, 'eslint.config.mjs'));
    cpSync(path.join(root, 'tsconfig.base.json'), path.join(folder, 'tsconfig.base.json'));
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    const eslint = path.join(root, 'node_modules/eslint/bin/eslint.js');
    const result = spawnSync(process.execPath, [eslint, 'libs', '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const report = JSON.parse(result.stdout) as { filePath: string; messages: { ruleId: string }[] }[];
    found = new Map(
      report.map((file) => [path.basename(file.filePath), file.messages.map((message) => message.ruleId)]),
    );
  }, 60_000);

  it.each(BAD)('refuse %s', (name, file) => {
    expect(found.get(path.basename(file))).toContain(RULES[name]);
  });

  it('leave good code alone', () => {
    expect(found.get('good.ts')).toEqual([]);
  });
});
