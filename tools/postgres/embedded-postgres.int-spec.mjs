import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { isAlive } from '../processes.mjs';
import { startPostgres } from '../embedded-postgres.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'mingcha-test-server-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(server, sql) {
  const client = new pg.Client(server.url('postgres'));
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

/** A launcher of its own that starts the server and then only waits, so that it can be killed. */
async function startInOtherProcess() {
  const script = `
    import { startPostgres } from './tools/embedded-postgres.mjs';
    const server = await startPostgres({ folder: ${JSON.stringify(folder)} });
    process.send({ pid: server.pid, address: server.url('postgres') });
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const facts = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the launcher ended')));
  });
  return { ...facts, kill: () => child.kill('SIGKILL') };
}

describe('the embedded PostgreSQL', () => {
  test('sorts names by pinyin and finds Chinese through trigrams', async () => {
    const server = await startPostgres({ folder });
    expect(server.created).toBe(true);
    const sorted = await ask(server, `select n from unnest(array['张', '李', '阿', '王']) n order by n`);
    expect(sorted.map(({ n }) => n)).toEqual(['阿', '李', '王', '张']);
    await ask(server, 'create extension pg_trgm');
    expect((await ask(server, `select show_trgm('消防安全检查') as grams`))[0].grams.length).toBeGreaterThan(
      5,
    );
    await ask(server, `create table kept as select '已提交' as word`);
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
  });

  test('stops the server a launcher killed with -9 has left, and keeps what was committed', async () => {
    const other = await startInOtherProcess();
    other.kill();
    expect(isAlive(other.pid)).toBe(true);
    const server = await startPostgres({ folder });
    expect(server).toMatchObject({ created: false, reclaimed: true });
    expect(isAlive(other.pid)).toBe(false);
    expect(await ask(server, 'select word from kept')).toEqual([{ word: '已提交' }]);
    await server.stop();
  });

  test('recovers after the server itself was killed with -9 under a session', async () => {
    const first = await startPostgres({ folder });
    await ask(first, `insert into kept values ('第二行')`);
    process.kill(first.pid, 'SIGKILL');
    await first.exited;
    const second = await startPostgres({ folder });
    expect(await ask(second, 'select word from kept order by word')).toHaveLength(2);
    await second.stop();
  });
});
