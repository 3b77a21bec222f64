import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createTestDatabase, startTestApp, type TestApp } from '@mingcha/testing';
import { type Actor, parseListQuery, systemActor } from '@mingcha/platform';
import { AuditExport, AuditModule, AuditQueries, Checkpoints, Verification } from './index';
import { auditEntryList } from './audit.queries';

jest.setTimeout(120_000);

const ORGANS = [randomUUID(), randomUUID(), randomUUID()];
let one: TestApp;

beforeAll(async () => {
  one = await startTestApp({ modules: [AuditModule] });
});
afterAll(() => one.close());

function act(app: TestApp, organId: string | null, count = 1): Promise<void> {
  return app.asSystem(async () => {
    for (let step = 0; step < count; step++) {
      app.transactions.audit({
        action: 'decision.create',
        objectType: 'decision',
        objectId: randomUUID(),
        organId,
        detail: { 序号: step, note: 'N;5:a' },
        after: { name: '张三', fineFen: step },
      });
    }
  });
}

async function superuser(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

describe('the running process', () => {
  it.each([
    'select * from audit.entry',
    'select * from audit.entry_default',
    'select * from audit.chain_head',
    `insert into audit.chain_head (chain) values (1)`,
    'update audit.entry set action = action',
    'update audit.visible_entry set action = action',
    'delete from audit.entry',
    'truncate audit.entry',
    'drop table audit.entry',
    'copy audit.entry to stdout',
    'alter table audit.entry disable trigger all',
    'update audit.checkpoint set number = number',
    'delete from audit.verification',
  ])('cannot %s', async (sql) => {
    await expect(one.asSystem(() => one.transactions.query(sql))).rejects.toMatchObject({ code: '42501' });
  });

  it('cannot append without a verified context', async () => {
    const client = new pg.Client(one.database.runtimeUrl);
    await client.connect();
    await expect(client.query(`select audit.append('[]')`)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('cannot sign an entry with another account', async () => {
    await act(one, ORGANS[0]!);
    const forged = [{ actor_kind: 'person', actor_id: randomUUID(), actor_role: 'officer', action: 'a.b' }];
    await one.asSystem(() =>
      one.transactions.query('select audit.append($1)', [
        JSON.stringify({
          shared: { request_id: 'forged' },
          entries: forged.map((draft) => ({ ...draft, outcome: 'done', object_type: 'x' })),
        }),
      ]),
    );
    const [entry] = await one.database.asOwner<{ actor_id: string | null }>(
      `select actor_id from audit.entry where request_id = 'forged'`,
    );
    expect(entry).toEqual({ actor_id: null });
  });
});

describe('an entry', () => {
  it('is written with its cause or not at all', async () => {
    const count = async () =>
      (await one.database.asOwner<{ count: number }>('select count(*)::int as count from audit.entry'))[0]!
        .count;
    const before = await count();
    await expect(
      one.asSystem(async () => {
        one.transactions.audit({ action: 'x.y', objectType: 'x', objectId: null });
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    expect(await count()).toBe(before);
  });

  it('keeps no name and no value in clear', async () => {
    const person: Actor = { ...systemActor('x'), kind: 'person', name: '王小明', scope: 'district' };
    await one.as(person, async () =>
      one.transactions.audit({
        action: 'x.change',
        objectType: 'x',
        objectId: 'clear-test',
        before: { name: '张三' },
        after: { name: '李四' },
      }),
    );
    const [row] = await one.database.asOwner<Record<string, string>>(
      `select e::text as text, digest_before, digest_after from audit.entry e where object_id = 'clear-test'`,
    );
    expect(row!['text']).not.toMatch(/王小明|张三|李四/);
    expect(row!['digest_before']).toMatch(/^[0-9a-f]{64}$/);
    expect(row!['digest_after']).not.toBe(row!['digest_before']);
  });

  it('is seen by its organ and by nobody of another', async () => {
    const [mine, other] = [randomUUID(), randomUUID()];
    await act(one, mine);
    const seenBy = (organId: string) =>
      one.as({ ...systemActor('x'), scope: 'organ', organId, id: randomUUID() }, () =>
        one.transactions.query('select 1 from audit.visible_entry'),
      );
    expect(await seenBy(mine)).toHaveLength(1);
    expect(await seenBy(other)).toHaveLength(0);
    expect(
      await one.as({ ...systemActor('x'), scope: 'public' }, () =>
        one.transactions.query('select 1 from audit.visible_entry'),
      ),
    ).toHaveLength(0);
  });
});

describe('the list of entries', () => {
  const list = (actor: Actor, asked: Record<string, string> = {}) =>
    one.as(actor, () => one.app.get(AuditQueries).list(parseListQuery(auditEntryList, asked), asked));
  const person = (permissions: string[], scope: Actor['scope'], organId: string | null = null): Actor => ({
    ...systemActor('x'),
    kind: 'person',
    id: randomUUID(),
    role: 'law_office',
    scope,
    organId,
    permissions: new Set(permissions),
  });

  it('shows all to those who may read the trail, filtered and paged with one count', async () => {
    const auditor = person(['audit.read_own', 'audit.read'], 'none');
    const organId = randomUUID();
    await act(one, organId, 5);
    const all = await list(auditor, { organId, limit: '2' });
    expect(all).toMatchObject({ total: { count: 5, exact: true } });
    expect(all.items).toHaveLength(2);
    expect(all.items[0]).toMatchObject({
      actor: { kind: 'system', label: 'test' },
      action: 'decision.create',
      recordedAt: '2026-10-12T08:35:00+08:00',
      detail: { note: 'N;5:a', 序号: 4 },
    });
    const next = await list(auditor, { organId, limit: '2', cursor: all.page.next! });
    expect(next.items.map((entry) => entry.seq)).toEqual([all.items[1]!.seq - 1, all.items[1]!.seq - 2]);
    expect((await list(auditor, { organId, 'recordedAt.gte': '2026-10-12' })).total.count).toBe(5);
    expect((await list(auditor, { organId, 'recordedAt.gte': '2026-10-13' })).total.count).toBe(0);
    expect((await list(auditor, { organId, outcome: 'denied' })).total.count).toBe(0);
  });

  it('shows others their own acts only, whatever they ask for', async () => {
    const organId = randomUUID();
    await act(one, organId, 3);
    const colleague = person(['audit.read_own'], 'organ', organId);
    expect((await list(colleague, { organId })).total.count).toBe(0);
    await one.as(colleague, async () =>
      one.transactions.audit({ action: 'x.y', objectType: 'x', objectId: null }),
    );
    const own = await list(colleague, { action: 'x.y' });
    expect(own.items.map((entry) => entry.actor.id)).toEqual([colleague.id]);
  });

  it('is itself an entry: who asked for what', async () => {
    const auditor = person(['audit.read_own', 'audit.read'], 'none');
    await list(auditor, { action: 'decision.create' });
    const [entry] = (await list(auditor, { action: 'audit.read', actorId: auditor.id! })).items;
    expect(entry).toMatchObject({ action: 'audit.read', detail: { asked: { action: 'decision.create' } } });
    expect(entry!.actor.label).toMatch(/^ref:/);
  });
});

describe('chains', () => {
  it('stay intact when 16 connections append at once', async () => {
    const app = await startTestApp({ modules: [AuditModule] });
    const clients = await Promise.all(
      [1, 2].map(() => startTestApp({ modules: [AuditModule], database: app.database })),
    );
    const writers = Array.from({ length: 16 }, async (_, writer) => {
      for (let round = 0; round < 10; round++)
        await act(clients[writer % 2]!, ORGANS[(writer + round) % 3]!, 1 + (round % 4));
    });
    await Promise.all(writers);
    await app.app.get(Checkpoints).take();
    const result = await app.app.get(Verification).verifyAll();
    expect(result).toMatchObject({ intact: true, faults: [] });
    expect(result.entries).toBe(16 * (3 * 1 + 3 * 2 + 2 * 3 + 2 * 4));
    for (const client of clients) await client.close();
    await app.close();
  });

  it('take an array of 1,000 entries as quickly as a batch needs', async () => {
    await act(one, ORGANS[1]!, 10);
    const before = performance.now();
    await act(one, ORGANS[1]!, 1_000);
    // The aim is 60 ms on an idle machine; the limit only catches an order of magnitude.
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});

describe('checkpoints', () => {
  it('are taken once for an unchanged trail and again after an entry', async () => {
    const checkpoints = one.app.get(Checkpoints);
    await act(one, ORGANS[0]!);
    const first = await checkpoints.take();
    expect(await checkpoints.take()).toEqual({ number: first.number, taken: false });
    await act(one, ORGANS[0]!);
    expect(await checkpoints.take()).toEqual({ number: first.number + 1, taken: true });
  });

  it('are taken over from the folder when the database was rolled back behind them', async () => {
    const checkpoints = one.app.get(Checkpoints);
    await act(one, ORGANS[0]!);
    const { number } = await checkpoints.take();
    await superuser(
      one.database.ownerUrl,
      `alter table audit.checkpoint disable trigger user; delete from audit.checkpoint where number = ${number};
       alter table audit.checkpoint enable trigger user`,
    );
    await act(one, ORGANS[0]!);
    expect(await checkpoints.take()).toEqual({ number: number + 1, taken: true });
    const rows = await one.database.asOwner(`select number from audit.checkpoint where number = ${number}`);
    expect(rows).toHaveLength(1);
  });

  it('show on the screen what they cover', async () => {
    await one.app.get(Checkpoints).take();
    await one.app.get(Verification).verifyTail();
    const state = await one.asSystem(() => one.app.get(AuditQueries).verification());
    expect(state.state).toBe('intact');
    expect(state.lastCheckpoint?.entries).toBe(state.entries);
    expect(
      state.chains.every((chain) => chain.signedSeq === chain.seq && chain.verifiedSeq === chain.seq),
    ).toBe(true);
  });
});

const UNLOCK = 'alter table audit.entry disable trigger user;';
const LAST = `(select max(seq) from audit.entry e where e.chain = t.chain)`;
/** What somebody with all rights over the database could do, on a chain of ten entries. */
const MANIPULATIONS: [string, string, string][] = [
  ['an edited content', 'edited', `update audit.entry set action = 'decision.read' where seq = 5`],
  [
    'an edited time',
    'edited',
    `update audit.entry set recorded_at = recorded_at - interval '1 hour' where seq = 5`,
  ],
  ['a dropped middle entry', 'sequence', 'delete from audit.entry where seq = 5'],
  [
    'two exchanged entries',
    'link',
    `update audit.entry set seq = 1000 where seq = 5; update audit.entry set seq = 5 where seq = 6;
     update audit.entry set seq = 6 where seq = 1000`,
  ],
  [
    'the newest entry dropped together with its head',
    'truncated',
    `delete from audit.entry t where seq = ${LAST};
     update audit.chain_head t set seq = ${LAST}, hash = (select hash from audit.entry e where e.chain = t.chain order by seq desc limit 1)
      where seq > 0`,
  ],
  [
    'an edited entry with everything after it linked anew',
    'replaced',
    `create function pg_temp.relink() returns void language plpgsql as $body$
     declare e audit.entry; before bytea := null; body text; begin
       update audit.entry set detail = '{"forged":1}' where seq = 5;
       for e in select * from audit.entry where chain = (select max(chain) from audit.entry) order by seq loop
         if before is not null then e.previous_hash := before; end if;
         body := '1:1' || audit.field(e.chain::text) || audit.field(e.seq::text) || '64:' || encode(e.previous_hash, 'hex')
           || audit.field((extract(epoch from e.recorded_at) * 1000000)::bigint::text) || audit.field(e.suite)
           || audit.field(e.actor_kind) || audit.field(e.actor_id::text) || audit.field(e.actor_label)
           || audit.field(e.actor_role) || audit.field(e.actor_organ_id::text) || audit.field(e.session_id)
           || audit.field(e.action) || audit.field(e.outcome) || audit.field(e.organ_id::text)
           || audit.field(e.object_type) || audit.field(e.object_id) || audit.field(e.request_id)
           || audit.field(e.source_address) || audit.field(e.digest_before) || audit.field(e.digest_after)
           || audit.field(e.detail);
         before := sha256(convert_to(body, 'UTF8'));
         update audit.entry set previous_hash = e.previous_hash, hash = before where chain = e.chain and seq = e.seq;
         update audit.chain_head set hash = before where chain = e.chain;
       end loop;
     end $body$;
     select pg_temp.relink()`,
  ],
];

describe('verification inside the running system', () => {
  it.each(MANIPULATIONS)('finds %s', async (_, kind, sql) => {
    const database = await createTestDatabase();
    const app = await startTestApp({ modules: [AuditModule], database });
    await act(app, ORGANS[0]!, 10);
    await app.app.get(Checkpoints).take();
    expect(await app.app.get(Verification).verifyTail()).toMatchObject({ intact: true, entries: 10 });
    await superuser(database.ownerUrl, `${UNLOCK} ${sql}`);
    const result = await app.app.get(Verification).verifyAll();
    expect(result.intact).toBe(false);
    expect(result.faults[0]).toMatchObject({ kind });
    await app.close();
    await database.drop();
  });

  it('goes on from the last intact place and finds what was changed at the end', async () => {
    const app = await startTestApp({ modules: [AuditModule] });
    await act(app, ORGANS[0]!, 5);
    await app.app.get(Checkpoints).take();
    await app.app.get(Verification).verifyTail();
    await act(app, ORGANS[0]!, 5);
    const next = await app.app.get(Verification).verifyTail();
    expect(next).toMatchObject({ intact: true, entries: 6 });
    await superuser(app.database.ownerUrl, `${UNLOCK} update audit.entry set object_id = 'x' where seq = 10`);
    expect((await app.app.get(Verification).verifyTail()).faults).toMatchObject([
      { seq: 10, kind: 'edited' },
    ]);
    // A fault does not pass with time: the chain keeps its last intact place.
    expect((await app.app.get(Verification).verifyTail()).intact).toBe(false);
    await app.close();
  });
});

describe('the offline verifier', () => {
  const program = path.resolve('tools/audit-verify.mjs');
  let folder: string;
  let good: string;
  let key: string;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'mingcha-export-'));
    good = path.join(folder, 'good');
    const app = await startTestApp({ modules: [AuditModule] });
    await act(app, ORGANS[0]!, 6);
    await app.app.get(Checkpoints).take();
    await act(app, ORGANS[0]!, 6);
    await act(app, ORGANS[1]!, 3);
    await act(app, null, 2);
    const summary = await app.app.get(AuditExport).exportTo(good);
    expect(summary).toMatchObject({ entries: 17, checkpoints: 2 });
    key = path.join(folder, 'pinned.pem');
    cpSync(path.join(good, 'checkpoint.pub.pem'), key);
    await app.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function check(where: string, ...words: string[]): { status: number; output: string } {
    try {
      return {
        status: 0,
        output: execFileSync(process.execPath, [program, where, ...words], { encoding: 'utf8' }),
      };
    } catch (error) {
      const failed = error as { status: number; stdout: string; stderr: string };
      return { status: failed.status, output: failed.stdout + failed.stderr };
    }
  }

  function spoiled(name: string, change: (place: string) => void): string {
    const place = path.join(folder, name);
    cpSync(good, place, { recursive: true });
    change(place);
    return place;
  }

  const longest = (place: string) =>
    readdirSync(path.join(place, 'entries'))
      .map((name) => path.join(place, 'entries', name))
      .sort((left, right) => readFileSync(right).length - readFileSync(left).length)[0]!;
  const rewrite = (file: string, change: (lines: string[]) => string[]) =>
    writeFileSync(file, `${change(readFileSync(file, 'utf8').trimEnd().split('\n')).join('\n')}\n`);
  const checkpointFiles = (place: string) =>
    readdirSync(path.join(place, 'checkpoints'))
      .sort()
      .map((name) => path.join(place, 'checkpoints', name));

  it('finds a good export intact, imports nothing of the product and remembers what it saw', () => {
    expect(readFileSync(program, 'utf8')).not.toMatch(/from '(?!node:)/);
    const memory = path.join(folder, 'memory.json');
    const answer = check(good, '--public-key', key, '--memory', memory);
    expect(answer).toMatchObject({ status: 0, output: expect.stringContaining('INTACT') });
    expect(answer.output).toContain('17 entries');
    expect(check(good, '--public-key', key, '--memory', memory).status).toBe(0);
  });

  it.each<[string, RegExp, (place: string) => void]>([
    [
      'an edited entry',
      /entry 4: was edited/,
      (place) =>
        rewrite(longest(place), (lines) =>
          lines.map((line, index) => (index === 3 ? line.replace('done', 'denied') : line)),
        ),
    ],
    [
      'a dropped entry',
      /entry 5: follows 3/,
      (place) => rewrite(longest(place), (lines) => lines.filter((_, index) => index !== 3)),
    ],
    [
      'reordered entries',
      /entry 5: follows 3/,
      (place) => rewrite(longest(place), ([a, b, c, d, e, ...rest]) => [a!, b!, c!, e!, d!, ...rest]),
    ],
    [
      'a truncated chain',
      /is missing: a checkpoint proves 12 entries/,
      (place) => rewrite(longest(place), (lines) => lines.slice(0, 8)),
    ],
    ['a dropped chain', /is missing: a checkpoint proves/, (place) => rmSync(longest(place))],
    [
      'a dropped checkpoint in the middle',
      /expected number 1/,
      (place) => rmSync(checkpointFiles(place)[0]!),
    ],
    [
      'an edited checkpoint',
      /wrong signature/,
      (place) =>
        rewrite(checkpointFiles(place)[1]!, (lines) =>
          lines.map((line) => (line.startsWith('entries ') ? 'entries 1' : line)),
        ),
    ],
    [
      'no checkpoints at all',
      /nothing in it is proved/,
      (place) => checkpointFiles(place).forEach((file) => rmSync(file)),
    ],
  ])('finds %s', (name, words, change) => {
    const answer = check(spoiled(name.replaceAll(' ', '-'), change), '--public-key', key);
    expect(answer.status).toBe(1);
    expect(answer.output).toMatch(words);
  });

  it('finds a trail rolled back to an older checkpoint when it remembers a newer one', () => {
    const memory = path.join(folder, 'memory-of-rollback.json');
    check(good, '--public-key', key, '--memory', memory);
    const place = spoiled('rolled-back', (copy) => {
      rmSync(checkpointFiles(copy)[1]!);
      for (const name of readdirSync(path.join(copy, 'entries'))) {
        const file = path.join(copy, 'entries', name);
        if (file === longest(copy)) rewrite(file, (lines) => lines.slice(0, 6));
        else rmSync(file);
      }
    });
    // Without memory the older state looks whole, which is why the memory exists.
    expect(check(place, '--public-key', key).status).toBe(0);
    const answer = check(place, '--public-key', key, '--memory', memory);
    expect(answer.status).toBe(1);
    expect(answer.output).toMatch(/rolled back/);
  });

  it('finds a forged trail signed with another key', async () => {
    const app = await startTestApp({ modules: [AuditModule] });
    await act(app, ORGANS[0]!, 12);
    const forged = path.join(folder, 'forged');
    const { keyFingerprint } = await app.app.get(AuditExport).exportTo(forged);
    await app.close();
    expect(check(forged).status).toBe(0);
    expect(check(forged, '--public-key', key)).toMatchObject({
      status: 1,
      output: expect.stringContaining('signed with another key'),
    });
    expect(check(forged, '--fingerprint', 'ab'.repeat(32)).status).toBe(1);
    expect(check(forged, '--fingerprint', keyFingerprint).status).toBe(0);
  });
});
