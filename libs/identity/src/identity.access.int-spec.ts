import { Controller, Get, Module } from '@nestjs/common';
import { AuditModule } from '@mingcha/audit';
import { OwnTransaction, RequirePermission, type Role, ROLES } from '@mingcha/platform';
import { type Caller, startTestApp, TEST_PASSWORD, type TestApp } from '@mingcha/testing';
import { IdentityHttpModule } from './identity.module';
import { IdentitySeed } from './identity.seed';
import { hashPassword } from './sign-in/passwords';

@Controller('api/docs-probe')
@OwnTransaction()
class DocsProbeController {
  @Get()
  @RequirePermission('docs.read')
  read() {
    return { open: true };
  }
}

@Module({ controllers: [DocsProbeController] })
class DocsProbeModule {}

const PEOPLE = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'api_client');
const ID = '01900000-0000-7000-8000-000000000000';
const READERS_OF_CLIENTS: Role[] = [
  'bureau_supervisor',
  'statistician',
  'law_office',
  'auditor',
  'system_admin',
  'security_admin',
];

/** Every route of the room: who may pass its guards. Passing with nothing in hand ends in 200, 204, 400, 404 or 428. */
const ROUTES: [method: 'get' | 'post' | 'patch' | 'delete', address: string, may: Role[]][] = [
  ['get', '/api/v1/organs', PEOPLE],
  ['get', `/api/v1/organs/${ID}`, PEOPLE],
  ['post', '/api/v1/organs', ['bureau_supervisor', 'system_admin']],
  ['patch', `/api/v1/organs/${ID}`, ['bureau_supervisor', 'system_admin']],
  ['get', '/api/v1/accounts', ['security_admin']],
  ['post', '/api/v1/accounts', ['security_admin']],
  ['get', `/api/v1/accounts/${ID}`, ['security_admin']],
  ['patch', `/api/v1/accounts/${ID}`, ['security_admin']],
  ['post', `/api/v1/accounts/${ID}/password-reset`, ['security_admin']],
  ['post', `/api/v1/accounts/${ID}/second-factor-reset`, ['security_admin']],
  ['post', `/api/v1/accounts/${ID}/lock`, ['security_admin']],
  ['post', `/api/v1/accounts/${ID}/unlock`, ['security_admin']],
  ['post', `/api/v1/accounts/${ID}/role-assignments`, ['security_admin']],
  ['delete', `/api/v1/accounts/${ID}/role-assignments/${ID}`, ['security_admin']],
  ['get', '/api/v1/api-clients', READERS_OF_CLIENTS],
  ['get', `/api/v1/api-clients/${ID}`, READERS_OF_CLIENTS],
  ['post', '/api/v1/api-clients', ['system_admin', 'security_admin']],
  ['patch', `/api/v1/api-clients/${ID}`, ['system_admin', 'security_admin']],
  ['post', `/api/v1/api-clients/${ID}/deactivation`, ['system_admin', 'security_admin']],
  ['post', `/api/v1/api-clients/${ID}/activation`, ['system_admin', 'security_admin']],
  ['post', `/api/v1/api-clients/${ID}/secrets`, ['system_admin', 'security_admin']],
  ['delete', `/api/v1/api-clients/${ID}/secrets/${ID}`, ['system_admin', 'security_admin']],
  ['get', '/api/v1/auth/me', PEOPLE],
  ['get', '/api/v1/auth/sessions', PEOPLE],
  ['delete', `/api/v1/auth/sessions/${ID}`, PEOPLE],
  ['post', '/api/v1/auth/password', PEOPLE],
  ['post', '/api/v1/auth/totp/confirmation', PEOPLE],
  ['post', '/api/v1/auth/totp/removal', PEOPLE],
];

let test: TestApp;
const callers = new Map<Role, Caller>();

beforeAll(async () => {
  test = await startTestApp({ modules: [AuditModule, IdentityHttpModule, DocsProbeModule] });
  await test.asSystem(async () => {
    const seed = test.app.get(IdentitySeed);
    await seed.seedReference();
    await seed.seedDemonstration();
  });
  await setKind('demonstration');
  const bound: Partial<Record<Role, string>> = {
    law_office: '00010l',
    legal_reviewer: '00010l',
    officer: '00010l',
    street_staff: '8381xj',
  };
  for (const role of PEOPLE)
    callers.set(role, await test.signIn(bound[role] ? `${role}.${bound[role]}` : role));
});
afterAll(() => test.close());

const setKind = (kind: string) =>
  test.database.asOwner(
    `insert into mingcha.installation (id, kind, district_code) values (1, '${kind}', 'mingchuan')
     on conflict (id) do update set kind = excluded.kind`,
  );

describe.each(ROUTES)('%s %s', (method, address, may) => {
  it(`is open to ${may.length === PEOPLE.length ? 'everybody signed in' : may.join(', ')} and to nobody else`, async () => {
    const passed: Role[] = [];
    for (const [role, caller] of callers) {
      const { status } = await caller[method](address);
      if (status !== 403) {
        expect([200, 204, 400, 404, 428]).toContain(status);
        passed.push(role);
      }
    }
    expect(passed.sort()).toEqual([...may].sort());
  });

  it('asks for a sign-in', async () => {
    expect((await test.http[method](address)).status).toBe(401);
  });
});

describe('the documents of the interface', () => {
  const read = () => test.http.get('/api/docs-probe');

  it('are open to everybody in the demonstration, though not with credentials that are wrong', async () => {
    expect((await read()).body).toEqual({ open: true });
    expect((await read().set('Authorization', 'Bearer wrong')).status).toBe(401);
    expect((await read().set('Cookie', 'mingcha=wrong')).status).toBe(401);
  });

  it('need the permission everywhere else', async () => {
    await setKind('production');
    expect((await read()).status).toBe(401);
    expect((await callers.get('officer')!.get('/api/docs-probe')).status).toBe(403);
    expect((await callers.get('auditor')!.get('/api/docs-probe')).status).toBe(200);
    await setKind('demonstration');
  });
});

describe('the demonstration started again with a password', () => {
  it('takes it for the accounts that still share one, and leaves a password chosen by its owner', async () => {
    const caller = callers.get('evaluator')!;
    const own = 'seven ducks on the lake';
    await caller.post('/api/v1/auth/password').send({ currentPassword: TEST_PASSWORD, newPassword: own });
    await test.database.asOwner(
      "update mingcha.account set password_hash = $1 where username <> 'evaluator'",
      [await hashPassword('the password of an earlier start')],
    );
    await expect(test.signIn('auditor')).rejects.toThrow('401');
    await test.asSystem(() => test.app.get(IdentitySeed).seedDemonstration());
    expect((await test.signIn('auditor')).user['username']).toBe('auditor');
    const evaluator = await test.http
      .post('/api/v1/auth/login')
      .send({ username: 'evaluator', password: own });
    expect(evaluator.status).toBe(200);
  });
});
