import { randomUUID } from 'node:crypto';
import { demonstrationClient } from '@mingcha/identity';
import { type Actor, Events, ORGAN_ROLES, type Role } from '@mingcha/platform';
import { toldApart } from './access-checks';
import {
  type District,
  MARKET,
  routeOf,
  send,
  type Sender,
  startDistrict,
  URBAN,
  usernameOf,
} from './district.factory';
import {
  RECORD_LISTS,
  RECORD_ROUTES,
  type RecordKind,
  RIGHTS,
  ROUTES,
  SHARED_RECORDS,
} from './route-access.table';

jest.setTimeout(180_000);

type Records = Record<RecordKind, string>;

/** A version nobody has: whoever may see the record hears that it is stale. */
const STALE = '"999"';
/** What is said to somebody who may see the record. */
const KNOWN = [200, 202, 204, 400, 409, 412, 422];
const peopleOfOrgans = ORGAN_ROLES.filter((role) => role !== 'api_client');

let district: District;
let market: Records;
let urban: Records;

beforeAll(async () => {
  district = await startDistrict();
  market = await recordsOf(MARKET);
  urban = await recordsOf(URBAN);
});
afterAll(() => district.test.close());

const rightOf = (name: string) => RIGHTS[ROUTES[name]!] ?? { roles: [] };
const holders = (name: string) => peopleOfOrgans.filter((role) => rightOf(name).roles.includes(role));

const mayBeAskedBySystems = (name: string) =>
  rightOf(name).scopes?.some((scope) => demonstrationClient.scopes.includes(scope)) ?? false;

describe('the table of records', () => {
  it('names every route with an id that people of an organ may use', () => {
    const open = Object.keys(ROUTES).filter(
      (name) => /:id/.test(name) && holders(name).length > 0 && !SHARED_RECORDS.includes(name),
    );
    expect(Object.keys(RECORD_ROUTES).sort()).toEqual(open.sort());
  });
});

