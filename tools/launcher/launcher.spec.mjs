import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addressesOf } from './database.mjs';
import { dependenciesAreInstalled } from './install.mjs';
import { checkPort } from './obstacles.mjs';
import { takeDataFolder } from './running.mjs';
import { openSecrets } from './secrets.mjs';
import { readSettings } from './settings.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'mingcha-launcher-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const silent = () => {};

describe('npm start', () => {
  test.each([
    ['an unknown option', ['--emtpy'], {}, 'unknown_option'],
    ['a port that is none', [], { PORT: '70000' }, 'wrong_port'],
    ['an address of another database', [], { DATABASE_URL: 'mysql://host/name' }, 'wrong_url'],
    ['an address of no Redis', [], { REDIS_URL: 'localhost:6379' }, 'wrong_url'],
  ])('refuses %s with a sentence in both languages', (_, args, environment, code) => {
    expect(() => readSettings(args, environment)).toThrow(
      expect.objectContaining({
        code,
        zh: expect.stringMatching(/[。。]/),
        en: expect.stringMatching(/\.$/),
      }),
    );
  });

  test('names the port that is in use and offers another', async () => {
    const other = net.createServer();
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address();
    await expect(checkPort(port, '127.0.0.1')).rejects.toMatchObject({
      code: 'port_in_use',
      en: expect.stringMatching(new RegExp(`Port ${port} .* PORT=\\d+ npm start`)),
    });
    await new Promise((resolve) => other.close(resolve));
    await expect(checkPort(port, '127.0.0.1')).resolves.toBeUndefined();
  });

  test('keeps its secrets from one start to the next', () => {
    expect(openSecrets(folder, {})).toEqual(openSecrets(folder, {}));
  });

  test('carries any password of a role into its address', () => {
    const passwords = { runtimePassword: 'a/b@c:d?#%', publicPassword: '公开' };
    const { runtime, public: open } = addressesOf(
      'postgres://own:er@host:5433/db?sslmode=require',
      passwords,
    );
    expect(decodeURIComponent(new URL(runtime).password)).toBe('a/b@c:d?#%');
    expect(new URL(open)).toMatchObject({
      username: 'mingcha_public',
      host: 'host:5433',
      search: '?sslmode=require',
    });
  });

  test('clears the trace of a launcher that is gone and takes its data folder', async () => {
    const gone = {
      pid: 2 ** 22 + 1,
      port: 3000,
      children: [{ name: 'api', pid: process.pid, mark: 'no such mark' }],
    };
    writeFileSync(path.join(folder, 'running.json'), JSON.stringify(gone));
    const record = await takeDataFolder(folder, 3000, silent);
    record.release();
    await expect(takeDataFolder(folder, 3000, silent)).resolves.toBeDefined();
  });
});

describe('the check of installed dependencies', () => {
  const lock = (name, packages) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), JSON.stringify({ packages }));
  };
  const locked = {
    '': { name: 'root' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/other-system': { version: '1.0.0', optional: true },
  };

  test.each([
    ['the same versions', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['a package less', {}, false],
  ])('with %s', (_, installed, expected) => {
    lock('package-lock.json', locked);
    lock('node_modules/.package-lock.json', installed);
    expect(dependenciesAreInstalled(folder)).toBe(expected);
  });

  test('finds nothing in a fresh clone', () => {
    lock('package-lock.json', locked);
    expect(dependenciesAreInstalled(folder)).toBe(false);
  });
});
