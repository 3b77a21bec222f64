import { randomUUID } from 'node:crypto';
import { AuditModule } from '@mingcha/audit';
import { IdentityHttpModule, IdentitySeed } from '@mingcha/identity';
import { permissionTable } from '@mingcha/platform';
import { type Caller, startTestApp, type TestApp } from '@mingcha/testing';
import { Deadlines } from './deadlines';
import { clockDraft, markDemonstration } from './deadlines.factory';
import { DeadlinesHttpModule } from './deadlines.module';
import type { DeadlineItem } from './deadlines.queries';
import { DeadlinesSeed } from './deadlines.seed';

jest.setTimeout(180_000);

interface Account {
  username: string;
  organId: string;
  role: string;
}

let test: TestApp;
let accounts: Account[];
let market: string;
let street: string;
const callers = new Map<string, Caller>();

const evidence = { documentNumber: '明川市监〔2026〕1号' };

beforeAll(async () => {
  test = await startTestApp({ modules: [AuditModule, IdentityHttpModule, DeadlinesHttpModule] });
  await test.asSystem(async () => {
    await test.app.get(DeadlinesSeed).seedReference();
    await test.app.get(IdentitySeed).seedReference();
    await test.app.get(IdentitySeed).seedDemonstration();
    await markDemonstration(test.transactions);
  });
  accounts = await test.database.asOwner<Account>(
    `select a.username, a.organ_id as "organId", r.role from mingcha.account a
       join mingcha.role_assignment r on r.account_id = a.id order by a.username`,
  );
  market = accounts.find((account) => account.role === 'law_office')!.organId;
  street = accounts.find((account) => account.role === 'street_staff')!.organId;
});
afterAll(() => test.close());

/** The account of a role; for roles bound to an organ the one of the given organ, else of any. */
async function as(role: string, organId?: string): Promise<Caller> {
  const account = accounts.find(
    (candidate) => candidate.role === role && (organId === undefined || candidate.organId === organId),
  );
  if (!account) throw new Error(`no account of ${role}`);
  const known = callers.get(account.username) ?? (await test.signIn(account.username));
  callers.set(account.username, known);
  return known;
}

async function open(organId: string, startsOn: string, ruleId = 'disclosure.penalty-licensing') {
  const draft = clockDraft(organId, startsOn, { ruleId });
  const [opened] = await test.asSystem(() => test.app.get(Deadlines).open([draft]));
  return { id: opened!.id!, subjectId: draft.subjectId };
}

describe('an organ and the clocks of others', () => {
  it('sees its own only, and learns nothing of another organ’s clock', async () => {
    const own = await open(street, '2026-10-09');
    const staff = await as('street_staff', street);
    const office = await as('law_office', market);
    await staff.get(`/api/v1/deadlines/${own.id}`).expect(200);
    const body = { reason: '录入错误', evidence };
    const theirs = [
      await office.get(`/api/v1/deadlines/${own.id}`),
      await office.get(`/api/v1/deadlines/${own.id}/explanation`),
      await office.post(`/api/v1/deadlines/${own.id}/cancellation`).set('If-Match', '"1"').send(body),
    ];
    const nobodys = await office.get(`/api/v1/deadlines/${randomUUID()}`);
    for (const answer of theirs) {
      expect(answer.status).toBe(404);
      expect(answer.body.title).toBe(nobodys.body.title);
    }
    const list = await office.get(`/api/v1/deadlines?organId=${street}`).expect(200);
    expect(list.body.total.count).toBe(0);
  });

  it('cannot be reached past a forgotten condition: the row policies stand alone', async () => {
    await open(market, '2026-10-09');
    const actor = await actorOf('law_office', market);
    const rows = await test.as(actor, () =>
      test.transactions.query<{ organ: string }>('select distinct organ_id as organ from mingcha.deadline'),
    );
    expect(rows).toEqual([{ organ: market }]);
    const changed = await test.as(actor, () =>
      test.transactions.query(
        `update mingcha.deadline set warned_rung = 1 where organ_id = $1 returning id`,
        [street],
      ),
    );
    expect(changed).toEqual([]);
  });

  it('is what an administrator never sees', async () => {
    for (const role of ['system_admin', 'security_admin', 'audit_admin']) {
      const administrator = await as(role);
      await administrator.get('/api/v1/deadlines').expect(403);
      const rows = await test.as(await actorOf(role), () =>
        test.transactions.query('select 1 from mingcha.deadline limit 1'),
      );
      expect(rows).toEqual([]);
    }
  });

  async function actorOf(role: string, organId?: string) {
    const account = accounts.find(
      (a) => a.role === role && (organId === undefined || a.organId === organId),
    )!;
    const none = ['system_admin', 'security_admin', 'audit_admin'].includes(role);
    return {
      kind: 'person' as const,
      id: randomUUID(),
      name: 'x',
      role: role as never,
      roles: [role as never],
      organId: account.organId,
      organName: null,
      sessionId: null,
      scope: none ? ('none' as const) : ('organ' as const),
      permissions: new Set<string>(),
    };
  }
});

