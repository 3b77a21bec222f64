import { AuditModule } from '@mingcha/audit';
import type { Role } from '@mingcha/platform';
import { type Caller, startTestApp, TEST_PASSWORD, type TestApp } from '@mingcha/testing';
import { IdentitySeed } from '../identity.seed';
import { IdentityHttpModule } from '../identity.module';
import { Identity } from '../identity.service';

const ACCOUNTS = '/api/v1/accounts';
const ME = '/api/v1/auth/me';

let test: TestApp;
let admin: Caller;
let organs: Map<string, string>;

beforeAll(async () => {
  test = await startTestApp({ modules: [AuditModule, IdentityHttpModule] });
  await test.asSystem(async () => {
    const seed = test.app.get(IdentitySeed);
    await seed.seedReference();
    await seed.seedDemonstration();
    await test.transactions.query(
      "insert into mingcha.installation (id, kind, district_code) values (1, 'demonstration', 'mingchuan')",
    );
  });
  admin = await test.signIn('security_admin');
  const rows = await test.database.asOwner<{ id: string; name: string }>(
    'select id, name from mingcha.organ',
  );
  organs = new Map(rows.map((row) => [row.name, row.id]));
});
afterAll(() => test.close());

const organ = (name: string) => organs.get(name)!;

async function create(username: string, roles: Role[] = [], organName = '明川区民政局') {
  const answer = await admin
    .post(ACCOUNTS)
    .send({ username, name: '张伟', organId: organ(organName), roles });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body as { id: string; version: number; temporaryPassword: string; roles: Role[] };
}

async function idOf(username: string): Promise<string> {
  const { body } = await admin.get(`${ACCOUNTS}?q=${username}`);
  return body.items[0].id as string;
}

