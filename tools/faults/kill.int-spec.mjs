// Each process is killed with -9 in the middle of its work. Nothing that was acknowledged may be lost, nothing may
// be there twice, and the audit trail must still verify from outside.
import { randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { decisions } from '../bench/decisions.mjs';
import { OwnSystem, person, systemClient } from '../own-system.mjs';

const BATCH = 300;
const OWN_ORGAN = 'law_office.00010l';

let system;
let sent = 1_000_000;

beforeAll(async () => {
  system = await OwnSystem.prepare();
  await system.start('api');
  await system.start('worker');
}, 180_000);
afterAll(() => system?.stop(), 60_000);

const nextBatch = (count = BATCH) => {
  const items = decisions(sent, count);
  sent += count;
  return { items, key: randomUUID(), body: JSON.stringify({ items }) };
};
const sendBatch = async ({ body, key }) => {
  const call = await systemClient(system.address);
  const answer = await call('/api/v1/decisions/batch', {
    method: 'POST',
    body,
    headers: { 'Idempotency-Key': key },
  });
  if (answer.status >= 300) throw new Error(`batch: ${answer.status} ${await answer.text()}`);
  return answer.json();
};
/** Until it succeeds: what a department system does that got no answer. */
const insist = async (work) => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 60) throw error;
      await sleep(500);
    }
  }
};
const until = async (check, seconds = 90) => {
  for (let step = 0; step < seconds * 4; step++) {
    if (await check()) return;
    await sleep(250);
  }
  throw new Error('did not happen in time');
};
const numbersOf = (items) => items.map((item) => item.documentNumber);
/** Decisions, clocks and audit entries of these documents: all three must be the same number. */
const traces = async (items) => {
  const [row] = await system.query(
    `with chosen as (select id from mingcha.decision where document_number = any($1::text[]))
     select (select count(*)::int from chosen) as decisions,
            (select count(*)::int from mingcha.deadline where subject_id in (select id from chosen)) as clocks,
            (select count(*)::int from audit.entry where action = 'decision.create' and outcome = 'done'
              and object_id in (select id::text from chosen)) as entries`,
    [numbersOf(items)],
  );
  return row;
};

describe('kill -9', () => {
  it.each([1, 2, 3])(
    'of the API in the middle of a batch loses nothing and doubles nothing (round %i)',
    async (round) => {
      const acknowledged = nextBatch();
      await sendBatch(acknowledged);
      const interrupted = nextBatch(1000);
      const answer = sendBatch(interrupted).catch(() => null);
      await sleep(60 * round);
      await system.kill('api');
      await answer;
      await system.start('api');
      await insist(() => sendBatch(interrupted));
      for (const { items } of [acknowledged, interrupted]) {
        expect(await traces(items)).toEqual({
          decisions: items.length,
          clocks: items.length,
          entries: items.length,
        });
      }
    },
    120_000,
  );

  it('of PostgreSQL in the middle of a batch loses nothing and doubles nothing', async () => {
    const acknowledged = nextBatch();
    await sendBatch(acknowledged);
    const interrupted = nextBatch(1000);
    const answer = sendBatch(interrupted).catch(() => null);
    await sleep(150);
    await system.killPostgres();
    await answer;
    await system.startPostgres();
    await insist(() => sendBatch(interrupted));
    for (const { items } of [acknowledged, interrupted]) {
      expect(await traces(items)).toEqual({
        decisions: items.length,
        clocks: items.length,
        entries: items.length,
      });
    }
  }, 120_000);

  it.each(['worker', 'postgres'])(
    'of the %s in the middle of a sweep leaves no warning missing or doubled',
    async (victim) => {
      const { items, key } = nextBatch(1000);
      await insist(() => sendBatch({ body: JSON.stringify({ items }), key }));
      const sweep = system.command('sweep').catch(() => null);
      await sleep(victim === 'worker' ? 700 : 1_200);
      if (victim === 'worker') await system.kill('worker');
      else await system.killPostgres();
      await sweep;
      if (victim === 'worker') await system.start('worker');
      else await system.startPostgres();
      await insist(() => system.command('sweep'));
      // Every decision of the batch is long overdue: the last rung of each clock must have been recorded.
      await until(async () => (await warningsOf(items)).clocksWithoutWarning === 0);
      const found = await warningsOf(items);
      expect(found).toMatchObject({ clocksWithoutWarning: 0, doubled: 0, sentTwice: 0 });
      expect(found.warned).toBe(items.length);
    },
    180_000,
  );

  it.each(['api', 'postgres'])(
    'of the %s in the middle of a publication publishes each decision exactly once',
    async (victim) => {
      const { items, key } = nextBatch(400);
      const { results } = await insist(() => sendBatch({ body: JSON.stringify({ items }), key }));
      const body = JSON.stringify({ decisionIds: results.map((result) => result.id).slice(0, 200) });
      const publicationKey = randomUUID();
      const publish = async () => {
        const call = await person(system.address, OWN_ORGAN);
        const answer = await call('/api/v1/disclosures', {
          method: 'POST',
          body,
          headers: { 'Idempotency-Key': publicationKey },
        });
        if (answer.status >= 300) throw new Error(`publication: ${answer.status} ${await answer.text()}`);
      };
      const answer = publish().catch(() => null);
      await sleep(250);
      if (victim === 'api') await system.kill('api');
      else await system.killPostgres();
      await answer;
      if (victim === 'api') await system.start('api');
      else await system.startPostgres();
      await insist(publish);
      const [row] = await system.query(
        `select (select count(*)::int from mingcha.disclosure where decision_id::text = any($1::text[]) and state = 'published') as published,
              (select count(*)::int from mingcha.deadline where subject_id::text = any($1::text[]) and state in ('met', 'met_late')) as met,
              (select count(distinct object_id)::int from audit.entry where action = 'disclosure.publish' and outcome = 'done'
                and object_id = any($1::uuid[]::text[])) as entries`,
        [JSON.parse(body).decisionIds],
      );
      expect(row).toEqual({ published: 200, met: 200, entries: 200 });
    },
    120_000,
  );

  it('leaves an audit trail that verifies without the product', async () => {
    const folder = path.join(system.folder, 'export');
    await system.command('audit-export', folder);
    const verified = spawnSync(process.execPath, ['tools/audit-verify.mjs', folder], { encoding: 'utf8' });
    expect(`${verified.stdout}${verified.stderr}`).not.toMatch(/fault/i);
    expect(verified.status).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);
});

async function warningsOf(items) {
  const [row] = await system.query(
    `with clock as (select d.id from mingcha.deadline d join mingcha.decision c on c.id = d.subject_id
                     where c.document_number = any($1::text[]) and d.state = 'running')
     select (select count(*)::int from clock) as clocks,
            (select count(distinct deadline_id)::int from mingcha.deadline_warning where deadline_id in (select id from clock)) as warned,
            (select count(*)::int from clock c where not exists
               (select 1 from mingcha.deadline_warning w where w.deadline_id = c.id)) as "clocksWithoutWarning",
            (select count(*)::int from (select 1 from mingcha.deadline_warning where deadline_id in (select id from clock)
               group by deadline_id, rung, for_due_on having count(*) > 1) x) as doubled,
            (select count(*)::int from (select 1 from mingcha.inbox_item where dedupe_key in
               (select dedupe_key from mingcha.inbox_item group by dedupe_key having count(*) > 1)) y) as "sentTwice"`,
    [numbersOf(items)],
  );
  return row;
}
