import { randomUUID } from 'node:crypto';
import { AuditExport } from '@mingcha/audit';
import path from 'node:path';
import { unproved, unwalked } from './access-checks';
import {
  type Answer,
  type AuditRow,
  type District,
  PEOPLE,
  send,
  startDistrict,
  usernameOf,
} from './district.factory';
import {
  decisionsComputations,
  decisionsScenarios,
  lawOffice,
  recorded,
  transition,
} from './audit-scenarios/decisions.factory';
import { deadlinesComputations, deadlinesScenarios } from './audit-scenarios/deadlines.factory';
import { identityScenarios } from './audit-scenarios/identity.factory';
import { batchIn, otherScenarios } from './audit-scenarios/other-rooms.factory';
import type { Computations, Scenarios } from './audit-scenarios/scenario';
import { RIGHTS } from './route-access.table';
import { nameOf } from './routes-of';

jest.setTimeout(180_000);

const scenarios: Scenarios = {
  ...identityScenarios,
  ...deadlinesScenarios,
  ...decisionsScenarios,
  ...otherScenarios,
};
const computations: Computations = { ...deadlinesComputations, ...decisionsComputations };

let district: District;

beforeAll(async () => {
  district = await startDistrict();
});
afterAll(() => district.test.close());

const changing = () => district.routes.filter(({ method }) => method !== 'GET');

describe('the walk over the router', () => {
  it('finds a scenario for every changing route, and no scenario without a route', () => {
    expect(unwalked(district.routes, scenarios, 'changing')).toEqual([]);
  });

  it('finds a computation for every route that says it changes nothing', () => {
    expect(unwalked(district.routes, computations, 'computing')).toEqual([]);
  });
});

describe.each(Object.entries(scenarios))('%s', (_, { object, answersObject = true, send: act }) => {
  it(`leaves an entry about its ${object} under the number of the request`, async () => {
    const answer = await act(district);
    expect(answer.status).toBeLessThan(300);
    const id = answersObject ? (answer.body as { id?: string }).id : undefined;
    expect(unproved(await district.entriesOf(answer), object, id)).toBeNull();
  });
});

describe.each(Object.entries(computations))('%s', (_, compute) => {
  it('leaves no entry and every row as it was', async () => {
    // Signing in and preparing happen in the first round.
    await compute(district);
    const before = await contents();
    const answer = await compute(district);
    expect(await contents()).toEqual(before);
    expect(await district.entriesOf(answer)).toEqual([]);
  });
});

describe('a refused attempt', () => {
  it('without the permission is recorded for every changing route', async () => {
    for (const route of changing().filter(({ permission }) => permission)) {
      const role = PEOPLE.find((one) => !RIGHTS[route.permission!]!.roles.includes(one));
      if (!role) continue;
      const id = randomUUID();
      const answer = await send(await district.as(usernameOf(role)), route, {
        id,
        assignmentId: id,
        secretId: id,
        year: '2027',
        name: 'deadlines.sweep',
      });
      expect([nameOf(route), answer.status]).toEqual([nameOf(route), 403]);
      const [entry] = await district.entriesOf(answer);
      expect(entry).toMatchObject({ action: route.permission, outcome: 'denied', actorRole: role });
    }
  });

  it('is recorded when the state of the record forbids the act', async () => {
    const caller = await lawOffice(district);
    const decision = await recorded(district);
    const answer = await transition(caller, decision, 'withdrawal', { reason: '尚未公示' }).expect(409);
    expect(await failures(answer)).toEqual([[decision.id, 409]]);
  });

  it('is recorded when the content is refused', async () => {
    const caller = await lawOffice(district);
    const { body } = await caller.get('/api/v1/decisions?limit=1').expect(200);
    const { id, version } = (await caller.get(`/api/v1/decisions/${body.items[0].id as string}`)).body;
    const answer = await transition(caller, { id, version }, 'revocation', {
      effectiveOn: '2026-02-30',
      reason: '不存在的日期',
      documentNumber: '1',
    }).expect(400);
    expect(await failures(answer)).toEqual([[id, 400]]);
    const stale = await transition(caller, { id, version: 99 }, 'revocation', {
      effectiveOn: '2026-10-12',
      reason: '复议撤销',
      documentNumber: '1',
    }).expect(412);
    expect(await failures(stale)).toEqual([[id, 412]]);
  });

  it('is recorded when a rule refuses it: 422', async () => {
    const caller = await district.test.signIn('officer.12720m');
    const answer = await caller
      .post('/api/v1/auth/password')
      .send({ currentPassword: 'not the password', newPassword: 'seven ducks on the lake' })
      .expect(422);
    expect((await failures(answer)).map(([, status]) => status)).toEqual([422]);
  });

  it('names a record of another organ no differently from one that never was', async () => {
    const decision = await recorded(district);
    const stranger = await district.as(usernameOf('law_office', '79208y'));
    const answer = await transition(stranger, decision, 'disclosure', {}).expect(404);
    expect(await failures(answer)).toEqual([[decision.id, 404]]);
  });
});