describe('an account', () => {
  it('is opened with a password shown once that must be changed before anything else', async () => {
    const created = await create('zhang.wei', ['law_office']);
    const login = await test.http
      .post('/api/v1/auth/login')
      .send({ username: 'zhang.wei', password: created.temporaryPassword });
    expect(login.status).toBe(200);
    expect(login.body.user.mustChangePassword).toBe(true);
    const cookie = (login.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
    const blocked = await test.http.get('/api/v1/organs').set('Cookie', cookie);
    expect([blocked.status, blocked.body.code]).toEqual([403, 'password_change_required']);
    const changed = await test.http
      .post('/api/v1/auth/password')
      .set({ Cookie: cookie, 'X-CSRF-Token': login.body.csrfToken })
      .send({ currentPassword: created.temporaryPassword, newPassword: 'seven ducks on the lake' });
    const renewed = (changed.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
    expect((await test.http.get('/api/v1/organs').set('Cookie', renewed)).status).toBe(200);
    const stored = await test.database.asOwner<{ row: string }>(
      'select k::text as row from mingcha.idempotency_key k union all select e::text from audit.entry e',
    );
    expect(stored.filter(({ row }) => row.includes(created.temporaryPassword))).toEqual([]);
  });

  it('needs a user name of its own and an organ that exists', async () => {
    await create('li.na');
    const again = { username: 'li.na', name: '李娜', organId: organ('明川区民政局') };
    expect((await admin.post(ACCOUNTS).send(again)).body.code).toBe('username_taken');
    const nowhere = { username: 'li.na2', name: '李娜', organId: '01900000-0000-7000-8000-000000000000' };
    expect((await admin.post(ACCOUNTS).send(nowhere)).body.errors[0].code).toBe('unknown_organ');
    expect((await admin.post(ACCOUNTS).send({ ...again, username: 'Li Na' })).status).toBe(400);
  });

  it('is changed only by somebody who has read its newest version', async () => {
    const { id } = await create('wang.fang');
    const patch = (version: string | null) => {
      const request = admin.patch(`${ACCOUNTS}/${id}`).send({ name: '王芳' });
      return version === null ? request : request.set('If-Match', version);
    };
    expect((await patch(null)).status).toBe(428);
    const changed = await patch('"1"');
    expect([changed.status, changed.headers['etag'], changed.body.name]).toEqual([200, '"2"', '王芳']);
    const stale = await patch('"1"');
    expect([stale.status, stale.body.currentVersion]).toEqual([412, 2]);
  });

  it('loses its sessions when it is locked, and opens again when unlocked', async () => {
    const caller = await test.signIn('law_office.167799');
    const id = await idOf('law_office.167799');
    const locked = await admin.post(`${ACCOUNTS}/${id}/lock`).set('If-Match', '"1"');
    expect(locked.body.status).toBe('locked');
    expect((await caller.get(ME)).status).toBe(401);
    await expect(test.signIn('law_office.167799')).rejects.toThrow('403');
    expect((await admin.post(`${ACCOUNTS}/${id}/unlock`).set('If-Match', '"2"')).status).toBe(200);
    expect((await caller.get(ME)).status).toBe(401);
    expect((await test.signIn('law_office.167799')).user['username']).toBe('law_office.167799');
  });

  it('is freed from a lock by wrong passwords by the administrator', async () => {
    const username = 'officer.167799';
    for (let guess = 0; guess < 5; guess++)
      await test.http.post('/api/v1/auth/login').send({ username, password: 'not the password' });
    const id = await idOf(username);
    const shown = await admin.get(`${ACCOUNTS}/${id}`);
    expect(shown.body.lockedUntil).not.toBeNull();
    await admin.post(`${ACCOUNTS}/${id}/unlock`).set('If-Match', `"${shown.body.version}"`);
    expect((await test.signIn(username)).user['username']).toBe(username);
  });

  it('gets a temporary password that ends its sessions', async () => {
    const caller = await test.signIn('officer.95964t');
    const id = await idOf('officer.95964t');
    const answer = await admin.post(`${ACCOUNTS}/${id}/password-reset`).set('If-Match', '"1"');
    expect(answer.status).toBe(200);
    expect((await caller.get(ME)).status).toBe(401);
    await expect(test.signIn('officer.95964t')).rejects.toThrow('401');
    const login = await test.http
      .post('/api/v1/auth/login')
      .send({ username: 'officer.95964t', password: answer.body.temporaryPassword });
    expect(login.body.user.mustChangePassword).toBe(true);
  });

  it('is never administered by its owner', async () => {
    const id = admin.user['id'] as string;
    const own = await admin.post(`${ACCOUNTS}/${id}/role-assignments`).send({ role: 'auditor' });
    expect(own.status).toBe(403);
    expect((await admin.post(`${ACCOUNTS}/${id}/lock`).set('If-Match', '"1"')).status).toBe(403);
  });

  it.each([
    'system_admin',
    'audit_admin',
    'bureau_director',
    'auditor',
    'law_office.00010l',
    'street_staff.8381xj',
  ])('is out of reach for %s', async (username) => {
    const caller = await test.signIn(username);
    const id = await idOf('statistician');
    expect((await caller.get(ACCOUNTS)).status).toBe(403);
    expect((await caller.get(`${ACCOUNTS}/${id}`)).status).toBe(403);
    expect((await caller.post(`${ACCOUNTS}/${id}/lock`).set('If-Match', '"1"')).status).toBe(403);
  });
});

describe('roles', () => {
  const grant = (id: string, role: Role, period: object = {}) =>
    admin.post(`${ACCOUNTS}/${id}/role-assignments`).send({ role, ...period });

  it('are gone with the next request after they are taken back, without a new sign-in', async () => {
    const id = await idOf('bureau_supervisor');
    const caller = await test.signIn('bureau_supervisor');
    expect((await caller.get('/api/v1/api-clients')).status).toBe(200);
    const { body } = await admin.get(`${ACCOUNTS}/${id}`);
    const assignment = body.roleAssignments[0].id as string;
    expect((await admin.delete(`${ACCOUNTS}/${id}/role-assignments/${assignment}`)).status).toBe(200);
    expect((await caller.get('/api/v1/api-clients')).status).toBe(403);
    const me = await caller.get(ME);
    expect([me.body.user.roles, me.body.permissions, me.body.user.scope]).toEqual([[], [], 'public']);
    expect((await grant(id, 'bureau_supervisor')).status).toBe(201);
    expect((await caller.get('/api/v1/api-clients')).status).toBe(200);
  });

  const exclusive: [Role, Role][] = [
    ['system_admin', 'security_admin'],
    ['security_admin', 'audit_admin'],
    ['audit_admin', 'system_admin'],
    ['system_admin', 'bureau_supervisor'],
    ['bureau_director', 'audit_admin'],
    ['auditor', 'security_admin'],
    ['law_office', 'auditor'],
  ];

  it.each(exclusive)('%s and %s exclude each other', async (held, wanted) => {
    const { id } = await create(`${held}.${wanted}`.replaceAll('_', '-'), [held], '明川区司法局');
    const answer = await grant(id, wanted);
    expect([answer.status, answer.body.code]).toEqual([409, 'roles_exclude']);
  });

  it.each(exclusive)('%s and %s exclude each other in the database too', async (held, wanted) => {
    const { id } = await create(`db.${held}.${wanted}`.replaceAll('_', '-'), [held], '明川区司法局');
    const family = (role: Role) =>
      role.endsWith('_admin') ? role : role === 'law_office' ? 'organ' : 'district';
    const insert = test.asSystem(() =>
      test.transactions.query(
        'insert into mingcha.role_assignment (account_id, role, family, valid_from) values ($1, $2, $3, mingcha.today_cn())',
        [id, wanted, family(wanted)],
      ),
    );
    await expect(insert).rejects.toThrow('role_assignment_one_family');
  });

  it('of one family may meet in one account', async () => {
    const { id } = await create('two.roles', ['statistician'], '明川区司法局');
    const answer = await grant(id, 'certificate_clerk');
    expect(answer.body.roles).toEqual(['certificate_clerk', 'statistician']);
  });

  it('that exclude each other may follow each other', async () => {
    const { id } = await create('follows.on', [], '明川区司法局');
    expect((await grant(id, 'statistician', { validUntil: '2026-10-31' })).status).toBe(201);
    expect((await grant(id, 'system_admin', { validFrom: '2026-10-31' })).status).toBe(409);
    const later = await grant(id, 'system_admin', { validFrom: '2026-11-01' });
    expect([later.status, later.body.roles]).toEqual([201, ['statistician']]);
  });

  it('count from their first day to their last', async () => {
    const id = await idOf('officer.711071');
    const rolesOn = async (day: string) => {
      test.clock.fix(`${day}T12:00:00+08:00`);
      const login = await test.http
        .post('/api/v1/auth/login')
        .send({ username: 'officer.711071', password: TEST_PASSWORD });
      return login.body.user.roles as Role[];
    };
    const before = test.clock.now();
    expect(
      (await grant(id, 'legal_reviewer', { validFrom: '2026-12-01', validUntil: '2026-12-03' })).status,
    ).toBe(201);
    expect(await rolesOn('2026-11-30')).toEqual(['officer']);
    expect(await rolesOn('2026-12-01')).toEqual(['legal_reviewer', 'officer']);
    expect(await rolesOn('2026-12-03')).toEqual(['legal_reviewer', 'officer']);
    expect(await rolesOn('2026-12-04')).toEqual(['officer']);
    test.clock.fix(before);
  });

  it('must fit the organ', async () => {
    const { id } = await create('fits.not', [], '明川区民政局');
    expect((await grant(id, 'bureau_supervisor')).body.errors[0].code).toBe('role_does_not_fit_organ');
    expect((await grant(id, 'street_staff')).body.errors[0].code).toBe('role_does_not_fit_organ');
    expect((await grant(id, 'law_office')).status).toBe(201);
  });
});

describe('the door of the room', () => {
  const identity = () => test.app.get(Identity);

  it('finds organs by credit code in one question and leaves out what nobody has', async () => {
    const found = await test.asSystem(() =>
      identity().organsByUscc(['11120998MB1000010L', '11120998MB2663000D', '000000000000000000']),
    );
    expect([...found.values()].map((organ) => [organ.shortName, organ.kind])).toEqual(
      expect.arrayContaining([
        ['区市场监管局', 'department'],
        ['望湖街道', 'street'],
      ]),
    );
    expect(found.size).toBe(2);
  });

  it('lists the bureau first', async () => {
    const [first, ...others] = await test.asSystem(() => identity().organs());
    expect(first).toMatchObject({ kind: 'bureau', name: '明川区司法局' });
    expect(others).toHaveLength(16);
    expect(await test.asSystem(() => identity().bureau())).toEqual(first);
  });

  it('knows the actor of an account only while the account is active', async () => {
    const id = await idOf('legal_reviewer.00010l');
    const actor = () => test.asSystem(() => identity().actorOf(id));
    expect(await actor()).toMatchObject({
      id,
      role: 'legal_reviewer',
      scope: 'organ',
      organName: '明川区市场监督管理局',
      sessionId: null,
    });
    await admin.post(`${ACCOUNTS}/${id}/lock`).set('If-Match', '"1"');
    expect(await actor()).toBeUndefined();
  });

  it('tells names to an actor who may not read accounts', async () => {
    const id = await idOf('statistician');
    const officerId = await idOf('officer.00010l');
    const officer = await test.asSystem(() => identity().actorOf(officerId));
    const names = await test.as(officer!, () => identity().namesOf([id]));
    expect([...names]).toEqual([[id, '统计员（演示）']]);
    const seen = await test.as(officer!, () =>
      test.transactions.query<{ id: string }>('select id from mingcha.account'),
    );
    expect(seen).toEqual([{ id: officer!.id }]);
  });
});

describe('the demonstration', () => {
  it('has an account for every role, and for every organ where the role is bound to one', async () => {
    const { accounts, created, password } = await test.asSystem(() =>
      test.app.get(IdentitySeed).seedDemonstration(),
    );
    expect(created).toBe(false);
    expect(password).toBeUndefined();
    expect(accounts).toHaveLength(9 + 16 * 3 + 4);
    const names = accounts.map((account) => account.username);
    expect(names).toEqual(
      expect.arrayContaining([
        'bureau_supervisor',
        'law_office.00010l',
        'street_staff.8381xj',
        'officer.167799',
      ]),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('changes nothing when it is sown again', async () => {
    const snapshot = () =>
      test.database.asOwner(
        'select username, password_hash, version from mingcha.account where created_at < now() order by username',
      );
    const before = await snapshot();
    await test.asSystem(() => test.app.get(IdentitySeed).seedDemonstration());
    expect(await snapshot()).toEqual(before);
  });
});