describe.each(Object.entries(RECORD_ROUTES))('%s', (name, { record, body }) => {
  const ask = (sender: Sender, id: string) =>
    send(sender, routeOf(name), { id })
      .set('If-Match', STALE)
      .send(body as never);

  it('tells people of another organ the same as of a record that never was', async () => {
    for (const role of holders(name)) {
      // The street is another organ than both.
      const stranger = await district.as(usernameOf(role, role === 'street_staff' ? undefined : URBAN));
      const fault = toldApart(await ask(stranger, market[record]), await ask(stranger, randomUUID()));
      expect([role, fault]).toEqual([role, null]);
    }
  });

  if (mayBeAskedBySystems(name)) {
    it('tells a department system the same', async () => {
      const theirs = await ask(district.client, urban[record]);
      expect(toldApart(theirs, await ask(district.client, randomUUID()))).toBeNull();
    });
  }

  it('knows the record for the organ itself and for the district', async () => {
    const others = rightOf(name).roles.filter((role) => !ORGAN_ROLES.includes(role));
    const own = holders(name).filter((role) => role !== 'street_staff');
    // A to-do is for a role of the organ, not for everybody who may have a box.
    const expected = name.includes('/me/tasks')
      ? own.filter((role) => role === 'law_office')
      : [...own, ...others];
    for (const role of expected) {
      const { status } = await ask(await district.as(usernameOf(role)), market[record]);
      expect([role, status, KNOWN.includes(status)]).toEqual([role, status, true]);
    }
    expect(expected.length).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(RECORD_LISTS))('%s', (name, record) => {
  const list = async (caller: Sender, filter = '') => {
    const answer = await send(caller, routeOf(name), {}).query(`limit=200${filter}`);
    expect(answer.status).toBe(200);
    return { text: JSON.stringify(answer.body), total: answer.body.total.count as number };
  };

  it('shows an organ its own records only, also when it asks for those of another', async () => {
    for (const role of holders(name).filter((holder) => holder !== 'street_staff')) {
      const own = await list(await district.as(usernameOf(role)));
      expect(own.text).toContain(market[record]);
      expect(own.text).not.toContain(urban[record]);
      const strangers = await district.as(usernameOf(role, URBAN));
      expect((await list(strangers)).text).not.toContain(market[record]);
      expect((await list(strangers, `&organId=${district.organId(MARKET)}`)).total).toBe(0);
    }
  });

  it('shows the district the records of both', async () => {
    const roles = rightOf(name).roles.filter((role) => role.startsWith('bureau_') || role === 'auditor');
    expect(roles.length).toBeGreaterThan(0);
    for (const role of roles) {
      const caller = await district.as(role);
      for (const [organ, records] of [
        [MARKET, market],
        [URBAN, urban],
      ] as const)
        expect((await list(caller, `&organId=${district.organId(organ)}`)).text).toContain(records[record]);
    }
  });
});

describe('boxes, searches and the trail', () => {
  it('hold nothing of another organ', async () => {
    const stranger = await district.as(usernameOf('law_office', URBAN));
    const tasks = await stranger.get('/api/v1/me/tasks?limit=200').expect(200);
    expect(JSON.stringify(tasks.body)).not.toContain(market.task);
    const found = await stranger.post('/api/v1/decisions/search').send({ limit: 200 }).expect(200);
    expect(JSON.stringify(found.body)).not.toContain(market.decision);
    expect(JSON.stringify(found.body)).toContain(urban.decision);
    const trail = await stranger.get('/api/v1/audit-entries?limit=200').expect(200);
    const actors = (trail.body.items as { actor: { id: string } }[]).map((item) => item.actor.id);
    expect(new Set(actors)).toEqual(new Set([stranger.user['id']]));
  });

  it('let nobody publish, record or subscribe to what belongs to another organ', async () => {
    const stranger = await district.as(usernameOf('law_office', URBAN));
    const publish = (id: string) => stranger.post('/api/v1/disclosures').send({ decisionIds: [id] });
    const [theirs, nobodys] = [await publish(market.decision), await publish(randomUUID())];
    expect(theirs.body.counts).toEqual({ published: 0, unchanged: 0, refused: 1 });
    expect(theirs.body.results[0].problem).toEqual(nobodys.body.results[0].problem);
    const entered = await stranger.post('/api/v1/enforcement-subjects').send({
      organId: district.organId(MARKET),
      subjectKind: 'entrusted',
      actKinds: ['penalty'],
      legalGround: '委托协议',
      validFrom: '2026-01-01',
    });
    expect(entered.status).toBe(404);
  });
});

describe('the three administrators', () => {
  it.each<Role>(['system_admin', 'security_admin', 'audit_admin'])(
    'meet no business row even past every route: %s',
    async (role) => {
      const tables = await district.test.database.asOwner<{ name: string }>(
        `select table_name as name from information_schema.columns
          where table_schema = 'mingcha' and column_name = 'organ_id'
            and table_name not in ('account', 'api_client', 'inbox_item') order by 1`,
      );
      expect(tables.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['decision', 'deadline', 'disclosure', 'import_batch', 'enforcement_subject']),
      );
      for (const { name } of tables) {
        const rows = await district.test.as(administrator(role), () =>
          district.test.transactions.query(`select 1 from mingcha.${name} limit 1`),
        );
        expect([name, rows]).toEqual([name, []]);
      }
    },
  );
});

function administrator(role: Role): Actor {
  return {
    kind: 'person',
    id: randomUUID(),
    name: role,
    role,
    roles: [role],
    organId: district.organId('21004p'),
    organName: null,
    sessionId: null,
    scope: 'none',
    permissions: new Set(),
  };
}

/** One record of each kind that belongs to the organ. */
async function recordsOf(organ: string): Promise<Records> {
  const { test } = district;
  const organId = district.organId(organ);
  const one = async (sql: string) => (await test.database.asOwner<{ id: string }>(sql, [organId]))[0]!.id;
  const office = await district.as(usernameOf('law_office', organ));
  const decision = await one(
    `select d.id from mingcha.decision d where organ_id = $1 and act_kind = 'licensing'
        and not exists (select 1 from mingcha.disclosure x where x.decision_id = d.id) order by id limit 1`,
  );
  const { body: batch } = await office
    .post('/api/v1/import-batches')
    .field('template', 'credit_penalty')
    .attach('file', Buffer.from(`a file of ${organ}`), { filename: 'file.csv' })
    .expect(202);
  await test.database.asOwner(
    `update mingcha.import_batch set state = 'ready', heads = '{"all": [], "identity": [], "ignored": []}', total_rows = 1,
       refused_rows = 1 where id = $1`,
    [batch.id],
  );
  const { body: client } = await (
    await district.as('system_admin')
  )
    .post('/api/v1/api-clients')
    .send({ organId, name: `系统 ${organ}`, scopes: ['decisions:read'] })
    .expect(201);
  const dedupeKey = `test:${organ}`;
  await test.asSystem(() =>
    test.app.get(Events).emit('notification.requested', {
      kind: 'todo',
      organId,
      roles: ['law_office'],
      title: { zh: '待办', en: 'To do' },
      subjectType: 'decision',
      subjectId: decision,
      dedupeKey,
    }),
  );
  await test.deliverEvents();
  return {
    decision,
    published: await one(
      `select decision_id as id from mingcha.disclosure where organ_id = $1 and state = 'published' limit 1`,
    ),
    deadline: await one(`select id from mingcha.deadline where organ_id = $1 and state = 'running' limit 1`),
    batch: batch.id,
    subject: await one('select id from mingcha.enforcement_subject where organ_id = $1 limit 1'),
    client: client.id,
    task: await one(`select id from mingcha.inbox_item where organ_id = $1 and dedupe_key = '${dedupeKey}'`),
  };
}