describe('cancelling', () => {
  const body = { reason: '录入错误，重复登记', evidence };

  it('needs the version that was read, a reason and a document', async () => {
    const { id } = await open(market, '2026-10-09');
    const office = await as('law_office', market);
    const address = `/api/v1/deadlines/${id}/cancellation`;
    await office.post(address).send(body).expect(428);
    await office.post(address).set('If-Match', '"9"').send(body).expect(412);
    await office.post(address).set('If-Match', '"1"').send({ reason: '录入错误' }).expect(400);
    const done = await office.post(address).set('If-Match', '"1"').send(body).expect(200);
    expect(done.body).toMatchObject({ state: 'cancelled', version: 2, allowedActions: [] });
    expect(done.headers['etag']).toBe('"2"');
    await office.post(address).set('If-Match', '"2"').send(body).expect(409);
  });

  it('of an overdue clock is left to the bureau', async () => {
    const { id } = await open(market, '2026-09-10');
    const office = await as('law_office', market);
    const detail = await office.get(`/api/v1/deadlines/${id}`).expect(200);
    expect(detail.body.allowedActions).toEqual([]);
    await office.post(`/api/v1/deadlines/${id}/cancellation`).set('If-Match', '"1"').send(body).expect(403);
    const supervisor = await as('bureau_supervisor');
    expect((await supervisor.get(`/api/v1/deadlines/${id}`)).body.allowedActions).toEqual(['cancellation']);
    await supervisor
      .post(`/api/v1/deadlines/${id}/cancellation`)
      .set('If-Match', '"1"')
      .send(body)
      .expect(200);
  });

  it('a pause or an extension that the articles do not provide for is refused with the articles', async () => {
    const { id } = await open(market, '2026-10-09');
    const office = await as('law_office', market);
    const pause = await office
      .post(`/api/v1/deadlines/${id}/pause`)
      .set('If-Match', '"1"')
      .send({ ...body, from: '2026-10-12' })
      .expect(409);
    expect(pause.body).toMatchObject({ code: 'pause_not_provided' });
    expect(pause.body.basis).toContainEqual({ document: 'penalty-law-2021', article: '48' });
    const extension = await office
      .post(`/api/v1/deadlines/${id}/extension`)
      .set('If-Match', '"1"')
      .send({ ...body, amount: 5 })
      .expect(409);
    expect(extension.body.code).toBe('extension_not_provided');
    await office
      .post(`/api/v1/deadlines/${id}/resumption`)
      .set('If-Match', '"1"')
      .send({ ...body, on: '2026-10-12' })
      .expect(409);
  });
});