describe('what leaves the house', () => {
  it('unmasked identity numbers: with the reason, before the answer', async () => {
    const answer = await scenarios['POST /api/v1/decisions/:id/identity-disclosure']!.send(district);
    expect((answer.body as { idNumber: string }).idNumber).toBe('120998197704260147');
    const [entry] = await district.entriesOf(answer);
    expect(entry).toMatchObject({ action: 'person.reveal', outcome: 'done' });
    expect(JSON.parse(entry!.detail!)).toEqual({ reason: '核对当事人身份，办理公示异议' });
  });

  it('the workbook of refused rows', async () => {
    const id = await batchIn(district, 'ready');
    const answer = await (
      await lawOffice(district)
    )
      .get(`/api/v1/import-batches/${id}/errors.xlsx`)
      .expect(200);
    expect(await district.entriesOf(answer)).toMatchObject([
      { action: 'import_batch.export_errors', objectId: id, outcome: 'done' },
    ]);
  });

  it('the trail itself, read and exported', async () => {
    const answer = await (await district.as('audit_admin')).get('/api/v1/audit-entries').expect(200);
    expect(await district.entriesOf(answer)).toMatchObject([{ action: 'audit.read', outcome: 'done' }]);
    const before = await count('audit.export');
    await district.test.app.get(AuditExport).exportTo(path.join(district.test.filesFolder, 'export'));
    expect(await count('audit.export')).toBe(before + 1);
  });
});

describe('signing in', () => {
  const login = (username: string, password: string) =>
    district.test.http.post('/api/v1/auth/login').send({ username, password });

  it('with a wrong password or an unknown name is recorded like the right one', async () => {
    for (const username of ['statistician', 'nobody.at.all']) {
      const answer = await login(username, 'a wrong password').expect(401);
      expect(await district.entriesOf(answer)).toMatchObject([
        { action: 'session.create', outcome: 'failed' },
      ]);
    }
  });

  it('of a department system with a wrong secret is recorded', async () => {
    const answer = await district.test.http
      .post('/api/v1/oauth/token')
      .auth('demo-client', 'a wrong secret')
      .type('form')
      .send({ grant_type: 'client_credentials' })
      .expect(401);
    expect(await district.entriesOf(answer)).toMatchObject([
      { action: 'access_token.create', outcome: 'failed' },
    ]);
  });
});

async function failures(answer: Answer): Promise<[string | null, number][]> {
  const entries: AuditRow[] = await district.entriesOf(answer);
  return entries
    .filter((entry) => entry.outcome === 'failed')
    .map((entry) => [entry.objectId, (JSON.parse(entry.detail!) as { status: number }).status]);
}

async function count(action: string): Promise<number> {
  const [row] = await district.test.database.asOwner<{ n: number }>(
    'select count(*)::int as n from audit.entry where action = $1',
    [action],
  );
  return row!.n;
}

/** Rows and their contents, table by table; only when a session was last seen may move. */
async function contents(): Promise<Record<string, string>> {
  const tables = await district.test.database.asOwner<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('mingcha', 'audit', 'public_portal') and c.relkind in ('r', 'p') and not c.relispartition
      order by 1`,
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables) {
    const row = name === 'mingcha.session' ? `t.id::text || t.ended_at::text` : 't::text';
    const [found] = await district.test.database.asOwner<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(${row}, ',' order by ${row})), '') as digest from ${name} t`,
    );
    digests[name] = found!.digest;
  }
  return digests;
}