describe('a calendar subscription', () => {
  it('is read by its secret alone, shows the organ’s open clocks and ends with a new address', async () => {
    const office = await as('law_office', market);
    const { address } = (await office.post('/api/v1/me/calendar-feed').expect(201)).body as {
      address: string;
    };
    const answer = await test.http.get(address).buffer(true).expect(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    const text = answer.text.replace(/\r\n /g, '');
    const open = (await office.get('/api/v1/deadlines?state=running&limit=200')).body as {
      items: DeadlineItem[];
    };
    for (const item of open.items) {
      expect(text).toContain(`UID:${item.id}@mingcha`);
      expect(text).toContain(`DTSTART;VALUE=DATE:${item.dueOn.replaceAll('-', '')}`);
    }
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(open.items.length);
    const [stored] = await test.database.asOwner<{ hash: Buffer }>(
      'select secret_hash as hash from mingcha.calendar_feed',
    );
    expect(address).not.toContain(stored!.hash.toString('hex'));
    await office.post('/api/v1/me/calendar-feed').expect(201);
    await test.http.get(address).expect(404);
    await test.http.get('/api/v1/calendar-feeds/guess.ics').expect(404);
  });

  it('ends when its person leaves the organ', async () => {
    const staff = await as('street_staff', street);
    const { address } = (await staff.post('/api/v1/me/calendar-feed').expect(201)).body as {
      address: string;
    };
    await test.http.get(address).expect(200);
    await test.database.asOwner(
      `update mingcha.account set organ_id = $1, version = version + 1 where id = $2`,
      [market, staff.user['id']],
    );
    await test.http.get(address).expect(404);
    await test.database.asOwner(
      `update mingcha.account set organ_id = $1, version = version + 1 where id = $2`,
      [street, staff.user['id']],
    );
  });
});

describe('every route and every role', () => {
  const id = randomUUID();
  const routes: [method: 'get' | 'post' | 'put' | 'delete', address: string, permission: string][] = [
    ['get', '/deadlines', 'deadline.read'],
    ['get', '/deadlines/summary', 'deadline.read'],
    ['get', '/deadlines/sweep-health', 'deadline.health'],
    ['get', `/deadlines/${id}`, 'deadline.read'],
    ['get', `/deadlines/${id}/explanation`, 'deadline.read'],
    ['post', `/deadlines/${id}/pause`, 'deadline.change'],
    ['post', `/deadlines/${id}/resumption`, 'deadline.change'],
    ['post', `/deadlines/${id}/extension`, 'deadline.change'],
    ['post', `/deadlines/${id}/cancellation`, 'deadline.change'],
    ['get', '/working-calendars', 'calendar.read'],
    ['get', '/working-calendars/2026', 'calendar.read'],
    ['post', '/working-calendars/2026/preview', 'calendar.write'],
    ['put', '/working-calendars/2026', 'calendar.write'],
    ['get', '/due-dates?startsOn=2026-09-24&amount=7&unit=working_day', 'calendar.read'],
    ['get', '/rules', 'rule.read'],
    ['get', '/rules/disclosure.general', 'rule.read'],
    ['get', '/legal-bases', 'rule.read'],
    ['get', '/district-profile', 'district_profile.read'],
    ['post', '/district-profile/preview', 'district_profile.write'],
    ['post', '/district-profile/values', 'district_profile.write'],
    ['post', '/me/calendar-feed', 'deadline.read'],
    ['delete', '/me/calendar-feed', 'deadline.read'],
  ];

  it('lets in whom the table of permissions names and nobody else', async () => {
    const roles = [...new Set(accounts.map((account) => account.role))];
    expect(roles.length).toBeGreaterThan(11);
    for (const role of roles) {
      const caller = await as(role);
      for (const [method, address, permission] of routes) {
        const may = permissionTable()
          .get(permission)!
          .roles.includes(role as never);
        const { status } = await caller[method](`/api/v1${address}`);
        expect([role, method, address, status === 403]).toEqual([role, method, address, !may]);
      }
    }
  });

  it('lets nobody in who has not signed in', async () => {
    for (const [method, address] of routes) {
      const { status } = await test.http[method](`/api/v1${address}`);
      expect([method, address, status]).toEqual([method, address, 401]);
    }
  });
});
